import type {StoryLink, StoryList} from '../../model/article.js';

/** Which story of which list an event is about. */
export interface StoryInList {
  /** The list: what it is, and its heading as the reader sees it. */
  readonly list: Pick<StoryList, 'kind' | 'heading'>;
  /** Place among the stories that are shown, from 1. */
  readonly rank: number;
  /** What the page says of the story. */
  readonly story: StoryLink;
  /** The link as it stands on the page. */
  readonly link: HTMLAnchorElement;
}

/** The reader follows a story. Cancel it to stop the navigation. */
export class StorySelectEvent extends Event implements StoryInList {
  readonly list: StoryInList['list'];
  readonly rank: number;
  readonly story: StoryLink;
  readonly link: HTMLAnchorElement;

  constructor({list, rank, story, link}: StoryInList) {
    super('aw-story-select', {bubbles: true, composed: true, cancelable: true});
    this.list = list;
    this.rank = rank;
    this.story = story;
    this.link = link;
  }
}

/** The reader has had half of a story in sight for a second: once for each story and page. */
export class StoryViewEvent extends Event implements StoryInList {
  readonly list: StoryInList['list'];
  readonly rank: number;
  readonly story: StoryLink;
  readonly link: HTMLAnchorElement;

  constructor({list, rank, story, link}: StoryInList) {
    super('aw-story-view', {bubbles: true, composed: true});
    this.list = list;
    this.rank = rank;
    this.story = story;
    this.link = link;
  }
}

declare global {
  // Of elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-story-select': StorySelectEvent;
    'aw-story-view': StoryViewEvent;
  }
}
