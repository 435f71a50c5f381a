import {writeFrontMatter} from './front-matter.js';
import {describeFigures} from '../toll/describe-figure.js';
import type {
  Article,
  Block,
  CasualtyReport,
  Flow,
  Footnotes,
  Image,
  Inline,
  Post,
  Table,
} from '../model/article.js';
import {blockText, groupFlow, inlineText, isBlock} from '../model/block-types.js';

type Note = Footnotes['notes'][number];

const special = /[\\`*_[\]<>|~#]/g;

/** Escapes Markdown syntax: marks, and characters that would begin a list or a heading. */
function escape(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)(\d*)([-+]|(?<=\d)[.)])(?=\s)/gm, '$1$2\\$3');
}

/** An address that is safe in parentheses. */
function address(url: string): string {
  return url.replace(/[\s()<>\\]/g, (character) => encodeURIComponent(character));
}

const wraps: Readonly<Record<string, string>> = {strong: '**', emphasis: '*', strikethrough: '~~'};

/** Marks that Markdown can only write as HTML. */
const tags: Readonly<Record<string, string>> = {
  subscript: 'sub',
  superscript: 'sup',
  mark: 'mark',
  underline: 'u',
};

/** The shortest run of backticks of a minimum length that a text does not contain. */
function fence(text: string, least: number): string {
  const runs = (text.match(/`+/g) ?? []).map(({length}) => length + 1);
  return '`'.repeat(Math.max(least, ...runs));
}

function codeMarkdown(content: readonly Inline[]): string {
  const text = inlineText(content);
  const marks = fence(text, 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return text.trim() && marks + gap + text + gap + marks;
}

function inlineMarkdown(content: readonly Inline[] = []): string {
  return content.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  if (typeof inline === 'string') return escape(inline);
  if (inline.type === 'break') return '  \n';
  if (inline.type === 'inline-image')
    return `![${escape(inline.alt ?? '')}](${address(inline.url)})`;
  if (inline.type === 'footnote-reference') return `[^${labelOf(inline.label)}]`;
  if (inline.type === 'code') return codeMarkdown(inline.content);
  const words = inlineMarkdown(inline.content);
  if (inline.type === 'link') return words && `[${words}](${address(inline.url)})`;
  const tag = tags[inline.type];
  if (tag) return words && `<${tag}>${words}</${tag}>`;
  const wrap = wraps[inline.type];
  return wrap && words.trim() ? `${wrap}${words}${wrap}` : words;
}

function flowMarkdown(content: readonly Flow[], language: string): string {
  return groupFlow(content)
    .map((group) => (Array.isArray(group) ? inlineMarkdown(group) : blockMarkdown(group, language)))
    .join('\n\n');
}

const indent = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);
/** The label of a note, without spaces and brackets. */
const labelOf = (label: string): string => label.replace(/[\s[\]^]+/g, '-');

const quote = (text: string): string => text.replace(/^/gm, '> ');

function reportMarkdown(report: CasualtyReport, language: string): string {
  const figures = describeFigures(report, language).map((sentence) => `- ${escape(sentence)}`);
  const title = report.title ? [`**${escape(report.title)}**`, ''] : [];
  return [...title, ...figures, ...(report.note ? ['', escape(report.note)] : [])].join('\n');
}

