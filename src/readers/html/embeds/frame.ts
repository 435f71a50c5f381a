import type {Embed, Flow} from '../../../model/article.js';
import type {ElementReader} from '../context.js';
import {toFlow} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, open} from '../scope.js';
import {readUrl, report} from '../source.js';
import {describeEmbed} from './describe.js';
import {takeStill} from './still.js';

/** Attributes in which scripts keep an address until the reader scrolls near or gives consent. */
const lazy =
  /^(?:data-(?:[\w-]+-)?src(?:-\w+)?|data-url|data-original|consent-original-src-_|data-lazy)$/;

const isAddress = (text: string | undefined) => text && !/^\s*(?:about:|$)/i.test(text);

/** Reads `<iframe>`, `<object>` and `<embed>`: a link to the content, and the player's address. */
export const readFrame: ElementReader = (element, scope) => {
  const {attributes} = element;
  const {src, data, srcdoc} = attributes;
  const kept = Object.keys(attributes)
    .filter((key) => lazy.test(key))
    .map((key) => attributes[key]);
  const address = [src, data, ...kept].find(isAddress);
  const player = readUrl(scope.source, element, address);
  const [base, inner] = open(element, scope);
  const image = takeStill(element, scope.source);
  const flow = scope.read(element.children, scope);
  if (!player) {
    const found = srcdoc ? 'a document of its own' : 'none';
    if (!address) report(scope.source, element, 'embed', 'a frame with an address', found);
    return flow;
  }
  // `<object>` may contain an `<embed>` with the same content for old browsers.
  const isRepeated = flow.some(
    (part) => typeof part === 'object' && 'player' in part && part.player === player,
  );
  if (isRepeated) return flow;
  const {url, ...described} = describeEmbed(element, player);
  const embed: Embed = {
    type: 'embed',
    ...base,
    url,
    ...described,
    player: player.startsWith('//') ? `https:${player}` : player,
    ...present({image, content: filled(toFlow(flow, inner))}),
  };
  return [claimAnchors(embed, scope.source)];
};

/** Content, if it is not empty. */
export const filled = (content: Flow[]) => (content.length ? content : undefined);
