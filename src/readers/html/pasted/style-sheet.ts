import type {TreeElement} from '../../tree.js';

/** Longest style sheet that is read, in characters. */
const longest = 20_000;

/** Declarations that mean a mark. */
const marking = /^(?:text-decoration(?:-line)?|font-weight|font-style|vertical-align)$/;

/** The declarations of each class, by `p.p1` or `.p1`. */
export type StyleSheet = ReadonlyMap<string, string>;

/**
 * Reads the marks in the style sheet of a document, such as Pages and TextEdit write it: «span.s1
 * {text-decoration: line-through}», «p.p4 {font: bold 14px Helvetica}».
 */
export function readStyleSheet(text: string): StyleSheet {
  const start = text.search(/<style[\s>]/i);
  const end = start < 0 ? -1 : text.indexOf('</style', start);
  const sheet = end < 0 ? '' : text.slice(start, Math.min(end, start + longest));
  const found = new Map<string, string>();
  for (const rule of sheet.split('}')) {
    const [, selector = '', body = ''] = /(?:^|[\s>])(\w*\.[\w-]+)\s*\{([^{]*)$/.exec(rule) ?? [];
    const style = selector && keepMarks(body);
    if (style) found.set(selector.toLowerCase(), style);
  }
  return found;
}

function keepMarks(body: string): string {
  return body
    .split(';')
    .flatMap((declaration) => {
      const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
      if (marking.test(name)) return `${name}:${value}`;
      if (name !== 'font') return [];
      const isBold = /(?:^|\s)(?:bold|[6-9]00)(?=\s)/.test(value);
      return [
        ...(isBold ? ['font-weight:bold'] : []),
        ...(value.includes('italic') ? ['font-style:italic'] : []),
      ];
    })
    .join(';');
}

/** An element with the marks of its classes among its own styles, which count more. */
export function addStyles(element: TreeElement, sheet: StyleSheet): TreeElement {
  const {name, attributes} = element;
  const classes = sheet.size ? (attributes['class'] ?? '').toLowerCase().split(/\s+/) : [];
  const styles = classes.flatMap(
    (one) => sheet.get(`${name}.${one}`) ?? sheet.get(`.${one}`) ?? [],
  );
  if (!styles.length) return element;
  const style = [...styles, attributes['style'] ?? ''].join(';');
  return {...element, attributes: {...attributes, style}};
}
