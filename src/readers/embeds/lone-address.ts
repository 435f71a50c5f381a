import type {Block, Embed} from '../../model/article.js';
import {describeAddress} from './addresses.js';

/** Converts an address on a separate line to an embed, if it can be embedded; others stay text. */
export function embedAddress(address: string): Embed | undefined {
  const known = describeAddress(address);
  if (!known?.isItem) return undefined;
  const {provider, kind, url, player} = known;
  return {type: 'embed', url, provider, kind, ...(player && {player})};
}

/** Converts blocks of plain text that contain only an address to embeds. */
export function embedAddresses(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    const [only] = block.type === 'paragraph' ? block.content : [];
    return (typeof only === 'string' ? embedAddress(only) : undefined) ?? block;
  });
}
