import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import {hasClass} from '../element.js';
import type {ReaderPart} from '../reader-part.js';
import type {ElementReader} from '../context.js';
import {readCarousel} from './carousel.js';
import {chooseFallbacks} from './fallback.js';
import {readFigure} from './figure.js';
import {chooseGhostPlayer} from './ghost-player.js';
import {readPicture} from './image.js';
import {readMedia} from './player.js';
import {takePictures} from './stand-alone.js';

const pictureBox = /(?:^|\s)(?:wp-caption|wp-block-gallery|gallery)(?:\s|$)/;

const chooseReader = (element: TreeElement, usual: ElementReader): ElementReader => {
  const player = chooseGhostPlayer(element);
  if (player) return player;
  return usual === readContainer && hasClass(element, pictureBox) ? readFigure : usual;
};

/** Reads pictures, films and sounds. */
export const media: ReaderPart = {
  readers: [
    ['audio video', readMedia],
    ['figure', readFigure],
    ['base-carousel carousel image-slider inline-gallery stream-gallery', readCarousel],
    ['img anim picture', readPicture],
  ],
  prepare(source) {
    chooseFallbacks(source);
    source.registry.choosers.push(chooseReader);
    source.registry.takePictures = (line, base) => takePictures(line, base, source);
  },
};
