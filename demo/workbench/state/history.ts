/** States of a piece of work, with the way back and forth between them. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  /** Edits of the same run are one step: the letters typed into one field. */
  readonly run?: string | undefined;
}

/** A state, and the name of the change that leads away from it. */
interface Step<T> {
  readonly state: T;
  readonly label: string;
}

/** Steps that can be undone. */
const mostSteps = 500;

export function startHistory<T>(present: T): History<T> {
  return {past: [], present, future: []};
}

/**
 * Adds a change. What was undone before is gone.
 * @param run edits in a row with the same name are one step
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

/** Goes one step back; the same where there is none. */
export function undo<T>({past, present, future}: History<T>): History<T> {
  const step = past.at(-1);
  if (!step) return {past, present, future};
  const undone = {state: present, label: step.label};
  return {past: past.slice(0, -1), present: step.state, future: [undone, ...future]};
}

/** Does again what was undone last; the same where there is nothing. */
export function redo<T>({past, present, future}: History<T>): History<T> {
  const [step, ...rest] = future;
  if (!step) return {past, present, future};
  const done = {state: present, label: step.label};
  return {past: [...past, done], present: step.state, future: rest};
}

/** Name of the change that `undo` takes back. */
export const undoLabel = <T>({past}: History<T>): string | undefined => past.at(-1)?.label;

/** Name of the change that `redo` makes again. */
export const redoLabel = <T>({future}: History<T>): string | undefined => future[0]?.label;
