/** One item in reading order of a screen reader: its role and its text. */
export interface Stop {
  readonly role: string;
  readonly text: string;
  /** Nesting depth. */
  readonly depth: number;
}

const roles: Readonly<Record<string, string>> = {
  ARTICLE: 'article',
  ASIDE: 'complementary',
  BLOCKQUOTE: 'quotation',
  BUTTON: 'button',
  DETAILS: 'group',
  FIGCAPTION: 'caption',
  FIGURE: 'figure',
  FOOTER: 'footer',
  HEADER: 'header',
  HR: 'separator',
  NAV: 'navigation',
  SECTION: 'region',
  SUMMARY: 'disclosure',
  TABLE: 'table',
  TIME: 'time',
};

/** Elements that a screen reader reads as a whole, with their text. */
const wholes = 'p, h1, h2, h3, h4, h5, h6, figcaption, summary, dt, dd, th, td, caption, a, button';

/**
 * What a screen reader reads of a story, in order: roles, names and text, without hidden content.
 */
export function readAloud(root: Element): Stop[] {
  const stops: Stop[] = [];
  visit(root, 0, stops);
  return stops;
}

function visit(element: Element, depth: number, stops: Stop[]): void {
  if (isHidden(element)) return;
  const own = nameRole(element);
  if (own) stops.push({...own, depth});
  if (element.matches(wholes) && own) {
    if (!element.matches('a, button'))
      for (const link of element.querySelectorAll('a[href], img'))
        if (!isHidden(link)) visit(link, depth + 1, stops);
    return;
  }
  const within = own ? depth + 1 : depth;
  for (const node of element.childNodes) {
    if (node instanceof Element) visit(node, within, stops);
    else if (node.nodeType === Node.TEXT_NODE) addText(node.textContent ?? '', within, stops);
  }
}

function addText(text: string, depth: number, stops: Stop[]): void {
  const words = squeeze(text);
  const last = stops.at(-1);
  if (!words) return;
  if (last?.role === 'text' && last.depth === depth)
    stops[stops.length - 1] = {...last, text: `${last.text} ${words}`};
  else stops.push({role: 'text', text: words, depth});
}

function isHidden(element: Element): boolean {
  const isSilent = element.matches('style, script, template, [hidden], [aria-hidden="true"]');
  return isSilent || (element.localName === 'svg' && !element.getAttribute('aria-label'));
}

/** The role of an element and its announced properties; undefined for a container. */
function nameRole(element: Element): Omit<Stop, 'depth'> | undefined {
  const label = element.getAttribute('aria-label') ?? labelledBy(element);
  const text = label ?? (element.matches(wholes) ? squeeze(spokenText(element)) : '');
  const role = element.getAttribute('role');
  if (role === 'presentation' || role === 'none') return undefined;
  if (role) return {role, text};
  if (/^H[1-6]$/.test(element.tagName)) return {role: `heading ${element.tagName[1]}`, text};
  if (element instanceof HTMLImageElement)
    return element.alt ? {role: 'picture', text: element.alt} : undefined;
  if (element.localName === 'a') return {role: 'link', text};
  if (element.matches('ul, ol')) return {role: 'list', text: countItems(element)};
  if (element.localName === 'p') return text ? {role: 'paragraph', text} : undefined;
  const known = roles[element.tagName];
  const needsName = element.matches('section, header, footer, article, time');
  return known && (!needsName || label) ? {role: known, text} : undefined;
}

function labelledBy(element: Element): string | undefined {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document;
  const texts = ids.map((id) => root.querySelector(`[id="${CSS.escape(id)}"]`)?.textContent ?? '');
  return squeeze(texts.join(' ')) || undefined;
}

/** The text of an element without hidden content. */
function spokenText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (isHidden(node)) return '';
      return (
        node.getAttribute('aria-label') ??
        (node instanceof HTMLImageElement ? node.alt : spokenText(node))
      );
    })
    .join('');
}

function countItems(list: Element): string {
  const count = list.querySelectorAll(':scope > li').length;
  return `${count} ${count === 1 ? 'item' : 'items'}`;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
