import {createIssue, type Issue} from '../../../model/issue.js';
import {isUnwrapped} from './signs.js';

const blocks = 'h[1-6]|ul|ol|table|blockquote|figure|div|pre|hr|p';
const shortcode = /\[(\/?)([a-z][\w-]*)((?:\s[^\][]*)?)\/?\]/gi;
const known =
  /^(?:gallery|playlist|audio|video|contact-form|contact-form-7|wpforms|gravityform|newsletter|adrotate|ad|sidebar|related|poll|button|spacer|instagram|tweet|facebook|youtube|vimeo)$/i;

/** Text of the classic editor of WordPress as HTML: its shortcodes read, its blank lines made paragraphs. */
export function readWordPress(text: string, issues: Issue[]): string {
  const read = text
    .replace(/\[caption[^[\]]*\]((?:(?!\[\/?caption)[^])*)\[\/caption\]/gi, (_, inner: string) =>
      readCaption(inner),
    )
    .replace(/\[embed[^[\]]*\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/embed\]/gi, '\n\n$1\n\n')
    .replace(shortcode, (whole, close: string, name: string, attributes: string) => {
      if (!known.test(name) && !attributes.includes('=')) return whole;
      if (!close)
        issues.push(
          createIssue(`[${name}]`, 'shortcode', 'what the shortcode stands for', `"${whole}"`),
        );
      return '';
    });
  return isUnwrapped(text) ? wrapParagraphs(read) : read;
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
