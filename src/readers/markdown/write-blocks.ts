import {Marked, type RendererObject, type Token, type Tokens, type TokensList} from 'marked';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {element, escapeText, picture} from '../values/write-html.js';
import {createNotes} from './footnotes.js';

/** A text as tokens, and a function that writes tokens as HTML. */
export interface MarkdownText {
  readonly tokens: TokensList;
  /** Writes the remaining tokens and the notes. */
  readonly write: (tokens: Token[]) => string;
}

/** Parses Markdown. Its HTML is not trusted: the HTML reader converts it to blocks. */
export function parseMarkdown(text: string): MarkdownText {
  const notes = createNotes();
  const marked = new Marked({gfm: true}, notes.extension, {renderer});
  const tokens = marked.lexer(text);
  return {tokens, write: (left) => marked.parser(left) + notes.write()};
}

/** An issue for each fence of code with a label, such as its language: a story has no field for it. */
export function listLabels(tokens: readonly Token[]): Issue[] {
  const labels: string[] = [];
  void new Marked().walkTokens([...tokens], (token) => {
    if (token.type === 'code' && token.lang) labels.push(String(token.lang));
  });
  return labels.map((label) =>
    createIssue('body', 'left-out', 'code without a label', describeValue(label)),
  );
}

const renderer: RendererObject = {
  paragraph({tokens}) {
    const image = onlyImage(tokens);
    if (!image) return element('p', {}, this.parser.parseInline(tokens));
    const caption = image.title ? escapeText(image.title) : '';
    return picture({src: image.href, alt: plainText(image.tokens) || image.text}, caption);
  },
  blockquote({tokens}) {
    const words = tokens.filter(({type}) => type !== 'space');
    const last = words.at(-1);
    const signature =
      words.length > 1 && last?.type === 'paragraph' ? signatureOf(last) : undefined;
    return element(
      'blockquote',
      {},
      signature
        ? this.parser.parse(words.slice(0, -1)) + element('footer', {}, escapeText(signature))
        : this.parser.parse(tokens),
    );
  },
  code: ({text}) => element('pre', {}, escapeText(text.replace(/\n$/, ''))),
  /** A table without a header has an empty header row. */
  table(token) {
    const isHeaded = token.header.some(({text}) => text.trim());
    const rows = isHeaded ? [token.header, ...token.rows] : token.rows;
    const written = rows.map((cells) =>
      element(
        'tr',
        {},
        cells
          .map(({header, align, tokens}) =>
            element(
              header ? 'th' : 'td',
              {align: align ?? undefined},
              this.parser.parseInline(tokens),
            ),
          )
          .join(''),
      ),
    );
    const [head = '', ...others] = written;
    const parts = isHeaded ? [element('thead', {}, head), ...others] : written;
    return element('table', {}, parts.join(''));
  },
  /** A task becomes an item with a symbol, because a story cannot contain forms. */
  checkbox: ({checked}) => (checked ? '☑ ' : '☐ '),
};

/** The picture of a paragraph without other content. */
function onlyImage(tokens: readonly Token[]): Tokens.Image | undefined {
  const [image, ...others] = tokens.filter(({raw}) => raw.trim());
  return image?.type === 'image' && !others.length ? (image as Tokens.Image) : undefined;
}

/** «— a rancher» below a quotation is its attribution. */
function signatureOf({raw}: Token): string | undefined {
  const [, name] = /^\s*(?:[—–―]|--)\s*(\S[^\n[\]<>*_`]{0,150})\s*$/.exec(raw) ?? [];
  return name?.trim();
}

/** The text of tokens without marks; a break is a line feed. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if ('tokens' in token) return plainText(token.tokens ?? []);
      return 'text' in token ? unescape(String(token.text)) : '';
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const unescape = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
