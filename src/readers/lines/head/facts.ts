import type {IssueCode} from '../../../model/issue-codes.js';
import type {Author} from '../../../model/article.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import type {Line} from '../lines.js';
import type {PageTop} from './page-top.js';

/** What a line above or below the headline says of the story. */
export interface HeadFacts {
  temperature?: number;
  /** Whether the temperature has no letter of its scale. */
  isBare?: boolean;
  code?: number;
  place?: string;
  /** The date, where nothing says whose it is. */
  date?: string;
  agency?: string;
  publisher?: string;
  published?: string;
  modified?: string;
  embargoedUntil?: string;
  withheld?: boolean;
  authors?: Author[];
  /** Names without a «By»: authors below a headline. */
  people?: Author[];
  /** Names that may be of a place, a person or a paper. */
  unclear?: string[];
  /** Whether the line is weather that the model has no place for: «Humidity 80%». */
  isDetail?: boolean;
  /** Whether it is an agency's dateline, which stands right above the text. */
  isFiled?: boolean;
  issues: Issue[];
}

/** The first lines, what the understood ones say, and which begin the text. */
export interface Opening {
  readonly lines: readonly Line[];
  readonly facts: readonly (HeadFacts | undefined)[];
  /** Lines that begin with an agency's dateline and go on. */
  readonly isDatelined: readonly boolean[];
  readonly top: PageTop;
  /** What is most likely the headline, as the whole page shows. */
  readonly title: Line | undefined;
  /** Whether no line of the page is sure enough to be the headline. */
  readonly isUntitled: boolean;
  /** The text below the first lines, in which a place is named again. */
  readonly below: string;
  /** How many words of each line the first paragraphs repeat. */
  readonly echoes: readonly number[];
}

/** What is known of a text that may be copied from a page. */
export interface Copied {
  /** Whether a page is around it, as more than its headline shows. */
  readonly isPage?: boolean;
  /** What is most likely its headline. */
  readonly title?: Line | undefined;
  /** Whether no line is sure enough to be its headline. */
  readonly isUntitled?: boolean;
  /** The last paragraph of its longest text. */
  readonly last?: Line | undefined;
}

/** Adds what a line says that the article has not. */
export function addIssue(
  facts: {issues: Issue[]},
  line: Line,
  code: IssueCode,
  expected: string,
  found: string,
): void {
  facts.issues.push(createIssue(line.number, code, expected, `"${found}"`));
}

/** What a line may have beside a fact, and what is none by itself. */
const companions = new Set<string>([
  'issues',
  'publisher',
  'people',
  'agency',
  'isBare',
  'unclear',
]);
const remarks = new Set(['furniture', 'unclear-name', 'byline-part', 'caption']);

/** Whether a line says anything that stands by itself. */
export function saysAnything(facts: HeadFacts): boolean {
  return (
    Object.keys(facts).some((key) => !companions.has(key)) ||
    facts.issues.some(({code}) => !remarks.has(code))
  );
}
