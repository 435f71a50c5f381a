import type {StoryLink} from '../../model/article.js';
import {readStory} from './read-story.js';
import {storyAddress} from './story-address.js';

/** One story of a list as it stands in the markup; each part is read when it is first needed. */
export class StoryItem {
  /** What is shown and hidden as one: a list item, a card. */
  readonly element: HTMLElement;
  /** The link that has the title. */
  readonly link: HTMLAnchorElement;
  #address: string | undefined;
  #story: StoryLink | undefined;

  constructor(element: HTMLElement, link: HTMLAnchorElement) {
    this.element = element;
    this.link = link;
  }

  /** What all links to the story have in common. */
  get address(): string {
    return (this.#address ??= storyAddress(this.link.href));
  }

  get story(): StoryLink {
    return (this.#story ??= readStory(this.element, this.link));
  }

  /** The story's times, as they stand in the markup. */
  get times(): NodeListOf<HTMLTimeElement> {
    return this.element.querySelectorAll('time[datetime]');
  }
}
