import type {Article, Block, Inline} from '../../model/article.js';
import {blockText, inlineText} from '../../model/block-types.js';
import {present} from './present.js';
import type {HtmlSource} from './context.js';

/** Characters of the line above a headline. */
const longestKicker = 80;

/**
 * Takes the headline off the text where an `<h1>` begins it, or follows pictures and one short line
 * only. A headline is plain text: one with a link stays a heading, and so does one in a language
 * that the blocks do not all tell theirs of.
 */
export function takeTitle(
  body: Block[],
  {titles}: HtmlSource,
): Pick<Article, 'headline' | 'kicker' | 'language'> | undefined {
  const [title] = titles;
  const index = title ? body.indexOf(title) : -1;
  if (!title || index < 0 || !title.content.every(isWords)) return undefined;
  const {language} = title;
  if (language && !body.every((block) => block.language)) return undefined;
  const above = body.slice(0, index).filter((block) => blockText(block).trim());
  const [kicker, ...others] = above;
  if (others.length || (kicker && !isKicker(kicker))) return undefined;
  for (const block of [title, ...above]) body.splice(body.indexOf(block), 1);
  return {
    headline: inlineText(title.content),
    ...present({language, kicker: kicker && blockText(kicker)}),
  };
}

function isKicker(block: Block): boolean {
  const {type} = block;
  return (
    type === 'paragraph' && block.content.every(isWords) && blockText(block).length <= longestKicker
  );
}

/** Whether text has nothing that would be lost with its marks. */
function isWords(inline: Inline): boolean {
  if (typeof inline === 'string' || inline.type === 'break') return true;
  const isMark =
    'content' in inline &&
    inline.type !== 'link' &&
    !('language' in inline || 'direction' in inline);
  return isMark && inline.content.every(isWords);
}
