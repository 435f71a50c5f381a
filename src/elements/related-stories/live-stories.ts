import type {ReactiveController} from '@lit/reactive-element';
import {onePerHost} from '../../element-kit/one-per-host.js';
import type {ShownContent} from '../../element-kit/shown-content.js';
import {withCode} from '../../element-kit/coded-error.js';
import {AwErrorEvent} from '../../element-kit/events.js';
import type {LightDom} from '../../element-kit/light-dom.js';
import type {StoryList} from '../../model/article.js';
import {runInSlices} from '../../model/give-way.js';
import {isRanked} from '../../model/lists/choose-stories.js';
import {dressStories} from './dress-stories.js';
import {followImages} from './follow-images.js';
import {ListBasis} from './list-basis.js';
import {ListDisplay} from './list-display.js';
import type {ListHost} from './list-host.js';
import {MarkupWatch} from './markup-watch.js';
import {ShownStories} from './shown-stories.js';
import {type PageList, pageOf} from './story-page.js';
import {StoryReading} from './story-reading.js';
import {StoryTimes} from './story-times.js';
import {StoryViews} from './story-views.js';
import {fireSelect, fireView, type DescribedList} from './page-events.js';

export {noteAnswer} from './list-origin.js';

/**
 * A list of usual length is read at once, so that it never appears half done. A longer one takes one
 * frame at a time.
 */
const slices = {atOnce: 120, length: 16};

/** Adds behaviour to a list, once. */
const {follow, find: storiesOf} = onePerHost(
  (host: ListHost, content: ShownContent<StoryList>) => new LiveStories(host, content),
);

export {follow};

/** Resolves when the stories of a list are read and chosen; with thousands this takes a while. */
export async function settledStories(host: ListHost): Promise<void> {
  await storiesOf(host)?.settled;
}

/**
 * Adds behaviour to a list of any origin: reads its markup, shows the stories that the page wants
 * and no other list shows, updates their times, and reports which were seen.
 */
class LiveStories implements ReactiveController {
  readonly #host: ListHost;
  readonly #lightDom: LightDom;
  readonly #content: ShownContent<StoryList>;
  readonly #watch = new MarkupWatch(() => this.#followMarkup());
  readonly #stories: ShownStories;
  readonly #reading: StoryReading;
  readonly #times: StoryTimes;
  readonly #views = new StoryViews((element) => fireView(this.#host, element, this.#described));
  readonly #display: ListDisplay;
  readonly #basis: ListBasis;
  readonly #entry: PageList;
  #listening = new AbortController();
  #prefetch: Promise<void> | undefined;
  #isChanged = false;
  #run = new AbortController();
  #settled: Promise<void> = Promise.resolve();
  #settle: (() => void) | undefined;

