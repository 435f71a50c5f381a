/** The text of a node as a reader sees it: runs of white space are one space. */
export function text(node: Element | null | undefined): string {
  return node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The innermost element with exactly these words. */
export function findWords(root: Element, words: string | RegExp): Element | undefined {
  const matches = (element: Element) =>
    typeof words === 'string' ? text(element) === words : words.test(text(element));
  return [...root.querySelectorAll('*')].findLast(matches);
}
