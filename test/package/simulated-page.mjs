/**
 * Draws a story in a DOM that is not a browser's, as a test runner sets it up: the names of its
 * window become global. Prints what stands on the page, and each error, as JSON.
 *
 *   node simulated-page.mjs (jsdom|happy-dom) <module that defines the elements>
 */
const [, , name, module] = process.argv;
const url = 'https://news.example/';

const windows = {
  async jsdom() {
    const {JSDOM} = await import('jsdom');
    return new JSDOM('<!doctype html>', {url, pretendToBeVisual: true}).window;
  },
  async 'happy-dom'() {
    const {Window} = await import('happy-dom');
    return new Window({url});
  },
};

const window = await windows[name]();
const isOfPage = /^(document|location|navigator|.*Event|EventTarget|Abort.*)$/;
for (const key of Object.getOwnPropertyNames(window)) {
  if (key in globalThis && !isOfPage.test(key)) continue;
  Object.defineProperty(globalThis, key, {configurable: true, get: () => window[key]});
}
for (const key of ['addEventListener', 'removeEventListener'])
  Object.defineProperty(globalThis, key, {configurable: true, value: window[key].bind(window)});

setInterval(() => undefined, 1000); // Node ends where only timers of the window are left.

const errors = [];
process.on('unhandledRejection', (error) => errors.push(String(error)));
process.on('uncaughtException', (error) => errors.push(String(error)));
window.addEventListener('error', ({message}) => errors.push(message));

await import(module);
const {document} = window;

const written = document.createElement('aw-article');
written.append(Object.assign(document.createElement('p'), {textContent: 'It is open again.'}));
document.body.append(written);

const drawn = document.createElement('aw-article');
const loaded = new Promise((resolve) => drawn.addEventListener('aw-load', resolve));
drawn.addEventListener('aw-error', ({error}) => errors.push(error.message));
document.body.append(drawn);
drawn.article = {
  headline: 'The bridge is closed',
  dateline: {place: 'Vlissingen', date: '2025-01-13', weather: {temperature: 4, code: 3}},
  body: [{type: 'paragraph', content: ['It was closed at noon.']}],
  casualties: [
    {
      figures: [
        {
          id: 'injured',
          measure: 'injured',
          amount: {kind: 'exact', value: 2},
          source: {name: 'the town'},
          asOf: '2025-01-13',
        },
      ],
    },
  ],
  related: [{kind: 'trending', stories: [{url: `${url}ferries`, title: 'Ferries sail again'}]}],
};
const list = document.createElement('aw-related-stories');
list.innerHTML = `<h2>More</h2><ul><li><a href="${url}quays">The quays</a></li></ul>`;
document.body.append(list);
await loaded;
await Promise.all([...document.querySelectorAll('*')].map(({updateComplete}) => updateComplete));

const textOf = ({textContent}) => textContent.replace(/\s+/g, ' ').trim();
const page = {written: textOf(written), drawn: textOf(drawn), list: textOf(list), errors};
process.stdout.write(JSON.stringify(page), () => process.exit());
