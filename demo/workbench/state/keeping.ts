import type {Article} from '../../../src/model/article.js';
import type {Proposal, RemovedFigure} from './work.js';
import type {Hold} from '../../../src/model/availability/hold.js';
import type {Remark} from '../intake/explain-issue.js';
import type {Taken} from '../intake/take-in.js';
import type {TrackedParagraph} from '../intake/tracked.js';
import {type Desk, openGuesses} from './desk.js';
import {finishedStory} from './finished-story.js';
import {setAt} from './paths.js';

const key = 'article-widgets-workbench';

/** What is known of the first input of a story, which is not stored itself. */
export type Notes = Pick<Taken, 'label' | 'remarks' | 'guesses' | 'kept' | 'isCompared'>;

/** A story as the browser stores it. */
export interface Kept {
  readonly story: Article;
  readonly notes?: Partial<Notes> | undefined;
  /** What held it back before an edit that the editor has yet to confirm. */
  readonly lifted?: Hold | undefined;
  /** The figures that the editor has neither confirmed nor removed. */
  readonly proposals?: readonly Proposal[] | undefined;
  /** The figures that the editor has removed, and can put back. */
  readonly removed?: readonly RemovedFigure[] | undefined;
  /** Ids of the figures that their sentences contradict since an edit. */
  readonly unsaid?: readonly string[] | undefined;
  /** Paragraphs with changes that were tracked in the document, for the editor to decide on. */
  readonly tracked?: readonly TrackedParagraph[] | undefined;
}

/** The story in work, to be stored. */
export function keptOf(desk: Desk): Kept | undefined {
  if (!desk.work) return undefined;
  const {article, taken, lifted, proposals, removed, unsaid, tracked} = desk.work.present;
  const notes: Notes | undefined = taken && {
    label: taken.label,
    kept: taken.kept,
    isCompared: taken.isCompared,
    // Their lines are those of the input.
    remarks: taken.remarks.map((remark) => setAt(remark, ['line'], undefined)),
    guesses: openGuesses(desk),
  };
  return {story: finishedStory(article), notes, lifted, proposals, removed, unsaid, tracked};
}

/** The remark on a story that was stored without any. */
const unknown: Remark = {
  text: 'What was left out when the story was first imported is no longer known',
  level: 'note',
};

/** Stores a story in the browser, or deletes it. @returns whether the browser allowed it */
export function keepStory(kept: Kept | undefined, storage: Storage): boolean {
  try {
    if (kept) storage.setItem(key, JSON.stringify(kept));
    else storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** The stored story; undefined where there is none. */
export function keptStory(storage: Storage): Kept | undefined {
  try {
    const stored = JSON.parse(storage.getItem(key) ?? 'null') as Kept | Article | null;
    if (!stored) return undefined;
    return 'story' in stored ? stored : {story: stored, notes: {remarks: [unknown]}};
  } catch {
    return undefined;
  }
}
