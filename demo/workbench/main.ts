/** The workbench: one state, and a redraw after each change. */
import {render} from 'lit';
import {createActions} from './actions.js';
import './preview/preview.js';
import {fromText} from './intake/sources.js';
import {focusOn, keepFocus} from './keep-focus.js';
import {type Desk, isKept, openDesk, parts} from './state/desk.js';
import {keepStory, keptOf, keptStory} from './state/keeping.js';
import {allFigures} from './state/figures.js';
import {createStore} from './state/store.js';
import type {Work} from './state/work.js';
import {deskView} from './views/desk.js';
import {markSentences} from './words/mark-sentences.js';
import {setDirections} from './words/set-directions.js';
import './words/words.js';

const root = document.querySelector<HTMLElement>('#workbench')!;
const library = new URL(root.dataset['library'] ?? '', document.baseURI).href;
const store = createStore(openDesk(library));
const actions = createActions(store);

let drawn: Desk | undefined;

function draw(desk: Desk): void {
  keepFocus(root, () => render(deskView(desk, actions), root));
  if (desk.part === 'mend' && desk.work) markStory(desk.work.present);
  if (drawn && drawn.part !== desk.part) showPart();
  if (desk.kept || drawn?.kept) keep(desk);
  drawn = desk;
}

function markStory(work: Work): void {
  setDirections(root.querySelector('.editing') ?? root, work.article.language);
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

/** Stores the story; one that is stored stays as it is while another is in work. */
function keep(desk: Desk): void {
  if (desk.kept && !isKept(desk)) return;
  const isAllowed = keepStory(desk.kept && keptOf(desk), localStorage);
  if (!isAllowed) queueMicrotask(() => actions.say('This browser does not allow saving.'));
}

/** The URL fragment names a part, or a section of one: `#mend-text`. */
async function readPart(): Promise<void> {
  const named = location.hash.slice(1);
  const part = parts.find((part) => named === part || named.startsWith(`${part}-`));
  if (!part) return;
  if (part !== store.state.part) await actions.goTo(part);
  showPlace(document.getElementById(named));
}

/** Opens a section or an item of one, scrolls to it and focuses it. */
function showPlace(place: HTMLElement | null): void {
  if (!place) return;
  const details = place.matches('.figure')
    ? place.querySelector('details')
    : place.closest('details');
  details?.setAttribute('open', '');
  const first = place.querySelector<HTMLElement>(
    place.matches('details') ? 'summary' : 'h2, h3, h4',
  );
  if (place.matches('input')) place.focus({preventScroll: true});
  else if (first?.matches('summary')) first.focus({preventScroll: true});
  else focusOn(first ?? place);
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
  const {state} = store;
  if (state.work?.past.length && !isKept(state)) event.preventDefault();
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
  const {story, ...rest} = kept;
  const given = {...fromText(JSON.stringify(story)), ...rest};
  actions.setKept(given);
  actions.takeIn('the saved story', () => Promise.resolve(given));
}
