import type {MarkedExtension, TokenizerAndRendererExtension, Tokens} from 'marked';
import {element} from '../values/write-html.js';

/** The notes of one text, in the order in which it refers to them. */
export interface Notes {
  readonly extension: MarkedExtension;
  /** The list of notes as HTML; empty where there are none. */
  readonly write: () => string;
}

const definition =
  /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n+(?: {2,}|\t)[^\n]*|\n(?!\s*\n|\[\^)[^\n]+)*)(?:\n|$)/;

/**
 * Footnotes as on GitHub: `[^1]` in the text, `[^1]: …` anywhere. Notes without a reference are
 * last.
 */
export function createNotes(): Notes {
  const order: string[] = [];
  const contents = new Map<string, string>();
  const numberOf = (name: string) => {
    if (!order.includes(name)) order.push(name);
    return order.indexOf(name) + 1;
  };
  return {
    extension: {extensions: [readNotes(contents), readReferences(numberOf)]},
    write() {
      for (const name of contents.keys()) numberOf(name);
      const items = order.map((name, index) =>
        element('li', {id: `fn-${index + 1}`}, contents.get(name) ?? ''),
      );
      return items.length ? element('ol', {}, items.join('')) : '';
    },
  };
}

/** Keeps each note for the list at the end. */
function readNotes(contents: Map<string, string>): TokenizerAndRendererExtension {
  return {
    name: 'footnote',
    level: 'block',
    tokenizer(text) {
      const [raw, name, content = ''] = definition.exec(text) ?? [];
      if (!raw || !name) return undefined;
      const words = content.replace(/\n(?: {1,4}|\t)/g, '\n').trim();
      return {type: 'footnote', raw, name: fold(name), tokens: this.lexer.blockTokens(words, [])};
    },
    renderer({name, tokens}) {
      contents.set(String(name), this.parser.parse(tokens ?? []));
      return '';
    },
  };
}

/** Writes each reference as a link to its note. */
function readReferences(numberOf: (name: string) => number): TokenizerAndRendererExtension {
  return {
    name: 'footnoteReference',
    level: 'inline',
    start: (text) => text.indexOf('[^'),
    tokenizer(text) {
      const [raw, name] = /^\[\^([^\]\s]+)\](?!\()/.exec(text) ?? [];
      return raw && name ? {type: 'footnoteReference', raw, name: fold(name)} : undefined;
    },
    renderer: ({name}: Tokens.Generic) => {
      const number = numberOf(String(name));
      const link = element('a', {href: `#fn-${number}`, class: 'footnote-ref'}, `${number}`);
      return element('sup', {}, link);
    },
  };
}

const fold = (name: string): string => name.toLowerCase();
