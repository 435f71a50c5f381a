import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/article.js';
import {waitUntil} from '../runner/wait-until.js';

const types = ['aw-load', 'aw-error', 'aw-update'] as const;

/** Listens on the page; returns what was heard, as `type tag`. */
function listen(): {heard: string[]; stop: () => void} {
  const heard: string[] = [];
  const leaving = new AbortController();
  for (const type of types)
    document.addEventListener(
      type,
      (event) => heard.push(`${type} ${(event.target as Element).localName}`),
      {signal: leaving.signal},
    );
  return {heard, stop: () => leaving.abort()};
}

/** A toll with a key that is not in the model, which is an error of data. */
const casualties = [
  {
    figures: [
      {
        id: 'injured',
        measure: 'injured',
        amount: {kind: 'exact', value: 3},
        source: {name: 'Fire brigade'},
        asOf: '2025-01-12',
        colour: 'red',
      },
    ],
  },
];
const body = [{type: 'paragraph', content: ['It was closed at noon.']}];
const related = [{kind: 'read-next', stories: [{url: '/events/ferry', title: 'The ferry sails'}]}];

const isReady = (element: Element) => element.matches(':state(ready)');

for (const isolated of [false, true])
  describe(`events of a story that the page listens for${isolated ? ', isolated' : ''}`, () => {
    it('are heard once for a story from data, not for each part', async () => {
      const {heard, stop} = listen();
      const article = {headline: 'The bridge is closed', body, casualties, related};
      const story = await fixture(
        html`<aw-article .article=${article} ?isolated=${isolated}></aw-article>`,
      );
      const inner: string[] = [];
      for (const part of story.children)
        part.addEventListener('aw-load', () => inner.push(part.localName));
      await waitUntil(() => inner.includes('aw-related-stories'), 'the parts are not drawn');
      await waitUntil(() => heard.includes('aw-error aw-article'), 'the error is not heard');
      stop();
      expect(heard).to.eql(['aw-load aw-article', 'aw-error aw-article']);
    });

    it('are heard from the parts of a story that is written as HTML', async () => {
      const {heard, stop} = listen();
      const list = await fixture(
        html`<aw-article ?isolated=${isolated}
          ><h1>The bridge is closed</h1>
          <aw-related-stories .stories=${related[0]!.stories}></aw-related-stories
        ></aw-article>`,
      ).then((story) => story.querySelector('aw-related-stories')!);
      await waitUntil(() => isReady(list) && heard.length > 0, 'nothing is heard');
      stop();
      expect(heard).to.eql(['aw-load aw-related-stories']);
    });

    it('are heard from a story in a shadow root, with its changes', async () => {
      const {heard, stop} = listen();
      const place = await fixture(html`<div></div>`);
      const story = document.createElement('aw-article');
      story.isolated = isolated;
      const write = (words: string) => {
        story.article = {
          headline: 'The bridge is closed',
          coverage: {start: '2025-01-12'},
          body: [{type: 'paragraph', content: [words]}],
        };
      };
      write('It was closed at noon.');
      place.attachShadow({mode: 'open'}).append(story);
      await waitUntil(() => heard.length > 0 && isReady(story), 'nothing is heard');
      let hour = 0; // What compares two states may still be loading.
      await waitUntil(() => {
        write(`It was opened at ${++hour}.`);
        return heard.includes('aw-update div');
      }, 'the change is not heard');
      stop();
      expect(heard[0]).to.equal('aw-load div');
    });
  });
