const ROWS = 40;
const MOST_PRINTED = 3000;

/** How a path becomes an address: what has a meaning there is written as its number. */
function address(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}

function ending(file) {
  return file.slice(file.lastIndexOf('.') + 1).toUpperCase();
}

/** The file that the title opens: pages that stay as they are, if there are any. */
function mainFile(files) {
  return files.find((file) => ending(file) === 'PDF') || files[0];
}

function reportRow(report) {
  const name = report.title || report.kind.name;
  const title = element('td', { class: 'title' },
    report.files.length ? element('a', { href: address(mainFile(report.files)), class: 'open' }, name) : name);
  const notes = [report.docNumber, report.retention ? say('retention', report.retention) : ''].filter(Boolean).join(' · ');
  if (notes) {
    title.append(element('span', { class: 'note' }, notes));
  }
  if (report.warnings) {
    title.append(element('span', { class: 'note warn' }, say('warnings', report.warnings)));
  }
  return element('tr', {},
    title,
    element('td', { class: 'inline' }, report.unit.name),
    element('td', { class: 'inline' }, report.kind.name),
    element('td', { class: 'inline' }, periodText(report.period)),
    element('td', { class: 'nowrap', 'data-name': say('date') }, report.date),
    element('td', { class: 'number', 'data-name': say('pages') }, report.pages ? String(report.pages) : ''),
    element('td', { class: 'files' }, ...report.files.map((file) =>
      element('a', { href: address(file), 'aria-label': name + ' ' + ending(file) }, ending(file)))));
}

function unitRow(unit) {
  const reports = reportsOf.get(unit);
  const name = element('button', { type: 'button', class: 'link open' }, unit.name);
  name.addEventListener('click', () => choose({ words: unit.name, view: 'reports' }));
  return element('tr', {},
    element('td', { class: 'title' }, name,
      element('span', { class: 'note' }, unit.file.replace(/^units\//, '')),
      unit.failed ? element('span', { class: 'note warn' }, say('failedNote')) : ''),
    element('td', { class: 'number', 'data-name': say('reports') }, number(reports)),
    element('td', { class: 'number', 'data-name': say('activities') }, number(unit.activities)),
    statesCell(say('obligations'), OBLIGATIONS, unit.obligations),
    statesCell(say('issues'), ISSUES, unit.issues));
}

/** The numbers in words, and a bar under them. */
function statesCell(name, states, values) {
  const words = states.map((state, i) => (values[i] ? say(state.word) + ' ' + values[i] : '')).filter(Boolean);
  const cell = element('td', { 'data-name': name }, words.join(' · '));
  if (words.length) {
    cell.append(miniBar(states, values));
  }
  return cell;
}

function table(headings, rows) {
  const head = element('tr', {}, ...headings.map(([key, kind]) =>
    element('th', { scope: 'col', class: kind || false }, key ? say(key) : '')));
  return element('table', { class: 'cards' }, element('thead', {}, head), element('tbody', {}, ...rows));
}

/** Shows a part of a list, and the way to the other parts. */
function list(panel, all, headings, row) {
  const pages = Math.max(1, Math.ceil(all.length / ROWS));
  const page = Math.min(pageOf[panel.id] || 1, pages);
  pageOf[panel.id] = page;
  const rows = printing ? all.slice(0, MOST_PRINTED) : all.slice((page - 1) * ROWS, page * ROWS);
  panel.replaceChildren(all.length
    ? table(headings, rows.map(row))
    : element('p', { class: 'none' }, say('none')));
  if (printing && all.length > MOST_PRINTED) {
    panel.append(element('p', {}, say('printedPart', number(MOST_PRINTED), number(all.length))));
  }
  if (pages > 1 && !printing) {
    panel.append(element('nav', { class: 'pager' },
      turn(panel, 'before', page - 1, page > 1),
      element('p', {}, say('page', number(page), number(pages))),
      turn(panel, 'next', page + 1, page < pages)));
  }
}

function turn(panel, word, page, possible) {
  const button = element('button', { type: 'button', disabled: !possible }, say(word));
  button.addEventListener('click', () => {
    pageOf[panel.id] = page;
    show();
    panel.parentElement.focus({ preventScroll: true });
    panel.parentElement.scrollIntoView({ block: 'start' });
  });
  return button;
}
