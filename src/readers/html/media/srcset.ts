import type {Rendition} from '../../../model/article.js';

/** Maximum number of candidates; a picture has about ten. */
const mostCandidates = 1000;

/**
 * Reads a `srcset` as browsers do, including commas within addresses:
 * https://html.spec.whatwg.org/#parse-a-srcset-attribute
 */
export function readSrcset(text: string): Rendition[] {
  const renditions: Rendition[] = [];
  const candidate = /[\s,]*(\S+)/y;
  const descriptors = /(?:\([^)]*(?:\)|$)|[^,(])*/y;
  while (renditions.length < mostCandidates) {
    const [, address] = candidate.exec(text) ?? [];
    if (!address) break;
    const url = trimCommas(address);
    descriptors.lastIndex = candidate.lastIndex;
    const described = url === address ? descriptors.exec(text)?.[0] : '';
    renditions.push({url, ...readDescriptors(described ?? '')});
    candidate.lastIndex = descriptors.lastIndex;
  }
  return renditions;
}

function trimCommas(address: string): string {
  let end = address.length;
  while (address[end - 1] === ',') end--;
  return address.slice(0, end);
}

function readDescriptors(text: string): Omit<Rendition, 'url'> {
  const [, width] = /(?:^|\s)(\d{1,6})w\b/.exec(text) ?? [];
  if (width) return {width: Number(width)};
  const [, density] = /(?:^|\s)(\d{0,3}\.?\d{1,9})x\b/.exec(text) ?? [];
  return {density: Number(density ?? 1)};
}
