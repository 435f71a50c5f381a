import {createIssue, type Issue} from '../../model/issue.js';
import {element, escapeText, linkLine, picture} from '../values/write-html.js';

/** Hugo's `{{< name … >}}`, and Jekyll's, Eleventy's and Forem's `{% name … %}`, outside code. */
const shortcode =
  /(^|\n)(```|~~~)[^]*?\n\2[^\n]*|`[^`\n]+`|\{\{[<%]\s*\/?([\w/-]+)(?![\w/-])([^{}]*)[%>]\}\}|\{%-?\s*([\w-]+)(?![\w-])([^{}]*)%\}/g;

const argument = /(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"',]+))/g;

/** The addresses of shortcodes, from named or numbered arguments. */
const addresses: Readonly<Record<string, (id: string, args: Arguments) => string | undefined>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  tweet: (id, {user = 'i'}) => `https://x.com/${user}/status/${id}`,
};
const others: Readonly<Record<string, string>> = {
  x: 'tweet',
  twitter: 'tweet',
  youtube_lite: 'youtube',
  'youtube-lite': 'youtube',
};

type Arguments = Readonly<Record<string, string>>;

/**
 * Replaces shortcodes by their content. One that needs the site's own code is left out and
 * reported.
 */
export function writeShortcodes(text: string, issues: Issue[]): string {
  if (!/\{[{%]/.test(text)) return text;
  return text.replace(
    shortcode,
    (whole, _start, _fence, hugo?: string, hugoArgs = '', liquid?: string, liquidArgs = '') => {
      const name = (hugo ?? liquid ?? '').toLowerCase();
      if (!name) return whole;
      // Control tags of a template show nothing.
      if (/^(?:end\w*|raw|highlight|comment|if|else|for|unless|assign)$/.test(name)) return '';
      const shown = write(name, readArguments(String(hugo ? hugoArgs : liquidArgs)));
      if (shown !== undefined) return `\n\n${shown}\n\n`;
      const found = whole.slice(0, 80);
      issues.push(createIssue('body', 'shortcode', 'a shortcode that can be read', found));
      return '';
    },
  );
}

/** Removes the end mark of a shortcode without content: `/>`, `-%`. */
function readArguments(written: string): Arguments {
  const found: [string, string][] = [];
  for (const [, name, double, single, bare = ''] of written.replace(/[/-]$/, '').matchAll(argument))
    found.push([name ?? `${found.length}`, double ?? single ?? bare]);
  return Object.fromEntries(found);
}

function write(name: string, args: Arguments): string | undefined {
  if (name === 'figure') return writeFigure(args);
  const {id = args['0'], url = args['0'] ?? args['src']} = args;
  if (id && /^https?:/.test(id)) return linkLine(id);
  if (url && /^https?:/.test(url)) return linkLine(url);
  const key = others[name] ?? name;
  const address = Object.hasOwn(addresses, key) ? addresses[key] : undefined;
  return address && id ? linkLine(address(encodeURIComponent(id), args) ?? '') : undefined;
}

function writeFigure({src = '', alt, caption = '', title = '', attr = ''}: Arguments) {
  const words = [title && element('strong', {}, escapeText(title)), escapeText(caption)];
  return src && picture({src, alt}, words.filter(Boolean).join(' '), escapeText(attr));
}