  constructor(host: ListHost, content: ShownContent<StoryList>) {
    const {lightDom} = content;
    this.#host = host;
    this.#lightDom = lightDom;
    this.#content = content;
    this.#stories = new ShownStories(host, this.#watch.write, () =>
      isRanked(this.#kind, host.layout),
    );
    this.#reading = new StoryReading(host, lightDom);
    this.#times = new StoryTimes(host, this.#watch.write);
    this.#basis = new ListBasis(host, content);
    this.#display = new ListDisplay(host, () => this.#followDisplay());
    this.#entry = {
      element: host,
      get isPinned() {
        return host.pinned;
      },
      show: (taken) => this.#show(taken),
    };
    host.addController(this);
  }

  get settled(): Promise<void> {
    return this.#settled;
  }

  hostConnected(): void {
    const {signal} = (this.#listening = new AbortController());
    for (const type of ['click', 'auxclick'] as const)
      this.#host.addEventListener(type, (event) => fireSelect(this.#host, event, this.#described), {
        signal,
      });
    for (const root of [this.#host, this.#host.renderRoot])
      followImages(root, this.#host, this.#reading.isBox, signal);
    this.#times.connect();
    this.#views.connect();
    this.#display.connect();
    pageOf(this.#host.ownerDocument).lists.add(this.#entry);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#prefetch = undefined;
    this.#run.abort();
    this.#end();
    this.#watch.disconnect();
    this.#times.disconnect();
    this.#views.disconnect();
    this.#display.disconnect();
    this.#stories.forget();
    this.#basis.forget();
    pageOf(this.#host.ownerDocument).lists.delete(this.#entry);
    this.#arrange();
  }

  /** Drawing is not observed: it would queue thousands of mutation records. */
  hostUpdate(): void {
    this.#isChanged ||= this.#watch.takeChanges();
    this.#watch.disconnect();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#watch.connect(this.#host, this.#host.renderRoot);
    if (this.#host.prefetch) this.#prefetch ??= this.#followReader();
    const isUnread = this.#stories.count === undefined;
    if (this.#basis.take() || isUnread || this.#isChanged) this.#followMarkup();
    else this.#arrange();
  }

  async #followReader(): Promise<void> {
    const {signal} = this.#listening;
    const prefetch = await import('./prefetch.js').catch(() => undefined); // Offline: it is loaded later.
    prefetch?.followReader(this.#host, signal);
  }

  get #kind(): StoryList['kind'] {
    return this.#host.kind ?? (this.#content.data ?? this.#given)?.kind ?? 'related';
  }

  /** The list as the reader sees it. */
  get #described(): DescribedList {
    return {kind: this.#kind, items: this.#stories.shown, root: this.#lightDom.root};
  }

  /** The data from which a server rendered the current markup. */
  get #given(): Partial<StoryList> | undefined {
    const {stories, dataset} = this.#host;
    return dataset['awPrinted'] ? (stories as Partial<StoryList> | undefined) : undefined;
  }

  readonly #arrange = (): void => pageOf(this.#host.ownerDocument).arrange();

  /** Whether the list comes from data, and not from markup of the page. */
  get #isDrawn(): boolean {
    return (this.#content.data ?? this.#given) !== undefined;
  }

  #followMarkup(): void {
    if (!this.#host.isConnected) return;
    this.#isChanged = false;
    dressStories(this.#host, this.#lightDom.root, this.#isDrawn);
    if (this.#stories.count === undefined)
      this.#content.states.toggle('empty', this.#lightDom.isEmpty);
    this.#run.abort();
    this.#run = new AbortController();
    this.#times.reset();
    if (!this.#settle) this.#settled = new Promise((resolve) => (this.#settle = resolve));
    void this.#readInSlices(this.#run.signal);
  }

  async #readInSlices(signal: AbortSignal): Promise<void> {
    const reading = runInSlices(this.#readSafely(), {...slices, signal});
    await reading.catch(() => undefined); // It was cancelled: another one has begun.
    if (!signal.aborted) this.#end();
  }

  /** Never throws into the page, whatever its markup contains. */
  *#readSafely(): Generator<undefined, void> {
    const parts = {stories: this.#stories, times: this.#times, write: this.#watch.write};
    const arrange = () => this.#arrangeRead();
    try {
      yield* this.#reading.run({...parts, arrange, isDrawn: this.#isDrawn});
    } catch (error: unknown) {
      this.#host.dispatchEvent(new AwErrorEvent(withCode(error, 'unreadable'), []));
    }
  }

  #end(): void {
    if (this.#host.isConnected) {
      this.#times.keep();
      this.#followDisplay();
    }
    this.#settle?.();
    this.#settle = undefined;
  }

  #arrangeRead(): void {
    this.#content.states.toggle('empty', false);
    this.#display.read(this.#stories.count);
    this.#arrange();
  }

  #show(taken: ReadonlySet<string>): string[] {
    if (this.#stories.count === undefined) return [];
    const isAlone = this.#host.allowRepeats || !this.#display.isDisplayed;
    this.#stories.choose(isAlone ? undefined : taken);
    // A list written by hand does not vanish with its heading; a printed or copied one may.
    const isWritten = !this.#isDrawn && !this.#lightDom.root.querySelector('.aw-story');
    if (this.#stories.isEmpty && isWritten) this.#stories.choose(undefined);
    const {shown} = this.#stories;
    this.#views.observe(new Map(shown.map(({element, address}) => [element, address])));
    this.#content.states.toggle('empty', !shown.length && !this.#hasOtherWords());
    this.#fillUp();
    return isAlone ? [] : this.#stories.addresses;
  }

  /** Whether a list without stories says more than its heading: an appointment, links to parts of the page. */
  #hasOtherWords(): boolean {
    const words = this.#lightDom.root.querySelector('a[href], :is(li, p, dd):not(:empty)');
    return this.#stories.count === 0 && words !== null;
  }

  /** If other lists show some of the server-rendered stories, the data may contain more. */
  #fillUp(): void {
    if (!this.#given || this.#stories.shown.length === this.#stories.count) return;
    delete this.#host.dataset['awPrinted'];
    this.#host.requestUpdate();
  }

  /** A list that is empty is not displayed: this says nothing about the page. */
  #followDisplay(): void {
    if (!this.#stories.isEmpty && this.#display.update()) this.#arrange();
  }
}
