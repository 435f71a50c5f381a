import type {Block, Embed, Inline} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import type {BlockBase, ElementReader, HtmlSource} from '../context.js';
import {elementsOf} from '../element.js';
import type {ReaderPart} from '../reader-part.js';
import {toFlow} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, open} from '../scope.js';
import {readUrl, reportLeftOut} from '../source.js';
import {isCard, readCard} from './card.js';
import {describeEmbed} from './describe.js';
import {filled, readFrame} from './frame.js';
import {findEmbedAddress} from './known-elements.js';
import {embedAddress} from '../../embeds/lone-address.js';
import {isPost, readPost} from './post.js';
import {takeStill} from './still.js';

/** Reads an element that stands for what others serve. */
const readKnown: ElementReader = (element, scope) => {
  const {source} = scope;
  const [base, inner] = open(element, scope);
  for (const child of elementsOf(element)) if (child.name === 'script') source.skipped.add(child);
  const image = takeStill(element, source);
  const nodes = element.children.flatMap((child) =>
    typeof child === 'object' && child.name === 'blockquote' ? child.children : [child],
  );
  const flow = scope.read(nodes, scope);
  const url = readUrl(source, element, findEmbedAddress(element));
  if (!url) return flow;
  const {title, ...described} = describeEmbed(element, url);
  const embed: Embed = {
    type: 'embed',
    ...base,
    ...described,
    ...present({title: title ?? image?.alt, image, content: filled(toFlow(flow, inner))}),
  };
  return [claimAnchors(embed, source)];
};

/** Parts of AMP pages that are of the site, wherever they stand. */
const ofSite =
  /^amp-(?:.*-?ad|auto-ads|analytics|pixel|social-share|consent|sidebar|user-notification)$/;

const leaveOut: ElementReader = (element, {source}) => {
  if (element.children.length) reportLeftOut(element, source);
  return [];
};

const chooseReader = (element: TreeElement, usual: ElementReader): ElementReader => {
  if (isPost(element)) return readPost;
  if (isCard(element)) return readCard;
  if (ofSite.test(element.name)) return leaveOut;
  return usual !== readFrame && findEmbedAddress(element) !== undefined ? readKnown : usual;
};

/** An address alone on a line is what an editor would have embedded; any other stays text. */
function takeAddress(content: readonly Inline[], base: BlockBase, source: HtmlSource) {
  const [only] = content;
  const link = typeof only === 'object' && only.type === 'link' ? only : undefined;
  const words = link ? link.content[0] : only;
  if (content.length !== 1 || typeof words !== 'string') return undefined;
  const address = words.trim();
  const isAddress = /^https?:\/\/\S+$/.test(address) && (!link || isSame(link.url, address));
  const embed = isAddress ? embedAddress(address) : undefined;
  return embed && claimAnchors<Block>({...embed, ...base}, source);
}

const isSame = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;

/** Reads frames, posts, the elements of networks and players, and their addresses. */
export const embeds: ReaderPart = {
  readers: [
    ['embed frame iframe object', readFrame],
    ['fit-text', readContainer],
  ],
  prepare(source) {
    source.registry.choosers.push(chooseReader);
    source.registry.takeAddress = (content, base) => takeAddress(content, base, source);
  },
};
