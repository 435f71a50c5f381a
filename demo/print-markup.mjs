import {parseFragment, serializeOuter} from 'parse5';

const blocks = new Set(
  'aside blockquote caption div figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section svg table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * Formats markup for people: one line per block without blocks in it, and indented lines for the
 * others.
 */
export function printMarkup(markup, indent = '') {
  const {childNodes} = parseFragment(markup.replace(/<!--[^]*?-->/g, ''));
  return childNodes.flatMap((node) => printBlock(node, indent)).join('\n');
}

function isBlock({nodeName, parentNode}) {
  if (nodeName === 'img') return ['figure', 'div'].includes(parentNode.nodeName);
  return blocks.has(nodeName) || nodeName.includes('-');
}

function printBlock(block, indent) {
  if (block.nodeName === 'svg' || !block.childNodes.some(isBlock))
    return [indent + printLine(block)];
  const [start, end] = serializeOuter({...block, childNodes: []}).split(/(?=<\/[^<]*$)/);
  const inside = groupChildren(block).flatMap((group) =>
    isText(group) ? [`${indent}  ${group}`] : printBlock(group, `${indent}  `),
  );
  return [indent + start, ...inside, indent + end];
}

/** Blocks, and each run of text between them as one line. */
function groupChildren({childNodes}) {
  const groups = [''];
  for (const node of childNodes) {
    if (isBlock(node)) groups.push(node, '');
    else groups.push(groups.pop() + serializeOuter(node).replace(/\s+/g, ' '));
  }
  return groups.map((group) => (isText(group) ? group.trim() : group)).filter(Boolean);
}

function isText(group) {
  return typeof group === 'string';
}

function printLine(block) {
  const markup = serializeOuter(block);
  if (block.nodeName === 'pre') return markup;
  return markup
    .replace(/\s+/g, ' ')
    .replace(/^(<[^>]+>) /, '$1')
    .replace(/ (<\/[^>]+>)$/, '$1');
}
