import {writeFrontMatter} from './front-matter.js';
import {describeFigures} from '../toll/describe-figure.js';
import type {
  Article,
  Block,
  CasualtyReport,
  Correction,
  Embed,
  Flow,
  Footnotes,
  Image,
  List,
  Post,
  Pullquote,
  Quote,
  StoryList,
  Table,
} from '../model/article.js';
import {escapeText, fenceFor, inlineMarkdown, labelOf, safeAddress} from './markdown-inline.js';
import {writeMoment} from './moment.js';
import {headingOf, stringsOf} from './onward-lists.js';
import {type BlockOf, blockText, groupFlow, inlineText} from '../model/block-types.js';
import {withoutStruck} from '../model/without-struck.js';

type Note = Footnotes['notes'][number];

function flowMarkdown(content: readonly Flow[], language: string): string {
  return groupFlow(content)
    .map((group) => (Array.isArray(group) ? inlineMarkdown(group) : blockMarkdown(group, language)))
    .join('\n\n');
}

const indent = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

const quote = (text: string): string => text.replace(/^/gm, '> ');

function reportMarkdown(report: CasualtyReport, language: string): string {
  const figures = describeFigures(report, language).map((sentence) => `- ${escapeText(sentence)}`);
  // A title alone would promise figures.
  if (!figures.length && !report.note) return '';
  const title = report.title ? [`**${escapeText(report.title)}**`, ''] : [];
  return [...title, ...figures, ...(report.note ? ['', escapeText(report.note)] : [])].join('\n');
}

