import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/related-stories/related-stories.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import type {StoryLink} from '../../src/model/article.js';
import {answerFetch, ownFetch, restoreFetch} from '../runner/answer-fetch.js';

const now = () => Date.parse('2025-01-12T12:00:00Z');

const shownTitles = (list: Element) =>
  [...list.querySelectorAll('a')]
    .filter((link) => link.checkVisibility())
    .map((link) => link.textContent);

const given: StoryLink[] = [
  {url: '/choice/1', title: 'One', kicker: 'Harbour', published: '2025-01-12T10:00:00Z'},
  {url: '/choice/2', title: 'Two', label: 'opinion', published: '2025-01-08'},
  {url: '/choice/3', title: 'Three', publisher: {name: 'Courier'}, published: '2024-12-01'},
  {url: '/choice/4', title: 'Four', kicker: 'Weather', label: 'live'},
];

const byHand = html`<ul>
  <li>
    <span class="kicker">Harbour</span> <a href="/choice/1">One</a>
    <time datetime="2025-01-12T10:00:00Z">2 h</time>
  </li>
  <li>
    <span class="kicker">Opinion</span> <a href="/choice/2">Two</a>
    <time datetime="2025-01-08">8 January</time>
  </li>
  <li>
    <a href="/choice/3">Three</a> <cite class="source">Courier</cite>
    <time datetime="2024-12-01">1 December</time>
  </li>
  <li data-label="live"><span class="kicker">Weather</span> <a href="/choice/4">Four</a></li>
</ul>`;

/** The same four stories, from data and from the page's own markup. */
const sources = {
  data: () =>
    fixture<AwRelatedStories>(
      html`<aw-related-stories .clock=${now} .stories=${given}></aw-related-stories>`,
    ),
  markup: () =>
    fixture<AwRelatedStories>(
      html`<aw-related-stories .clock=${now}>${byHand}</aw-related-stories>`,
    ),
};

/** An address that gives a list of so many stories. */
const sourceOf = (name: string, count: number, published = '2025-01-12') =>
  URL.createObjectURL(
    new Blob(
      [
        JSON.stringify({
          kind: 'related',
          stories: Array.from({length: count}, (_, index) => ({
            url: `https://example.org/${name}/${index}`,
            title: `${name} ${index}`,
            published,
          })),
        }),
      ],
      {type: 'application/json'},
    ),
  );

for (const [name, create] of Object.entries(sources))
  describe(`aw-related-stories, choosing from ${name}`, () => {
    let list: AwRelatedStories;
    beforeEach(async () => (list = await create()));

    async function choose(wish: Partial<AwRelatedStories>): Promise<(string | null)[]> {
      Object.assign(list, wish);
      await list.updateComplete;
      return shownTitles(list);
    }

    it('shows all where nothing is asked', () => {
      expect(shownTitles(list)).to.eql(['One', 'Two', 'Three', 'Four']);
    });

    it('shows at most the limit, and more when it is raised', async () => {
      expect(await choose({limit: 2})).to.eql(['One', 'Two']);
      expect(await choose({limit: 3})).to.eql(['One', 'Two', 'Three']);
      expect(await choose({limit: 0})).to.eql([]);
      expect(await choose({limit: NaN})).to.have.length(4);
    });

    it('shows nothing older than the days asked for; what has no date stays', async () => {
      expect(await choose({maxAge: 1})).to.eql(['One', 'Four']);
      expect(await choose({maxAge: 4})).to.eql(['One', 'Two', 'Four']);
      expect(await choose({maxAge: 60})).to.have.length(4);
    });

    it('believes no clock that runs behind', async () => {
      expect(await choose({maxAge: 1, clock: () => 0})).to.have.length(4);
    });

    it('leaves out the addresses that the page names, however they are written', async () => {
      const exclude = `/choice/1?utm_source=mail ${location.origin}/choice/3/#comments`;
      expect(await choose({exclude})).to.eql(['Two', 'Four']);
      expect(await choose({exclude: ['/choice/2']})).to.eql(['One', 'Three', 'Four']);
    });

    it('fills up to the limit from what is left', async () => {
      expect(await choose({exclude: '/choice/1', limit: 2})).to.eql(['Two', 'Three']);
    });

    it('leaves out the story that the page is', async () => {
      const canonical = document.createElement('link');
      canonical.rel = 'canonical';
      canonical.href = '/choice/2?id=x';
      document.head.append(canonical);
      canonical.href = '/choice/2';
      list.requestUpdate();
      expect(await choose({})).to.eql(['One', 'Three', 'Four']);
      canonical.remove();
    });

    it('shows only kickers, labels and publishers that are asked for', async () => {
      expect(await choose({kickers: 'weather, Harbour'})).to.eql(['One', 'Four']);
      expect(await choose({kickers: [], labels: 'opinion,live'})).to.eql(['Two', 'Four']);
      expect(await choose({labels: '', publishers: ['courier']})).to.eql(['Three']);
      expect(await choose({publishers: '', kickers: 'Nothing of it'})).to.eql([]);
      expect(list.getBoundingClientRect().height).to.equal(0);
    });

    it('takes the same from attributes', async () => {
      list.setAttribute('limit', '1');
      list.setAttribute('kickers', 'Weather');
      expect(await choose({})).to.eql(['Four']);
    });

    it('puts them in an order that the page supplies', async () => {
      const order = (a: StoryLink, b: StoryLink) => a.title.localeCompare(b.title);
      expect(await choose({order})).to.eql(['Four', 'One', 'Three', 'Two']);
      expect(await choose({limit: 2})).to.eql(['Four', 'One']);
    });
  });

