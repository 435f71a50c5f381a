import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import {hasClass} from '../element.js';
import type {Part} from '../part.js';
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
export const media: Part = {
  readers: [
    ['audio video', readMedia],
    ['figure', readFigure],
    ['base-carousel carousel image-slider inline-gallery stream-gallery', readCarousel],
    ['img anim picture', readPicture],
  ],
  prepare(source) {
    chooseFallbacks(source);
    source.choosers.push(chooseReader);
    source.takePictures = (line, base) => takePictures(line, base, source);
  },
};
