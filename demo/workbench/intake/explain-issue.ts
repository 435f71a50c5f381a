import type {CodeOf} from '../../../src/model/issue-codes.js';
import type {Issue} from '../../../src/model/issue.js';
import {issueSentences} from './issue-sentences.js';

/** An issue in an editor's words. */
export interface Remark {
  readonly text: string;
  /** What the input has there. */
  readonly quote?: string | undefined;
  /** Line of the input, from 1. */
  readonly line?: number | undefined;
  /** `loud` where it may stop the story from going out. */
  readonly level: 'loud' | 'note';
}

const commentLeftOut = 'A comment by a colleague was left out. Read it before you publish.';

/** Codes that an editor has to see before all others. */
const loud: Readonly<Record<CodeOf<'loud'>, true>> = {
  held: true,
  'held-back': true,
  withheld: true,
};

/** Says an issue in an editor's words. */
export function explainIssue({code, found, line}: Issue): Remark {
  const isComment = code === 'hidden' && found.includes('comment');
  const isDeletion = code === 'hidden' && found.includes('delet');
  const sentence = isComment
    ? commentLeftOut
    : isDeletion
      ? 'Words that were deleted in tracked changes were left out.'
      : issueSentences[code];
  const level = isComment || code in loud ? 'loud' : 'note';
  const quote = sentence.endsWith(':') ? found.replace(/^"|"$/g, '') : undefined;
  return {text: sentence.replace(/:$/, ''), quote, line, level};
}

/** The remarks of a reading, the same said once. */
export function explainIssues(issues: readonly Issue[]): Remark[] {
  const remarks = issues
    .map(explainIssue)
    .map((remark) => [JSON.stringify(remark), remark] as const);
  return [...new Map(remarks).values()];
}

/** Loud remarks first. */
export function sortRemarks(remarks: readonly Remark[]): Remark[] {
  const isLoud = ({level}: Remark) => level === 'loud';
  return [...remarks.filter(isLoud), ...remarks.filter((remark) => !isLoud(remark))];
}

export const isCommentRemark = ({text}: Remark): boolean => text === commentLeftOut;

/** A remark with the line that its quotation is on: in a mail, readers count from the end of its headers. */
export function placeRemark(remark: Remark, text: string): Remark {
  const {quote, line} = remark;
  if (!quote || !line) return remark;
  const start = quote.slice(0, 40);
  const lines = text.split('\n');
  if (lines[line - 1]?.includes(start)) return remark;
  const found = lines.findIndex((candidate) => candidate.includes(start));
  return {...remark, line: found < 0 ? undefined : found + 1};
}
