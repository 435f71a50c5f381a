import {describeFigures} from '../toll/describe-figure.js';
import type {Article} from '../model/article.js';
import {articleText} from '../model/text.js';
import {reportsIn} from '../model/block-types.js';

/**
 * Writes a story as plain text: place and date, authors, its text, then one sentence for each
 * figure of its tolls.
 */
export function toPlainText(article: Article): string {
  const {casualties = [], body, language = 'en', authors = [], dateline} = article;
  const filed = [dateline?.place, dateline?.date].filter((part) => part !== undefined).join(' · ');
  const names = authors.map(({name}) => name).join(', ');
  const inText = reportsIn(body);
  const sentences = [...inText, ...casualties].flatMap((report) =>
    describeFigures(report, language),
  );
  const parts = [filed, names, articleText(article), ...sentences];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
