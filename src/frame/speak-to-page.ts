import {type HeightMessage, isAsking} from './messages.js';
import {speakToWordPress} from './speak-to-word-press.js';
import {watchHeight} from './watch-height.js';

/**
 * Reports the height of the content, and whether it is the story, to the page around the frame.
 * @returns a function that reports both again
 */
export function speakToPage(content: Element, showsStory: () => boolean): () => void {
  if (parent === window) return () => undefined;
  const reportToWordPress = speakToWordPress(content);
  const report = (height: number) => {
    const message: HeightMessage = {
      type: 'article-widgets:height',
      version: 1,
      height,
      showsStory: showsStory(),
    };
    // The origin of the page is not known, and a height is not secret.
    parent.postMessage(message, '*');
    // WordPress hides its quotation when it receives the first height.
    if (showsStory()) reportToWordPress?.(height);
  };
  const reportAgain = watchHeight(content, report);
  addEventListener('message', ({source, data}) => {
    if (source === parent && isAsking(data)) reportAgain();
  });
  return reportAgain;
}
