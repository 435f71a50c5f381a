/** The script of `embed.html`: shows the story that the page's address names. */
import type {AwArticle} from '../elements/article/article.js';
import {type FrameAddress, readFrameAddress} from './frame-address.js';
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
  a { color: inherit }`;

function dress({lang, theme}: Pick<FrameAddress, 'lang' | 'theme'>): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets.push(sheet);
  const root = document.documentElement;
  if (lang) root.lang = lang;
  if (theme) root.style.colorScheme = theme;
}

/** One sentence with a link in place of the story. */
function showFault(main: HTMLElement, url: string | undefined): void {
  const sentence = document.getElementById('fault');
  const link = sentence?.querySelector('a');
  if (!sentence || !link) return;
  if (url) link.href = url;
  else link.parentElement?.remove();
  sentence.hidden = false;
  main.replaceChildren(sentence);
}

/** The element says in the reader's language that it failed, and tries again; this is the way out. */
function addLink(story: HTMLElement, url: string): void {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = new URL(url).host;
  paragraph.append(link);
  story.append(paragraph);
}

/** @returns whether there is something to read, if only why the story could not be had */
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
      const isFailed = !story.hasChildNodes() && !('code' in error && error.code === noStory);
      if (isFailed) addLink(story, url);
      resolve(isFailed);
    });
  });
}

/** What a reader of stories says of an address that leads nowhere: trying again is no use. */
const noStory = 'missing-source';

async function showStory(main: HTMLElement, library: string): Promise<void> {
  const {src, url = src, ...look} = readFrameAddress(location.href);
  dress(look);
  const isShown =
    !!src &&
    !!url &&
    (await import(library).then(
      () => loadStory(main, src, url),
      () => false,
    ));
  if (!isShown) showFault(main, url);
  speakToPage(main);
}

/** A link to a place in the story stays in the frame; every other opens a window. */
function keepInPage(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && isInPage(link)) link.target = '_self';
}

const {currentScript} = document;
const main = document.querySelector('main');
if (main && currentScript instanceof HTMLScriptElement) {
  addEventListener('click', keepInPage, true);
  // Where the frame has no origin, this script has no address of its own that `import()` knows.
  void showStory(main, new URL('article-widgets.js', currentScript.src).href);
}
