import type {Inline} from '../../model/article.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';

/** Links, strong and emphasised words as Markdown has them; each begins and ends within a line and beside a word. */
const marked =
  /\[(?<words>[^[\]]+)\]\((?<url>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|(?<sign>\*\*|(?<![\p{L}\p{N}_*])__)(?<strong>[^\s*_](?:[^*_]{0,500}[^\s*_])?)\k<sign>|(?<![\p{L}\p{N}*_])(?<point>[*_])(?<soft>[\p{L}\p{N}"“‘«(¿¡](?:[^*_]{0,500}[^\s*_])?)\k<point>(?![\p{L}\p{N}*_])/gu;

/** The words of a line as inline content; addresses that are not safe stay as they were written. */
export function readInline(text: string, url?: string): Inline[] {
  if (!/[*_\]]/.test(text)) return [text];
  const content: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    const mark = readMarked(match.groups as Groups, url);
    if (!mark) continue;
    if (match.index > end) content.push(text.slice(end, match.index));
    content.push(mark);
    end = match.index + match[0].length;
  }
  if (end < text.length) content.push(text.slice(end));
  return content;
}

type Groups = Readonly<Partial<Record<'words' | 'url' | 'strong' | 'soft', string>>>;

function readMarked(
  {words, url, strong, soft}: Groups,
  base: string | undefined,
): Inline | undefined {
  if (strong) return {type: 'strong', content: [strong]};
  if (soft) return {type: 'emphasis', content: [soft]};
  if (!words || !url || !isSafeUrl(url)) return undefined;
  return {type: 'link', url: resolveUrl(url, base), content: readInline(words)};
}
