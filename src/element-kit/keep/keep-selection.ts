/** One end of the selection. */
interface Boundary {
  readonly node: Node | null;
  readonly offset: number;
  /** The text of its node; undefined where it is between elements. */
  readonly text: string | undefined;
}

const textOf = (node: Node | null) => (node instanceof Text ? node.data : undefined);

/** The offset in a text after the text has changed in one place. */
function offsetAfter(before: string, after: string, offset: number): number {
  let start = 0;
  while (start < offset && before[start] === after[start]) start += 1;
  if (start === offset) return offset;
  const fromEnd = before.length - offset;
  let end = 0;
  while (end < fromEnd && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return end === fromEnd ? Math.max(after.length - fromEnd, 0) : Math.min(start, after.length);
}

function offsetNow({node, offset, text}: Boundary): number {
  const now = textOf(node);
  return text === undefined || now === undefined ? offset : offsetAfter(text, now, offset);
}

/**
 * Keeps the selection while texts change: setting a text node's data clears the selection in it.
 */
export function keepSelection(root: Node, draw: () => void): void {
  const selection = getSelection();
  const {anchorNode, anchorOffset, focusNode, focusOffset} = selection ?? ({} as Selection);
  if (!selection || !anchorNode || !focusNode || !selection.containsNode(root, true)) {
    draw();
    return;
  }
  const [anchor, focus] = [
    {node: anchorNode, offset: anchorOffset, text: textOf(anchorNode)},
    {node: focusNode, offset: focusOffset, text: textOf(focusNode)},
  ];
  draw();
  const isSame = textOf(anchorNode) === anchor.text && textOf(focusNode) === focus.text;
  if (isSame || !anchorNode.isConnected || !focusNode.isConnected) return;
  selection.setBaseAndExtent(anchorNode, offsetNow(anchor), focusNode, offsetNow(focus));
}
