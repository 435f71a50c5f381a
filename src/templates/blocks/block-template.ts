import {html, nothing, type TemplateResult} from 'lit';
import type {Block} from '../../model/article.js';

/** Attributes that any block can have; most blocks have none. */
export type BlockAttributes = Pick<Block, 'id' | 'language' | 'direction'>;

/** A template without and with the attributes of a block. */
type Variants = readonly [bare: TemplateStringsArray, full: TemplateStringsArray];

const known = new WeakMap<TemplateStringsArray, Variants>();

function templateOf(strings: readonly string[]): TemplateStringsArray {
  return Object.assign(strings, {raw: strings});
}

function variantsOf(strings: TemplateStringsArray): Variants {
  const [start = '', rest = '', ...others] = strings;
  const tag = start.trimEnd();
  const bare = templateOf([tag + rest, ...others]);
  const full = templateOf([`${tag} id=`, ' lang=', ' dir=', rest, ...others]);
  return [bare, full];
}

/**
 * Like Lit's `html`, but the first value is the attributes of the first tag. Blocks without
 * attributes have no cost.
 * @example blockHtml`<p ${block}>${words}</p>`
 */
export function blockHtml(
  strings: TemplateStringsArray,
  {id, language, direction}: BlockAttributes,
  ...values: unknown[]
): TemplateResult {
  const variants = known.get(strings) ?? variantsOf(strings);
  known.set(strings, variants);
  const [bare, full] = variants;
  if (!id && !language && !direction) return html(bare, ...values);
  return html(full, id || nothing, language ?? nothing, direction ?? nothing, ...values);
}
