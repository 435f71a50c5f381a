import {expect, fixture, html} from '@open-wc/testing';
import {HeldTimers} from '../runner/held-timers.js';
import {untilStill} from '../runner/until-still.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/related-stories/related-stories.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import {resetHidden, setHidden} from './hide-page.js';

let round = 0;

/** Stories that no other test has seen. */
function freshStories(count: number) {
  round++;
  return Array.from({length: count}, (_, index) => ({
    url: `/events/${round}/${index}`,
    title: `Story ${index}`,
    kicker: 'Harbour',
    published: '2025-01-12',
  }));
}

/** What the page is told below an element. */
function listen(place: Element, type: 'aw-story-view' | 'aw-story-select') {
  const told: string[] = [];
  place.addEventListener(type, (event) => {
    const {list, rank, story} = event as HTMLElementEventMap[typeof type];
    told.push(`${list.kind} ${rank} ${story.title}`);
  });
  return told;
}

afterEach(resetHidden);

describe('aw-story-select', () => {
  it('is fired before the navigation, with the story and its list', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories
        kind="trending"
        heading="Popular"
        .stories=${freshStories(3)}
      ></aw-related-stories>`,
    );
    let told: unknown;
    document.body.addEventListener(
      'aw-story-select',
      (event) => {
        const {list, rank, story, link, cancelable, composed} = event;
        told = {list, rank, story, href: link.href, cancelable, composed};
        event.preventDefault();
      },
      {once: true},
    );
    const link = list.querySelectorAll('a')[1]!;
    expect(link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))).to.be
      .false;
    expect(told).to.eql({
      list: {kind: 'trending', heading: 'Popular'},
      rank: 2,
      story: {url: link.href, title: 'Story 1', kicker: 'Harbour', published: '2025-01-12'},
      href: link.href,
      cancelable: true,
      composed: true,
    });
  });

  it('does not prevent the navigation if nobody cancels it', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${freshStories(2)}></aw-related-stories>
      </div>`,
    );
    await place.querySelector('aw-related-stories')!.updateComplete;
    let isPrevented: boolean | undefined;
    place.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    const told = listen(place, 'aw-story-select');
    place.querySelector('a')!.click();
    expect(isPrevented).to.be.false;
    expect(told).to.eql(['related 1 Story 0']);
  });

  it('is fired for the middle button too, and only for navigations', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${freshStories(2)}></aw-related-stories>
      </div>`,
    );
    await place.querySelector('aw-related-stories')!.updateComplete;
    place.addEventListener('click', (event) => event.preventDefault());
    place.addEventListener('auxclick', (event) => event.preventDefault());
    const told = listen(place, 'aw-story-select');
    const link = place.querySelector('a')!;
    const press = (type: string, button: number, target: Element = link) =>
      target.dispatchEvent(new MouseEvent(type, {button, bubbles: true, cancelable: true}));
    press('auxclick', 1);
    expect(told).to.have.length(1);
    press('auxclick', 2);
    press('click', 0, place.querySelector('li')!);
    press('click', 0, place.querySelector('h2')!);
    link.addEventListener('click', (event) => event.preventDefault(), {once: true});
    press('click', 0);
    expect(told).to.have.length(1);
  });

  it('counts the rank among visible stories', async () => {
    const stories = freshStories(4);
    const place = await fixture(
      html`<div>
        <aw-related-stories exclude=${stories[0]!.url} .stories=${stories}></aw-related-stories>
      </div>`,
    );
    await place.querySelector('aw-related-stories')!.updateComplete;
    place.addEventListener('click', (event) => event.preventDefault());
    const told = listen(place, 'aw-story-select');
    for (const link of place.querySelectorAll('a')) link.click();
    expect(told).to.eql(['related 1 Story 1', 'related 2 Story 2', 'related 3 Story 3']);
  });
});

describe('aw-story-view', () => {
  let timers: HeldTimers;
  beforeEach(() => (timers = new HeldTimers()));
  afterEach(() => timers.release());

  /** Waits until the lists know which stories are in view, then for a time. */
  async function look(place: Element, milliseconds: number): Promise<void> {
    const lists = place.matches('aw-related-stories')
      ? [place]
      : place.querySelectorAll('aw-related-stories');
    for (const list of lists as Iterable<AwRelatedStories>) await untilStill(list);
    timers.advance(milliseconds);
  }

  it('is fired when half of a story was visible for a second', async () => {
    const place = await fixture(
      html`<div style="block-size: 200px; overflow: auto">
        <aw-related-stories .stories=${freshStories(2)}></aw-related-stories>
        <div style="block-size: 600px"></div>
        <aw-related-stories .stories=${freshStories(2)}></aw-related-stories>
      </div>`,
    );
    const told = listen(place, 'aw-story-view');
    await look(place, 999);
    expect(told).to.eql([]);
    timers.advance(1);
    expect(told).to.eql(['related 1 Story 0', 'related 2 Story 1']);
    place.scrollTop = 9999;
    await look(place, 1000);
    expect(told).to.have.length(4);
    await look(place, 1000);
    expect(told).to.have.length(4);
  });

  it('is not fired for stories that scroll past', async () => {
    const place = await fixture(
      html`<div style="block-size: 200px; overflow: auto">
        <div style="block-size: 600px"></div>
        <aw-related-stories .stories=${freshStories(2)}></aw-related-stories>
        <div style="block-size: 600px"></div>
      </div>`,
    );
    const told = listen(place, 'aw-story-view');
    place.scrollTop = 600;
    await look(place, 999);
    expect(timers.waits).to.not.be.empty;
    place.scrollTop = 0;
    await look(place, 1000);
    expect(told).to.eql([]);
  });

  it('is not fired in a hidden tab, and starts again afterwards', async () => {
    setHidden(true);
    const place = await fixture(
      html`<div><aw-related-stories .stories=${freshStories(1)}></aw-related-stories></div>`,
    );
    const told = listen(place, 'aw-story-view');
    await look(place, 1000);
    expect(told).to.eql([]);
    setHidden(false);
    timers.advance(999);
    setHidden(true);
    timers.advance(1000);
    setHidden(false);
    timers.advance(999);
    expect(told).to.eql([]);
    timers.advance(1);
    expect(told).to.have.length(1);
  });

  it('is fired once for a story and page, not after a redraw or for another list', async () => {
    const stories = freshStories(2);
    const place = await fixture(
      html`<div>
        <aw-related-stories .stories=${stories}></aw-related-stories>
        <aw-related-stories allow-repeats .stories=${stories}></aw-related-stories>
      </div>`,
    );
    const told = listen(place, 'aw-story-view');
    await look(place, 1000);
    expect(told).to.have.length(2);
    const [list] = place.querySelectorAll<AwRelatedStories>('aw-related-stories');
    list!.stories = [...stories].reverse();
    await list!.updateComplete;
    place.prepend(list!);
    await look(place, 1000);
    expect(told).to.have.length(2);
  });

  it('is fired for a new story that replaces a viewed one', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories .stories=${freshStories(1)}></aw-related-stories>`,
    );
    const told = listen(list, 'aw-story-view');
    await look(list, 1000);
    expect(told).to.have.length(1);
    list.stories = freshStories(1);
    await look(list, 1000);
    expect(told).to.have.length(2);
  });

  it('is fired for a card that is taller than the window', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories
          ><ul>
            <li style="block-size: 4000px"><a href="/events/tall/1">Tall</a></li>
            <li><a href="/events/tall/2">Below</a></li>
          </ul></aw-related-stories
        >
      </div>`,
    );
    const told = listen(place, 'aw-story-view');
    await look(place, 1000);
    expect(told).to.eql(['related 1 Tall']);
  });

  it('is not fired for stories that are left out', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories limit="1" .stories=${freshStories(3)}></aw-related-stories>`,
    );
    const told = listen(list, 'aw-story-view');
    await look(list, 1000);
    expect(told).to.eql(['related 1 Story 0']);
  });
});

