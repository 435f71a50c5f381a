import {markChecked} from '../../element-kit/checked.js';
import type {ShownContent} from '../../element-kit/shown-content.js';
import type {Article, CasualtyReport} from '../../model/article.js';

/** The casualty figures that a program finds in the text of an article with certainty. */
export class FoundCasualties {
  #article: Article | undefined;
  #report: CasualtyReport | undefined;
  #abort: AbortController | undefined;

  /** The figures of the last article that was read; undefined until they are found. */
  get report(): CasualtyReport | undefined {
    return this.#report;
  }

  /** Reads the figures of an article once, and draws the article again when they are found. */
  async read(article: Article, shown: ShownContent<Article>): Promise<void> {
    if (article === this.#article) return;
    this.#article = article;
    this.#report = undefined;
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    const {readSureFigures} = await import('../../prose/read-casualties.js');
    const options = {language: article.language ?? shown.language.language};
    const figures = await readSureFigures(article, options, signal);
    if (signal.aborted) return;
    this.#report = markChecked({figures});
    shown.redraw();
  }
}
