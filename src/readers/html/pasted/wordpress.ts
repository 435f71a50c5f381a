import {createIssue, type Issue} from '../../../model/issue.js';
import {
  isEmbedShortcode,
  writeEmbedShortcode,
  type WrittenShortcode,
} from '../../embeds/shortcodes.js';
import {isUnwrapped} from './signs.js';

const blocks = 'oembed|h[1-6]|ul|ol|table|blockquote|figure|div|pre|hr|p';
/** A bracket behind it makes a link of Markdown: «[Vimeo](https://…)». */
const shortcode = /\[(\/?)([a-z][\w-]*)((?:\s[^\][]*)?)\/?\](?!\()/gi;
const embedShortcode = /\[([a-z]\w*)((?:\s[^\][]*)?)\](?:\s*([^\s<>[\]]+)\s*\[\/\1\])?/gi;
const known =
  /^(?:gallery|playlist|audio|video|contact-form|contact-form-7|wpforms|gravityform|newsletter|adrotate|ad|sidebar|related|poll|button|spacer)$/i;

/**
 * Converts text of the classic editor of WordPress to HTML: shortcodes, and blank lines as
 * paragraphs.
 */
export function readWordPress(text: string, issues: Issue[]): string {
  const read = text
    .replace(/\[caption[^[\]]*\]((?:(?!\[\/?caption)[^])*)\[\/caption\]/gi, (_, inner: string) =>
      readCaption(inner),
    )
    .replace(/\[embed[^[\]]*\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/embed\]/gi, '\n\n$1\n\n')
    .replace(embedShortcode, (whole, name: string, given: string, content = '') => {
      const shown = writeEmbedShortcode(readWritten(name, given, String(content)));
      return shown ? `\n\n${shown}\n\n` : whole;
    })
    .replace(shortcode, (whole, close: string, name: string, attributes: string) => {
      if (!known.test(name) && !isEmbedShortcode(name.toLowerCase()) && !attributes.includes('='))
        return whole;
      if (!close)
        issues.push(
          createIssue(`[${name}]`, 'shortcode', 'what the shortcode stands for', `"${whole}"`),
        );
      return '';
    });
  return isUnwrapped(text) ? wrapParagraphs(read) : read;
}

function readWritten(name: string, given: string, content: string): WrittenShortcode {
  const attributes: Record<string, string> = {};
  const bare = given
    .replace(/[\s"']\/$/, (end) => end.slice(0, 1))
    .replace(
      /(?<!\S)([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g,
      (_, key: string, double?: string, single?: string, plain?: string) => {
        attributes[key.toLowerCase()] = double ?? single ?? plain ?? '';
        return '';
      },
    );
  return {name: name.toLowerCase(), attributes, words: [...bare.split(/\s+/), content]};
}

function readCaption(inner: string): string {
  const [picture = ''] = /^\s*(?:<a\s[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner) ?? [];
  const words = inner.slice(picture.length).trim();
  return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
}

function wrapParagraphs(text: string): string {
  return text
    .replace(/<!--more-->/gi, '')
    .replace(new RegExp(`(?:(?<!\\s)\\s+)?(<(?:${blocks})[\\s>])`, 'gi'), '\n\n$1')
    .replace(new RegExp(`(</(?:${blocks})>|<hr\\s*/?>)\\s*`, 'gi'), '$1\n\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => wrapPart(part.trim()))
    .join('\n');
}

function wrapPart(part: string): string {
  if (!part || new RegExp(`^</?(?:${blocks})[\\s>]`, 'i').test(part)) return part;
  return `<p>${part.replace(/\n/g, '<br>')}</p>`;
}
