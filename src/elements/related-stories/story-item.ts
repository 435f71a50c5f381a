import type {StoryLink} from '../../model/article.js';
import {readStory} from './read-story.js';
import {storyAddress} from '../../model/lists/story-address.js';

/** One story of a list in the markup. Each part is read when it is first needed. */
export class StoryItem {
  /** The element that is shown or hidden as a whole: a list item or a card. */
  readonly element: HTMLElement;
  /** The link with the title. */
  readonly link: HTMLAnchorElement;
  #address: string | undefined;
  #story: StoryLink | undefined;

  constructor(element: HTMLElement, link: HTMLAnchorElement) {
    this.element = element;
    this.link = link;
  }

  /** The key that is the same for all links to the story. */
  get address(): string {
    return (this.#address ??= storyAddress(this.link.href));
  }

  get story(): StoryLink {
    return (this.#story ??= readStory(this.element, this.link));
  }

  /** The `<time>` elements of the story. */
  get times(): NodeListOf<HTMLTimeElement> {
    return this.element.querySelectorAll('time[datetime]');
  }
}
