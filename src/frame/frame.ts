/**
 * The script of a page that holds frames: gives each frame of a story the height that the story
 * says it has. Frames that come later are heard as well; without this script a frame scrolls.
 */
import {type AskMessage, readHeight} from './messages.js';

const selector = 'iframe.aw-story-frame';

/** Each snippet brings this script; one of them listens. */
const isListening = Symbol.for('article-widgets:frames');

function fit(frame: HTMLIFrameElement, height: number): void {
  // A border that the page draws goes around the story, not over it.
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${Math.ceil(height)}px`;
  const quote = frame.nextElementSibling;
  if (quote instanceof HTMLElement && quote.matches('blockquote.aw-story-quote'))
    quote.style.setProperty('display', 'none', 'important'); // The frame says the same, and more.
}

function ask({contentWindow}: HTMLIFrameElement): void {
  const message: AskMessage = {type: 'article-widgets:ask', version: 1};
  // A sandboxed frame has no origin that could be named.
  contentWindow?.postMessage(message, '*');
}

function findFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(selector)];
}

function listen(): void {
  addEventListener('message', ({data, source}) => {
    const height = readHeight(data);
    if (!height || !source) return;
    const frame = findFrames().find(({contentWindow}) => contentWindow === source);
    if (frame) fit(frame, height);
  });
  findFrames().forEach(ask);
}

if (!Reflect.has(globalThis, isListening)) {
  Object.defineProperty(globalThis, isListening, {value: true});
  listen();
}
