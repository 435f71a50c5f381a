import {fillParts} from './pattern.js';

/** A pattern as a component's render function, for libraries with virtual nodes. */
export function createDraw(h, pattern) {
  const attributes = (node, values) =>
    Object.fromEntries(node.attributes.map(([name, parts]) => [name, fillParts(parts, values)]));
  const draw = (node, values) =>
    node.parts
      ? fillParts(node.parts, values)
      : h(node.tag, attributes(node, values), ...node.children.map((child) => draw(child, values)));
  return (values) => draw(pattern, values);
}
