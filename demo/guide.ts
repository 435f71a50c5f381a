/**
 * Behaviour of the guide pages: copy buttons, editors of live examples, and frames as high as their
 * content.
 */
import {createCopyButton} from './copy-button.js';
import {addFrameEditor} from './frame-editor.js';

for (const fence of document.querySelectorAll('.fence')) {
  const code = fence.querySelector('code');
  if (code) fence.prepend(createCopyButton('Copy', () => code.textContent));
}

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.live')) {
  if (isLoaded(frame)) fitHeight(frame);
  frame.addEventListener('load', () => fitHeight(frame));
  addFrameEditor(frame);
}

function isLoaded({contentDocument}: HTMLIFrameElement): boolean {
  return contentDocument?.readyState === 'complete' && contentDocument.URL !== 'about:blank';
}

function fitHeight(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument?.documentElement;
  if (!page) return;
  new ResizeObserver(() => {
    frame.style.blockSize = `${page.getBoundingClientRect().height}px`;
  }).observe(page);
}
