import {describeFigures} from '../toll/describe-figure.js';
import type {Article, Block, CasualtyReport, Inline, StoryList} from '../model/article.js';
import {blockText, imageText, inlineText, joinLines} from '../model/block-types.js';
import {writeMoment} from './moment.js';
import {headingOf, stringsOf} from './onward-lists.js';

/**
 * Writes a story as plain text: its head with authors, place and dates, its text, its tolls with one
 * sentence for each figure, its corrections, and its lists of other stories. Struck words stand
 * between `~~`.
 */
export function toPlainText(given: Article): string {
  const article = markStruck(given);
  const {body, casualties = [], corrections = [], related = [], language = 'en'} = article;
  const parts = [
    ...listHead(article, language),
    article.image && imageText(article.image),
    ...body.map((block) => writeBlock(block, language)),
    ...casualties.map((report) => writeReport(report, language)),
    ...corrections.map(({content}) => inlineText(content)),
    ...related.map((list) => writeList(list, language)),
  ];
  return `${joinLines(parts, '\n\n')}\n`;
}

/** A copy whose struck words have signs around them: without a line they would read as valid. */
function markStruck(article: Article): Article {
  return JSON.parse(JSON.stringify(article), (_, value: Inline | null) =>
    typeof value === 'object' && value?.type === 'strikethrough'
      ? {...value, content: ['~~', ...value.content, '~~']}
      : value,
  ) as Article;
}

function listHead(article: Article, language: string): (string | undefined)[] {
  const {kicker, headline, standfirst, authors = [], dateline, published, modified} = article;
  const names = authors.map(({name}) => name).join(', ');
  const {place, date, timeZone} = dateline ?? {};
  const write = (moment: string | undefined) => moment && writeMoment(moment, language, timeZone);
  const filed = [place, write(date)].filter(Boolean).join(', ');
  const changed = write(modified);
  const updated = changed && stringsOf(language).updated(changed);
  const dates = [write(published), updated].filter(Boolean).join(', ');
  return [kicker, headline, standfirst, names, filed, dates];
}

function writeBlock(block: Block, language: string): string {
  if (block.type === 'casualties') return writeReport(block.report, language);
  if (block.type !== 'post') return blockText(block);
  const parts = block.blocks.map((part) => writeBlock(part, language));
  return joinLines([inlineText(block.title), ...parts]);
}

function writeReport(report: CasualtyReport, language: string): string {
  const figures = describeFigures(report, language);
  // A title alone would promise figures.
  if (!figures.length && !report.note) return '';
  return joinLines([report.title, ...figures, report.note]);
}

function writeList(list: StoryList, language: string): string {
  const stories = list.stories.map(({kicker, title, summary}) => [kicker, title, summary]);
  return joinLines([headingOf(list, language), ...stories.flat()]);
}
