const at = (id) => document.getElementById(id);
const VIEWS = ['reports', 'units', 'year'];
const pageOf = {};
let shown = [];
let reportsOf = new Map();
let printing = false;

function show() {
  shown = found();
  reportsOf = countByUnit(shown);
  const units = [...reportsOf.keys()];
  at('count').replaceChildren(sentence('count', shown.length, units.length));
  at('clear').hidden = !(wish.words || wish.kind || wish.period || wish.state);
  for (const view of VIEWS) {
    const chosen = view === wish.view;
    at(view).hidden = !chosen;
    at('tab-' + view).setAttribute('aria-selected', chosen);
    at('tab-' + view).tabIndex = chosen ? 0 : -1;
  }
  if (wish.view === 'reports') {
    list(at('reports'), shown, [['title'], ['unit'], ['kind'], ['period'], ['date'], ['pages', 'number'], ['files']], reportRow);
  } else if (wish.view === 'units') {
    list(at('units'), units, [['unit'], ['reports', 'number'], ['activities', 'number'], ['obligations'], ['issues']], unitRow);
  } else {
    year(at('year'), shown);
  }
}

function choose(change) {
  Object.assign(wish, change);
  for (const view of VIEWS) {
    delete pageOf[view];
  }
  fill();
  writeAddress();
  show();
}

/** What is asked for, as the fields show it. */
function fill() {
  at('words').value = wish.words;
  const periods = [...new Set(REPORTS.map((report) => report.period))].sort();
  options('kind', KINDS.map(({ id, name }) => [id, name]));
  options('period', periods.map((period) => [period, periodText(period)]));
  options('state', Object.keys(STATES).map((state) => [state, say(state)]));
}

function options(id, values) {
  at(id).replaceChildren(
    element('option', { value: '' }, say('all')),
    ...values.map(([value, text]) => element('option', { value }, text)));
  at(id).value = wish[id];
}

function speak() {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const each of document.querySelectorAll('[data-text]')) {
    each.textContent = say(each.dataset.text, DATA.year);
  }
  for (const each of document.querySelectorAll('[data-label]')) {
    each.setAttribute('aria-label', say(each.dataset.label));
  }
  document.title = say('heading', DATA.year);
  at('language').textContent = say('language');
  at('language').lang = language === 'zh' ? 'en' : 'zh-CN';
  const pages = sum(REPORTS.map((report) => report.pages));
  at('sums').replaceChildren(sentence(pages ? 'sums' : 'sumsWithoutPages', UNITS.length, REPORTS.length, pages));
  leftOut();
  fill();
  show();
}

/** The units that are not in the archive, and why. */
function leftOut() {
  at('left').hidden = !DATA.left.length;
  at('left').querySelector('summary').replaceChildren(sentence('left', DATA.left.length));
  at('left').querySelector('ul').replaceChildren(...DATA.left.map(([name, file, zh, en]) =>
    element('li', {}, element('b', {}, name || file), ' ', language === 'zh' ? zh : en,
      name ? element('span', { class: 'note' }, file) : '')));
}

/** Up and down go from one result to the next, from the field to the first and back. */
function step(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...document.querySelectorAll('.open')];
  const here = event.target === at('words') ? -1 : links.indexOf(event.target);
  if (!by || (here < 0 && event.target !== at('words'))) {
    return;
  }
  const next = here + by < 0 ? at('words') : links[here + by];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function turnTab(event) {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by) {
    const next = VIEWS[(VIEWS.indexOf(wish.view) + by + VIEWS.length) % VIEWS.length];
    choose({ view: next });
    at('tab-' + next).focus();
  }
}

function start() {
  let waiting = 0;
  at('words').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      wish.words = at('words').value;
      delete pageOf[wish.view];
      writeAddress();
      show();
    }, 120);
  });
  for (const id of ['kind', 'period', 'state']) {
    at(id).addEventListener('change', () => choose({ [id]: at(id).value }));
  }
  for (const view of VIEWS) {
    at('tab-' + view).addEventListener('click', () => choose({ view }));
    at('tab-' + view).addEventListener('keydown', turnTab);
  }
  at('find').addEventListener('submit', (event) => {
    event.preventDefault();
    choose({ words: at('words').value });
    const first = document.querySelector('.open');
    if (first) {
      first.focus();
    }
  });
  at('clear').addEventListener('click', () => {
    choose({ words: '', kind: '', period: '', state: '' });
    at('words').focus();
  });
  at('language').addEventListener('click', () => {
    language = language === 'zh' ? 'en' : 'zh';
    speak();
  });
  document.addEventListener('keydown', (event) => {
    const writing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === '/' && !writing) {
      event.preventDefault();
      at('words').focus();
    }
    step(event);
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth !== width && wish.view === 'year' && !printing) {
      width = innerWidth;
      show();
    }
  });
  addEventListener('hashchange', () => {
    readAddress();
    fill();
    show();
  });
  addEventListener('beforeprint', () => {
    printing = true;
    show();
  });
  addEventListener('afterprint', () => {
    printing = false;
    show();
  });
  readAddress();
  at('app').hidden = false;
  at('left').open = DATA.left.length <= 12;
  at('language').hidden = false;
  speak();
}

start();
