import type {Image} from '../../model/article.js';
import {escapeText, picture} from '../values/write-html.js';

/** A picture beside the text, as HTML. */
export function writePicture({url, width, height, caption = [], credit = ''}: Image): string {
  const words = caption.filter((part) => typeof part === 'string').join('');
  return picture({src: url, width, height}, escapeText(words), escapeText(credit));
}
