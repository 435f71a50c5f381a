import {blockItem} from '../state/item-ids.js';
import {openTracked, placeOfTracked, revertTracked, settleTracked} from '../state/tracked.js';
import type {Work} from '../state/work.js';
import type {Finding, Mend} from './story-checks.js';

const deleted = {
  says: 'Deleted in tracked changes, and not in the story',
  revert: 'Put back',
  keep: 'Leave out',
};

const inserted = {
  says: 'Inserted in tracked changes, and in the story',
  revert: 'Remove',
  keep: 'Keep',
};

/** The tracked changes that the editor has yet to decide on. */
export function checkTracked(work: Work): Finding[] {
  return openTracked(work).map((change) => {
    const {says, revert, keep} = change.isShown ? inserted : deleted;
    const words = change.text.trim();
    const mend = (button: string, next: Mend['change']): Mend => ({
      label: `${button} “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`,
      change: next,
    });
    const index = placeOfTracked(work, change);
    const reverted = mend(revert, (work) => revertTracked(work, change) ?? work);
    return {
      level: 'note',
      text: `${says}: “${words}”`,
      place: 'mend-text',
      ...(index !== undefined && {item: blockItem(index)}),
      mends: [
        ...(revertTracked(work, change) ? [reverted] : []),
        mend(keep, (work) => settleTracked(work, change)),
      ],
    };
  });
}
