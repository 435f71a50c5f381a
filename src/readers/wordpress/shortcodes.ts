import {createIssue, type Issue} from '../../model/issue.js';
import {writeEmbedShortcode} from '../embeds/shortcodes.js';
import {element, linkLine} from '../values/write-html.js';
import {readShortcodes, type Shortcode} from './read-shortcodes.js';
import {addParagraphs, hasParagraphs, linkAddresses} from './paragraphs.js';

/** A shortcode as HTML; `undefined` for one that says nothing without the site's own program. */
type Expand = (shortcode: Shortcode) => string | undefined;

const media =
  (name: 'audio' | 'video'): Expand =>
  ({attributes, content, words}) => {
    const {src, mp3, mp4, m4a, ogg, webm} = attributes;
    const address = src ?? mp4 ?? mp3 ?? m4a ?? webm ?? ogg ?? (words[0] || content);
    return address ? element(name, {src: address, poster: attributes['poster']}, '') : undefined;
  };

/** The shortcodes of WordPress itself (https://codex.wordpress.org/Shortcode). */
const known: Readonly<Record<string, Expand>> = {
  caption: ({attributes, content}) => {
    const [, media = '', words = ''] =
      /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)(.*)$/is.exec(content) ?? [];
    const caption = words.trim() || (attributes['caption'] ?? '');
    return media && element('figure', {}, media + element('figcaption', {}, caption));
  },
  wp_caption: (shortcode) => known['caption']?.(shortcode),
  embed: ({content, attributes}) => {
    const address = content.trim() || attributes['src'];
    return address ? linkLine(address) : undefined;
  },
  audio: media('audio'),
  video: media('video'),
};

/**
 * Replaces shortcodes by what they show, and blank lines by paragraphs as WordPress does for posts
 * of the classic editor. A shortcode of a plug-in is left out and reported; the text in it stays.
 */
export function expandShortcodes(
  {html, path}: {html: string; path: string},
  issues: Issue[],
): string {
  const expanded = readShortcodes(html)
    .map((part) => {
      if (typeof part === 'string') return part;
      const expand = Object.hasOwn(known, part.name) ? known[part.name] : undefined;
      const shown =
        expand?.(part) ?? writeEmbedShortcode({...part, words: [...part.words, part.content]});
      if (shown !== undefined) return `\n\n${shown}\n\n`;
      issues.push(
        createIssue(
          `${path}content`,
          'shortcode',
          'a shortcode that can be read',
          `[${part.name}]`,
        ),
      );
      return part.content;
    })
    .join('');
  return hasParagraphs(html) ? linkAddresses(expanded) : addParagraphs(expanded);
}
