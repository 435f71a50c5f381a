/** Compares what a page shows with its accessibility tree, which is what screen readers speak. */
import {renderArticle} from 'article-widgets/server.js';
import {readFileSync} from 'node:fs';
import {fullStory} from '../node/server-stories.mjs';
import {article as shortStory, pageOf, tag} from './story.mjs';

/** A picture of this site: the model takes no data as an address. */
const picture = '/demo/images/icon.svg';

/** A list with ranks, and a player that is offered. */
const ranked = {
  ...fullStory,
  body: fullStory.body.map((block) =>
    block.type === 'embed'
      ? {...block, player: 'https://www.youtube-nocookie.com/embed/abc?start=7'}
      : block,
  ),
};

const demoStory = JSON.parse(readFileSync('demo/story.json', 'utf8'));

/** Stories with tolls, lists, datelines and players; each is in the language and on the site of its page. */
const stories = [demoStory, ranked, shortStory].map(({language, url, ...story}) =>
  JSON.parse(JSON.stringify(story).replaceAll(/https:[^"]*\.(jpg|png)|images\/[^"]*/g, picture)),
);

const script = (story) =>
  `<script type="application/json">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>`;

/** A page with all stories, drawn by the bundle of a script tag from data and over printed markup. */
export const spokenPage = (language) =>
  pageOf(
    stories.map((story) => `<aw-article>${script(story)}</aw-article>`).join('') +
      renderArticle(shortStory, {language}),
    tag,
    `lang="${language}"`,
  );

/** Runs in a page: whether all elements have drawn their data. */
export function isDrawn() {
  const elements = [...document.querySelectorAll('aw-article')];
  return elements.every((element) => element.matches(':state(ready)'));
}

/** How many of each the page shows at least, so that an empty list does not pass. */
const least = {numbers: 61, links: 31, headings: 6, buttons: 1, pictures: 6};

/** What the page shows too few of: «2 links». */
const findFew = (shown) =>
  Object.entries(least).flatMap(([kind, count]) =>
    shown[kind].length < count ? [`${shown[kind].length} ${kind}`] : [],
  );

/**
 * Reads a page and its tree until all that is shown is spoken, or until its patience ends: what is shown, and what
 * of it is silent.
 */
export async function listen({readPage, readTree, patience = 8_000}) {
  const deadline = Date.now() + patience;
  for (;;) {
    const shown = await readPage();
    const silent = [...findFew(shown), ...findSilent(shown, readSpoken(await readTree()))];
    if (silent.length === 0 || Date.now() > deadline) return {shown, silent};
  }
}

/**
 * Runs in a page: the numbers that it shows and those that are hidden from screen readers, the text of
 * each link, heading and button with the texts of its pictures, and those of all pictures, in the order
 * of the page.
 */
export function readShown() {
  const numbers = [];
  const hidden = [];
  const links = [];
  const headings = [];
  const buttons = [];
  const pictures = [];
  const isShown = (element) => element.checkVisibility({visibilityProperty: true});
  const childrenOf = (node) =>
    node.localName === 'slot' && node.assignedNodes().length > 0
      ? node.assignedNodes()
      : (node.shadowRoot ?? node).childNodes;

  const kinds = {'a[href]': links, 'h1, h2, h3, h4, h5, h6': headings, button: buttons};

  const visit = (node, isHidden, around = []) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const found = node.data.match(/\p{Nd}+/gu) ?? [];
      (isHidden ? hidden : numbers).push(...found);
      if (!isHidden) for (const one of around) one.text += node.data;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || /^(script|style|svg|iframe)$/.test(node.localName))
      return;
    if (getComputedStyle(node).display !== 'contents' && !isShown(node)) return;
    const open = [...around];
    for (const [selector, list] of Object.entries(kinds))
      if (node.matches(selector) && !isHidden) {
        list.push({text: ''});
        open.push(list.at(-1));
      }
    if (node.localName === 'img' && !isHidden) {
      // A picture far below the window is no picture before it is loaded, in Firefox.
      node.loading = 'eager';
      if (node.alt) pictures.push({text: node.alt});
      for (const one of open) one.text += node.alt;
    }
    for (const child of childrenOf(node))
      visit(child, isHidden || node.ariaHidden === 'true', open);
  };
  visit(document.body, false);
  const textsOf = (list) => list.map(({text}) => text);
  return {
    numbers,
    hidden,
    links: textsOf(links),
    headings: textsOf(headings),
    buttons: textsOf(buttons),
    pictures: textsOf(pictures),
  };
}

/** Chromium has roles of its own for a link to a note and back. */
const linkRoles = /^(link|doc-noteref|doc-backlink)$/u;

/** The roles of other things, in Chromium's words and in Firefox's. */
const roles = {
  headings: /^heading$/u,
  buttons: /^(button|pushbutton)$/u,
  pictures: /^(image|img|graphic)$/u,
};

/** The numbers and the names of links, headings, buttons and pictures in a tree of nodes `{role, name, children}`. */
function readSpoken(tree) {
  const numbers = [];
  const links = [];
  const others = {headings: [], buttons: [], pictures: []};
  const visit = ({role, name, children}) => {
    if (linkRoles.test(role)) links.push(name);
    for (const [kind, names] of Object.entries(others))
      if (roles[kind].test(role)) names.push(name);
    if (children.length === 0) numbers.push(...(name.match(/\p{Nd}+/gu) ?? []));
    for (const child of children) visit(child);
  };
  visit(tree);
  return {numbers, links, ...others};
}

const squeeze = (text) => text.replaceAll(/[\s\u00ad\u200b\u2060]+/gu, '').toLowerCase();

/** What is shown and not spoken, one line for each; empty where all is. */
function findSilent(shown, spoken) {
  return [
    ...findMissing(shown.numbers, spoken.numbers).map((number) => `the number ${number}`),
    // A dash or a zero beside a sentence that says the same is for the eye alone.
    ...shown.hidden
      .filter((number) => !/^[0٠۰०]$/u.test(number))
      .map((number) => `hidden ${number}`),
    ...['links', 'headings', 'buttons'].flatMap((kind) =>
      findUnnamed(shown[kind], spoken[kind], kind),
    ),
    // Signs of the weather are pictures, too.
    ...findMissing(shown.pictures.map(squeeze), spoken.pictures.map(squeeze)).map(
      (alt) => `the picture ${alt}`,
    ),
  ];
}

/** The items of a list that another list has not, in their order. */
function findMissing(wanted, given) {
  let at = 0;
  return wanted.filter((item) => {
    const found = given.indexOf(item, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

/** What shows a sign alone, such as an arrow, needs a name; any other one that has its text. */
function findUnnamed(texts, names, kind) {
  if (texts.length !== names.length)
    return [`${kind}: ${texts.length} shown, ${names.length} spoken`];
  return texts
    .filter((text, index) => {
      const words = /[\p{L}\p{Nd}]/u.test(text) ? squeeze(text) : '';
      return !names[index] || !squeeze(names[index]).includes(words);
    })
    .map((text) => `${kind}: ${text}`);
}
