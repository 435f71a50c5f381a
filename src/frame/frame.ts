/**
 * The script of a page with frames: gives each frame the height that its story reports, and hides
 * the quotation beside it while the frame shows the story. Supports frames that are added later.
 * Without this script a frame scrolls, and the quotation stays visible.
 */
import {ownDocument} from '../templates/own-document.js';
import {type AskMessage, type HeightMessage, readHeightMessage} from './messages.js';

type Report = Pick<HeightMessage, 'height' | 'showsStory'>;

const selector = 'iframe.aw-story-frame';

/** Every snippet contains this script; only one copy listens. */
const isListening = Symbol.for('article-widgets:frames');

/**
 * The last message of each window. Frequent messages cost the page one change per animation frame.
 */
const reports = new Map<MessageEventSource, Report>();

function fit(frame: HTMLIFrameElement, {height, showsStory}: Report): void {
  // A border set by the page goes around the story, not over it.
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${height}px`;
  const quote = frame.nextElementSibling;
  if (!(quote instanceof HTMLElement) || !quote.matches('blockquote.aw-story-quote')) return;
  // The story contains the quotation and more. Without the story, the quotation is all there is to
  // read.
  if (showsStory) quote.style.setProperty('display', 'none', 'important');
  else quote.style.removeProperty('display');
}

function fitFrames(): void {
  for (const frame of findFrames()) {
    const report = frame.contentWindow && reports.get(frame.contentWindow);
    if (report) fit(frame, report);
  }
  reports.clear();
}

function ask({contentWindow}: HTMLIFrameElement): void {
  const message: AskMessage = {type: 'article-widgets:ask', version: 1};
  // A sandboxed frame has no origin to name.
  contentWindow?.postMessage(message, '*');
}

function findFrames(): NodeListOf<HTMLIFrameElement> {
  return ownDocument.querySelectorAll(selector);
}

function listen(): void {
  addEventListener('message', ({data, source}) => {
    const report = readHeightMessage(data);
    if (!report || !source) return;
    if (!reports.size) requestAnimationFrame(fitFrames);
    reports.set(source, report);
  });
  findFrames().forEach(ask);
}

if (!Reflect.has(globalThis, isListening)) {
  Object.defineProperty(globalThis, isListening, {value: true});
  listen();
}
