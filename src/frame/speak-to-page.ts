import {type HeightMessage, isAsking} from './messages.js';
import {speakToWordPress} from './speak-to-word-press.js';
import {watchHeight} from './watch-height.js';

/**
 * Keeps the page around the frame informed of how tall the content is, and whether it is the story.
 * @returns a function that tells both once more
 */
export function speakToPage(content: Element, showsStory: () => boolean): () => void {
  if (parent === window) return () => undefined;
  const tellWordPress = speakToWordPress(content);
  const tell = (height: number) => {
    const message: HeightMessage = {
      type: 'article-widgets:height',
      version: 1,
      height,
      showsStory: showsStory(),
    };
    // Who holds the frame is not known, and a height is no secret.
    parent.postMessage(message, '*');
    // WordPress hides its quotation at the first height that it hears.
    if (showsStory()) tellWordPress?.(height);
  };
  const tellAgain = watchHeight(content, tell);
  addEventListener('message', ({source, data}) => {
    if (source === parent && isAsking(data)) tellAgain();
  });
  return tellAgain;
}
