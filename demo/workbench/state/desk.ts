import type {Article} from '../../../src/model/article.js';
import type {Guess} from '../intake/guesses.js';
import type {Given, Taken} from '../intake/take-in.js';
import {commit, type History, redo, startHistory, undo} from './history.js';
import {type Look, plainLook} from './look.js';
import {watchToll} from './watch-toll.js';
import {watchHold, type Work} from './work.js';

/** The parts of the page, in working order. */
export const parts = ['take-in', 'mend', 'hand-over'] as const;
export type Part = (typeof parts)[number];

/** The result of the last input. */
export type Intake =
  | {readonly state: 'empty'}
  | {readonly state: 'reading'; readonly label: string}
  | {readonly state: 'failed'; readonly label: string; readonly message: string}
  | {readonly state: 'read'};

/** The state of the page. */
export interface Desk {
  readonly part: Part;
  readonly intake: Intake;
  readonly work?: History<Work> | undefined;
  readonly look: Look;
  /** Options of the snippet. */
  readonly snippet: SnippetSettings;
  /** The last published version of the story, for comparison. */
  readonly published?: Article | undefined;
  /** The input of the story that the browser stores, which may be another than the one in work. */
  readonly kept?: Given | undefined;
  /** The last action, also announced by screen readers. */
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
    message: '',
  };
}

/** Puts a story that was read into the state; “Undo” brings back the one before. */
export function putStory(desk: Desk, taken: Taken, work: Work): Desk {
  const next = {...work, taken};
  const name = work.article.headline || taken.label;
  return {
    ...desk,
    intake: {state: 'read'},
    work: desk.work ? commit(desk.work, next, `Imported: ${name}`) : startHistory(next),
    look: {...desk.look, language: '', direction: ''},
    message: `Read: ${name}`,
  };
}

/** Whether the browser stores the story in work. */
export const isKept = ({kept, work}: Desk): boolean =>
  kept !== undefined && work?.present.taken?.given === kept;

/** The guesses that the editor has yet to confirm. */
export const openGuesses = ({work}: Desk): readonly Guess[] =>
  work?.present.taken?.guesses.filter((guess) => !work.present.settled?.includes(guess)) ?? [];

/**
 * Changes the story in one step that can be undone.
 * @param run consecutive edits with the same name are one step
 */
export function edit(desk: Desk, label: string, change: (work: Work) => Work, run?: string): Desk {
  if (!desk.work) return desk;
  const before = desk.work.present;
  const next = watchToll(before, watchHold(before, change(before), new Date()));
  if (next === before) return desk;
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
  return {...desk, work: redo(desk.work), message: `Redone: ${label}`};
}
