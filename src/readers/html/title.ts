import type {Article, Block, Inline, Link} from '../../model/article.js';
import {blockText, inlineText} from '../../model/block-types.js';
import {present} from '../values/present.js';
import type {HtmlSource} from './context.js';

/** Maximum length of the line above a headline. */
const longestKicker = 80;

/**
 * Takes the headline from an `<h1>` at the start of the text, or after only pictures and one short
 * line. A headline is plain text, so one with a link stays a heading. So does one in a language
 * that not all blocks state.
 */
export function takeTitle(
  body: Block[],
  {titles, ownBlocks, account: {understood}}: HtmlSource,
): Pick<Article, 'headline' | 'kicker' | 'language'> | undefined {
  const [title] = titles;
  const index = title ? body.indexOf(title) : -1;
  if (!title || index < 0 || !title.content.every((inline) => isWords(inline, title.language)))
    return undefined;
  const {language} = title;
  if (language && !body.every((block) => block.language)) return undefined;
  const above = body.slice(0, index).filter((block) => blockText(block).trim());
  const [kicker, ...others] = above;
  if (others.length || (kicker && (ownBlocks.has(kicker) || !isKicker(kicker)))) return undefined;
  if (kicker && linkOf(kicker)) understood.links += 1;
  for (const block of [title, ...above]) body.splice(body.indexOf(block), 1);
  return {
    headline: inlineText(title.content),
    ...present({language, kicker: kicker && blockText(kicker)}),
  };
}

/** Fewest words of a headline in bold: «By Ada Finch» is none. */
const fewestWords = 4;

/** Takes the headline from a first paragraph that is strong as a whole, above one that is not: mail programs have no headings. */
export function takeStrongTitle(body: Block[]): Pick<Article, 'headline'> | undefined {
  const [first, next] = body;
  if (first?.type !== 'paragraph' || next?.type !== 'paragraph' || isStrong(next)) return undefined;
  const headline = blockText(first).trim();
  const words = headline.split(/\s+/).length;
  const isTitle = words >= fewestWords && headline.length < longestTitle && isStrong(first);
  if (!isTitle || !first.content.every((inline) => isWords(inline))) return undefined;
  // «Für Rückfragen:», «Hi all,», a sentence.
  if (/[.:,;!。：，、]$/u.test(headline) || !/[.!?。]["'”’»]?$/u.test(blockText(next).trim()))
    return undefined;
  body.shift();
  return {headline};
}

const longestTitle = 160;

function isStrong(block: Block): boolean {
  const [inline, ...others] = block.type === 'paragraph' ? block.content : [];
  return !others.length && typeof inline === 'object' && inline.type === 'strong';
}

function isKicker(block: Block): boolean {
  const isPlain = block.type === 'paragraph' && block.content.every((inline) => isWords(inline));
  return (isPlain || Boolean(linkOf(block))) && blockText(block).length <= longestKicker;
}

/** The link that is all of a line: it leads to the section of the story. */
function linkOf(block: Block): Link | undefined {
  const [link, ...others] = block.type === 'paragraph' ? block.content : [];
  const isLink = typeof link === 'object' && link.type === 'link' && !others.length;
  return isLink && link.content.every((inline) => isWords(inline)) ? link : undefined;
}

/** Whether formatted text in a language loses nothing as plain text. */
function isWords(inline: Inline, language?: string): boolean {
  if (typeof inline === 'string' || inline.type === 'break') return true;
  const isMark =
    'content' in inline &&
    inline.type !== 'link' &&
    (!('language' in inline) || inline.language === language) &&
    !('direction' in inline);
  return isMark && inline.content.every((inner) => isWords(inner, language));
}
