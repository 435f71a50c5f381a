import type {Article, CasualtyReport, StoryLink} from 'article-widgets';

/** What a page shows; each app draws the same of it. */
export interface State {
  readonly shown: boolean;
  readonly article: Article | undefined;
  readonly report: CasualtyReport;
  readonly stories: readonly StoryLink[];
  readonly level: number;
  readonly isolated: boolean;
  /** Whether the story has a second child. */
  readonly open: boolean;
  readonly lines: readonly string[];
}

/** Is told of each event that a handler in a template gets. */
export type Hear = (event: Event) => void;

export interface App {
  update: (state: State) => void;
  unmount: () => void;
}

export type Mount = (target: HTMLElement, state: State, hear: Hear) => App | Promise<App>;
