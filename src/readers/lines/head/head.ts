import type {Article, Weather} from '../../../model/article.js';
import type {Issue} from '../../../model/issue.js';
import type {Line} from '../lines.js';

/** What stands above the text. */
export interface Head extends Pick<
  Article,
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'authors'
  | 'publisher'
  | 'published'
  | 'modified'
  | 'embargoedUntil'
  | 'status'
  | 'url'
> {
  place?: string;
  date?: string;
  agency?: string;
  weather?: Weather;
  /** Whether the weather's figure has no letter of its scale. */
  isBare?: boolean;
  /** Whether a page stands around the story. */
  isPage?: boolean;
  /** How many lines the head has. */
  length: number;
  /** Lines of it that nothing is claimed of: they stand above the text. */
  unknown: Line[];
  /** Lines of it that are left out; an issue names each. */
  left: Line[];
  issues: Issue[];
}
