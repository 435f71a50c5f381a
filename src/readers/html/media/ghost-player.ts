import type {Embed, Flow} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import type {ElementReader} from '../context.js';
import {findElement, hasClass, isNamed, textOf} from '../element.js';
import {present} from '../../values/present.js';
import {readUrl} from '../source.js';
import {readFigure} from './figure.js';

/** Buttons and clocks that Ghost prints beside its players. */
const controls = /(?:^|\s)kg-(?:audio|video)-(?:player|overlay|hide)(?:\s|$)/;
const audioCard = /(?:^|\s)kg-audio-card(?:\s|$)/;
const videoCard = /(?:^|\s)kg-video-card(?:\s|$)/;

/** The reader of a card of Ghost's that plays something, or of its controls. */
export function chooseGhostPlayer(element: TreeElement): ElementReader | undefined {
  if (hasClass(element, controls)) return leaveOut;
  // A card in a mail is a link to the sound.
  if (hasClass(element, audioCard) && findElement(element, isNamed('audio'))) return readAudioCard;
  return hasClass(element, videoCard) ? readVideoCard : undefined;
}

/** Clocks and speeds are the player's own, and no words of the story. */
const leaveOut: ElementReader = (element, {source}) => {
  source.skipped.add(element);
  source.account.understood.words.push(textOf(element));
  return [];
};

/** A sound with the title and the picture that stand beside it. */
const readAudioCard: ElementReader = (element, scope) => {
  const {source} = scope;
  const title = findElement(element, (part) => hasClass(part, /\bkg-audio-title\b/));
  const picture = findElement(element, (part) => part.name === 'img');
  for (const part of [title, picture]) if (part) source.skipped.add(part);
  const still = picture && readUrl(source, picture, picture.attributes['src'] || undefined);
  const words = title && textOf(title).trim();
  if (words) source.account.understood.words.push(words);
  return withFacts(readContainer(element, scope), {
    ...(words && {title: words}),
    ...(still && {image: {url: still, ...present({alt: picture.attributes['alt']})}}),
  });
};

/** A film with the still that its card names; its own is a transparent picture. */
const readVideoCard: ElementReader = (element, scope) => {
  const still = readUrl(scope.source, element, element.attributes['data-kg-thumbnail']);
  const read = findElement(element, isNamed('video')) ? readFigure : readContainer;
  return withFacts(read(element, scope), still ? {image: {url: still}} : {});
};

function withFacts(flow: readonly Flow[], facts: Partial<Embed>): readonly Flow[] {
  return flow.map((part) =>
    typeof part === 'object' && part.type === 'embed' ? {...part, ...facts} : part,
  );
}
