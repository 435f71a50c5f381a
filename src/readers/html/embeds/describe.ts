import type {Embed} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {filledAttribute, readCount} from '../element.js';
import {present} from '../../values/present.js';
import {describeAddress} from '../../embeds/addresses.js';

type Kind = NonNullable<Embed['kind']>;

const files: readonly (readonly [name: RegExp, kind: Kind])[] = [
  [/\.(mp4|m4v|webm|mov|m3u8)$/i, 'video'],
  [/\.(mp3|m4a|ogg|oga|wav|aac)$/i, 'audio'],
  [/\.(pdf|docx?|xlsx?|pptx?)$/i, 'document'],
];

/** Describes external content by its address and its element. */
export function describeEmbed(element: TreeElement, address: string, kind?: Kind) {
  // In a text without its own address, `//host` stays as it is.
  const url = address.startsWith('//') ? `https:${address}` : address;
  const known = describeAddress(url);
  const {hostname, pathname} = URL.canParse(url) ? new URL(url) : {hostname: '', pathname: url};
  const [, fileKind] = files.find(([file]) => file.test(pathname)) ?? [];
  const {width, height} = element.attributes;
  return {
    url: known?.url ?? url,
    kind: known?.kind ?? fileKind ?? kind ?? 'frame',
    ...present({
      provider: known?.provider ?? (hostname ? hostname.replace(/^www\./, '') : undefined),
      player: known?.player,
      title: filledAttribute(element, 'title', 'aria-label', 'playlabel', 'data-title'),
      width: readCount(width),
      height: readCount(height),
    }),
  };
}
