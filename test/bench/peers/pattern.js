/**
 * The markup of one item as a tree with holes: what a developer's template for it would hold. It is
 * taken from what the element draws, so that every peer draws the same.
 * @param markup what was drawn of an item whose values are `marks`
 */
export function readPattern(markup, marks) {
  const element = document.createElement('template');
  element.innerHTML = markup.replace(/<!--[^]*?-->/g, '').trim();
  return element.content.firstElementChild && readNode(element.content.firstElementChild, marks);
}

function readNode(node, marks) {
  if (node instanceof Text) return {parts: readParts(node.data.replace(/\s+/g, ' '), marks)};
  return {
    tag: node.localName,
    attributes: [...node.attributes].map(({name, value}) => [name, readParts(value, marks)]),
    children: [...node.childNodes].map((child) => readNode(child, marks)),
  };
}

/** Text with the index of a value at each hole: `['District ', 0]`. */
function readParts(text, marks) {
  let parts = [text];
  marks.forEach((mark, index) => {
    parts = parts.flatMap((part) =>
      typeof part === 'string'
        ? part.split(mark).flatMap((piece, at) => (at ? [index, piece] : [piece]))
        : [part],
    );
  });
  return parts.filter((part) => part !== '');
}

export const fillParts = (parts, values) =>
  parts.length === 1 && typeof parts[0] === 'string'
    ? parts[0]
    : parts.map((part) => (typeof part === 'number' ? values[part] : part)).join('');

export const isFixed = (parts) => parts.every((part) => typeof part === 'string');
