/**
 * Elements that blocks are drawn as. Other elements between them were probably added by the page.
 */
const drawnAs =
  'p, h2, h3, h4, h5, h6, article, blockquote, aside, ul, ol, figure, pre, hr, table, aw-casualty-card';

/** The blocks of a text in order, including those in wrappers that a page has added. */
export function listBlocks(body: Element): HTMLElement[] {
  const isInner = ({parentElement}: Element) =>
    !!parentElement &&
    parentElement !== body &&
    body.contains(parentElement.closest(`nav, ${drawnAs}`));
  return [...body.querySelectorAll<HTMLElement>(drawnAs)].filter((block) => !isInner(block));
}

/**
 * Elements in search order: visible blocks, the nearest to the expected one first; then other
 * blocks; then everything else.
 */
export function orderBlocks(
  body: Element,
  blocks: readonly HTMLElement[],
  expected: number,
): HTMLElement[] {
  const near = blocks
    .map((block, index) => ({block, distance: Math.abs(index - expected)}))
    .sort((one, other) => one.distance - other.distance)
    .map(({block}) => block);
  const isVisible = (block: HTMLElement) => block.checkVisibility();
  const others = [...body.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && !child.matches(`script, style, template, ${drawnAs}`),
  );
  return [...near.filter(isVisible), ...near.filter((block) => !isVisible(block)), ...others];
}
