import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import type {StoryLink} from '../../src/model/article.js';

const storiesOf = (...names: string[]): StoryLink[] =>
  names.map((name) => ({url: `/repeats/${name}`, title: name}));

const shownTitles = (list: Element) =>
  [...list.querySelectorAll('a')]
    .filter((link) => link.checkVisibility())
    .map((link) => link.textContent);

const pageTitles = (place: ParentNode) =>
  [...place.querySelectorAll('aw-related-stories')].map(shownTitles);

const settled = (place: ParentNode) =>
  Promise.all(
    [...place.querySelectorAll<AwRelatedStories>('aw-related-stories')].map(
      ({updateComplete}) => updateComplete,
    ),
  );

function* permute<T>(items: readonly T[]): Generator<T[]> {
  if (items.length < 2) yield [...items];
  for (const [index, item] of items.entries())
    for (const rest of permute(items.filter((_, other) => other !== index))) yield [item, ...rest];
}

describe('aw-related-stories on one page', () => {
  it('show no story twice, however its address is written', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
        <aw-related-stories
          ><ul>
            <li><a href="${location.origin}/repeats/a/?utm_source=x#comments">a again</a></li>
            <li><a href="/repeats/c">c</a></li>
            <li><a href="/repeats/c?fbclid=1">c again</a></li>
            <li><a href="/repeats/d">d</a></li>
          </ul></aw-related-stories
        >
      </div>`,
    );
    await settled(place);
    expect(pageTitles(place)).to.eql([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('fill up with the remaining stories', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories limit="2" .stories=${storiesOf('a', 'b', 'c')}></aw-related-stories>
        <aw-related-stories
          limit="2"
          .stories=${storiesOf('a', 'b', 'c', 'd')}
        ></aw-related-stories>
      </div>`,
    );
    await settled(place);
    expect(pageTitles(place)).to.eql([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('have the same result in whatever order they load', async () => {
    const parts = [
      storiesOf('a', 'b', 'c'),
      storiesOf('b', 'd', 'a'),
      storiesOf('d', 'c', 'e', 'f'),
      storiesOf('f', 'a', 'g'),
    ];
    for (const order of permute([0, 1, 2, 3])) {
      const place = await fixture(
        html`<div>
          ${parts.map(() => html`<aw-related-stories limit="2"></aw-related-stories>`)}
        </div>`,
      );
      const lists = [...place.querySelectorAll<AwRelatedStories>('aw-related-stories')];
      for (const index of order) {
        lists[index]!.stories = parts[index]!;
        await lists[index]!.updateComplete;
      }
      expect(pageTitles(place), order.join()).to.eql([['a', 'b'], ['d'], ['c', 'e'], ['f', 'g']]);
      place.remove();
    }
  });

  it('are final when their update is complete, however slow the machine', async () => {
    const many = Array.from({length: 200}, (_, index) => `slow ${index}`);
    const {now} = performance;
    let time = now.call(performance);
    performance.now = () => (time += 1000);
    try {
      const place = await fixture(
        html`<div>
          <aw-related-stories .stories=${storiesOf(...many)}></aw-related-stories>
          <aw-related-stories
            ><ul>
              ${many.map((name) => html`<li><a href="/repeats/${name}">${name}</a></li>`)}
              <li><a href="/repeats/left">left</a></li>
            </ul></aw-related-stories
          >
        </div>`,
      );
      await settled(place);
      expect(pageTitles(place)).to.eql([many, ['left']]);
    } finally {
      performance.now = now;
    }
  });

  it('have the same result in whatever order they are inserted, in shadow roots too', async () => {
    const place = await fixture(
      html`<div>
        <div id="one"></div>
        <div id="two"></div>
      </div>`,
    );
    const shadow = place.querySelector('#one')!.attachShadow({mode: 'open'});
    const below = document.createElement('aw-related-stories');
    below.stories = storiesOf('a', 'b');
    place.querySelector('#two')!.append(below);
    await below.updateComplete;
    expect(shownTitles(below)).to.eql(['a', 'b']);
    const above = document.createElement('aw-related-stories');
    above.stories = storiesOf('b');
    shadow.append(above);
    await above.updateComplete;
    expect([shownTitles(above), shownTitles(below)]).to.eql([['b'], ['a']]);
  });

  it('leave pinned lists unchanged, wherever they are', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
        <aw-related-stories pinned .stories=${storiesOf('b', 'c')}></aw-related-stories>
        <aw-related-stories pinned .stories=${storiesOf('c', 'd')}></aw-related-stories>
      </div>`,
    );
    await settled(place);
    expect(pageTitles(place)).to.eql([['a'], ['b', 'c'], ['c', 'd']]);
    place.querySelector<AwRelatedStories>('[pinned]')!.pinned = false;
    await settled(place);
    expect(pageTitles(place)).to.eql([['a', 'b'], [], ['c', 'd']]);
  });

  it('repeat stories if the page allows it', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories allow-repeats .stories=${storiesOf('a', 'b')}></aw-related-stories>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
        <aw-related-stories allow-repeats .stories=${storiesOf('b')}></aw-related-stories>
      </div>`,
    );
    await settled(place);
    expect(pageTitles(place)).to.eql([['a', 'b'], ['a', 'b'], ['b']]);
  });

  it('take no space when empty, and return when they have stories', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
        <aw-related-stories .stories=${storiesOf('b', 'a')}></aw-related-stories>
      </div>`,
    );
    await settled(place);
    const [first, second] = place.querySelectorAll('aw-related-stories');
    expect(second!.getBoundingClientRect().height).to.equal(0);
    expect(second!.querySelector('h2')!.checkVisibility()).to.be.false;
    first!.remove();
    expect(shownTitles(second!)).to.eql(['b', 'a']);
    place.append(first!);
    await settled(place);
    expect(pageTitles(place)).to.eql([['b', 'a'], []]);
  });

  it('hide repeated stories before the first paint', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a')}></aw-related-stories>
        <aw-related-stories></aw-related-stories>
      </div>`,
    );
    await settled(place);
    const list = place.querySelectorAll<AwRelatedStories>('aw-related-stories')[1]!;
    const seen: (string | null)[] = [];
    list.stories = storiesOf('a', 'b');
    let frames = 0;
    await new Promise<void>((resolve) => {
      const look = () => {
        seen.push(...shownTitles(list));
        if (++frames === 5) resolve();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    expect(seen).to.include('b').and.not.include('a');
  });

  it('leave stories to other lists while not displayed', async () => {
    const place = await fixture(
      html`<div>
        <div style="display: none">
          <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
        </div>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
      </div>`,
    );
    await settled(place);
    const [wide, narrow] = place.querySelectorAll('aw-related-stories');
    await waitUntil(() => shownTitles(narrow!).join() === 'a,b', 'the narrow list shows them');
    (wide!.parentElement as HTMLElement).style.display = '';
    await waitUntil(() => shownTitles(narrow!).length === 0, 'the narrow list gives them up');
    expect(shownTitles(wide!)).to.eql(['a', 'b']);
  });

  it('follow changes of the page’s own markup', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a')}></aw-related-stories>
        <aw-related-stories
          ><ul>
            <li><a href="/repeats/b">b</a></li>
            <li><a href="/repeats/c">c</a></li>
          </ul></aw-related-stories
        >
      </div>`,
    );
    await settled(place);
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = '/repeats/a';
    link.textContent = 'a';
    item.append(link);
    place.querySelector('ul:not([role=list]), aw-related-stories + * ul')!.append(item);
    await Promise.resolve();
    await Promise.resolve();
    expect(item.hidden).to.be.true;
    link.href = '/repeats/e';
    await Promise.resolve();
    await Promise.resolve();
    expect(item.hidden).to.be.false;
  });

  it('agree with lists of another copy of the library', async () => {
    // What another version shares is the page's registry: protocol 1, under a well-known symbol.
    const registry = (
      document as unknown as Record<
        symbol,
        {version: number; lists: Set<object>; arrange: () => void}
      >
    )[Symbol.for('article-widgets.stories')]!;
    expect(registry.version).to.equal(1);
    const other = document.createElement('div');
    let taken: string[] = [];
    const stranger = {
      element: other,
      isPinned: false,
      show: (already: ReadonlySet<string>) => {
        taken = [...already];
        return [`${location.host}/repeats/b`];
      },
    };
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a')}></aw-related-stories>
        ${other}
        <aw-related-stories .stories=${storiesOf('b', 'c')}></aw-related-stories>
      </div>`,
    );
    registry.lists.add(stranger);
    await settled(place);
    registry.arrange();
    expect(taken).to.eql([`${location.host}/repeats/a`]);
    expect(pageTitles(place)).to.eql([['a'], ['c']]);
    registry.lists.delete(stranger);
  });

  it('include the same element under another name', async () => {
    class Onward extends AwRelatedStories {}
    customElements.define('x-onward', Onward);
    const place = await fixture(
      html`<div>
        <x-onward></x-onward>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
      </div>`,
    );
    const onward = place.querySelector<Onward>('x-onward')!;
    onward.stories = storiesOf('a');
    await onward.updateComplete;
    await settled(place);
    expect(pageTitles(place)).to.eql([['b']]);
  });

  it('keep their stories if they are written by hand and would vanish with their heading', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
        <aw-related-stories
          ><h2>Editor’s choice</h2>
          <ul>
            <li><a href="/repeats/b">b</a></li>
          </ul></aw-related-stories
        >
      </div>`,
    );
    await settled(place);
    expect(pageTitles(place)).to.eql([['a', 'b'], ['b']]);
    expect(place.querySelectorAll('h2')[1]!.checkVisibility()).to.be.true;
  });

  it('keep their stories in a dialog and in a popover, whatever the page shows', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
        <dialog><aw-article></aw-article></dialog>
        <div popover="manual">
          <aw-related-stories .stories=${storiesOf('a')}></aw-related-stories>
          <aw-related-stories .stories=${storiesOf('a', 'c')}></aw-related-stories>
        </div>
      </div>`,
    );
    const dialog = place.querySelector('dialog')!;
    dialog.firstElementChild!.append(
      Object.assign(document.createElement('aw-related-stories'), {stories: storiesOf('b')}),
    );
    place.querySelector<HTMLElement>('[popover]')!.showPopover();
    dialog.showModal();
    await settled(place);
    const isWithoutRepeats = () => pageTitles(place)[3]?.length === 1;
    await waitUntil(isWithoutRepeats, 'the second list in the popover repeats a story');
    expect(pageTitles(place)).to.eql([['a', 'b'], ['b'], ['a'], ['c']]);
  });

  it('keep the page’s own stories, whatever a story above or a foreign feed contains', async () => {
    const own = storiesOf('a', 'b');
    const claims = own.map((story) => ({...story, title: 'A title of others'}));
    const article = {
      headline: 'A syndicated story',
      body: [],
      related: [{kind: 'read-next' as const, stories: [...claims, ...storiesOf('theirs')]}],
    };
    const feed = JSON.stringify({kind: 'related', stories: [...claims, ...storiesOf('fed')]});
    const foreign = `data:application/json,${encodeURIComponent(feed)}`;
    const place = await fixture(
      html`<div>
        <aw-article .article=${article}></aw-article>
        <aw-article
          ><aw-related-stories pinned
            ><ul>
              <li><a href="/repeats/a">Pinned by others</a></li>
              <li><a href="/repeats/b">Pinned by others too</a></li>
            </ul></aw-related-stories
          ></aw-article
        >
        <aw-related-stories class="feed" src=${foreign}></aw-related-stories>
        <aw-related-stories class="own" .stories=${own}></aw-related-stories>
      </div>`,
    );
    const isShown = (list: Element): boolean => shownTitles(list).length > 0;
    await waitUntil(() => {
      const lists = [...place.querySelectorAll('aw-related-stories')];
      return lists.length === 4 && lists.every(isShown);
    });
    await settled(place);
    expect(pageTitles(place)).to.eql([
      ['theirs'],
      ['Pinned by others', 'Pinned by others too'],
      ['fed'],
      ['a', 'b'],
    ]);
  });

  it('keep the page’s own stories when a story loads later', async () => {
    const place = await fixture(
      html`<div><aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories></div>`,
    );
    await settled(place);
    const story = document.createElement('aw-article');
    story.article = {
      headline: 'A syndicated story',
      body: [],
      related: [{kind: 'related', stories: storiesOf('b', 'a', 'c')}],
    };
    place.prepend(story);
    await waitUntil(() => shownTitles(place.querySelector('aw-related-stories')!).length === 1);
    expect(pageTitles(place)).to.eql([['c'], ['a', 'b']]);
  });

  it('keep all stories of a ranked list, whose numbers are facts', async () => {
    const own = {url: location.pathname, title: 'this page'};
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${storiesOf('a', 'b')}></aw-related-stories>
        <aw-related-stories
          kind="trending"
          .stories=${[own, ...storiesOf('a', 'c')]}
        ></aw-related-stories>
        <aw-related-stories layout="ranked" .stories=${storiesOf('b', 'd')}></aw-related-stories>
        <aw-related-stories
          kind="trending"
          layout="cards"
          .stories=${[own, ...storiesOf('d', 'e')]}
        ></aw-related-stories>
      </div>`,
    );
    await settled(place);
    expect(pageTitles(place)).to.eql([['a', 'b'], ['this page', 'a', 'c'], ['b', 'd'], ['e']]);
  });
});
