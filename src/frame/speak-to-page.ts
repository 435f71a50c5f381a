import {type HeightMessage, isAsking} from './messages.js';
import {speakToWordPress} from './speak-to-word-press.js';
import {watchHeight} from './watch-height.js';

/** Keeps the page around the frame informed of how tall a story is. */
export function speakToPage(content: Element): void {
  if (parent === window) return;
  const tellWordPress = speakToWordPress(content);
  const tell = (height: number) => {
    const message: HeightMessage = {type: 'article-widgets:height', version: 1, height};
    // Who holds the frame is not known, and a height is no secret.
    parent.postMessage(message, '*');
    tellWordPress?.(height);
  };
  const tellAgain = watchHeight(content, tell);
  addEventListener('message', ({source, data}) => {
    if (source === parent && isAsking(data)) tellAgain();
  });
}
