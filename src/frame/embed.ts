/** The script of `embed.html`: shows the story named in the page's address. */
import type {AwArticle} from '../elements/article/article.js';
import {warn} from '../element-kit/warn.js';
import {limitRequests, readAllowedOrigins} from './allowed-origins.js';
import {describeRefusals, type FrameAddress, readFrameAddress} from './frame-address.js';
import {speakToPage} from './speak-to-page.js';
import {isInPage} from './speak-to-word-press.js';

const looks = `
  :root { color-scheme: light dark }
  body {
    margin: 0; padding: 0 2px;
    background: light-dark(#fff, #121212); color: light-dark(#1b1b1b, #e9e7e2);
    font: 1.0625em / 1.5 Georgia, serif; overflow-wrap: break-word;
  }
  main { display: flow-root }
  #host {
    margin: 0; padding-block: 2px; border-block-end: 1px solid;
    direction: ltr; font: 0.8125rem / 1.4 system-ui, sans-serif; overflow-wrap: anywhere;
  }
  a { color: inherit }
  aw-article::part(source) { display: none }
  aw-article:state(failed) > p { font: 0.875rem / 1.4 system-ui, sans-serif }`;

function dress({lang, theme}: Pick<FrameAddress, 'lang' | 'theme'>): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets.push(sheet);
  const root = document.documentElement;
  if (lang) root.lang = lang;
  if (theme) root.style.colorScheme = theme;
}

/**
 * Shows the host of the story, because the page around the frame belongs to someone else and the
 * frame has no address bar.
 */
function showHost(main: HTMLElement, src: string): void {
  const line = main.querySelector<HTMLElement>('#host');
  if (!line) return;
  line.textContent = new URL(src).host;
  line.hidden = false;
}

/** One sentence with a link instead of the story. */
function showFault(main: HTMLElement, url: string | undefined): void {
  const sentence = document.getElementById('fault');
  const link = sentence?.querySelector('a');
  if (!sentence || !link) return;
  if (url) link.href = url;
  else link.parentElement?.remove();
  sentence.hidden = false;
  main.querySelector('aw-article')?.remove();
  main.append(sentence);
}

/**
 * Adds a link to the story's page. The element itself shows the error in the reader's language and
 * tries again. The host is shown above it.
 */
function addLink(story: HTMLElement, url: string): void {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  Object.assign(link, {href: url, lang: 'en', textContent: 'Read it at its source'});
  paragraph.append(link);
  story.append(paragraph);
}

/** Whether the story is readable. A withheld story is one sentence without a headline. */
function showsStory(): boolean {
  return !!document.querySelector('aw-article h1');
}

/**
 * @returns whether there is something to read, even if only the reason why the story could not be
 * loaded
 */
function loadStory(main: HTMLElement, src: string, url: string): Promise<boolean> {
  const story: AwArticle = document.createElement('aw-article');
  story.src = src;
  main.append(story);
  return new Promise((resolve) => {
    story.addEventListener('aw-load', () => {
      document.title = story.querySelector('h1')?.textContent ?? document.title;
      resolve(true);
    });
    story.addEventListener('aw-error', ({error}) => {
      const isFailed = !story.hasChildNodes() && error.code !== noStory;
      if (isFailed) addLink(story, url);
      resolve(isFailed);
    });
  });
}

/** The error code for an address without a story. Another attempt is useless. */
const noStory = 'missing-source';

function importLibrary(library: string): Promise<boolean> {
  return import(library).then(
    () => true,
    () => false,
  );
}

async function showStory(main: HTMLElement, library: string): Promise<void> {
  const {content = ''} = list ?? {};
  const origins = readAllowedOrigins(content, new URL(location.href).origin);
  describeRefusals(location.href, origins, content).forEach(warn);
  const {src, url = src, ...look} = readFrameAddress(location.href, origins);
  dress(look);
  if (src) showHost(main, src);
  limitRequests(origins);
  const isShown =
    !!src && !!url && (await importLibrary(library)) && (await loadStory(main, src, url));
  if (!isShown) showFault(main, url);
  const reportAgain = speakToPage(main, showsStory);
  main.addEventListener('aw-load', reportAgain);
}

/** A link within the story stays in the frame; all others open a window. */
function keepInPage(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && isInPage(link)) link.target = '_self';
}

const {currentScript} = document;
const list = document.querySelector<HTMLMetaElement>('meta[name=stories-from]');
const main = document.querySelector('main');
if (main && currentScript instanceof HTMLScriptElement) {
  addEventListener('click', keepInPage, true);
  // Where the frame has no origin, this script has no address of its own that `import()` knows.
  void showStory(main, new URL('article-widgets.js', currentScript.src).href);
}
