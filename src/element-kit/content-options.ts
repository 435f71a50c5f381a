import type {ReactiveElement} from '@lit/reactive-element';
import type {TemplateResult} from 'lit';
import type {Locale} from '../format/locale.js';
import type {Article} from '../model/article.js';
import type {Checkable} from '../model/check.js';
import type {Issue} from '../model/issue.js';
import type {Behaviour} from './behaviours.js';
import type {CodedError} from './coded-error.js';
import type {OnDemand} from './on-demand.js';
import type {State} from './states.js';

export interface Reading<T> {
  data: T;
  issues: readonly Issue[];
  /** The story that contains the data, and its format, where a reader parsed it. */
  article?: Article;
  format?: string;
}

/** Text of a child script or of the file at `src`. */
export interface GivenText {
  text: string | Uint8Array;
  contentType: string;
  url: string;
}

/** The readers of all known formats. They load in parallel with the text. */
export type Readers = typeof import('../readers/readers.js');

export type ContentHost = ReactiveElement & {
  isolated: boolean;
  src?: string | undefined;
  integrity?: string | undefined;
  crossOrigin?: string | null | undefined;
  loading?: string | undefined;
  rel?: string | null | undefined;
};

/** The options in which elements differ. */
export interface ContentOptions<T, Templates, Host = ContentHost> {
  /** The type in the model that the element shows. */
  type: keyof Checkable | `${keyof Checkable}[]`;
  /** The element's ARIA role. Its first heading is its accessible name. */
  role?: 'article' | 'group' | 'region';
  /** The data that the page has set as a property, if any. */
  property: () => unknown;
  /** Whether an input stands for the attributes, which the templates validate when they draw. */
  isFromAttributes?: (input: unknown) => boolean;
  /** Whether a reader misses nothing where there are no data: then nothing stands in for them. */
  isOptional?: boolean;
  /** Types of child scripts that hold data. */
  scripts: readonly string[];
  /** Takes the data from a story that the readers parsed; by default text is JSON of the model. */
  ofStory?: (story: Article) => T;
  /** The same where the text is not a story. */
  read?: (readers: Readers, given: GivenText) => Promise<Reading<T>>;
  /** Reads `src` where it is not one address but several; undefined where it is one. */
  readSeveral?: (src: string, signal: AbortSignal) => Promise<Reading<T>> | undefined;
  /** The module with the templates for the data. */
  templates: OnDemand<Templates>;
  /** Returns the data as markup. */
  draw: (templates: Templates, data: T, locale: Locale) => TemplateResult;
  /** The properties that the markup depends on, as keys; by default all. */
  drawnWith?: Readonly<Record<string, true>>;
  /** Finds errors that the types cannot express. */
  inspect?: (templates: Templates, data: T) => Issue[];
  /** What the element does beyond that. */
  behaviours?: readonly Behaviour<Host, T>[];
}

/** An error that keeps an element from reading its child script. */
type UnreadScript = CodedError & {readonly issues?: readonly Issue[]};

/** The child scripts of an element. One of them may hold its data. */
export interface DataScripts {
  readonly host: ContentHost;
  /** Types of scripts that the element reads. */
  readonly types: readonly string[];
  /** Why a script is not read. */
  error: UnreadScript | undefined;
  /** Scripts that may hold the data. */
  find: () => readonly Element[];
  /** Excludes a script: it is not data of this element. `false` includes it again. */
  refuse: (script: Node, isRefused?: boolean) => void;
}

/** The controller that a data loader reports to. */
export interface DataLoaderHost {
  readonly states: {readonly internals: ElementInternals | undefined};
  readonly state: State | undefined;
  readonly scripts: DataScripts;
  enter: (state: State) => void;
}
