import {html, nothing, type TemplateResult} from 'lit';
import {isCountingPixel} from '../../model/counting-pixel.js';
import type {Inline} from '../../model/article.js';
import {inlineText} from '../../model/block-types.js';
import {hostOf} from '../../model/url.js';

type Typed = Exclude<Inline, string>;
type Drawing = {
  [T in Typed['type']]: (inline: Extract<Typed, {type: T}>, content: unknown) => TemplateResult;
};

/**
 * The id of a note or of a reference to one. Other ids are unchanged, because links from elsewhere
 * use them.
 */
export const anchor = (name: string): string => `aw-${name}`;

/** A repeated reference to a note has its own id. */
const occurrenceOf = (reference: object): string =>
  'occurrence' in reference ? `-${String(reference.occurrence)}` : '';

/** Whether a picture in the text has alternative text. */
const hasAlt = (words: readonly Inline[]): boolean =>
  words.some((word) => typeof word === 'object' && 'alt' in word && Boolean(word.alt.trim()));

const drawings: Omit<Drawing, 'span'> = {
  strong: (_, content) => html`<strong>${content}</strong>`,
  emphasis: (_, content) => html`<em>${content}</em>`,
  subscript: (_, content) => html`<sub>${content}</sub>`,
  superscript: (_, content) => html`<sup>${content}</sup>`,
  code: (_, content) => html`<code>${content}</code>`,
  mark: (_, content) => html`<mark>${content}</mark>`,
  underline: (_, content) => html`<u>${content}</u>`,
  strikethrough: (_, content) => html`<s>${content}</s>`,
  small: (_, content) => html`<small>${content}</small>`,
  quotation: (_, content) => html`<q>${content}</q>`,
  link: ({url, title, content: words}, content) => {
    if (!words.length) return html``;
    const isNamed = inlineText(words).trim() || hasAlt(words);
    // A link without text has no accessible name, so it gets its title or the host of its address.
    const name = title ?? hostOf(url);
    const isBlank = !isNamed && words.every((word) => typeof word === 'string');
    return html`<a
      href=${url}
      title=${title ?? nothing}
      aria-label=${isNamed || isBlank ? nothing : name}
      >${isBlank ? name : content}</a
    >`;
  },
  time: ({datetime}, content) => html`<time datetime=${datetime}>${content}</time>`,
  abbreviation: ({title}, content) => html`<abbr title=${title}>${content}</abbr>`,
  'inline-image': ({url, alt, width, height}) =>
    isCountingPixel({width, height})
      ? html``
      : html`<img
          src=${url}
          alt=${alt ?? ''}
          width=${width ?? nothing}
          height=${height ?? nothing}
          loading="lazy"
        />`,
  'footnote-reference': ({note, label, ...rest}) =>
    html`<sup
      ><a
        id=${anchor(`ref-${note}${occurrenceOf(rest)}`)}
        href="#${anchor(`note-${note}`)}"
        role="doc-noteref"
        >${label}</a
      ></sup
    >`,
  break: () => html`<br />`,
};

function drawInline(inline: Inline): unknown {
  if (typeof inline === 'string') return inline;
  const content = 'content' in inline ? inlineTemplate(inline.content) : nothing;
  // The row is the one for this type, which the compiler cannot infer.
  const draw = drawings[inline.type as keyof typeof drawings] as Drawing['strong'] | undefined;
  const drawn = draw?.(inline as Extract<Typed, {type: 'strong'}>, content) ?? content;
  const {language, direction} = inline as {language?: string; direction?: string};
  if (!language && !direction) return drawn;
  return html`<span lang=${language ?? nothing} dir=${direction ?? nothing}>${drawn}</span>`;
}

/**
 * Maximum number of values per template. One template for every length would use too much memory.
 */
const widest = 16;

/** Templates that consist of a number of values and nothing else. */
const rows: TemplateStringsArray[] = [];

/** Values in a row. Cheaper than a Lit list, which marks both ends of each item. */
function row(values: readonly unknown[]): TemplateResult {
  let left = values;
  while (left.length > widest) left = groupValues(left);
  const strings = Array<string>(left.length + 1).fill('');
  return html((rows[left.length] ??= Object.assign(strings, {raw: strings})), ...left);
}

function groupValues(values: readonly unknown[]): TemplateResult[] {
  const groups: TemplateResult[] = [];
  for (let at = 0; at < values.length; at += widest)
    groups.push(row(values.slice(at, at + widest)));
  return groups;
}

/** Inline content of the model as markup. */
export function inlineTemplate(content: readonly Inline[] = []): unknown {
  if (content.length > 1) return row(content.map(drawInline));
  const [only] = content;
  return only === undefined ? undefined : drawInline(only);
}
