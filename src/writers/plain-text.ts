import {describeFigures} from '../toll/describe-figure.js';
import type {Article} from '../model/article.js';
import {articleText} from '../model/text.js';
import {reportsIn} from '../model/block-types.js';

/** Writes a story as plain text: its text, then one sentence for each figure of its tolls. */
export function toPlainText(article: Article): string {
  const {casualties = [], body, language = 'en'} = article;
  const inText = reportsIn(body);
  const sentences = [...inText, ...casualties].flatMap((report) =>
    describeFigures(report, language),
  );
  return `${[articleText(article), ...sentences].join('\n\n')}\n`;
}
