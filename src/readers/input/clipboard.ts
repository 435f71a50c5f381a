import {createIssue, type Issue} from '../../model/issue.js';

/** Markup that plain text would lose. Mere wrapper elements do not count. */
const formatted = /<(?:p|h[1-6]|[uo]l|li|table|blockquote|b|strong|i|em|a|img|figure|br)[\s>/]/i;

/** The content of a clipboard as one text: HTML where it contains more than the plain text. */
export function readClipboard(clipboard: object, issues: Issue[]): string {
  const html = cutFragment(readType(clipboard, 'html'));
  const plain = readType(clipboard, 'text');
  if (html.trim() && (formatted.test(html) || !plain.trim())) return html;
  if (!plain.trim() && hasFiles(clipboard))
    issues.push(createIssue('clipboard', 'binary', 'a text', 'files'));
  return plain;
}

/** The types of a clipboard's texts. */
const types = {html: 'text/html', text: 'text/plain'};

function readType(clipboard: object, name: keyof typeof types): string {
  const {getData} = clipboard as {getData?: unknown};
  const type = types[name];
  const texts = clipboard as Record<string, unknown>;
  const text: unknown =
    typeof getData === 'function'
      ? (getData as (type: string) => unknown).call(clipboard, type)
      : (texts[type] ?? texts[name]);
  return typeof text === 'string' ? text : '';
}

function hasFiles(clipboard: object): boolean {
  const {files} = clipboard as {files?: {length?: number}};
  return Boolean(files?.length);
}

/** The copied fragment with its styles, without the page that Windows and browsers wrap around it. */
function cutFragment(html: string): string {
  const text = html.replace(/^Version:\d[^<]*/, '');
  const start = text.indexOf('<!--StartFragment');
  const end = text.lastIndexOf('<!--EndFragment');
  if (start < 0 || end < start) return text;
  const styles = text
    .slice(0, start)
    .split(/(?=<style[\s>])/i)
    .slice(1)
    .map((part) => `${part.slice(0, part.search(/<\/style/i))}</style>`);
  return [...styles, text.slice(text.indexOf('>', start) + 1, end)].join('\n');
}
