import type {Locale} from '../format/locale.js';
import type {Article} from '../model/article.js';
import {writeAttributes} from './escape.js';

/** How a frame is put on another page. */
export interface FrameOptions {
  /** Address of the story's data, for a frame; that of the story itself where absent. */
  src?: string | undefined;
  /** Pins a frame to light or dark; it follows the reader's system where absent. */
  theme?: 'light' | 'dark' | undefined;
  /** Leaves out the sandbox, which keeps a frame from the cookies and storage of its own site. */
  unsandboxed?: boolean | undefined;
  /** Width of a frame in pixels; all there is where absent. */
  width?: number | undefined;
  /** Height of a frame in pixels, until the story says how tall it is. */
  height?: number | undefined;
}

/** The `<iframe>` of a story. */
export function writeFrame(
  {url, headline}: Article,
  {language}: Locale,
  page: string,
  options: FrameOptions,
): string {
  const {width, height = 600, src = url, theme, unsandboxed = false} = options;
  if (!src) throw new TypeError('embedSnippet: src: expected the address of the story, found none');
  const asked = Object.entries({src, url: url === src ? undefined : url, lang: language, theme});
  const query = new URLSearchParams(
    asked.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const attributes = writeAttributes({
    class: 'aw-story-frame',
    src: `${page}?${query.toString()}`,
    title: headline || src,
    lang: language,
    width: width ?? '100%',
    height,
    sandbox: unsandboxed ? undefined : 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    allowfullscreen: true,
    frameborder: '0',
  });
  return `<iframe${attributes}></iframe>`;
}
