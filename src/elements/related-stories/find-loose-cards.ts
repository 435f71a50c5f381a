import {storyAddress} from '../../model/lists/story-address.js';
import {StoryItem} from './story-item.js';
import {chooseStoryLink, isHeadline, isStoryLink} from './story-link.js';

type Links = readonly HTMLAnchorElement[];

const addressOf = (link: HTMLAnchorElement) => storyAddress(link.href);

/** The first link of each story. */
function firstOfEach(links: Links): HTMLAnchorElement[] {
  const first = new Map<string, HTMLAnchorElement>();
  for (const link of links) {
    const address = addressOf(link);
    if (!first.has(address)) first.set(address, link);
  }
  return [...first.values()];
}

function isAlike(a: Element | null, b: Element | null): boolean {
  return a?.tagName === b?.tagName && a?.className === b?.className;
}

/** Whether a single headline is the title of the list, above links with equal markup. */
function isTitleOfList(headline: HTMLAnchorElement, links: Links): boolean {
  const after = firstOfEach(links).filter(
    (link) =>
      addressOf(link) !== addressOf(headline) &&
      headline.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const [first, second] = after;
  return (
    after.length > 2 ||
    (!!first &&
      !!second &&
      isAlike(first.parentElement, second.parentElement) &&
      isAlike(first, second))
  );
}

/** Maps each element to the address of its story; to undefined where it contains several. */
function findHolders(leads: Links, root: Element, taken: ReadonlySet<Element>) {
  const holders = new Map<Element, string | undefined>();
  const mark = (from: Element | null, address: string | undefined) => {
    for (let element = from; element && element !== root; element = element.parentElement) {
      const isShared = holders.has(element) && holders.get(element) !== address;
      holders.set(element, isShared ? undefined : address);
    }
  };
  for (const link of leads) mark(link, addressOf(link));
  for (const box of taken) mark(box, undefined);
  return holders;
}

/** The largest element around each link that contains no other story. */
function cardsAround(leads: Links, root: Element, taken: ReadonlySet<Element>): HTMLElement[] {
  const holders = findHolders(leads, root, taken);
  return leads.map((lead) => {
    let card: HTMLElement = lead;
    for (let {parentElement} = card; parentElement && holders.get(parentElement);)
      ({parentElement} = card = parentElement);
    return card;
  });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Whether adjacent links are parts of one card: no two have the same markup. */
function arePartsOfOne(cards: readonly Element[]): boolean {
  return new Set(cards.map((card) => `${card.tagName} ${card.className}`)).size === cards.length;
}

/**
 * Joins the links of one card that lead to different places, such as author or section, if similar
 * cards are beside it.
 */
function joinParts(cards: readonly HTMLElement[], root: Element): HTMLElement[] {
  const parents = [...groupBy(cards, (card) => card.parentElement)].filter(
    ([parent, parts]) => parent?.className && parent !== root && arePartsOfOne(parts),
  );
  const rows = groupBy(parents, ([parent]) => parent?.parentElement);
  const joined = [...rows.values()].flatMap((row) =>
    row.filter(([parent]) => row.some(([other]) => other !== parent && isAlike(other, parent))),
  );
  const whole = new Set(joined.map(([parent]) => parent));
  return [
    ...new Set(
      cards.map((card) => {
        const {parentElement} = card;
        return parentElement && whole.has(parentElement) ? parentElement : card;
      }),
    ),
  ];
}

/**
 * Finds stories in markup without list items and articles: around each headline with a link or,
 * where there is none, around each link.
 */
export function findLooseCards(
  root: Element,
  found: Links,
  taken: ReadonlySet<Element>,
): StoryItem[] {
  const links = found.filter(isStoryLink);
  const headlines = firstOfEach(links.filter(isHeadline));
  const [lone, ...more] = headlines;
  const isTitle = lone && !more.length && isTitleOfList(lone, links);
  const leads = lone && !isTitle ? headlines : firstOfEach(links.filter((link) => link !== lone));
  const cards = joinParts(cardsAround(leads, root, taken), root);
  return cards.flatMap((card) => {
    const link = chooseStoryLink(card);
    return link ? [new StoryItem(card, link)] : [];
  });
}
