/** The workbench: one state, and a redraw after each change. */
import {render} from 'lit';
import {createActions} from './actions.js';
import './preview/preview.js';
import {fromText} from './intake/sources.js';
import {focusOn, keepFocus} from './keep-focus.js';
import {type Desk, openDesk, parts} from './state/desk.js';
import {keepStory, keptStory} from './state/keeping.js';
import {allFigures} from './state/figures.js';
import {createStore} from './state/store.js';
import type {Work} from './state/work.js';
import {deskView} from './views/desk.js';
import {markSentences} from './words/mark-sentences.js';
import './words/words.js';

const root = document.querySelector<HTMLElement>('#workbench')!;
const library = new URL(root.dataset['library'] ?? '', document.baseURI).href;
const store = createStore(openDesk(library));
const actions = createActions(store);

let drawn: Desk | undefined;

function draw(desk: Desk): void {
  keepFocus(root, () => render(deskView(desk, actions), root));
  if (desk.part === 'mend' && desk.work) markFigures(desk.work.present);
  if (drawn && drawn.part !== desk.part) showPart();
  if (desk.keeps || drawn?.keeps) keep(desk);
  drawn = desk;
}

function markFigures(work: Work): void {
  const sentences = allFigures(work).flatMap(({sentence}) => sentence ?? []);
  markSentences(root, sentences, work.keys);
}

/** Another part starts at its top, for eyes and for screen readers. */
function showPart(): void {
  const heading = root.querySelector('h2');
  if (!heading) return;
  focusOn(heading);
  root.scrollIntoView();
}

function keep({keeps, work}: Desk): void {
  const isKept = keepStory(keeps ? work?.present.article : undefined, localStorage);
  if (!isKept) queueMicrotask(() => actions.say('This browser does not keep anything.'));
}

/** The URL fragment names a part, or a section of one: `#mend-text`. */
async function readPart(): Promise<void> {
  const named = location.hash.slice(1);
  const part = parts.find((part) => named === part || named.startsWith(`${part}-`));
  if (!part) return;
  if (part !== store.state.part) await actions.goTo(part);
  showPlace(document.getElementById(named));
}

/** Opens a section, scrolls to it and focuses it. */
function showPlace(place: HTMLElement | null): void {
  if (!place) return;
  if (place instanceof HTMLDetailsElement) place.open = true;
  const first = place.querySelector<HTMLElement>(place.matches('details') ? 'summary' : 'h2, h3');
  if (first?.matches('summary')) first.focus({preventScroll: true});
  else if (first) focusOn(first);
  place.scrollIntoView();
}

/** Undo and redo of the whole story; a focused text field has its own. */
function pressKey(event: KeyboardEvent): void {
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  if (!isUndo || event.target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  if (event.shiftKey) actions.redo();
  else actions.undo();
}

/** The browser asks before changes are lost that it does not keep. */
function holdChanges(event: BeforeUnloadEvent): void {
  const {work, keeps} = store.state;
  if (work?.past.length && !keeps) event.preventDefault();
}

root.replaceChildren();
store.subscribe(draw);
addEventListener('hashchange', () => void readPart());
addEventListener('keydown', pressKey);
addEventListener('beforeunload', holdChanges);
void readPart();
draw(store.state);

const kept = keptStory(localStorage);
if (kept) {
  actions.takeIn('what this browser kept', () => Promise.resolve(fromText(kept)));
  actions.setKeeping(true);
}
