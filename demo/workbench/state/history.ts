/** States of a document for undo and redo. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  /** Consecutive edits of the same run are one step, such as typing in one field. */
  readonly run?: string | undefined;
}

/** A state, and the label of the change that follows it. */
interface Step<T> {
  readonly state: T;
  readonly label: string;
}

/** Maximum number of steps for undo. */
const mostSteps = 500;

export function startHistory<T>(present: T): History<T> {
  return {past: [], present, future: []};
}

/**
 * Adds a change. Changes that were undone are discarded.
 * @param run consecutive edits with the same name are one step
 */
export function commit<T>(
  {past, present, run: lastRun}: History<T>,
  next: T,
  label: string,
  run?: string,
): History<T> {
  const isSameRun = run !== undefined && run === lastRun && past.length > 0;
  const steps = isSameRun ? past : [...past.slice(1 - mostSteps), {state: present, label}];
  return {past: steps, present: next, future: [], run};
}

/** Undoes one step, if there is one. */
export function undo<T>({past, present, future}: History<T>): History<T> {
  const step = past.at(-1);
  if (!step) return {past, present, future};
  const undone = {state: present, label: step.label};
  return {past: past.slice(0, -1), present: step.state, future: [undone, ...future]};
}

/** Redoes one step, if there is one. */
export function redo<T>({past, present, future}: History<T>): History<T> {
  const [step, ...rest] = future;
  if (!step) return {past, present, future};
  const done = {state: present, label: step.label};
  return {past: [...past, done], present: step.state, future: rest};
}

/** Label of the change that `undo` reverts. */
export const undoLabel = <T>({past}: History<T>): string | undefined => past.at(-1)?.label;

/** Label of the change that `redo` repeats. */
export const redoLabel = <T>({future}: History<T>): string | undefined => future[0]?.label;
