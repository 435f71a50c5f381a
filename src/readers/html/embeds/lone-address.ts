import type {Block, Embed} from '../../../model/article.js';
import {describeAddress} from './addresses.js';

/** An address that stands alone on a line as what an editor would have embedded; others stay text. */
export function embedAddress(address: string): Embed | undefined {
  const known = describeAddress(address);
  if (!known?.isItem) return undefined;
  const {provider, kind, url, player} = known;
  return {type: 'embed', url, provider, kind, ...(player && {player})};
}

/** Blocks of a plain text, those that are an address alone as embeds. */
export function embedAddresses(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    const [only] = block.type === 'paragraph' ? block.content : [];
    return (typeof only === 'string' ? embedAddress(only) : undefined) ?? block;
  });
}
