import type {StoryLink, StoryList} from '../../model/article.js';

/** The story and the list that an event is about. */
export interface StoryInList {
  /** The kind of the list, and its heading as the reader sees it. */
  readonly list: Pick<StoryList, 'kind' | 'heading'>;
  /** Position among the visible stories, from 1. */
  readonly rank: number;
  /** The story's data, as read from the page. */
  readonly story: StoryLink;
  /** The link on the page. */
  readonly link: HTMLAnchorElement;
}

/** The reader follows a story. Cancel the event to stop the navigation. */
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

/** Half of a story was visible for a second; once per story and page. */
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
  // Applies to elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-story-select': StorySelectEvent;
    'aw-story-view': StoryViewEvent;
  }
}
