import type {TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import type {Desk, Part} from '../state/desk.js';
import {takeInView} from './take-in.js';

type PartView = (desk: Desk, act: Actions) => TemplateResult;

/** The first part is loaded with the page; the others load when there is a story for them. */
const loaders: Readonly<Record<Exclude<Part, 'take-in'>, () => Promise<PartView>>> = {
  mend: async () => (await import('./mend.js')).mendView,
  'hand-over': async () => (await import('./hand-over.js')).handOverView,
};

const views = new Map<Part, PartView>([['take-in', takeInView]]);

/** Loads the view of a part. */
export async function loadPart(part: Part): Promise<void> {
  if (part === 'take-in' || views.has(part)) return;
  views.set(part, await loaders[part]());
}

/** Draws a loaded part. */
export const drawPart = (desk: Desk, act: Actions): TemplateResult | undefined =>
  views.get(desk.part)?.(desk, act);
