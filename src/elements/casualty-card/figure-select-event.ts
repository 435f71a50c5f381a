import type {Sentence} from '../../model/article.js';

/**
 * The reader asked for the sentence that states a figure. Cancel the event to handle it yourself.
 */
export class FigureSelectEvent extends Event {
  /** `id` of the figure. */
  readonly figure: string;
  /** The position of the sentence in the article. */
  readonly sentence: Sentence;
  /** The link that was clicked. */
  readonly link: HTMLElement;

  constructor(figure: string, sentence: Sentence, link: HTMLElement) {
    super('aw-figure-select', {bubbles: true, composed: true, cancelable: true});
    this.figure = figure;
    this.sentence = sentence;
    this.link = link;
  }
}

declare global {
  // Applies to elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-figure-select': FigureSelectEvent;
  }
}
