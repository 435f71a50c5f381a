import {isEmbedShortcode} from '../embeds/shortcodes.js';

/** `[caption width="600"]…[/caption]`. */
export interface Shortcode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is written without a name: `[youtube https://…]`. */
  readonly words: readonly string[];
  /** What stands between its start and its end; empty where it has no end. */
  readonly content: string;
}

/**
 * A start: a name, then attributes. Brackets in prose («[sic]») have neither values nor an end. Each part
 * ends where nothing can belong to it any more: a text that could be parted in two ways would take
 * time without end.
 */
const start =
  /\[([a-z][\w-]*)((?:(?:\s+|=(?=https?:))(?:[\w-]+=(?:"[^"[\]]*"|'[^'[\]]*'|[^\s"'[\]]+(?![^\s"'[\]]))|https?:\/\/[^\s"'[\]]+(?![^\s"'[\]])|(?=\w{8}-\w{8}(?![\w-])|[\w-]*\d)[\w-]+(?![\w=-])))*)\s*\/?\]/gi;

const attribute = /(?<!\S)([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))/g;

/** Parts a text into its shortcodes and what stands between them. A doubled bracket escapes one. */
export function readShortcodes(text: string): (string | Shortcode)[] {
  const parts: (string | Shortcode)[] = [];
  let position = 0;
  for (const found of text.matchAll(start)) {
    const [whole, name = '', written = ''] = found;
    if (found.index < position || text[found.index - 1] === '[') continue;
    const after = found.index + whole.length;
    const end = `[/${name}]`;
    const close = text.indexOf(end, after);
    const isNamed = /=|:\/\//.test(written) || /[-_]/.test(name) || isEmbedShortcode(name);
    if (close < 0 && !(isNamed && (written || /[-_]/.test(name)))) continue;
    parts.push(text.slice(position, found.index), {
      name: name.toLowerCase(),
      attributes: readAttributes(written),
      words: written.replace(attribute, '').replace(/^=/, '').split(/\s+/).filter(Boolean),
      content: close < 0 ? '' : text.slice(after, close),
    });
    position = close < 0 ? after : close + end.length;
  }
  return [...parts, text.slice(position)];
}

function readAttributes(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}
