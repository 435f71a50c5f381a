import {decodeEntities} from './entities.js';

/** How much of a text has to be quoted for it to be a forwarded one. */
const most = 0.9;

/** A text as it was before it was pasted: without the signs of a forwarded message, and with markup's leavings read. */
export function prepareText(text: string): string {
  return readLinks(decodeEntities(unquote(text)));
}

/** How often a text is forwarded at most. */
const deepest = 8;

/** A text of which every line is quoted is the text, however often it was forwarded. */
function unquote(text: string, depth = deepest): string {
  if (!depth || !/^\s*>/.test(text)) return text;
  const lines = text.split('\n').filter((line) => line.trim());
  const quoted = lines.filter((line) => /^\s*>/.test(line));
  return quoted.length > 2 && quoted.length >= lines.length * most
    ? unquote(text.replace(/^[ \t]*> ?/gm, ''), depth - 1)
    : text;
}

/** `<a href="…">words</a>` in a text is a link, as Markdown writes it. */
function readLinks(text: string): string {
  return text.replace(
    /<a\s([^<>]*)>([^<>[\]]{1,300})<\/a>/gi,
    (link, attributes: string, words: string) => {
      const [, url] = /(?<!\S)href\s*=\s*["']?([^"'\s<>]+)/i.exec(attributes) ?? [];
      return url ? `[${words}](${url})` : link;
    },
  );
}
