import type {FormatRow} from '../reader.js';

/** Front matter with a key in it: between lines of `---` (YAML) or `+++` (TOML). */
const frontMatter =
  /^(?:---[ \t]*\r?\n(?:[^\n]*\n){0,60}?[\w-]+[ \t]*:|\+{3}[ \t]*\r?\n(?:[^\n]*\n){0,60}?[\w-]+[ \t]*=)/;

/**
 * A headline with `#`, possibly below a short line, and later syntax that prose does not have: a
 * link of any scheme, a fence, a table, a note.
 */
const marked =
  /^(?:[^\n]{1,60}\n\n){0,2}# [^\n]+\n(?=[^]{0,20000}?(?:[^!\\]\[[^[\]\n]+\]\((?:[a-z][a-z\d+.-]*:|\.{0,2}\/|#)(?:[^()\s]|\([^()\s]*\))*\)|\n```|\n#{2,4} |\n\|[^\n]+\|[ \t]*\r?\n\|[ \t:|-]+\||\n\[\^[^\]\n]+\]: |\n!\[))/;

/** Markdown: CommonMark with what GitHub adds to it, footnotes, and front matter. */
export const markdown: FormatRow<'markdown'> = {
  name: 'markdown',
  label: 'Markdown',
  syntax: ['text'],
  isWritten: true,
  contentTypes: ['text/markdown', 'text/x-markdown'],
  files: /\.(?:md|mdown|markdown|mkd)$/i,
  unparsed: /^/,
  start: new RegExp(`${frontMatter.source}|${marked.source}`),
  reader: async () => (await import('./read-markdown.js')).readMarkdown,
};
