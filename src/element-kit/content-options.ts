import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Locale} from '../format/locale.js';
import type {Checkable} from '../model/check.js';
import type {Issue} from '../model/issue.js';
import type {OnDemand} from './on-demand.js';
import type {State} from './states.js';

export interface Reading<T> {
  data: T;
  issues: readonly Issue[];
}

/** Text that an element was given, from a child script or from `src`. */
export interface GivenText {
  text: string | Uint8Array;
  contentType: string;
  url: string;
}

/** What reads each format that is known; it comes while the text is on its way. */
export type Readers = typeof import('../readers/readers.js');

export type ContentHost = ReactiveControllerHost &
  HTMLElement & {
    src?: string | undefined;
    integrity?: string | undefined;
    crossOrigin?: string | null | undefined;
  };

/** What differs from element to element. */
export interface ContentOptions<T, Drawing> {
  /** Type of the model that the element shows. */
  type: keyof Checkable | `${keyof Checkable}[]`;
  /** What the page has set as a property. */
  property: () => unknown;
  /** Types of child scripts that hold data. */
  scripts: readonly string[];
  /** Reads text with the readers; by default it is JSON of the model. */
  read?: (readers: Readers, given: GivenText, signal: AbortSignal) => Promise<Reading<T>>;
  /** What draws data. */
  drawing: OnDemand<Drawing>;
  /** The words of the data. */
  draw: (drawing: Drawing, data: T, locale: Locale) => TemplateResult;
  /** What else the words depend on. */
  basis?: () => readonly unknown[];
  /** Faults beyond what the types say. */
  inspect?: (drawing: Drawing, data: T) => Issue[];
}

/** The controller that an intake reports to. */
export interface IntakeHost {
  readonly state: State | undefined;
  enter: (state: State) => void;
}
