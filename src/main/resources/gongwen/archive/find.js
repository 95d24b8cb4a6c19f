/** An element; texts are set as text, so that nothing in the data is read as HTML. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.filter((child) => child !== ''));
  return made;
}

/** A sentence of WORDS with numbers in bold: nothing but numbers goes into it. */
function sentence(key, ...numbers) {
  const made = document.createElement('span');
  made.innerHTML = say(key, ...numbers.map(number));
  return made;
}

const DATA = JSON.parse(document.getElementById('data').textContent);
const KINDS = DATA.kinds.map(([id, name]) => ({ id, name }));
const UNITS = DATA.units.map(([name, file, failed, activities, obligations, issues]) => ({
  name, file, failed, activities, obligations, issues,
}));
const REPORTS = DATA.reports.map((row) => {
  const [unit, kind, period, to, title, issuer, docNumber, date, retention, pages, warnings, path, endings] = row;
  return {
    unit: UNITS[unit], kind: KINDS[kind], period, to, title, issuer, docNumber, date, retention, pages, warnings,
    files: endings.map((ending) => path + ending),
    text: [UNITS[unit].name, title, docNumber, issuer, KINDS[kind].name, period, UNITS[unit].file].join('\n').toLowerCase(),
  };
});

/** Each says of a report whether it, or its unit, is in that state. */
const STATES = {
  warned: (report) => report.warnings > 0,
  clean: (report) => report.warnings === 0,
  unmet: ({ unit }) => unit.obligations[3] > 0,
  late: ({ unit }) => unit.obligations[2] > 0,
  evidence: ({ unit }) => unit.obligations[1] > 0,
  overdue: ({ unit }) => unit.issues[2] > 0,
  failed: ({ unit }) => unit.failed > 0,
};

/** What is asked for; kept in the address, so that one comes back to it. */
const wish = { words: '', kind: '', period: '', state: '', view: 'reports' };

function found() {
  const words = wish.words.toLowerCase().split(/\s+/).filter(Boolean);
  const state = STATES[wish.state] || (() => true);
  return REPORTS.filter((report) =>
    (!wish.kind || report.kind.id === wish.kind)
    && (!wish.period || report.period === wish.period)
    && state(report)
    && words.every((word) => report.text.includes(word)));
}

function countByUnit(reports) {
  const counts = new Map();
  for (const { unit } of reports) {
    counts.set(unit, (counts.get(unit) || 0) + 1);
  }
  return counts;
}

function readAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const key of Object.keys(wish)) {
    wish[key] = asked.get(key) || (key === 'view' ? 'reports' : '');
  }
  if (!['reports', 'units', 'year'].includes(wish.view)) {
    wish.view = 'reports';
  }
}

function writeAddress() {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(wish)) {
    if (value && value !== 'reports') {
      asked.set(key, value);
    }
  }
  try {
    history.replaceState(null, '', '#' + asked);
  } catch (notAllowedHere) {
    // Some browsers do not let a page from the file system change its address.
  }
}
