/** The search of the site. It uses an index on the site; nothing is sent elsewhere. */
import MiniSearch, {type SearchResult} from 'minisearch';
import {create} from './create.js';

interface Passage {
  /** Its address, relative to the site's root. */
  id: string;
  page: string;
  title: string;
  text: string;
}

const longestList = 12;
let dialog: Promise<HTMLDialogElement> | undefined;

/** Opens the search, with the last results. */
export async function openSearch(site: string): Promise<void> {
  dialog ??= createDialog(site);
  const opened = await dialog;
  if (!opened.open) opened.showModal();
  opened.querySelector('input')?.select();
}

async function createDialog(site: string): Promise<HTMLDialogElement> {
  const index = createIndex(await readPassages(site));
  const field = create('input', {type: 'search', className: 'field', autofocus: true});
  field.ariaLabel = 'Search the guides and the reference';
  const status = create('p', {role: 'status'});
  const list = create('ul');
  const close = create('button', {type: 'button', className: 'button'}, 'Close');
  const dialog = create('dialog', {className: 'search'});
  dialog.ariaLabel = 'Search';
  dialog.append(create('div', {className: 'search-field'}, field, close), status, list);
  close.addEventListener('click', () => dialog.close());
  field.addEventListener('input', () => showResults(index, field.value, {site, status, list}));
  list.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => moveFocus(event, field, list));
  document.body.append(dialog);
  return dialog;
}

async function readPassages(site: string): Promise<Passage[]> {
  const response = await fetch(new URL('passages.json', site));
  return (await response.json()) as Passage[];
}

function createIndex(passages: Passage[]): MiniSearch<Passage> {
  const index = new MiniSearch<Passage>({
    fields: ['title', 'page', 'text'],
    storeFields: ['title', 'page', 'text'],
    searchOptions: {boost: {title: 4, page: 2}, prefix: true, fuzzy: 0.15, combineWith: 'AND'},
  });
  index.addAll(passages);
  return index;
}

interface Place {
  site: string;
  status: HTMLElement;
  list: HTMLElement;
}

function showResults(index: MiniSearch<Passage>, words: string, {site, status, list}: Place): void {
  const found = index.search(words);
  const shown = found.slice(0, longestList);
  list.replaceChildren(...shown.map((result) => drawResult(result, site)));
  status.textContent = words.trim() ? countResults(found.length) : '';
}

function countResults(count: number): string {
  if (count === 0) return 'Nothing was found. Try a single word.';
  const rest = count > longestList ? `, the best ${longestList} of which are shown` : '';
  return `${count} ${count === 1 ? 'passage' : 'passages'}${rest}`;
}

function drawResult(result: SearchResult, site: string): HTMLElement {
  const {title, page, text} = result as unknown as Passage;
  const link = create('a', {href: new URL(result.id as string, site).href}, title);
  const from = page === title ? [] : [create('small', {}, page)];
  return create('li', {}, link, ...from, create('p', {}, cutOut(text, result.terms)));
}

/** The text around the first match. */
function cutOut(text: string, terms: string[]): string {
  const hits = terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...hits, text.length) - 40);
  const from = hits.length > 0 && start > 0 ? text.indexOf(' ', start) + 1 : 0;
  const part = text.slice(from, from + 140);
  return `${from > 0 ? '… ' : ''}${part}${from + 140 < text.length ? ' …' : ''}`;
}

/** Arrow keys move through the results; Enter in the field opens the first. */
function moveFocus(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  const stops = [field, ...list.querySelectorAll('a')];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (step) {
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, place + step))]?.focus();
  } else if (event.key === 'Enter' && place === 0) {
    event.preventDefault();
    stops[1]?.click();
  }
}
