import type {Article, Block, CasualtyReport, Flow, Image, Inline, StoryList} from './article.js';

/** The words of inline content; a break is a line end. */
export function inlineText(content: readonly Inline[] = []): string {
  return content.map(oneInlineText).join('');
}

function oneInlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('content' in inline) return inlineText(inline.content);
  if (inline.type === 'break') return '\n';
  return inline.type === 'footnote-reference' ? inline.label : '';
}

const blockTypes = new Set<string>([
  'paragraph',
  'heading',
  'quote',
  'pullquote',
  'list',
  'image',
  'gallery',
  'table',
  'preformatted',
  'divider',
  'embed',
  'aside',
  'correction',
  'casualties',
  'footnotes',
] satisfies Block['type'][]);

/** Whether content is a block, not text. */
export function isBlock(flow: Flow): flow is Block {
  return typeof flow === 'object' && blockTypes.has(flow.type);
}

/** Neighbouring inline content as one run, blocks as they are. */
export function groupFlow(content: readonly Flow[]): (Inline[] | Block)[] {
  const groups: (Inline[] | Block)[] = [];
  for (const flow of content) {
    const last = groups.at(-1);
    if (isBlock(flow)) groups.push(flow);
    else if (Array.isArray(last)) last.push(flow);
    else groups.push([flow]);
  }
  return groups;
}

function flowText(content: readonly Flow[] = []): string {
  return joinLines(
    groupFlow(content).map((group) =>
      Array.isArray(group) ? inlineText(group) : blockText(group),
    ),
  );
}

function joinLines(lines: readonly (string | undefined)[], end = '\n'): string {
  return lines.filter((line) => line?.trim()).join(end);
}

function imageText(image: Image): string {
  return joinLines([inlineText(image.caption), image.credit]);
}

type BlockTexts = {[T in Block['type']]: (block: Extract<Block, {type: T}>) => string};

const blockTexts: BlockTexts = {
  paragraph: ({content}) => inlineText(content),
  heading: ({content}) => inlineText(content),
  quote: ({content, attribution}) => joinLines([flowText(content), inlineText(attribution)]),
  pullquote: ({content, attribution}) => joinLines([inlineText(content), inlineText(attribution)]),
  list: ({items}) => joinLines(items.map((item) => flowText(item.content))),
  image: ({image}) => imageText(image),
  gallery: ({images, caption}) => joinLines([...images.map(imageText), inlineText(caption)]),
  table: ({caption, rows}) =>
    joinLines([
      inlineText(caption),
      ...rows.map((row) => row.cells.map((cell) => flowText(cell.content)).join('\t')),
    ]),
  preformatted: ({content}) => inlineText(content),
  divider: () => '',
  embed: ({title, content}) => joinLines([title, flowText(content)]),
  aside: ({heading, content}) => joinLines([inlineText(heading), flowText(content)]),
  correction: ({correction}) => inlineText(correction.content),
  casualties: ({report}) => joinLines([report.title, report.note]),
  footnotes: ({notes}) =>
    joinLines(notes.map((note) => joinLines([note.label, flowText(note.content)], ' '))),
};

/** The words of one block, in reading order: what `Sentence` offsets count in. */
export function blockText(block: Block): string {
  return (blockTexts[block.type] as (block: Block) => string)(block);
}

function reportText(report: CasualtyReport): string {
  return joinLines([report.title, report.note]);
}

function listText(list: StoryList): string {
  return joinLines([
    list.heading,
    ...list.stories.map((story) => joinLines([story.kicker, story.title, story.summary])),
  ]);
}

/** Every word of a story as plain text, in reading order, its parts a blank line apart. */
export function articleText(article: Article): string {
  return joinLines(
    [
      article.kicker,
      article.headline,
      article.standfirst,
      article.image && imageText(article.image),
      ...article.body.map(blockText),
      ...(article.casualties ?? []).map(reportText),
      ...(article.corrections ?? []).map(({content}) => inlineText(content)),
      ...(article.related ?? []).map(listText),
    ],
    '\n\n',
  );
}
