import {looksLikeHtml} from '../values/markup.js';
import {plainWords} from '../values/plain-words.js';
import {fieldOf, partsOf, fieldText, type Item} from './item.js';

/** A headline, a description or a body. */
export interface Text {
  /** Its path: `bodies[1]`, `body_html`. */
  readonly path: string;
  readonly role: string;
  readonly value: string;
  readonly isHtml: boolean;
}

/** All texts of a kind: the list of 2.0 and later, or the earlier fields `body`, `body_…`. */
export function textsOf(item: Item, list: string, field: string): Text[] {
  const listed = partsOf(item, list).map((part, index) =>
    readText(
      `${list}[${index}]`,
      fieldText(part, 'role') ?? '',
      fieldText(part, 'contentType') ?? '',
      fieldOf(part, 'value'),
    ),
  );
  const single = Object.keys(item)
    .filter((key) => key === field || key.startsWith(`${field}_`))
    .map((key) =>
      readText(key, key.slice(field.length + 1), key.slice(field.length + 1), item[key]),
    );
  return [...listed, ...single].filter((text) => text !== undefined);
}

function readText(path: string, role: string, type: string, value: unknown): Text | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const isPlain = /text$|plain/i.test(type) && !/html/i.test(type);
  return {
    path,
    role,
    value,
    isHtml: /html|xml|nitf/i.test(type) || (!isPlain && looksLikeHtml(value) && /<\w/.test(value)),
  };
}

const mainRole = /^(?:main|primary|simple|full|text|richtext|x?html|headline|body|default|)$/i;

/**
 * The text with the most suitable role, with markup rather than plain: an item often has the same
 * text in several forms.
 */
export function chooseText(
  texts: readonly Text[],
  prefersHtml: boolean,
  unfit?: RegExp,
): Text | undefined {
  const worth = ({role, isHtml}: Text) =>
    4 * Number(!unfit?.test(role)) +
    2 * Number(mainRole.test(role)) +
    Number(isHtml === prefersHtml);
  return texts.reduce<Text | undefined>(
    (best, next) => (best && worth(best) >= worth(next) ? best : next),
    undefined,
  );
}

/** A text as one line. */
export function lineOf(text: Text | undefined): string | undefined {
  if (!text) return undefined;
  return plainWords(text.isHtml ? text.value.replace(/<\/?[a-z][^<>]*>/gi, ' ') : text.value);
}
