const OBLIGATIONS = [
  { word: 'met', look: 'c-good' },
  { word: 'evidenceMissing', look: 'c-evidence' },
  { word: 'lateShort', look: 'c-late' },
  { word: 'unmetShort', look: 'c-bad', hatched: true },
  { word: 'notDue', look: 'c-later' },
];
const ISSUES = [
  { word: 'closed', look: 'c-good' },
  { word: 'open', look: 'c-open' },
  { word: 'overdueShort', look: 'c-bad', hatched: true },
];
const MOST_UNITS = 12;
const ROW = 46;

function drawn(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function drawing(width, height, label, ...children) {
  return drawn('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label }, ...children);
}

/** A stretch of a bar; strokes across it tell it from others also without colours. */
function stretch(state, x, y, width, height) {
  const group = drawn('g', {}, drawn('rect', { x, y, width, height, class: state.look }));
  for (let at = x + 4; state.hatched && at + height < x + width; at += 7) {
    group.append(drawn('line', { x1: at, y1: y + height, x2: at + height, y2: y, class: 'hatch' }));
  }
  return group;
}

function stacked(states, values, width, y, height, most) {
  const bar = drawn('g', {});
  let x = 0;
  states.forEach((state, i) => {
    const length = (width * values[i]) / most;
    if (length > 0) {
      bar.append(stretch(state, x, y, Math.max(length - 1.5, 1), height));
      x += length;
    }
  });
  return bar;
}

function miniBar(states, values) {
  const bar = drawn('svg', { viewBox: '0 0 200 12', preserveAspectRatio: 'none', class: 'mini', 'aria-hidden': 'true' });
  bar.append(stacked(states.map((state) => ({ look: state.look })), values, 200, 0, 12, sum(values)));
  return bar;
}

function sum(values) {
  return values.reduce((a, b) => a + b, 0);
}

function sums(units, field) {
  return units.reduce((total, unit) => total.map((value, i) => value + unit[field][i]), field === 'issues' ? [0, 0, 0] : [0, 0, 0, 0, 0]);
}

function legend(states, values) {
  return element('ul', { class: 'legend' }, ...states.map((state, i) => {
    const sample = drawn('svg', { viewBox: '0 0 14 14', 'aria-hidden': 'true' }, stretch(state, 0, 0, 14, 14));
    return element('li', {}, sample, say(state.word), ...(values ? [' ', element('b', {}, number(values[i]))] : []));
  }));
}

/** A drawing under its name, with its numbers as a table. */
function figure(name, note, picture, headings, rows, more) {
  const table = element('table', {},
    element('thead', {}, element('tr', {}, ...headings.map((heading, i) => element('th', { scope: 'col', class: i ? 'number' : false }, heading)))),
    element('tbody', {}, ...rows.map(([first, ...values]) => element('tr', {},
      element('th', { scope: 'row' }, first), ...values.map((value) => element('td', { class: 'number' }, number(value)))))));
  return element('figure', {},
    element('figcaption', {}, name, note ? element('span', {}, note) : ''),
    picture, ...(more || []),
    element('details', {}, element('summary', {}, say('asTable')), element('div', { class: 'scroll' }, table)));
}

function inWords(name, rows) {
  return name + ': ' + rows.map(([first, ...values]) => first + ' ' + values.map(number).join('/')).join(', ');
}

function byMonth(reports, width) {
  const counts = new Array(12).fill(0);
  let others = 0;
  for (const report of reports) {
    const day = report.date || report.to;
    if (day.startsWith(DATA.year + '-')) {
      counts[Number(day.slice(5, 7)) - 1]++;
    } else {
      others++;
    }
  }
  const rows = counts.map((count, i) => [say('month', i + 1), count]);
  if (others) {
    rows.push([say('other'), others]);
  }
  const most = Math.max(1, ...rows.map((row) => row[1]));
  const step = width / rows.length;
  const name = say('byMonth');
  const picture = drawing(width, 200, inWords(name, rows));
  picture.append(drawn('line', { x1: 0, y1: 172.5, x2: width, y2: 172.5, class: 'rule' }));
  rows.forEach(([label, count], i) => {
    const height = (140 * count) / most;
    const middle = step * (i + 0.5);
    if (count) {
      picture.append(drawn('rect', { x: step * (i + 0.18), y: 172 - height, width: step * 0.64, height, class: 'c-plain' }));
      picture.append(drawn('text', { x: middle, y: 166 - height, 'text-anchor': 'middle' }, number(count)));
    }
    const short = width < 420 && i < 12 ? String(i + 1) : label;
    picture.append(drawn('text', { x: middle, y: 192, 'text-anchor': 'middle', class: 'axis' }, short));
  });
  return figure(name, say('byMonthNote'), picture, ['', say('copies')], rows);
}

function byKind(reports, width) {
  const counts = new Map();
  for (const report of reports) {
    counts.set(report.kind.name, (counts.get(report.kind.name) || 0) + 1);
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1]);
  const name = say('byKind');
  const most = Math.max(1, ...rows.map((row) => row[1]));
  const picture = drawing(width, Math.max(1, rows.length) * ROW - 8, inWords(name, rows));
  rows.forEach(([kind, count], i) => {
    picture.append(drawn('text', { x: 0, y: i * ROW + 15 }, kind));
    picture.append(drawn('text', { x: width, y: i * ROW + 15, 'text-anchor': 'end' }, number(count)));
    picture.append(drawn('rect', { x: 0, y: i * ROW + 22, width: (width * count) / most, height: 10, class: 'c-plain' }));
  });
  return figure(name, '', picture, [say('kind'), say('copies')], rows);
}

function wholeBar(name, states, values, width) {
  const rows = states.map((state, i) => [say(state.word), values[i]]);
  const picture = drawing(width, 40, inWords(name, rows));
  picture.append(stacked(states, values, width, 0, 40, Math.max(1, sum(values))));
  return figure(name, say('obligationsNote'), picture, ['', name], rows, [legend(states, values)]);
}

/** The units with the most of what is to be seen to, each with its whole bar. */
function byUnit(name, states, field, weight, units, width) {
  const worst = units.map((unit) => [weight(unit[field]), unit]).filter(([bad]) => bad > 0);
  worst.sort((a, b) => b[0] - a[0]);
  const rows = worst.slice(0, MOST_UNITS).map(([, unit]) => [unit.name, ...unit[field]]);
  const most = Math.max(1, ...rows.map(([, ...values]) => sum(values)));
  const picture = drawing(width, Math.max(1, rows.length) * ROW - 8, inWords(name, rows));
  rows.forEach(([unit, ...values], i) => {
    picture.append(drawn('text', { x: 0, y: i * ROW + 15 }, unit));
    picture.append(drawn('text', { x: width, y: i * ROW + 15, 'text-anchor': 'end' }, values.map(number).join(' / ')));
    picture.append(stacked(states, values, width, i * ROW + 22, 12, most));
  });
  const headings = [say('unit'), ...states.map((state) => say(state.word))];
  return figure(name, say('byUnitNote', MOST_UNITS), picture, headings, rows, [legend(states)]);
}

function year(panel, reports) {
  const units = [...countByUnit(reports).keys()];
  const grid = element('div', { class: 'figures' });
  panel.replaceChildren(reports.length ? grid : element('p', { class: 'none' }, say('none')));
  if (!reports.length) {
    return;
  }
  const room = grid.clientWidth || 720;
  const half = Math.max(260, (room > 700 ? (room - 24) / 2 : room) - 42);
  grid.append(
    byMonth(reports, half),
    byKind(reports, half),
    wholeBar(say('obligationsAll'), OBLIGATIONS, sums(units, 'obligations'), half),
    wholeBar(say('issuesAll'), ISSUES, sums(units, 'issues'), half),
    byUnit(say('obligationsByUnit'), OBLIGATIONS, 'obligations', (o) => o[2] + o[3], units, half),
    byUnit(say('issuesByUnit'), ISSUES, 'issues', (o) => o[1] + o[2], units, half));
}
