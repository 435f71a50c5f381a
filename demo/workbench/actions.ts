import type {Article} from '../../src/model/article.js';
import type {Given, Stated, Taken} from './intake/take-in.js';
import {
  type Desk,
  edit,
  type Intake,
  type Part,
  parts,
  putStory,
  redoEdit,
  type SnippetSettings,
  undoEdit,
} from './state/desk.js';
import type {Look} from './state/look.js';
import type {Store} from './state/store.js';
import {openWork, type Work} from './state/work.js';
import {loadPart} from './views/parts.js';

/** What an editor can do on the page. */
export interface Actions {
  /** Shows a part of the page after it has loaded. */
  goTo: (part: Part) => Promise<void>;
  /** Reads the input of a promise. A later input replaces one that is still being read. */
  takeIn: (label: string, given: () => Promise<Given | undefined>, stated?: Stated) => void;
  /** Changes the story in one step. */
  edit: (label: string, change: (work: Work) => Work, run?: string) => void;
  undo: () => void;
  redo: () => void;
  setLook: (look: Partial<Look>) => void;
  setSnippet: (settings: Partial<SnippetSettings>) => void;
  setPublished: (article: Article | undefined) => void;
  /** Lets the browser store the story with this input; without one it stores none. */
  setKept: (kept: Given | undefined) => void;
  say: (message: string) => void;
}

export function createActions(store: Store<Desk>): Actions {
  const {change} = store;
  let turn = 0;
  const read = async (
    label: string,
    give: () => Promise<Given | undefined>,
    stated: Stated | undefined,
  ): Promise<void> => {
    const mine = (turn += 1);
    const isCurrent = () => mine === turn;
    setIntake({state: 'reading', label});
    try {
      const given = await give();
      if (!given) throw new Error('There is no text in it.');
      const {takeIn} = await import('./intake/take-in.js');
      const taken = await takeIn(given, stated);
      await Promise.all(parts.map(loadPart));
      if (isCurrent()) change((desk) => putStory(desk, taken, openTaken(taken, stated)));
    } catch (error: unknown) {
      const message = error instanceof Error ? error.message : String(error);
      if (isCurrent()) setIntake({state: 'failed', label, message});
    }
  };
  const setIntake = (intake: Intake) => change((desk) => ({...desk, intake}));
  return {
    goTo: async (part) => {
      await loadPart(part);
      change((desk) => ({...desk, part}));
    },
    takeIn: (label, given, stated) => void read(label, given, stated),
    edit: (label, next, run) => change((desk) => edit(desk, label, next, run)),
    undo: () => change(undoEdit),
    redo: () => change(redoEdit),
    setLook: (look) => change((desk) => ({...desk, look: {...desk.look, ...look}})),
    setSnippet: (settings) =>
      change((desk) => ({...desk, snippet: {...desk.snippet, ...settings}})),
    setPublished: (published) => change((desk) => ({...desk, published})),
    setKept: (kept) => change((desk) => ({...desk, kept})),
    say: (message) => change((desk) => ({...desk, message})),
  };
}

/** The work on a story; one that is read again in another way has other figures than were stored. */
function openTaken({article, found, given, tracked}: Taken, stated: Stated | undefined): Work {
  const {lifted, removed, unsaid} = given;
  const work = {...openWork(article, found), lifted, tracked};
  const {proposals} = given;
  return proposals && !stated ? {...work, proposals, removed, unsaid} : work;
}
