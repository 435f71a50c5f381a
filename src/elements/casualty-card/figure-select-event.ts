import type {Sentence} from '../../model/article.js';

/** The reader asked for the sentence that states a figure. Cancel it to do something else. */
export class FigureSelectEvent extends Event {
  /** `id` of the figure. */
  readonly figure: string;
  /** Where the article says it. */
  readonly sentence: Sentence;
  /** The link that was followed. */
  readonly link: HTMLElement;

  constructor(figure: string, sentence: Sentence, link: HTMLElement) {
    super('aw-figure-select', {bubbles: true, composed: true, cancelable: true});
    this.figure = figure;
    this.sentence = sentence;
    this.link = link;
  }
}

declare global {
  // Of elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-figure-select': FigureSelectEvent;
  }
}
