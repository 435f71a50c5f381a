/** A replacement where a DOM has no observers, such as jsdom: it never calls back. */
const blind = {
  observe: () => undefined,
  unobserve: () => undefined,
  disconnect: () => undefined,
};

type SizeObserver = Pick<ResizeObserver, keyof typeof blind>;
type SightObserver = Pick<IntersectionObserver, keyof typeof blind>;

export function observeSize(callback: ResizeObserverCallback): SizeObserver {
  return typeof ResizeObserver === 'function' ? new ResizeObserver(callback) : blind;
}

export function observeSight(
  callback: IntersectionObserverCallback,
  options?: IntersectionObserverInit,
): SightObserver {
  return typeof IntersectionObserver === 'function'
    ? new IntersectionObserver(callback, options)
    : blind;
}

/** Whether an element is displayed. In a DOM without layout it counts as displayed. */
export function isDisplayed(element: Element, options?: CheckVisibilityOptions): boolean {
  return (element as Partial<Element>).checkVisibility?.(options) ?? true;
}
