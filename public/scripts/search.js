/**
 * The search page: asks Pagefind what the reader types, and shows what it finds. The page has the form, the markup of
 * a result and all words; the address has the query, so that a link to a search works, and so does the way back.
 */

/** @typedef {{ language: string, engine: string, parts: readonly string[] }} IndexedLanguage */

const place = document.querySelector('#search');
const form = place.querySelector('form');
const status = document.querySelector('#search-status');
const more = document.querySelector('#search-more');
const template = document.querySelector('#search-results');
const list = template.content.firstElementChild.cloneNode(false);
const { lang } = document.documentElement;

/** Results that appear at once, and milliseconds without a key after which a search begins. */
const pageSize = 10;
const pause = 200;

/** The searches of all languages; none before the reader asks for something. */
let searches;
/** The search that is shown: what comes later from an earlier one is not. */
let current = 0;
let results = [];
let shown = 0;

/** Loads the search of each language: its program, then the parts of its index, the newest first. */
async function load() {
  const response = await fetch(place.dataset.index, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}`);
  /** @type {IndexedLanguage[]} */
  const languages = await response.json();
  return Promise.all(languages.map(open));
}

async function open({ engine, parts }) {
  const { createInstance } = await import(`${engine}pagefind.js`);
  // A part never changes under its address: nothing needs to be asked for twice.
  const kept = { metaCacheTag: 'kept' };
  const search = createInstance({ basePath: engine, ...kept });
  await Promise.all(parts.map((part) => search.mergeIndex(part, kept)));
  return search;
}

const readForm = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));

/** The address of a search: only what the reader chose. */
function toAddress(choices) {
  const chosen = Object.entries(choices).filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen).toString();
  return query === '' ? location.pathname : `${location.pathname}?${query}`;
}

/** Fills the form from the address. */
function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll('input, select')) field.value = query.get(field.name) ?? '';
}

async function run() {
  current += 1;
  const number = current;
  const { q = '', ...choices } = readForm();
  const chosen = Object.entries(choices).filter(([, value]) => value !== '');
  if (q === '' && chosen.length === 0) return show([], '');
  try {
    searches ??= load();
    const filters = Object.fromEntries(chosen);
    // Without words, the newest come first.
    const options = q === '' ? { filters, sort: { date: 'desc' } } : { filters };
    const found = await Promise.all((await searches).map((search) => search.search(q === '' ? null : q, options)));
    if (number !== current) return;
    const all = found.flatMap((each) => each.results).sort((one, other) => other.score - one.score);
    await show(all, all.length === 0 ? place.dataset.none : toCount(all.length));
  } catch {
    searches = undefined;
    if (number === current) await show([], place.dataset.failed);
  }
}

function toCount(count) {
  const counts = JSON.parse(place.dataset.counts);
  const text = counts[new Intl.PluralRules(lang).select(count)] ?? counts.other;
  return text.replace('{count}', new Intl.NumberFormat(lang).format(count));
}

async function show(found, message) {
  const number = current;
  const first = await Promise.all(found.slice(0, pageSize).map((result) => result.data()));
  if (number !== current) return;
  results = found;
  shown = first.length;
  list.replaceChildren(...first.map(toItem));
  more.hidden = shown >= results.length;
  status.textContent = message;
}

async function showMore() {
  const number = current;
  const next = await Promise.all(results.slice(shown, shown + pageSize).map((result) => result.data()));
  if (number !== current) return;
  const items = next.map(toItem);
  shown += items.length;
  list.append(...items);
  more.hidden = shown >= results.length;
  items[0]?.querySelector('a')?.focus();
}

const days = new Intl.DateTimeFormat(place.dataset.dates, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });

/** Without the letter that keeps it from being found. */
const readHidden = (text) => text?.slice('\u{10000}'.length);

/** A result, in the markup of the page's template. */
function toItem({ url, meta, filters, excerpt }) {
  const item = template.content.querySelector('li').cloneNode(true);
  const slot = (name) => item.querySelector(`[data-slot="${name}"]`);
  const fill = (name, ...content) => {
    if (content.some((part) => part)) slot(name)?.replaceChildren(...content);
    else slot(name)?.remove();
  };
  for (const name of ['title', 'desk', 'type', 'byline']) fill(name, meta[name]);
  fill('excerpt', ...toMarked(excerpt));
  slot('title')?.setAttribute('href', url);
  const desk = [...form.elements.desk.options].find(({ value }) => value === filters.desk?.[0]);
  if (desk) slot('desk')?.setAttribute('href', desk.dataset.url);
  if (desk) item.querySelector('.card')?.setAttribute('data-hue', desk.dataset.hue);
  const day = readHidden(meta.date)?.replace(/^(\d{4})(\d\d)/, '$1-$2-') ?? '';
  fill('date', day && days.format(new Date(day)));
  slot('date')?.setAttribute('datetime', day);
  for (const name of meta.lang ? ['title', 'excerpt'] : []) {
    slot(name)?.setAttribute('lang', readHidden(meta.lang));
    slot(name)?.setAttribute('dir', 'auto');
  }
  return item;
}

/** The words that were searched are marked in an excerpt; all else in it is text. */
function toMarked(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((text, index) => {
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 0) return plain;
    const mark = document.createElement('mark');
    mark.textContent = plain;
    return mark;
  });
}

let timer;
/** Whether the address has an entry of its own in the history since the last choice that was made. */
let isTyping = false;

function choose({ later }) {
  clearTimeout(timer);
  const address = toAddress(readForm());
  // What is typed becomes one step of the history, not one for each letter.
  if (address !== `${location.pathname}${location.search}`) {
    history[isTyping ? 'replaceState' : 'pushState'](null, '', address);
  }
  isTyping = later;
  if (later) timer = setTimeout(run, pause);
  else void run();
}

form.addEventListener('input', ({ target }) => choose({ later: target.type === 'search' }));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose({ later: false });
});
form.addEventListener(
  'focusin',
  () => {
    searches ??= load();
    searches.catch(() => {
      searches = undefined;
    });
  },
  { once: true },
);
more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => {
  isTyping = false;
  readAddress();
  void run();
});

template.before(list);
readAddress();
place.hidden = false;
void run();
