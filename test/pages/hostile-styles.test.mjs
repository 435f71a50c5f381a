/** The built package under style sheets of other people. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {data, pageOf, tag, words} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

const sheets = {
  'normalize.css': 'normalize.css/normalize.css',
  'modern-normalize': 'modern-normalize/modern-normalize.css',
  Bootstrap: 'bootstrap/dist/css/bootstrap.css',
  Bulma: 'bulma/css/bulma.css',
  Foundation: 'foundation-sites/dist/css/foundation.css',
  'Tailwind preflight': 'tailwindcss/preflight.css',
  Pico: '@picocss/pico/css/pico.css',
  Water: 'water.css/out/water.css',
  Milligram: 'milligram/dist/milligram.css',
  Pure: 'purecss/build/pure.css',
  'Semantic UI': 'semantic-ui-css/semantic.css',
  Materialize: 'materialize-css/dist/css/materialize.css',
  UIkit: 'uikit/dist/css/uikit.css',
  'the new CSS reset': 'the-new-css-reset/css/reset.css',
  Tachyons: 'tachyons/css/tachyons.css',
  Spectre: 'spectre.css/dist/spectre.css',
};

/** Pages that mean no good; what each does would hide, pile up or blur what is read. */
const vicious = {
  'unsets everything': '* {all: unset !important}',
  'hides paragraphs, lists and headings': 'p, li, h1, h2, a, time {display: none}',
  'takes everything out of the flow': 'body * {position: absolute; color: red !important}',
  'boxes in tags': `article, figure, ol, ul {display: flex; height: 20px; overflow: hidden; width: 2000px}
    table {width: 3000px} h1, h2 {font-size: 300px; white-space: nowrap}`,
  'hides what is not defined, shows what is hidden, drops what is empty':
    ':not(:defined) {display: none} [hidden] {display: block} div:empty {display: none}',
  'spaces and floats': `* {letter-spacing: 3em; word-spacing: 9em; text-transform: uppercase; float: left; text-indent: -999px}`,
  'makes it faint and small':
    'body * {opacity: 0.2; font-size: 3px !important; visibility: hidden}',
  'turns and moves':
    'p, li, h1, h2 {transform: rotate(180deg) translate(900px); writing-mode: vertical-rl}',
  'turns and cuts, one property each':
    'p {rotate: 90deg; scale: 0.1} li {translate: -900px} h1, h2, p {clip-path: inset(50%)}',
  'writes white on white': '* {color: #fff !important; background: #fff !important}',
};

