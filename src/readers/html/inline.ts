import type {Flow, Inline, Link, Mark} from '../../model/article.js';
import {groupFlow, isBlock} from '../../model/block-types.js';
import type {TreeElement} from '../tree.js';
import {filledAttribute, findElement, hasText, isNamed, readTarget, textOf} from './element.js';
import {readLocale, type Locale} from './language.js';
import {isFilled} from './paragraphs.js';
import {present} from '../values/present.js';
import {passAnchor} from './scope.js';
import type {ElementReader, Scope, Wrap} from './context.js';
import {readUrl, report} from './source.js';

const marks = new Map<string, Mark['type']>(
  (
    [
      ['strong', 'b strong'],
      ['emphasis', 'cite dfn em i var'],
      ['subscript', 'sub'],
      ['superscript', 'sup'],
      ['code', 'code kbd samp tt'],
      ['mark', 'mark'],
      ['underline', 'ins u'],
      ['strikethrough', 'del s strike'],
      ['small', 'small'],
      ['quotation', 'q'],
    ] as const
  ).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

/** Reads an inline element: its mark applies to its text and to the blocks within. */
export const readMarked: ElementReader = (element, scope) => {
  passAnchor(element, scope.source);
  const type = marks.get(element.name) ?? markOfStyle(element);
  if (type !== 'span') return wrapIn(element, scope, (locale) => mark({type, ...locale}));
  return wrapIn(element, scope, inLocale, false);
};

/** Wraps text in another language in a span. */
export function inLocale(locale: Locale): Wrap {
  return Object.keys(locale).length ? mark({type: 'span', ...locale}) : (content) => content;
}

/** Word processors write marks as styles. */
function markOfStyle({attributes: {style = ''}}: TreeElement): Mark['type'] {
  if (/(?<![\w-])font-weight:\s*(bold|[6-9]00)/i.test(style)) return 'strong';
  return /(?<![\w-])font-style:\s*italic/i.test(style) ? 'emphasis' : 'span';
}

/**
 * References to notes are superscript by default. Lexical writes bold as `<b><strong>`; kept twice,
 * it would be drawn heavier than bold.
 */
function mark(mark: Omit<Mark, 'content'>): Wrap {
  const isRaised = (inline: Inline) =>
    typeof inline === 'string'
      ? !/[\p{L}\p{N}]/u.test(inline)
      : inline.type === 'footnote-reference';
  const isSame = ([inner, ...others]: readonly Inline[]) =>
    !others.length &&
    typeof inner === 'object' &&
    inner.type === mark.type &&
    /^(?:strong|emphasis)$/.test(mark.type);
  return (content) =>
    isSame(content) || (mark.type === 'superscript' && content.every(isRaised))
      ? content
      : [{...mark, content}];
}

/** Wraps the text of an element in a mark, and passes the mark and the language to its blocks. */
export function wrapIn(
  element: TreeElement,
  scope: Scope,
  make: (locale: Locale) => Wrap,
  isMark = true,
): readonly Flow[] {
  const locale = readLocale(element, scope.source);
  const marks = isMark ? [...scope.marks, make({})] : scope.marks;
  const depth = scope.depth + 2 * Math.sign(Object.keys(locale).length);
  const flow = scope.read(element.children, {...scope, ...locale, marks, depth});
  // Elements nested a hundred levels deep around a long story would repeat this a hundred times.
  if ((!isMark && !Object.keys(locale).length) || flow.every(isBlock)) return flow;
  const wrap = make(locale);
  return groupFlow(flow).flatMap((group): Flow[] => (Array.isArray(group) ? wrap(group) : [group]));
}

/** Reads `<a>` and `<area>`: a link, a reference to a note, or only a target. */
export const readLink: ElementReader = (element, scope) => {
  const {source} = scope;
  const url = readUrl(source, element, element.attributes['href']);
  if (url === undefined) return readMarked(element, scope);
  passAnchor(element, source);
  const note = source.references.get(element);
  if (note) return [{type: 'footnote-reference', note, label: textOf(element).trim()}];
  const target = readTarget(url);
  const make =
    (locale: Locale): Wrap =>
    (content) => {
      const link: Link = {
        type: 'link',
        url,
        content,
        ...present({title: filledAttribute(element, 'title')}),
        ...locale,
      };
      if (target) source.anchors.links.push(link);
      return [link];
    };
  const flow = wrapIn(element, scope, make);
  return flow.some(isFilled) ? flow : readEmptyLink(element, url, make({}), scope);
};

/** A link around an icon is named by its label. An empty one beside text is invisible. */
function readEmptyLink(element: TreeElement, url: string, wrap: Wrap, {source}: Scope): Flow[] {
  const icon = findElement(element, isNamed('title'));
  const label = filledAttribute(element, 'aria-label', 'title', 'alt') ?? (icon && textOf(icon));
  if (label?.trim()) return wrap([label.trim()]);
  const parent = source.parents.get(element);
  if (parent && hasText(parent)) return wrap([]);
  if (!url.startsWith('#')) {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return wrap([host === '' ? url : host]);
  }
  report(source, element, 'empty-link', 'a link with words', 'none');
  return [];
}