/** A picture; the caption becomes its title. */
function pictureMarkdown({url, alt = '', caption = [], credit}: Image): string {
  const under = [inlineText(caption).trim(), credit].filter(Boolean).join(' ');
  const title = under && ` "${under.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
  return `![${escape(alt)}](${address(url)}${title})`;
}

function noteMarkdown({id, label = id, content}: Note, language: string): string {
  return `[^${labelOf(label)}]: ${indent(flowMarkdown(content, language), '    ')}`;
}

/** A table. In Markdown it must begin with a header row, which may be empty. */
function tableMarkdown({rows}: Table, language: string): string {
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
  return [head, rule, ...lines].filter((line) => line !== undefined).join('\n');
}

/** A post becomes a section. Its heading is its title or its time. */
function postMarkdown({title, published, authors = [], blocks}: Post, language: string): string {
  const names = authors.map(({name}) => escape(name)).join(', ');
  const time = published && escape(published);
  const line = [title?.length ? time : undefined, names || undefined].filter(Boolean).join(' · ');
  const parts = [
    title?.length ? `## ${inlineMarkdown(title)}` : time && `## ${time}`,
    line,
    ...blocks.map((block) => blockMarkdown(block, language)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function blockMarkdown(block: Block, language: string): string {
  const flow = (content: readonly Flow[]) => flowMarkdown(content, language);
  if (block.type === 'paragraph') return inlineMarkdown(block.content);
  if (block.type === 'heading')
    return `${'#'.repeat(block.level)} ${inlineMarkdown(block.content)}`;
  if (block.type === 'quote' || block.type === 'pullquote') {
    const by = block.attribution ? [`— ${inlineMarkdown(block.attribution)}`] : [];
    return quote([flow(block.content), ...by].join('\n\n'));
  }
  if (block.type === 'preformatted') {
    const text = inlineText(block.content).replace(/\n$/, '');
    return [fence(text, 3), text, fence(text, 3)].join('\n');
  }
  if (block.type === 'gallery') {
    const caption = block.caption ? [inlineMarkdown(block.caption)] : [];
    return [...block.images.map(pictureMarkdown), ...caption].join('\n\n');
  }
  if (block.type === 'footnotes')
    return block.notes.map((note) => noteMarkdown(note, language)).join('\n\n');
  if (block.type === 'post') return postMarkdown(block, language);
  if (block.type === 'divider') return '---';
  if (block.type === 'table') return tableMarkdown(block, language);
  if (block.type === 'casualties') return reportMarkdown(block.report, language);
  if (block.type === 'image') return pictureMarkdown(block.image);
  // An address alone on a line represents the embed.
  if (block.type === 'embed' && !block.title && /^https?:/.test(block.url))
    return `<${address(block.url)}>`;
  if (block.type === 'embed') return `[${escape(block.title ?? block.url)}](${address(block.url)})`;
  if (block.type === 'list')
    return block.items
      .map(({content}, index) => {
        const mark = block.ordered ? `${(block.start ?? 1) + index}. ` : '- ';
        const text = flow(content).replace(/\n\n(?=(?:- |\d+\. ))/, '\n');
        return mark + indent(text, ' '.repeat(mark.length));
      })
      .join('\n');
  return isBlock(block) ? escape(blockText(block)) : '';
}

/** Options of the Markdown writer. */
export interface MarkdownOptions {
  /** Whether to write title, authors, dates and other metadata as YAML above the text. */
  frontMatter?: boolean;
}

/** Writes a story as Markdown (CommonMark, with tables and footnotes of GitHub). */
export function toMarkdown(article: Article, {frontMatter = false}: MarkdownOptions = {}): string {
  const {body, casualties = [], language = 'en'} = article;
  const parts = [
    ...(frontMatter ? [writeFrontMatter(article)] : writeHead(article)),
    ...body.map((block) => blockMarkdown(block, language)),
    ...casualties.map((report) => reportMarkdown(report, language)),
  ];
  return `${parts.filter((part) => part?.trim()).join('\n\n')}\n`;
}

function writeHead({headline, kicker, standfirst, authors = [], dateline}: Article) {
  const {place, date} = dateline ?? {};
  return [
    kicker && escape(kicker),
    headline && `# ${escape(headline)}`,
    standfirst && `**${escape(standfirst)}**`,
    authors.map(({name}) => escape(name)).join(', '),
    [place, date]
      .filter((part) => part !== undefined)
      .map(escape)
      .join(' · '),
  ];
}
