/** The workbench: one state, drawn anew after each change. */
import {render} from 'lit';
import {createActions} from './actions.js';
import './preview/preview.js';
import {openDesk, type Part, parts} from './state/desk.js';
import {createStore} from './state/store.js';
import {deskView} from './views/desk.js';

const root = document.querySelector<HTMLElement>('#workbench')!;
const library = new URL(root.dataset['library'] ?? '', document.baseURI).href;
const store = createStore(openDesk(library));
const actions = createActions(store);

const draw = () => render(deskView(store.state, actions), root);

/** The part that the address names: `#mend`. */
function readPart(): void {
  const named = location.hash.slice(1);
  const part = parts.find((part): part is Part => part === named);
  if (part && part !== store.state.part) actions.goTo(part);
}

root.replaceChildren();
store.subscribe(draw);
addEventListener('hashchange', readPart);
readPart();
draw();
