import type {ElementReader} from './context.js';
import type {ReaderPart} from './reader-part.js';
import type {HtmlSource} from './context.js';

const media = /^(?:amp-.*|picture|img|figure|video|audio)$|caption|gallery/i;
/** Frames, elements of others, posts, and the boxes of scripts. */
const embeds =
  /^(?:[a-z]+-.*|fb:.*|i?frame|object|o?embed|script)$|^\.(?:.*[a-z]-(?:embed|media|tweet|video|post|card)\b|wp-block-file$|video-|brightcove|(?:rll-)?youtube)/i;
/** What neither part is needed for; a class is written with a dot before it. */
const plain =
  /^(?:\.(?![^]*(?:pull-?quote|kg-callout))[^]*|html|head|title|body|article|section|div|p|br|span|a|b|i|em|strong|img|figure)$/;

/** Loads what reads the elements that a source has. */
export async function loadParts(source: HtmlSource): Promise<void> {
  const {
    needs,
    anchors: {targets},
  } = source;
  const names = [...source.names];
  const parts: Promise<ReaderPart>[] = [];
  if (names.some((name) => media.test(name))) {
    parts.push(import('./media/media.js').then(({media}) => media));
  }
  if (needs.has('embeds') || names.some((name) => embeds.test(name))) {
    parts.push(import('./embeds/embeds.js').then(({embeds}) => embeds));
  }
  if (needs.has('structures') || targets.size || !names.every((name) => plain.test(name))) {
    parts.push(import('./structures/structures.js').then(({structures}) => structures));
  }
  for (const {readers, prepare} of await Promise.all(parts)) {
    for (const [name, read] of byName(readers)) source.registry.readers.set(name, read);
    prepare(source);
  }
}

/** Readers by the names of elements: `['h1 h2', read]` is for both. */
export function byName(readers: ReaderPart['readers']): [string, ElementReader][] {
  return readers.flatMap(([names, read]) =>
    names.split(' ').map((name): [string, ElementReader] => [name, read]),
  );
}
