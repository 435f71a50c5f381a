import type {Article, Block, Correction, Image} from '../../../model/article.js';
import {reportsIn} from '../../../model/block-types.js';
import type {FormatReading, ReadContext} from '../../reader.js';
import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import type {ElementReader, HtmlSource} from '../context.js';
import {elementsOf, findElement, hasText, isNamed, textOf} from '../element.js';
import {readDirection, readLanguage} from '../language.js';
import {takeByline} from '../page/byline.js';
import {leaveOutside} from '../page/clean.js';
import {present} from '../../values/present.js';
import {readBlocks} from '../read-fragment.js';
import {claimAnchors, open} from '../scope.js';
import {reportLeftOut} from '../source.js';
import {takeTitle} from '../title.js';
import {keepSentences} from './card.js';
import {isData} from './data.js';
import {dateIn, findAll, isOfClass, take} from './elements.js';
import {readOwnHead, readRights} from './head.js';
import {takeParts} from './parts.js';
import {takeWrittenHead} from './written-head.js';

type Parts = Partial<Omit<Article, 'body'>>;

const isStory = isNamed('aw-article');

/**
 * Reads a story in the library's own elements, as a server prints it or an author writes it: the
 * first `<aw-article>` of the input.
 * @param isPage whether the input is a whole page, which may say more of its story
 * @returns undefined where the element has neither data nor words
 */
export async function readOwn(
  source: HtmlSource,
  context: ReadContext,
  isPage: boolean,
): Promise<FormatReading | undefined> {
  const story = findElement(source.root, isStory);
  if (!story) return undefined;
  const given = await readData(story, source, context);
  if (given) return given;
  if (!hasText(story)) return undefined;
  const metadata = isPage ? await readPageMetadata(source, context) : {};
  leaveOutside(story, source);
  const language = readLanguage(story, source) ?? metadata.language;
  const parts = await readParts(story, source, context);
  const isDrawn = findElement(story, ({attributes}) => attributes['role'] === 'none');
  const byline = isDrawn ? {} : await takeByline(story, source, {...metadata, ...parts});
  const written = isDrawn ? {} : await takeWrittenHead(story, source, context);
  const body = readBody(story, source);
  const article: Article = {
    ...metadata,
    ...present({language}),
    ...written,
    ...byline,
    ...parts,
    headline: parts.headline ?? metadata.headline ?? '',
    ...(!parts.headline && takeTitle(body, source)),
    body,
  };
  for (const report of [...(article.casualties ?? []), ...reportsIn(body)])
    keepSentences(report, body);
  const {accountFor} = await import('../account.js');
  return {article, issues: source.issues, kept: accountFor(story, source, article)};
}

async function readPageMetadata(source: HtmlSource, context: ReadContext): Promise<Parts> {
  const {readMetadata} = await import('../page/metadata.js');
  const metadata: Partial<Awaited<ReturnType<typeof readMetadata>>> = await readMetadata(
    source,
    context,
  );
  delete metadata.text;
  delete metadata.jsonLd;
  return metadata;
}

/** The data in a child script of the element, which it draws in place of its words. */
async function readData(
  story: TreeElement,
  {base, skipped}: HtmlSource,
  context: ReadContext,
): Promise<FormatReading | undefined> {
  const script = elementsOf(story).find(isData);
  if (!script) return undefined;
  skipped.add(script);
  const text = textOf(script);
  try {
    const data: unknown = JSON.parse(text);
    const {readModel} = await import('../../article/read-model.js');
    return await readModel({text, data}, {...context, url: base});
  } catch {
    return undefined; // The element too shows its words where its data are wrong.
  }
}

/** Takes all parts of a story but its text. */
async function readParts(
  story: TreeElement,
  source: HtmlSource,
  context: ReadContext,
): Promise<Parts> {
  const head = readOwnHead(story, source);
  const parts = await takeParts(story, source, context);
  const footer = findElement(story, isOfClass('aw-rights'));
  const corrections = findElement(story, isOfClass('aw-corrections'));
  const versions = findElement(story, isOfClass('aw-versions'));
  if (versions) {
    reportLeftOut(versions, source);
    source.skipped.add(versions);
  }
  return {
    ...head,
    ...parts,
    ...present({image: readLeadImage(story, source)}),
    ...(corrections && {corrections: readCorrections(corrections, source)}),
    ...(footer && present({rights: readRights(footer, source)})),
  };
}

/** The picture between head and text. */
function readLeadImage(story: TreeElement, source: HtmlSource): Image | undefined {
  const figure = elementsOf(story).find(isNamed('figure'));
  if (!figure) return undefined;
  const [block, ...others] = readBlocks(figure, source);
  if (block?.type !== 'image' || others.length) return undefined;
  take(figure, source);
  return block.image;
}

function readCorrections(section: TreeElement, source: HtmlSource): Correction[] {
  const paragraphs = elementsOf(section).filter(isNamed('p'));
  const corrections = paragraphs.flatMap((paragraph) => readCorrection(paragraph, source) ?? []);
  take(section, source);
  return corrections;
}

/** A paragraph whose first words are its date, or only say that it is a correction. */
function readCorrection(paragraph: TreeElement, source: HtmlSource): Correction | undefined {
  const [label] = elementsOf(paragraph);
  if (label?.name === 'strong') take(label, source);
  const date = label?.name === 'strong' ? dateIn(label) : undefined;
  const [block] = readBlocks(paragraph, source);
  return block?.type === 'paragraph' ? {...present({date}), content: block.content} : undefined;
}

/** The text. Its blocks do not repeat the language of the story. */
function readBody(story: TreeElement, source: HtmlSource): Block[] {
  source.registry.choosers.push((element, usual) =>
    isCorrection(element) ? readCorrectionInText : usual,
  );
  for (const notes of findAll(story, isOfClass('aw-notes'))) takeNoteMarks(notes, source);
  const direction = readLanguage(story, source) ? undefined : readDirection(story, source);
  return readBlocks({...story, attributes: {}}, source, present({direction}));
}

const isCorrection = isOfClass('aw-correction');

const readCorrectionInText: ElementReader = (element, scope) => {
  const paragraph = findElement(element, isNamed('p'));
  const correction = paragraph && readCorrection(paragraph, scope.source);
  if (!correction) return readContainer(element, scope);
  const [base] = open(element, scope);
  return [claimAnchors<Block>({type: 'correction', ...base, correction}, scope.source)];
};

const isNoteMark = (element: TreeElement) =>
  /^h\d$/.test(element.name) ||
  isOfClass('aw-label')(element) ||
  element.attributes['role'] === 'doc-backlink';

/** Takes the heading of notes, their labels and the links back to the text, which are drawn. */
function takeNoteMarks(notes: TreeElement, source: HtmlSource): void {
  for (const mark of findAll(notes, isNoteMark)) {
    take(mark, source);
    source.anchors.targets.delete(mark.attributes['href']?.slice(1) ?? '');
  }
}
