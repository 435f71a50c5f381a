import type {Issue} from '../../../src/model/issue.js';

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

/** Sentences by the code of an issue; those with a colon are followed by what was found. */
const sentences: Readonly<Record<string, string>> = {
  hidden: 'Left out, because the document does not show it:',
  held: 'The text says that it must not be published yet:',
  withheld: 'The text says that it must not be published yet:',
  furniture: 'Left out as part of the page, not of the story:',
  contact: 'Left out as a press contact:',
  'desk-note': 'Left out as a line for editors:',
  site: 'Left out as part of the site, not of the story:',
  outside: 'Left out, because it is outside the story:',
  repeat: 'Left out, because it is there twice:',
  'end-mark': 'Left out as the mark of the end:',
  label: 'Left out as a label of the page:',
  shortcode: 'WordPress puts something here that is not in the text:',
  letter: 'Left out as a part of the letter, not of the story:',
  headers: 'Lines of the mail that are no part of the story:',
  attachment: 'An attachment was not read:',
  'no-headline': 'No headline was found. Write one, or choose a line of the text.',
  'no-address': 'A title to read next has no address; it was left out:',
  'no-stories': 'A list of stories has none that could be read:',
  'no-body': 'There is no text.',
  'no-content': 'There is no text.',
  'left-out': 'Left out, because a story cannot hold it:',
  'not-taken': 'Not taken over:',
  'unsafe-url': 'Left out, because the address is not safe to follow:',
  'tracking-pixel': 'Left out, because it only counts readers:',
  'empty-link': 'A link without words was left out:',
  'empty-element': 'An empty part was left out:',
  embed: 'Something embedded could not be read:',
  image: 'A picture could not be read:',
  background: 'A picture behind the text was left out:',
  fallback: 'The words for readers without scripts were taken:',
  encoding: 'The letters may be wrong: the file does not say how they are written.',
  'ambiguous-date': 'A date can be read in two ways:',
  date: 'A date could not be read:',
  'relative-time': 'A time is counted from a moment that is not known:',
  'second-place': 'There is a second place; the first was taken:',
  'second-date': 'There is a second date; the first was taken:',
  'second-publisher': 'There is a second publisher; the first was taken:',
  'second-temperature': 'There is a second temperature; the first was taken:',
  'temperature-scale': 'The temperature does not say whether it is Celsius or Fahrenheit:',
  'unclear-name': 'A name could not be told from other words:',
  'byline-part': 'A part of the byline was not understood:',
  'weather-detail': 'A part of the weather was not taken:',
  'other-item': 'There is more than one story here. The first was taken:',
  'not-free': 'The page has only a part of the story; the rest is for subscribers.',
  'too-many': 'Some was left out, because there is too much of it:',
  'too-long': 'A text was cut, because it is too long:',
  'unknown-key': 'A field that a story does not have was left out:',
  'unknown-line': 'A line was not understood:',
  binary: 'This holds no text that can be read.',
};

const commentLeftOut = 'A comment of the desk was left out. Read it before you publish.';

/** Codes that an editor has to see before all others. */
const loud: ReadonlySet<string> = new Set(['held', 'withheld']);

/** Says an issue in an editor's words; where there are none for it, the message as it is. */
export function explainIssue({path, code, message}: Issue): Remark {
  const found = /, found (.*)$/s.exec(message)?.[1] ?? '';
  const isComment = code === 'hidden' && found.includes('comment');
  const isDeletion = code === 'hidden' && found.includes('delet');
  const sentence = isComment
    ? commentLeftOut
    : isDeletion
      ? 'Words that were struck out were left out.'
      : sentences[code];
  const line = Number(/^line (\d+)$/.exec(path)?.[1]) || undefined;
  const level = isComment || loud.has(code) ? 'loud' : 'note';
  if (!sentence) return {text: message, line, level};
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
