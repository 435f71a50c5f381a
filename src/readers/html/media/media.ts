import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import {hasClass} from '../element.js';
import type {Part} from '../part.js';
import type {ElementReader} from '../context.js';
import {isPost, readFrame, readMedia, readPost} from './embed.js';
import {chooseFallbacks} from './fallback.js';
import {readFigure} from './figure.js';
import {readPicture} from './image.js';
import {takePictures} from './stand-alone.js';

const pictureBox = /(?:^|\s)(?:wp-caption|wp-block-gallery|gallery)(?:\s|$)/;

const chooseReader = (element: TreeElement, usual: ElementReader): ElementReader => {
  if (isPost(element)) return readPost;
  return usual === readContainer && hasClass(element, pictureBox) ? readFigure : usual;
};

/** Reads pictures, players and posts. */
export const media: Part = {
  readers: [
    ['audio video', readMedia],
    ['embed frame iframe object', readFrame],
    ['figure', readFigure],
    ['img picture', readPicture],
  ],
  prepare(source) {
    chooseFallbacks(source);
    source.choosers.push(chooseReader);
    source.takePictures = (line, base) => takePictures(line, base, source);
  },
};
