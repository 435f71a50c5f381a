let isFound = false;

function nameOfTarget(): string {
  const [name = ''] = location.hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A stray `%` stands for itself.
  }
}

/**
 * Leads to the part of a story that the page's address names, once: the browser has looked for it
 * before the story was there. A reader who has scrolled already stays where they are.
 * @param findRoot the element whose children the reader sees
 */
export function showTarget(findRoot: () => Element): void {
  const name = nameOfTarget();
  if (isFound || !name || document.querySelector(':target')) return;
  requestAnimationFrame(() => {
    const target = isFound ? null : findRoot().querySelector(`[id="${CSS.escape(name)}"]`);
    if (!target) return;
    isFound = true;
    if (!scrollY) target.scrollIntoView();
  });
}
