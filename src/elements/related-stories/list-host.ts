import type {ReactiveElement} from '@lit/reactive-element';
import type {Clock} from '../../format/clock.js';
import type {Criteria} from '../../model/lists/choose-stories.js';
import type {StoriesOptions} from '../../templates/lists/stories.template.js';

/** What the parts of a list need from its element: the page's options as properties. */
export interface ListHost extends ReactiveElement, Readonly<StoriesOptions>, Readonly<Criteria> {
  readonly stories?: unknown;
  readonly headingLevel: number;
  readonly enough?: number;
  readonly pinned: boolean;
  readonly allowRepeats: boolean;
  readonly oldAfter?: string | number;
  readonly clock?: Clock;
  readonly prefetch: boolean;
  readonly isolated: boolean;
}
