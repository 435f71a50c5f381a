import type {Actions} from '../actions.js';
import {sayFigure} from '../state/amounts.js';
import {findRow, proposeFigures} from '../state/figures.js';
import {figureItem} from '../state/item-ids.js';
import type {Path} from '../state/paths.js';
import {figuresFrom} from '../state/select-figure.js';
import type {Work} from '../state/work.js';
import type {WorkbenchWords} from '../words/words.js';

/** Creates the figures that the text selected in a block states, and opens the first for editing. */
export function addFigure(key: number, work: Work, act: Actions): void {
  const words = document.querySelector<WorkbenchWords>(`[data-key="${key}"] workbench-words`);
  const span = words?.selected;
  const block = work.keys.indexOf(key);
  if (!span || block < 0) {
    act.say(
      'First select the words in the text that give the figure, such as “14 people were killed”.',
    );
    return;
  }
  const given = figuresFrom(work.article, {block, ...span});
  const fresh = given.filter((figure) => !findRow(work, figure));
  const [first] = fresh;
  if (first) {
    const names = fresh.map((figure) => sayFigure(figure, figure.open)).join(', ');
    act.edit(`Added: ${names}`, (work) => proposeFigures(work, fresh));
    openFigure([work.proposals.length]);
  } else {
    const known = given[0] && findRow(work, given[0]);
    act.say('This figure is already in the list.');
    if (known) openFigure(known.path);
  }
}

/** The block with the last selection. */
export function blockOfSelection(): number {
  const node = getSelection()?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return Number(element?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? -1);
}

/** Opens the fields of a figure and focuses the first that is to be filled in, or else its button. */
export function openFigure(path: Path): void {
  const row = document.getElementById(figureItem(path));
  const details = row?.querySelector('details');
  if (!row || !details) return;
  details.open = true;
  const field = row.querySelector<HTMLElement>('.field-box:has(.tag) :is(select, input)');
  (field ?? row.querySelector('button'))?.focus({preventScroll: true});
  row.scrollIntoView({block: 'center'});
}
