/** A page with three stories, one of them isolated, and what a reader without a mouse or with other colours finds on it. */
import {fullStory} from '../node/server-stories.mjs';

/** A picture that needs no network. */
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>')}`;

const script = (story) => {
  const json = JSON.stringify(story).replaceAll(/https:[^"]*\.(jpg|png)/g, picture);
  return `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
};

const report = (title) => ({
  title,
  figures: [
    {
      ...fullStory.casualties[0].figures[0],
      revisions: [1, 2, 3, 4, 5, 6].map((day) => ({
        amount: {kind: 'exact', value: 10 + day},
        asOf: `2025-01-0${day}`,
      })),
    },
    fullStory.casualties[0].figures[1],
  ],
});

/** A story with every part of the model, a player, and a table and code that are wider than a page. */
const storyOf = (number) => ({
  ...fullStory,
  headline: `Story ${number}`,
  image: undefined,
  url: `https://news.example/${number}`,
  casualties: [report(`Toll of story ${number}`)],
  body: [
    ...fullStory.body.map((block) => {
      if (block.type === 'embed')
        return {...block, image: undefined, player: 'https://www.youtube-nocookie.com/embed/abc'};
      return block.id ? {...block, id: `${block.id}-${number}`} : block;
    }),
    {
      type: 'table',
      caption: ['Wide'],
      rows: [{cells: Array.from({length: 40}, (_, index) => ({content: [`Column ${index}`]}))}],
    },
    {type: 'preformatted', content: ['code '.repeat(200)]},
    {
      type: 'paragraph',
      content: [{type: 'link', url: 'https://port.example/', content: [' ']}],
    },
  ],
});

export const accessPage = `<!doctype html><html lang="en"><title>Three stories</title>
<body style="margin: 0"><a href="#first" id="first">First</a>
<aw-article>${script(storyOf(1))}</aw-article>
<aw-article isolated>${script(storyOf(2))}</aw-article>
<aw-article>${script(storyOf(3))}</aw-article>
<aw-article><header><h1>Written by hand</h1></header></aw-article>
<aw-casualty-card src="/busy.json"></aw-casualty-card>
<aw-weather-dateline switchable place="Delft" temperature="5.8" condition="3" datetime="2025-01-12"></aw-weather-dateline>
<p><a href="#last" id="last">Last</a></p>
<script type="module" src="/dist/article-widgets.js"></script></body></html>`;

/** Runs in a page: puts what the tests ask of it at hand. */
export function prepare() {
  const all = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const isShown = (element) => element.checkVisibility({visibilityProperty: true});
  const textOf = (element) => (element.innerText ?? '').replace(/\s+/g, ' ').trim();
  const access = {
    all: () => all().filter(isShown),
    targets: () => access.all().filter((element) => element.matches('a[href], button, summary')),
    textOf,
    /** The element that has the focus, in whichever root. */
    active() {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element === document.body ? undefined : element;
    },
    isReady: () =>
      [...document.querySelectorAll('aw-article')].every((story) =>
        story.matches(':state(ready)'),
      ) &&
      access.all().filter((element) => element.matches('.aw-play')).length === 3 &&
      access.all().filter((element) => element.matches('.aw-ledger')).length === 6 &&
      access.all().some((element) => element.matches('[part=retry]')) &&
      access
        .all()
        .filter((element) => element.matches('.aw-scroll, pre'))
        .every((box) => box.hasAttribute('tabindex') === box.scrollWidth > box.clientWidth),
    /** Elements that hold text of their own. */
    texts: () =>
      access
        .all()
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.data.trim(),
          ),
        ),
    describe: (element) =>
      `${element.localName}${element.className ? `.${element.className}` : ''} «${textOf(element).slice(0, 40)}»`,
  };
  window.access = access;
}
