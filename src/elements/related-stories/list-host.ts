import type {ReactiveElement} from '@lit/reactive-element';
import type {StoryLink, StoryList} from '../../model/article.js';
import type {Names} from '../../model/lists/choose-stories.js';

/** What the parts of a list need from its element: the page's options as properties. */
export interface ListHost extends ReactiveElement {
  readonly stories?: unknown;
  readonly kind?: StoryList['kind'];
  readonly heading?: string;
  readonly headingLevel: number;
  readonly layout?: string;
  readonly enough?: number;
  readonly limit?: number;
  readonly maxAge?: number;
  readonly exclude?: Names;
  readonly kickers?: Names;
  readonly labels?: Names;
  readonly publishers?: Names;
  readonly order?: (a: StoryLink, b: StoryLink) => number;
  readonly pinned: boolean;
  readonly allowRepeats: boolean;
  readonly oldAfter?: string;
  readonly timeZone?: string;
  readonly clock?: () => number | Date;
  readonly rel?: string;
  readonly prefetch: boolean;
  readonly isolated: boolean;
}