let site, browser;
before(async () => {
  site = await openSite();
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

const linked = (path) => `<link rel="stylesheet" href="/node_modules/${path}">`;
const styled = (rules) => `<style>${rules}</style>`;

let count = 0;
async function open(body, head) {
  const path = `/page-${++count}.html`;
  site.answers[path] = pageOf(body, head);
  return visit(browser, site.address + path, {
    before: (page) => page.setViewport({width: 320, height: 700}),
  });
}

const single = ['weather-dateline', 'article-body', 'casualty-card', 'related-stories'].map(
  (name) => words.match(new RegExp(`<aw-${name}>[^]*</aw-${name}>`))[0],
);
/** Out of reach of the page, so that the elements have the same room everywhere. */
const room = (markup) =>
  `<div style="all: initial !important; display: block !important; width: 300px !important">${markup}</div>`;
const isolated = [data, words, ...single]
  .map((markup) => room(markup.replace(/<aw-[a-z-]+/, '$& isolated')))
  .join('');

/** What is said of every element in every shadow root, in words. */
function computeStyles() {
  const found = [];
  function visitRoot(root, path) {
    for (const element of root.querySelectorAll('*')) {
      const name = `${path} ${element.localName}.${element.className.baseVal ?? element.className}`;
      // Whether the page is light or dark is the page's to say; its own properties touch nothing.
      const computed = getComputedStyle(element);
      const styles = [...computed]
        .filter((property) => property !== 'color-scheme' && !property.startsWith('--'))
        .map((property) => `${property}: ${computed.getPropertyValue(property)}`);
      found.push([name, styles.join('; ')]);
      if (element.shadowRoot) visitRoot(element.shadowRoot, name);
    }
  }
  for (const host of document.querySelectorAll('[isolated]'))
    visitRoot(host.shadowRoot, host.localName);
  return found;
}

const areIsolated = () => {
  const hosts = [...document.querySelectorAll('[isolated]')];
  return (
    hosts.every((host) => host.shadowRoot?.querySelector('.aw-copy')?.childElementCount) &&
    hosts[0].shadowRoot.querySelector('li strong') &&
    hosts[0].shadowRoot.querySelector('li a') &&
    // Looks of tables come in a chunk of their own.
    hosts.every(({shadowRoot}) => {
      const table = shadowRoot.querySelector('table');
      return !table || getComputedStyle(table).borderCollapse === 'collapse';
    })
  );
};

async function computeOn(head) {
  const {page, errors} = await open(isolated + tag, head);
  await until(page, areIsolated);
  const found = await page.evaluate(computeStyles);
  assert.deepEqual(errors, []);
  await page.close();
  return found;
}

function assertSame(found, blank) {
  assert.equal(found.length, blank.length);
  found.forEach(([name, styles], index) => {
    const expected = blank[index][1].split('; ');
    const changed = styles.split('; ').filter((style, index) => style !== expected[index]);
    assert.deepEqual(changed.slice(0, 5), [], name);
  });
}

describe('with `isolated`, every computed style is that of a blank page', () => {
  let blank;
  before(async () => (blank = await computeOn('')));
  for (const [name, path] of Object.entries(sheets))
    it(`beside ${name}`, async () => assertSame(await computeOn(linked(path)), blank));
  for (const [name, rules] of Object.entries(vicious))
    it(`on a page that ${name}`, async () => assertSame(await computeOn(styled(rules)), blank));
});

/** What keeps a reader from reading. Runs on the page. */
function findFaults() {
  const faults = [];
  const walker = document.createTreeWalker(document.querySelector('aw-article'), 4);
  const boxes = [];
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = (color, under = [255, 255, 255]) => {
    canvas.fillStyle = `rgb(${under})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (color) => {
    const [r, g, b] = color.map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.data.trim();
    // A dot between facts is cut off where it would begin a line.
    if (!text || text === '·' || element.closest('script, style, [hidden], title')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({width, height}) => width && height);
    const style = getComputedStyle(element);
    const say = (fault) =>
      faults.push(`${fault}: "${text.slice(0, 30)}" in <${element.localName}>`);
    if (
      !rects.length ||
      !element.checkVisibility({opacityProperty: true, visibilityProperty: true})
    )
      say('not visible');
    if (parseFloat(style.fontSize) < 10) say(`${style.fontSize} small`);
    if (rects.some(({left, right}) => left < -1 || right > innerWidth + 1)) say('off the page');
    const grounds = [];
    let alpha = 1;
    for (let at = element; at; at = parent(at)) {
      grounds.unshift(getComputedStyle(at).backgroundColor);
      alpha *= Number(getComputedStyle(at).opacity);
    }
    if (alpha < 0.6) say('faint');
    const ground = grounds.reduce((under, color) => rgb(color, under), rgb('Canvas'));
    const [dark, bright] = [light(ground), light(rgb(style.color, ground))].sort((a, b) => a - b);
    // Where the page itself has grey text or light links, no less than that.
    if ((bright + 0.05) / (dark + 0.05) < 3) say(`too little contrast, ${style.color}`);
    for (const rect of rects) boxes.push([rect, text, element]);
  }
  boxes.forEach(([a, text, one], index) => {
    for (const [b, other, two] of boxes.slice(index + 1)) {
      if (one.contains(two) || two.contains(one)) continue;
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (width > 2 && height > 0.4 * Math.min(a.height, b.height))
        faults.push(`"${text.slice(0, 20)}" lies on "${other.slice(0, 20)}"`);
    }
  });
  const article = document.querySelector('aw-article');
  if (article.scrollWidth > innerWidth + 1) faults.push(`${article.scrollWidth} px wide`);
  return [...new Set(faults)].slice(0, 8);
}

/** The faults that are still there when a browser that shows nothing has been given up on. */
async function findLasting(page, deadline = Date.now() + 5000) {
  const faults = await page.evaluate(findFaults);
  return faults.length && Date.now() < deadline ? findLasting(page, deadline) : faults;
}

async function assertReadable(head) {
  for (const story of [data, words]) {
    const {page, errors} = await open(`${story}${tag}`, head);
    await until(
      page,
      () =>
        document.querySelector('aw-related-stories a[href]') &&
        customElements.get('aw-weather-dateline'),
    );
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.waitForNetworkIdle({idleTime: 100});
    assert.deepEqual(await findLasting(page), [], story === data ? 'drawn' : 'by hand');
    assert.deepEqual(errors, []);
    await page.close();
  }
}

describe('without `isolated`, the text is readable', () => {
  for (const [name, path] of Object.entries(sheets))
    it(`beside ${name}`, () => assertReadable(linked(path)));
  for (const [name, rules] of Object.entries(vicious))
    it(`on a page that ${name}`, () => assertReadable(styled(rules)));
});

describe('if the bundle is loaded after the page', () => {
  it('handwritten text that the page hides is readable too', async () => {
    const {page, errors} = await open(words, styled('p, li, h1, h2, a, time {display: none}'));
    await page.addScriptTag({type: 'module', url: '/dist/article-widgets.js'});
    await until(page, () => document.querySelector('aw-article').matches(':state(ready)'));
    assert.deepEqual(await findLasting(page), []);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
