/** The built bundle, as a page loads it. */

export async function drawStories(container, stories) {
  const elements = stories.map((story) => {
    const element = document.createElement('aw-article');
    element.article = story;
    container.append(element);
    return element;
  });
  await settle(elements);
}

/** Until the last of them, and what is in it, is drawn. */
export async function settle(elements) {
  const last = elements.at(-1);
  await last?.updateComplete;
  for (const inner of last?.querySelectorAll('aw-article-body') ?? []) await inner.updateComplete;
}
