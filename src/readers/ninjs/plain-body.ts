import type {Article, Block} from '../../model/article.js';
import {type ContentCount, countText} from '../values/count-content.js';
import type {ReadContext} from '../reader.js';
import {takeDateline} from '../through-html/dateline.js';
import {splitParagraphs, toParagraphs} from '../values/paragraphs.js';

/** Plain text as blocks, and what was found in it beside its dateline. */
export interface PlainBody {
  readonly body: Block[];
  readonly found: ContentCount;
}

/** Reads plain text; a dateline that begins it goes to the metadata, unless they name another place. */
export async function readPlainBody(
  text: string,
  metadata: Partial<Article>,
  context: ReadContext,
): Promise<PlainBody> {
  const [first = '', ...others] = splitParagraphs(text);
  const end = await takeDateline(first, metadata, context);
  return {
    body: toParagraphs([first.slice(end), ...others].filter(Boolean)),
    found: {text: countText(text) - countText(first.slice(0, end)), links: 0, images: 0},
  };
}
