import {linkLine} from '../values/write-html.js';

const block =
  /^<(?:address|article|aside|audio|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|math|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|!--)\b/i;

const bareAddress = /^https?:\/\/[^\s<>"]+$/;

/** Whether a text has paragraphs in its markup: from the block editor, or written by hand. */
export const hasParagraphs = (html: string): boolean => /<p[\s>]|<!-- wp:/i.test(html);

/**
 * Converts blank lines to paragraphs and single line ends to breaks, as WordPress does when it
 * renders a post of the classic editor.
 */
export function addParagraphs(html: string): string {
  return html
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      if (bareAddress.test(part)) return linkLine(part);
      return block.test(part) ? breakBlock(part) : `<p>${part.replace(/\n/g, '<br>')}</p>`;
    })
    .join('\n');
}

const blockAndRest = /^(<(h[1-6]|blockquote|figure)\b[\s\S]*?<\/\2>)\s*\n([\s\S]*)$/i;

/** A block, and the lines directly after it as a separate paragraph. */
function breakBlock(part: string): string {
  const [, first = part, , rest = ''] = blockAndRest.exec(part) ?? [];
  return rest ? `${first}\n${addParagraphs(rest)}` : part;
}

/** An address alone on a line of a post is an embed. */
export function linkAddresses(html: string): string {
  return html.replace(
    /(^|>|\n)[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*(?=\n|<|$)/g,
    (all, before: string, url: string) => (before === '>' ? all : before + linkLine(url)),
  );
}