/** A picture; the caption becomes its title. */
function pictureMarkdown({url, alt = '', caption = [], credit}: Image): string {
  const under = [inlineText(withoutStruck(caption)).trim(), credit].filter(Boolean).join(' ');
  const title = under && ` "${under.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
  return `![${escapeText(alt)}](${safeAddress(url)}${title})`;
}

function noteMarkdown({id, label = id, content}: Note, language: string): string {
  return `[^${labelOf(label)}]: ${indent(flowMarkdown(content, language), '    ')}`;
}

/** A table, below its caption. In Markdown it must begin with a header row, which may be empty. */
function tableMarkdown({rows, caption}: Table, language: string): string {
  const lines = rows.map(({cells}) => {
    const texts = cells.map(({content}) =>
      flowMarkdown(content, language).replace(/\s+/g, (space) =>
        space.includes('\n') ? ' ' : space,
      ),
    );
    return `| ${texts.join(' | ')} |`;
  });
  const [first] = rows;
  const columns = first?.cells.length ?? 1;
  const isHeaded = first?.section === 'head' || first?.cells.every(({header}) => header);
  const rule = `|${' --- |'.repeat(columns)}`;
  const head = isHeaded ? lines.shift() : `|${'  |'.repeat(columns)}`;
  const table = [head, rule, ...lines].filter((line) => line !== undefined).join('\n');
  return caption?.length ? `${inlineMarkdown(caption)}\n\n${table}` : table;
}

/** A post becomes a section. Its heading is its title or its time. */
function postMarkdown({title, published, authors = [], blocks}: Post, language: string): string {
  const names = authors.map(({name}) => escapeText(name)).join(', ');
  const time = published && escapeText(writeMoment(published, language));
  const line = [title?.length ? time : undefined, names || undefined].filter(Boolean).join(' · ');
  const parts = [
    title?.length ? `## ${inlineMarkdown(title)}` : time && `## ${time}`,
    line,
    ...blocks.map((block) => blockMarkdown(block, language)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** Writes one block. The compiler requires a row for each type of the model. */
type Writers = {
  readonly [T in Block['type']]: (block: BlockOf<T>, language: string) => string;
};

const writeText = (block: Block): string => escapeText(blockText(withoutStruck(block)));

const writers: Writers = {
  paragraph: ({content}) => inlineMarkdown(content),
  heading: ({level, content}) => `${'#'.repeat(level)} ${inlineMarkdown(content)}`,
  quote: quoteMarkdown,
  pullquote: quoteMarkdown,
  list: listMarkdown,
  image: ({image}) => pictureMarkdown(image),
  gallery: ({images, caption}) =>
    [...images.map(pictureMarkdown), ...(caption ? [inlineMarkdown(caption)] : [])].join('\n\n'),
  table: tableMarkdown,
  preformatted: ({content}) => {
    const text = inlineText(withoutStruck(content)).replace(/\n$/, '');
    return [fenceFor(text, 3), text, fenceFor(text, 3)].join('\n');
  },
  divider: () => '---',
  embed: embedMarkdown,
  aside: writeText,
  correction: writeText,
  casualties: ({report}, language) => reportMarkdown(report, language),
  footnotes: ({notes}, language) => notes.map((note) => noteMarkdown(note, language)).join('\n\n'),
  post: postMarkdown,
};

function quoteMarkdown({content, attribution}: Quote | Pullquote, language: string): string {
  const by = attribution ? [`— ${inlineMarkdown(attribution)}`] : [];
  return quote([flowMarkdown(content, language), ...by].join('\n\n'));
}

function listMarkdown({items, ordered, start = 1}: List, language: string): string {
  const lines = items.map(({content}, index) => {
    const mark = ordered ? `${start + index}. ` : '- ';
    const text = flowMarkdown(content, language).replace(/\n\n(?=(?:- |\d+\. ))/, '\n');
    return mark + indent(text, ' '.repeat(mark.length));
  });
  return lines.join('\n');
}

/** An embed without a title is its address alone on a line. */
function embedMarkdown({title, url}: Embed): string {
  if (!title && /^https?:/.test(url)) return `<${safeAddress(url)}>`;
  return `[${escapeText(title ?? url)}](${safeAddress(url)})`;
}

function blockMarkdown<T extends Block['type']>(block: BlockOf<T>, language: string): string {
  // A caller may pass data that were not checked against the model.
  return Object.hasOwn(writers, block.type) ? writers[block.type](block, language) : '';
}

/** Options of the Markdown writer. */
export interface MarkdownOptions {
  /** Whether to write title, authors, dates and other metadata as YAML above the text. */
  frontMatter?: boolean;
}

/** Writes a story as Markdown (CommonMark, with tables and footnotes of GitHub). */
export function toMarkdown(article: Article, {frontMatter = false}: MarkdownOptions = {}): string {
  const {body, casualties = [], corrections = [], related = [], language = 'en'} = article;
  const parts = [
    ...(frontMatter ? [writeFrontMatter(article)] : writeHead(article, language)),
    ...body.map((block) => blockMarkdown(block, language)),
    ...casualties.map((report) => reportMarkdown(report, language)),
    ...corrections.map((correction) => correctionMarkdown(correction, language)),
    ...related.map((list) => storiesMarkdown(list, language)),
  ];
  return `${parts.filter((part) => part?.trim()).join('\n\n')}\n`;
}

function correctionMarkdown({date, content}: Correction, language: string): string {
  const {correction} = stringsOf(language);
  return `**${escapeText([correction, date && writeMoment(date, language)].filter(Boolean).join(', '))}:** ${inlineMarkdown(content)}`;
}

/** A heading and a list of links, each with what the list says of its story. */
function storiesMarkdown(list: StoryList, language: string): string {
  const lines = list.stories.map(({url, title, kicker, summary, publisher, published, image}) => {
    const day = published && writeMoment(published, language);
    const facts = [kicker, publisher?.name, day, summary].map((fact) => fact && escapeText(fact));
    const link = `[${escapeText(title)}](${safeAddress(url)})`;
    return `- ${[link, ...facts, image && pictureMarkdown(image)].filter(Boolean).join(' · ')}`;
  });
  return [`## ${escapeText(headingOf(list, language))}`, lines.join('\n')].join('\n\n');
}

function writeHead(article: Article, language: string) {
  const {headline, kicker, standfirst, authors = [], image, published, modified} = article;
  const {place, date, timeZone} = article.dateline ?? {};
  const write = (moment: string) => writeMoment(moment, language, timeZone);
  return [
    kicker && escapeText(kicker),
    headline && `# ${escapeText(headline)}`,
    standfirst && `**${escapeText(standfirst)}**`,
    authors.map(({name}) => escapeText(name)).join(', '),
    [place, date && write(date)]
      .filter((part) => part !== undefined)
      .map(escapeText)
      .join(' · '),
    [published && write(published), modified && stringsOf(language).updated(write(modified))]
      .filter((part) => part !== undefined)
      .map(escapeText)
      .join(' · '),
    image && pictureMarkdown(image),
  ];
}