describe('aw-related-stories and the page', () => {
  it('requests, stores and sends nothing', async () => {
    const calls: string[] = [];
    const restore: (() => void)[] = [];
    const record = (owner: object, name: string) => {
      const own = Object.getOwnPropertyDescriptor(owner, name)!;
      Object.defineProperty(owner, name, {
        ...own,
        ...(own.set ? {set: () => void calls.push(name)} : {value: () => void calls.push(name)}),
      });
      restore.push(() => Object.defineProperty(owner, name, own));
    };
    record(window, 'fetch');
    record(Navigator.prototype, 'sendBeacon');
    record(XMLHttpRequest.prototype, 'open');
    record(Storage.prototype, 'setItem');
    record(Document.prototype, 'cookie');
    record(IDBFactory.prototype, 'open');
    performance.clearResourceTimings();
    const place = await fixture(
      html`<div>
        <aw-related-stories layout="lead" .stories=${freshStories(4)}></aw-related-stories>
        <aw-related-stories
          ><ul>
            <li><a href="/events/quiet/1">One</a> <time datetime="2025-01-12">12 January</time></li>
            <li><a href="/events/quiet/2">Two</a></li>
          </ul></aw-related-stories
        >
      </div>`,
    );
    place.addEventListener('click', (event) => event.preventDefault());
    const told = listen(place, 'aw-story-view');
    await waitUntil(() => told.length === 6, '', {timeout: 3000});
    place.querySelector('a')!.click();
    for (const undo of restore) undo();
    const asked = performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => !/\/(src|node_modules)\/|wtr|web-test-runner/.test(path));
    expect(calls).to.eql([]);
    expect(asked).to.eql([]);
  });

  it('leaves no listener, observer or timer when it is removed', async () => {
    const listeners = new Map<string, number>();
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    document.addEventListener = function (type: string, ...rest: unknown[]) {
      listeners.set(type, (listeners.get(type) ?? 0) + 1);
      add.call(this, type, ...(rest as [EventListener]));
    };
    document.removeEventListener = function (type: string, ...rest: unknown[]) {
      listeners.set(type, (listeners.get(type) ?? 0) - 1);
      remove.call(this, type, ...(rest as [EventListener]));
    };
    const observed = {IntersectionObserver: 0, ResizeObserver: 0, MutationObserver: 0};
    const restore: (() => void)[] = [];
    for (const name of Object.keys(observed) as (keyof typeof observed)[]) {
      const {prototype} = window[name];
      const {observe, disconnect} = prototype;
      const unobserve = Reflect.get(prototype, 'unobserve') as typeof observe | undefined;
      const active = new Map<object, Set<unknown>>();
      const count = (): void => {
        observed[name] = [...active.values()].filter(({size}) => size).length;
      };
      prototype.observe = function (this: typeof prototype, ...rest: [never]) {
        active.set(this, (active.get(this) ?? new Set()).add(rest[0]));
        count();
        (observe as (...rest: unknown[]) => void).apply(this, rest);
      };
      const leave = function (this: typeof prototype, target: never) {
        active.get(this)?.delete(target);
        count();
        (unobserve as (target: never) => void).call(this, target);
      };
      if (unobserve) Object.assign(prototype, {unobserve: leave});
      prototype.disconnect = function (this: typeof prototype) {
        active.delete(this);
        count();
        disconnect.apply(this);
      };
      restore.push(() => Object.assign(prototype, {observe, disconnect}, unobserve && {unobserve}));
    }
    const timers = new HeldTimers();
    const list = document.createElement('aw-related-stories');
    list.stories = [
      ...freshStories(3),
      {url: '/events/leak', title: 'Leak', published: new Date().toISOString()},
    ];
    for (let turn = 0; turn < 3; turn++) {
      document.body.append(list);
      await untilStill(list);
      expect(list.querySelectorAll('a')).to.have.length(4);
      list.remove();
    }
    expect(timers.waits).to.eql([]);
    timers.release();
    for (const undo of restore) undo();
    Reflect.deleteProperty(document, 'addEventListener');
    Reflect.deleteProperty(document, 'removeEventListener');
    expect(observed).to.eql({IntersectionObserver: 0, ResizeObserver: 0, MutationObserver: 0});
    expect([...listeners].filter(([, count]) => count)).to.eql([]);
  });
});
