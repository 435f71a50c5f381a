import type {Embed} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import type {ElementReader} from '../context.js';
import {
  elementsOf,
  findElement,
  hasClass,
  hasText,
  isNamed,
  isPicture,
  textOf,
} from '../element.js';
import {toBlocks} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, open, readWithin} from '../scope.js';
import {readUrl} from '../source.js';
import {readContainer} from '../blocks.js';
import {describeEmbed} from './describe.js';
import {filled} from './frame.js';
import {readStill} from './still.js';

const cards = /(?:^|\s)(?:kg-bookmark-card|kg-file-card|embedly-card|wp-block-file)(?:\s|$)/;
/** A second link to the same file. */
const button = /(?:^|\s)wp-block-file__button(?:\s|$)/;
const icon = /(?:^|\s)kg-bookmark-icon(?:\s|$)/;

/** Whether an element is a card: a link with the title of what it leads to, and words on it. */
export const isCard = (element: TreeElement) =>
  hasClass(element, cards) && findElement(element, isLink) !== undefined;

const isLink = ({name, attributes}: TreeElement) => name === 'a' && Boolean(attributes['href']);

/** Reads a card of Ghost's, Embedly's or WordPress's; its first words are its title. */
export const readCard: ElementReader = (element, scope) => {
  const {source} = scope;
  const address = findElement(element, isLink)?.attributes['href'];
  const url = readUrl(source, element, address);
  if (!url) return readContainer(element, scope);
  const [base, inner] = open(element, scope);
  const picture = findElement(element, (part) => isPicture(part) && !hasClass(part, icon));
  const [first, ...others] = leavesOf(element).filter((leaf) => !hasClass(leaf, button));
  const again = findElement(element, (part) => hasClass(part, button));
  if (again) source.account.understood.words.push(textOf(again));
  // The name of a drawn sign is no word of the story.
  const sign = findElement(element, isNamed('svg'));
  if (sign) source.account.understood.words.push(textOf(sign));
  const title = first && textOf(first).replace(/\s+/g, ' ').trim();
  if (title) source.account.understood.words.push(title);
  const content = others.flatMap((leaf) => toBlocks(readWithin(leaf.children, inner), inner));
  const {kind, ...described} = describeEmbed(
    element,
    url,
    hasClass(element, /kg-file-card|wp-block-file/) ? 'document' : undefined,
  );
  const embed: Embed = {
    type: 'embed',
    ...base,
    ...described,
    ...present({
      kind: kind === 'frame' ? undefined : kind,
      title: title || described.title,
      image: picture && readStill(picture, source),
      content: filled(content),
    }),
  };
  return [claimAnchors(embed, source)];
};

/** The innermost elements that hold words of their own. */
function leavesOf(element: TreeElement): TreeElement[] {
  const hasOwn = element.children.some((child) => typeof child === 'string' && child.trim());
  return hasOwn ? [element] : elementsOf(element).filter(holdsWords).flatMap(leavesOf);
}

const holdsWords = (element: TreeElement) => element.name !== 'svg' && hasText(element);
