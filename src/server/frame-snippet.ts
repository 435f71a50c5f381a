import type {Locale} from '../format/locale.js';
import type {Article} from '../model/article.js';
import {writeAttributes} from './escape.js';

/** How a frame is embedded in another page. */
export interface FrameOptions {
  /** Address of the story's data, for a frame; by default that of the story itself. */
  src?: string | undefined;
  /** Fixes a frame to light or dark; by default it follows the reader's system. */
  theme?: 'light' | 'dark' | undefined;
  /**
   * Omits the sandbox, which blocks a frame's access to the cookies and storage of its own site.
   */
  unsandboxed?: boolean | undefined;
  /** Width of a frame in pixels; by default the available width. */
  width?: number | undefined;
  /** Height of a frame in pixels until the story reports its own. */
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
