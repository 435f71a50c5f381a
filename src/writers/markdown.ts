import {describeFigures} from '../toll/describe-figure.js';
import type {Article, Block, CasualtyReport, Flow, Inline, Table} from '../model/article.js';
import {blockText, groupFlow, isBlock} from '../model/block-types.js';

const special = /[\\`*_[\]<>|~#]/g;

/** Text that means nothing to Markdown: marks, and what would begin a list or a heading. */
function escape(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2');
}

/** A safe address within parentheses. */
function address(url: string): string {
  return url.replace(/[\s()<>\\]/g, (character) => encodeURIComponent(character));
}

const wraps: Readonly<Record<string, string>> = {strong: '**', emphasis: '*', strikethrough: '~~'};

function inlineMarkdown(content: readonly Inline[] = []): string {
  return content.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  if (typeof inline === 'string') return escape(inline);
  if (inline.type === 'break') return '  \n';
  if (inline.type === 'inline-image')
    return `![${escape(inline.alt ?? '')}](${address(inline.url)})`;
  if (inline.type === 'footnote-reference') return `[^${escape(inline.label)}]`;
  const words = inlineMarkdown(inline.content);
  if (inline.type === 'link') return words && `[${words}](${address(inline.url)})`;
  const wrap = wraps[inline.type];
  return wrap && words.trim() ? `${wrap}${words}${wrap}` : words;
}

function flowMarkdown(content: readonly Flow[], language: string): string {
  return groupFlow(content)
    .map((group) => (Array.isArray(group) ? inlineMarkdown(group) : blockMarkdown(group, language)))
    .join('\n\n');
}

const indent = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);
const quote = (text: string): string => text.replace(/^/gm, '> ');

function reportMarkdown(report: CasualtyReport, language: string): string {
  const figures = describeFigures(report, language).map((sentence) => `- ${escape(sentence)}`);
  const title = report.title ? [`**${escape(report.title)}**`, ''] : [];
  return [...title, ...figures, ...(report.note ? ['', escape(report.note)] : [])].join('\n');
}

function tableMarkdown({rows}: Table, language: string): string {
  const lines = rows.map(({cells}) => {
    const texts = cells.map(({content}) =>
      flowMarkdown(content, language).replace(/\s+/g, (space) =>
        space.includes('\n') ? ' ' : space,
      ),
    );
    return `| ${texts.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(rows[0]?.cells.length ?? 1)}`;
  return [lines[0], rule, ...lines.slice(1)].filter((line) => line !== undefined).join('\n');
}

function blockMarkdown(block: Block, language: string): string {
  const flow = (content: readonly Flow[]) => flowMarkdown(content, language);
  if (block.type === 'paragraph') return inlineMarkdown(block.content);
  if (block.type === 'heading')
    return `${'#'.repeat(block.level)} ${inlineMarkdown(block.content)}`;
  if (block.type === 'quote') return quote(flow(block.content));
  if (block.type === 'divider') return '---';
  if (block.type === 'table') return tableMarkdown(block, language);
  if (block.type === 'casualties') return reportMarkdown(block.report, language);
  if (block.type === 'image')
    return `![${escape(block.image.alt ?? '')}](${address(block.image.url)})`;
  if (block.type === 'embed') return `[${escape(block.title ?? block.url)}](${address(block.url)})`;
  if (block.type === 'list')
    return block.items
      .map(({content}, index) => {
        const mark = block.ordered ? `${(block.start ?? 1) + index}. ` : '- ';
        return mark + indent(flow(content), ' '.repeat(mark.length));
      })
      .join('\n');
  return isBlock(block) ? escape(blockText(block)) : '';
}

/** Writes a story as Markdown (CommonMark, with the tables of GitHub). */
export function toMarkdown(article: Article): string {
  const {
    headline,
    kicker,
    standfirst,
    authors = [],
    body,
    casualties = [],
    language = 'en',
  } = article;
  const {place, date} = article.dateline ?? {};
  const names = authors.map(({name}) => escape(name)).join(', ');
  const parts = [
    kicker && escape(kicker),
    headline && `# ${escape(headline)}`,
    standfirst && `**${escape(standfirst)}**`,
    names,
    [place, date]
      .filter((part) => part !== undefined)
      .map(escape)
      .join(' · '),
    ...body.map((block) => blockMarkdown(block, language)),
    ...casualties.map((report) => reportMarkdown(report, language)),
  ];
  return `${parts.filter((part) => part?.trim()).join('\n\n')}\n`;
}
