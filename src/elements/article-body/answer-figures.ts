import type {Sentence} from '../../model/article.js';

/** A text that can take the reader to a sentence. */
interface CitedText {
  showSentence: (sentence: Sentence, origin?: HTMLElement) => Promise<boolean>;
}

/** Takes a reader who asks for the sentence of a figure to the text, unless the page does so itself. */
export function answerFigures(host: HTMLElement, findText: () => CitedText | null): void {
  host.addEventListener('aw-figure-select', (event) => {
    const text = event.defaultPrevented ? null : findText();
    if (!text) return;
    event.preventDefault();
    void text.showSentence(event.sentence, event.link);
  });
}
