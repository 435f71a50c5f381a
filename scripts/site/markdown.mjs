/** Converts Markdown of the project to HTML of the site. */
import hljs from 'highlight.js/lib/common';
import {Marked, Renderer} from 'marked';
import {posix} from 'node:path';
import {pageOf} from './guides.mjs';
import {isLive} from './live-examples.mjs';

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

/** The id of a heading, formed as on GitHub. */
export const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const plainText = (tokens) =>
  tokens.map((token) => (token.tokens ? plainText(token.tokens) : token.text)).join('');

/** Changes a link to a file into a link to its page. */
function resolveLink(href, file) {
  if (/^(\w+:|#)/.test(href)) return href;
  const [target, anchor] = href.split('#');
  const path = posix.normalize(posix.join(posix.dirname(file), target));
  const page = pageOf(path);
  if (!page) throw new Error(`${file}: expected a link to a page of the site, found ${href}`);
  const relative = posix.relative(posix.dirname(pageOf(file)), page);
  return anchor ? `${relative}#${anchor}` : relative;
}

/** Numbers each code example that can be shown live. The comments above are for tests. */
function readTokens(text) {
  const tokens = new Marked().lexer(text);
  let comments = '';
  let count = 0;
  for (const token of tokens) {
    if (token.type === 'html') comments += token.raw;
    else if (token.type !== 'space') {
      if (token.type === 'code' && isLive(token, comments)) token.live = ++count;
      comments = '';
    }
  }
  return tokens;
}

function createRenderer(file, headings) {
  const name = pageOf(file)?.replace(/^.*\/|\.html$/g, '');
  let nearest = '';
  return {
    html: () => '',
    heading({tokens, depth}) {
      const text = plainText(tokens);
      const id = slugOf(text);
      const inside = this.parser.parseInline(tokens);
      nearest = text;
      if (depth === 1) return `<h1>${inside}</h1>\n`;
      headings.push({depth, id, text});
      return `<h${depth} id="${id}"><a href="#${id}">${inside}</a></h${depth}>\n`;
    },
    link({href, tokens}) {
      return `<a href="${escapeHtml(resolveLink(href, file))}">${this.parser.parseInline(tokens)}</a>`;
    },
    code(token) {
      const live = token.live ? drawFrame(`${name}-${token.live}`, nearest) : '';
      return `<figure class="fence"><pre tabindex="0" role="group" aria-label="Code: ${escapeHtml(nearest)}"><code class="language-${token.lang}">${highlight(token)}</code></pre>${live}</figure>\n`;
    },
    table(token) {
      const table = Renderer.prototype.table.call(this, token);
      return `<div class="table" role="group" tabindex="0" aria-label="Table: ${escapeHtml(nearest)}">${table}</div>\n`;
    },
  };
}

function highlight({lang, text}) {
  const names = {
    html: 'xml',
    vue: 'xml',
    svelte: 'xml',
    tsx: 'typescript',
    http: 'http',
    sh: 'bash',
  };
  const language = names[lang] ?? lang;
  if (!language || !hljs.getLanguage(language)) return escapeHtml(text);
  return hljs.highlight(text, {language}).value;
}

function drawFrame(name, title) {
  return `<iframe class="live" src="../examples/${name}.html" title="Live example: ${escapeHtml(title)}" loading="lazy"></iframe>`;
}

/**
 * Converts a Markdown file.
 * @returns the page's `title`, its `opening` paragraph, its `html`, its `headings` below the title,
 * and its live `examples`
 */
export function readMarkdown(text, file) {
  const headings = [];
  const tokens = readTokens(text);
  const marked = new Marked({renderer: createRenderer(file, headings)});
  const title = plainText(tokens.find(({type}) => type === 'heading').tokens);
  const examples = tokens.filter(({live}) => live).map(({text}) => text);
  const opening = plainText(tokens.find(({type}) => type === 'paragraph').tokens);
  return {title, opening, tokens, headings, examples, html: marked.parser(tokens)};
}
