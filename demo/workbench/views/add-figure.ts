import type {Actions} from '../actions.js';
import {sayFigure} from '../state/amounts.js';
import {proposeFigure} from '../state/figures.js';
import {figureFrom} from '../state/select-figure.js';
import type {Work} from '../state/work.js';
import type {WorkbenchWords} from '../words/words.js';

/** Creates a figure from the text selected in a block, and opens it for editing. */
export function addFigure(key: number, {article, keys}: Work, act: Actions): void {
  const words = document.querySelector<WorkbenchWords>(`[data-key="${key}"] workbench-words`);
  const span = words?.selected;
  const block = keys.indexOf(key);
  if (!span || block < 0) {
    act.say('Select the words of the figure in the text first: “14 people were killed”.');
    return;
  }
  const figure = figureFrom(article, {block, ...span});
  act.edit(`Added a figure: ${sayFigure({...figure, id: ''})}`, (work) =>
    proposeFigure(work, figure),
  );
  openLast();
}

/** The block with the last selection. */
export function blockOfSelection(): number {
  const node = getSelection()?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return Number(element?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? -1);
}

/** Proposals are last, and the newest of them at the end. */
function openLast(): void {
  const row = [...document.querySelectorAll('.figure')].at(-1);
  const details = row?.querySelector('details');
  if (!row || !details) return;
  details.open = true;
  details.querySelector('select')?.focus({preventScroll: true});
  row.scrollIntoView({block: 'center'});
}