describe('aw-related-stories, reading a chain of sources', () => {
  it('takes the first that gives enough, and asks no further', async () => {
    const asked: string[] = [];
    answerFetch((input, options) => {
      asked.push(String(input));
      return ownFetch(input, options);
    });
    const [few, many, more] = [sourceOf('few', 2), sourceOf('many', 4), sourceOf('more', 9)];
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories src="${few} ${many}  ${more}"></aw-related-stories>`,
    );
    await oneEvent(list, 'aw-load');
    await list.updateComplete;
    restoreFetch();
    expect(shownTitles(list)).to.eql(['many 0', 'many 1', 'many 2', 'many 3']);
    expect(asked).to.eql([few, many]);
    expect(list.matches(':state(ready)')).to.be.true;
  });

  it('counts as enough what the page says, its limit, or three', async () => {
    const src = `${sourceOf('a', 4)} ${sourceOf('b', 6)}`;
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories src=${src} limit="5"></aw-related-stories>`,
    );
    await oneEvent(list, 'aw-load');
    await list.updateComplete;
    expect(shownTitles(list)).to.have.length(5).and.include('b 0');
    list.enough = 2;
    list.src = `${src} `;
    await oneEvent(list, 'aw-load');
    await list.updateComplete;
    expect(shownTitles(list)).to.have.length(4).and.include('a 0');
  });

  it('counts only what would be shown', async () => {
    const src = `${sourceOf('old', 5, '2019-01-01')} ${sourceOf('new', 3)}`;
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories src=${src} max-age="7" .clock=${now}></aw-related-stories>`,
    );
    await oneEvent(list, 'aw-load');
    await list.updateComplete;
    expect(shownTitles(list)).to.eql(['new 0', 'new 1', 'new 2']);
  });

  it('passes over sources that cannot be had, and shows the fullest where none is enough', async () => {
    const src = `/never-there.json ${sourceOf('one', 1)} ${sourceOf('two', 2)} /nor-there.json`;
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories src=${src}></aw-related-stories>`,
    );
    await oneEvent(list, 'aw-load');
    await list.updateComplete;
    expect(shownTitles(list)).to.eql(['two 0', 'two 1']);
  });

  it('keeps the words that are there where no source can be had, and says so once', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories src="/never-there.json /nor-there.json"
        ><ul>
          <li><a href="/chain/kept">Kept</a></li>
        </ul></aw-related-stories
      >`,
    );
    await oneEvent(list, 'aw-error');
    await list.updateComplete;
    expect(shownTitles(list)).to.eql(['Kept']);
  });

  it('names the source of each issue', async () => {
    const noList = URL.createObjectURL(new Blob(['"none"'], {type: 'application/json'}));
    for (const src of [noList, `/never-there.json ${noList}`]) {
      const list = await fixture<AwRelatedStories>(
        html`<aw-related-stories src=${src}></aw-related-stories>`,
      );
      const {issues} = (await oneEvent(list, 'aw-error')) as AwErrorEvent;
      expect(issues.length).to.be.greaterThan(0);
      for (const {path, message} of issues) {
        expect(path).to.equal(noList);
        expect(message).to.match(/^blob:/);
      }
    }
  });

  for (const [event, back] of [
    ['on line', () => new Event('online')],
    ['on the page', () => new PageTransitionEvent('pageshow', {persisted: true})],
  ] as const)
    it(`tries again when the reader is back ${event}, while the list is there`, async () => {
      let asked = 0;
      answerFetch(() => {
        asked += 1;
        return Promise.reject(new TypeError('network'));
      });
      const src = `${sourceOf('back', 3)} ${sourceOf('late', 3)}`;
      const list = await fixture<AwRelatedStories>(
        html`<aw-related-stories src=${src}></aw-related-stories>`,
      );
      await oneEvent(list, 'aw-error');
      restoreFetch();
      window.dispatchEvent(back());
      await oneEvent(list, 'aw-load');
      await list.updateComplete;
      expect(shownTitles(list)).to.eql(['back 0', 'back 1', 'back 2']);
      const before = asked;
      answerFetch(() => ((asked += 1), Promise.reject(new TypeError('network'))));
      list.src = src.split(' ').reverse().join(' ');
      await oneEvent(list, 'aw-error');
      expect(asked).to.be.greaterThan(before);
      const last = asked;
      list.remove();
      window.dispatchEvent(back());
      await list.updateComplete;
      expect(asked).to.equal(last);
    });

  it('asks no further once the list is gone', async () => {
    const signals: AbortSignal[] = [];
    answerFetch((_, options) => {
      signals.push(options!.signal!);
      return new Promise((_resolve, reject) => {
        options!.signal!.addEventListener('abort', () =>
          reject(new DOMException('', 'AbortError')),
        );
      });
    });
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories src="/chain/one.json /chain/two.json"></aw-related-stories>`,
    );
    await waitUntil(() => signals.length);
    list.remove();
    await aTimeout(0);
    expect(signals[0]!.aborted).to.be.true;
    expect(signals).to.have.length(1);
  });
});
