import {collapse, looksLikeHtml} from './markup.js';
import {decodeEntities} from '../parsers/xml-entities.js';

/** Tags that do not separate words: H<sub>2</sub>O. */
const inlineTag =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|su[bp]|u|wbr)\b[^<>]*>/gi;

/**
 * A value as one line of plain text, with entities decoded once and tags removed; undefined where
 * it is empty.
 */
export function plainWords(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = looksLikeHtml(value)
    ? value.replace(inlineTag, '').replace(/<\/?[a-z][^<>]*>/gi, ' ')
    : value;
  return collapse(decodeEntities(text)) || undefined;
}

/** A text, or a number as text; `''` for other values. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`.trim()
    : '';
}
