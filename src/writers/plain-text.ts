import {describeFigures} from '../toll/describe-figure.js';
import type {Article} from '../model/article.js';
import {articleText} from '../model/text.js';
import {reportsIn} from '../model/block-types.js';

/**
 * Writes a story as plain text: its head with authors, place and date, its text, then one sentence
 * for each figure of its tolls.
 */
export function toPlainText(article: Article): string {
  const {kicker, headline, standfirst, ...rest} = article;
  const {casualties = [], body, language = 'en', authors = [], dateline} = rest;
  const names = authors.map(({name}) => name).join(', ');
  const filed = [dateline?.place, dateline?.date].filter(Boolean).join(', ');
  const inText = reportsIn(body);
  const sentences = [...inText, ...casualties].flatMap((report) =>
    describeFigures(report, language),
  );
  const head = [kicker, headline, standfirst, names, filed];
  const parts = [...head, articleText({...rest, headline: ''}), ...sentences];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
