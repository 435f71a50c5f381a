import type {LitElement, TemplateResult} from 'lit';
import type {Locale} from '../format/locale.js';
import type {Article} from '../model/article.js';
import type {Checkable} from '../model/check.js';
import type {Issue} from '../model/issue.js';
import type {OnDemand} from './on-demand.js';
import type {State} from './states.js';

export interface Reading<T> {
  data: T;
  issues: readonly Issue[];
  /** The story that the data are part of, and its format, where a reader has read it. */
  article?: Article;
  format?: string;
}

/** Text that an element was given, from a child script or from `src`. */
export interface GivenText {
  text: string | Uint8Array;
  contentType: string;
  url: string;
}

/** The readers of all known formats; they load while the text is on its way. */
export type Readers = typeof import('../readers/readers.js');

export type ContentHost = LitElement & {
  isolated: boolean;
  src?: string | undefined;
  integrity?: string | undefined;
  crossOrigin?: string | null | undefined;
  loading?: string | undefined;
  rel?: string | null | undefined;
};

/** The parts in which elements differ. */
export interface ContentOptions<T, Templates, Settings extends object = object> {
  /** Type of the model that the element shows. */
  type: keyof Checkable | `${keyof Checkable}[]`;
  /** What the element is to assistive technology, named by its first heading. */
  role?: 'article' | 'group' | 'region';
  /** The data that the page has set as a property, if any. */
  property: () => unknown;
  /** Types of child scripts that hold data. */
  scripts: readonly string[];
  /** Reads text with the readers; by default it is JSON of the model. */
  read?: (readers: Readers, given: GivenText, signal: AbortSignal) => Promise<Reading<T>>;
  /** Module that draws the data. */
  templates: OnDemand<Templates>;
  /** What else the markup depends on: it is drawn again when a value changes. */
  settings?: () => Settings;
  /** Returns the data as markup. */
  draw: (templates: Templates, data: T, locale: Locale, settings: Settings) => TemplateResult;
  /** Finds faults that the types cannot express. */
  inspect?: (templates: Templates, data: T) => Issue[];
}

/** The controller that an intake reports to. */
export interface IntakeHost {
  readonly states: {readonly internals: ElementInternals | undefined};
  readonly state: State | undefined;
  enter: (state: State) => void;
  /** Child scripts that may hold the data. */
  findScripts: () => readonly Element[];
  /** Leaves a child script alone; `false` takes that back. */
  refuse: (script: Node, isRefused?: boolean) => void;
}
