import type {Inline} from '../../model/article.js';

/**
 * Joins and trims formatted text as a browser shows it: single spaces, none at the ends and around
 * breaks, and no empty marks.
 */
export function tidyInline(content: readonly Inline[]): Inline[] {
  const tidy = tidyRun(content, {afterSpace: true});
  trimEnd(tidy);
  const start = tidy.findIndex((inline) => typeof inline === 'string' || inline.type !== 'break');
  return tidy.slice(Math.max(start, 0));
}

function tidyRun(content: readonly Inline[], state: {afterSpace: boolean}): Inline[] {
  const run: Inline[] = [];
  for (const inline of content) {
    if (typeof inline === 'string') tidyText(inline, run, state);
    else if (inline.type === 'break') {
      trimSpace(run);
      run.push(inline);
      state.afterSpace = true;
    } else if ('content' in inline && inline.content.length) {
      const marked = tidyRun(inline.content, state);
      if (marked.length === 1 && marked[0] === ' ') run.push(' ');
      else if (marked.length) {
        inline.content = marked;
        run.push(inline);
      }
    } else {
      run.push(inline);
      state.afterSpace = false;
    }
  }
  return run;
}

function tidyText(text: string, run: Inline[], state: {afterSpace: boolean}): void {
  const rest = state.afterSpace ? text.replace(/^ +/, '') : text;
  if (!rest) return;
  state.afterSpace = rest.endsWith(' ');
  const last = run.at(-1);
  if (typeof last === 'string') run[run.length - 1] = last + rest;
  else run.push(rest);
}

function trimSpace(run: Inline[]): void {
  const last = run.at(-1);
  if (typeof last !== 'string') return;
  run.pop();
  const text = last.replace(/(?<! ) +$/, '');
  if (text) run.push(text);
}

/** Removes spaces and breaks at the end, and marks that become empty. */
function trimEnd(run: Inline[]): void {
  for (;;) {
    trimSpace(run);
    const last = run.at(-1);
    if (typeof last !== 'object') return;
    if ('content' in last && last.content.length) {
      trimEnd(last.content);
      if (last.content.length) return;
    } else if (last.type !== 'break') return;
    run.pop();
  }
}
