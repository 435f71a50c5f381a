/** What a reader gets of markup, whoever drew it: no comments, no hosts, attributes in order. */

const isOurs = (element) => element.localName.startsWith('aw-');

function writeAttributes(element) {
  if (isOurs(element)) return ` class="${element.localName}"`;
  return [...element.attributes]
    .filter(({value}) => value !== '')
    .map(({name, value}) => ` ${name}="${value}"`)
    .sort()
    .join('');
}

function write(node) {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const shadow = !isOurs(node) && node.shadowRoot;
  if (shadow) return writeAll(shadow);
  const tag = isOurs(node) ? 'div' : node.localName;
  return `<${tag}${writeAttributes(node)}>${writeAll(node)}</${tag}>`;
}

const writeAll = (parent) => [...parent.childNodes].map(write).join('');

/** @param parent what something was drawn in */
export function markupOf(parent) {
  return writeAll(parent)
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1')
    .trim();
}

/** @throws {Error} where two peers have not drawn the same */
export function expectSame(found, expected, name) {
  if (found === expected) return;
  let at = 0;
  while (found[at] === expected[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 60), at + 80);
  throw new Error(`${name}: expected markup …${around(expected)}…, found …${around(found)}…`);
}
