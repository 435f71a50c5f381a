import {createIssue, type Issue} from '../../../model/issue.js';
import type {Line} from '../lines.js';
import {countWords, isProse} from '../../language/shape.js';
import {above, below, sponsor} from '../../language/words/newsletter-words.js';

/** The lines of a newsletter, without what is about the mail itself. */
export interface Newsletter {
  readonly lines: readonly Line[];
  readonly left: readonly Line[];
  readonly issues: Issue[];
}

/** How many lines from the top may be about the mail. */
const reach = 8;

/** Most words of a label whose advertisement is the paragraph below it. */
const longestLabel = 8;

/** Leaves links to a browser, advertisements and the foot of a newsletter out of it; an issue names each line. */
export function takeNewsletter(lines: readonly Line[]): Newsletter {
  const foot = findFoot(lines);
  const left = new Set([
    ...lines.slice(0, reach).filter(({text}) => above.test(text)),
    ...findSponsors(lines.slice(0, foot)),
    ...lines.slice(foot),
  ]);
  if (left.size === lines.length) return {lines, left: [], issues: []};
  return {
    lines: lines.filter((line) => !left.has(line)),
    left: [...left],
    issues: [...left].map(({number, text}) =>
      createIssue(number, 'furniture', 'a part of the story', `"${text}"`),
    ),
  };
}

/** Where the foot begins: below the last paragraph, or with a paragraph that says why the mail came. */
function findFoot(lines: readonly Line[]): number {
  const start = lines.findIndex(({text}) => below.test(text));
  const isBelowText = lines.slice(0, Math.max(0, start)).some(({text}) => isProse(text));
  const rest = lines.slice(start + 1).filter(({text}) => isProse(text) && !below.test(text));
  return isBelowText && rest.length < 2 ? start : lines.length;
}

function findSponsors(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    if (!sponsor.test(line.text)) return [];
    const next = lines[index + 1];
    const isLabel = countWords(line.text) <= longestLabel;
    return isLabel && next && isProse(next.text) ? [line, next] : [line];
  });
}
