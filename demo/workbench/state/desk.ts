import type {Article} from '../../../src/model/article.js';
import type {Taken} from '../intake/take-in.js';
import {commit, type History, redo, startHistory, undo} from './history.js';
import {type Look, plainLook} from './look.js';
import type {Work} from './work.js';

/** The parts of the page, in the order of the work. */
export const parts = ['take-in', 'mend', 'hand-over'] as const;
export type Part = (typeof parts)[number];

/** What became of the last input. */
export type Intake =
  | {readonly state: 'empty'}
  | {readonly state: 'reading'; readonly label: string}
  | {readonly state: 'failed'; readonly label: string; readonly message: string}
  | {readonly state: 'read'; readonly taken: Taken};

/** Everything that the page shows. */
export interface Desk {
  readonly part: Part;
  readonly intake: Intake;
  readonly work?: History<Work> | undefined;
  readonly look: Look;
  /** How the snippet is written. */
  readonly snippet: SnippetSettings;
  /** The story as it was published last, to compare with. */
  readonly published?: Article | undefined;
  /** Guesses that the editor has confirmed, by their labels. */
  readonly settled: readonly string[];
  /** Whether the browser keeps the work. */
  readonly keeps: boolean;
  /** What was done last, said to screen readers too. */
  readonly message: string;
}

export interface SnippetSettings {
  /** Address of the folder with the built library. */
  readonly base: string;
  /** Address of the story's data, for a frame. */
  readonly src: string;
  readonly isolated: boolean;
}

export function openDesk(base: string): Desk {
  return {
    part: 'take-in',
    intake: {state: 'empty'},
    look: plainLook,
    snippet: {base, src: '', isolated: false},
    settled: [],
    keeps: false,
    message: '',
  };
}

/** Puts a story on the desk that was read. */
export function putStory(desk: Desk, taken: Taken, work: Work): Desk {
  return {
    ...desk,
    intake: {state: 'read', taken},
    work: startHistory(work),
    look: {...desk.look, language: '', direction: ''},
    settled: [],
    message: `Read: ${work.article.headline || taken.label}`,
  };
}

/**
 * Changes the story in one step that can be undone.
 * @param run edits in a row with the same name are one step
 */
export function edit(desk: Desk, label: string, change: (work: Work) => Work, run?: string): Desk {
  if (!desk.work) return desk;
  const next = change(desk.work.present);
  if (next === desk.work.present) return desk;
  const message = run === undefined ? label : '';
  return {...desk, work: commit(desk.work, next, label, run), message};
}

export function undoEdit(desk: Desk): Desk {
  const label = desk.work?.past.at(-1)?.label;
  if (!desk.work || label === undefined) return desk;
  return {...desk, work: undo(desk.work), message: `Undone: ${label}`};
}

export function redoEdit(desk: Desk): Desk {
  const label = desk.work?.future[0]?.label;
  if (!desk.work || label === undefined) return desk;
  return {...desk, work: redo(desk.work), message: `Done again: ${label}`};
}
