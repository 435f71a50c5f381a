import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {withCode} from '../../element-kit/coded-error.js';
import {explain} from '../../element-kit/data/explain.js';
import {checkData} from '../../element-kit/data/check-data.js';
import type {Reading} from '../../element-kit/content-options.js';
import {isSame} from '../../element-kit/is-same.js';
import {onePerHost} from '../../element-kit/one-per-host.js';
import type {ShownContent} from '../../element-kit/shown-content.js';
import {AwErrorEvent} from '../../element-kit/events.js';
import {markChecked} from '../../element-kit/checked.js';
import {observeSight} from '../../element-kit/observers.js';
import {nameInput} from '../../element-kit/data/read-input.js';
import {requireStory} from '../../element-kit/data/require-story.js';
import {ownDocument} from '../../templates/own-document.js';
import type {Article, Change} from '../../model/article.js';
import {momentOf} from '../../model/date.js';
import {ArticleError, type Issue} from '../../model/issue.js';
import {type Channel, findChannel, type Member} from '../../refresh/channel.js';
import {type Refresh, RefreshError, type StoryText} from '../../refresh/loader.js';
import {announceChanges} from '../../toll/change-text.js';
import {compareArticles} from '../../toll/compare-articles.js';
import {Announcer} from './announcer.js';
import {UpdateEvent} from './update-event.js';
import {longestDelay} from '../../refresh/longest-delay.js';

/** What a live story needs from its element. */
export interface LiveHost extends ReactiveControllerHost, HTMLElement {
  /** The story that is shown; undefined where the element shows its original light DOM. */
  readonly data: Article | undefined;
  readonly article?: unknown;
  readonly refresh?: Refresh | null | undefined;
  readonly src?: string | undefined;
}

/** Distance from the viewport within which a story is refreshed. */
const margin = '600px';

/** Keeps a story up to date, and finds what does so, if it is live. */
export const {follow, find: liveStoryOf} = onePerHost(
  (host: LiveHost, content: ShownContent<Article>) => new LiveStory(host, content),
);

/**
 * Updates a story while a reader is on the page: requests a newer state through the page's loader,
 * shows it, announces the changes once, and fires `aw-update`.
 */
export class LiveStory implements ReactiveController, Member {
  /** Issues of the last response; empty where it was valid. */
  issues: readonly Issue[] = [];
  readonly #host: LiveHost;
  readonly #shown: ShownContent<Article>;
  readonly #announcer: Announcer<Change>;
  #newer: (Reading<Article> & {inPlaceOf: readonly unknown[]}) | undefined;
  #last: Article | undefined;
  #basis: readonly unknown[] = [];
  #channel: Channel | undefined;
  #leave: (() => void) | undefined;
  #isNear = false;
  #ending: ReturnType<typeof setTimeout> | undefined;
  /** Whether some counts of the last state could not be read. They do not count as removed. */
  #hasLost = false;
  #leaving = new AbortController();

  constructor(host: LiveHost, shown: ShownContent<Article>) {
    this.#host = host;
    this.#shown = shown;
    const clock = host.refresh?.clock ?? {
      now: () => Date.now(),
      setTimeout: setTimeout.bind(window),
    };
    this.#announcer = new Announcer(
      host.shadowRoot!, // The element has been rendered.
      (changes) => announceChanges(changes, shown.language.locale!), // Nothing is said without one.
      clock,
    );
    host.addController(this);
    host.requestUpdate();
  }

  /** The newer state that is shown; undefined where the page has set another story since. */
  get newer(): Reading<Article> | undefined {
    const newer = this.#newer;
    return newer && isSame(newer.inPlaceOf, this.#given) ? newer : undefined;
  }

  /** The issues of a story, if it is the newer state. */
  issuesOf(story: Article): readonly Issue[] {
    return story === this.newer?.data ? this.newer.issues : [];
  }

  /** The story that the page has set. */
  get #given(): readonly unknown[] {
    return [this.#host.article, this.#host.src];
  }

  get story(): Article {
    return this.#host.data ?? {headline: '', body: []};
  }

  get source(): string | undefined {
    return this.#resolve(this.#host.src);
  }

  /** A story that was given with a relative address comes back with an absolute one. */
  #resolve(address: string | undefined): string | undefined {
    const {baseURI} = this.#host;
    return address && URL.canParse(address, baseURI) ? new URL(address, baseURI).href : undefined;
  }

  get isActive(): boolean {
    const {data, src, isConnected} = this.#host;
    // `src` may still be loading. A server-rendered story has no data.
    const isThere = !!data || !src || /failed|missing/.test(this.#shown.state ?? '');
    return this.#isNear && !document.hidden && isConnected && isThere;
  }

  hostConnected(): void {
    const {signal} = (this.#leaving = new AbortController());
    const observer = observeSight(
      (entries) => {
        this.#isNear = entries.at(-1)?.isIntersecting ?? false;
        this.#channel?.update();
      },
      {rootMargin: margin},
    );
    observer.observe(this.#host);
    signal.addEventListener('abort', () => observer.disconnect());
    ownDocument.addEventListener('visibilitychange', () => this.#channel?.update(), {signal});
  }

  hostDisconnected(): void {
    this.#leaving.abort();
    clearTimeout(this.#ending);
    this.#join(undefined);
    this.#basis = [];
  }

  hostUpdated(): void {
    const {data, refresh} = this.#host;
    // Between two stories there are briefly no data.
    if (!this.#host.isConnected || (!data && this.#last)) return;
    const url = this.#resolve(data?.url);
    const basis = [refresh, this.source, url];
    const isJoined = isSame(basis, this.#basis);
    if (!isJoined) {
      this.#basis = basis;
      this.#join(refresh ? findChannel(refresh, this.source ?? url ?? '') : undefined);
    }
    const before = this.#last;
    this.#last = data;
    if (before && data && before !== data && isJoined) this.#announceChangesOf(before, data);
    if (before !== data || !data) this.#channel?.update();
    this.#awaitEnd(data);
  }

  /** Redraws the story when its coverage ends, for readers who have left the page open. */
  #awaitEnd(story: Article | undefined): void {
    clearTimeout(this.#ending);
    const left = momentOf(story?.coverage?.end ?? '', -12) - Date.now();
    if (!(left > 0 && left < longestDelay)) return;
    this.#ending = setTimeout(() => {
      delete this.#host.dataset['awPrinted'];
      this.#shown.redraw();
    }, left);
  }

  #join(channel: Channel | undefined): void {
    this.#leave?.();
    this.#channel = channel;
    this.#leave = channel?.join(this);
  }

  #announceChangesOf(before: Article, after: Article): void {
    const changes = compareArticles(before, after).filter(
      (change) => !(this.#hasLost && change.kind === 'figure' && !change.after),
    );
    if (!changes.length) return;
    if (this.#shown.language.locale) this.#announcer.say(changes);
    this.#host.dispatchEvent(new UpdateEvent(before, after, changes));
  }

  take(story: Article | StoryText): void {
    this.#read(story).catch((error: unknown) =>
      this.fail(error instanceof Error ? error : new Error(String(error))),
    );
  }

  fail(error: Error): void {
    const isCoded = error instanceof ArticleError || error instanceof RefreshError;
    const fault = isCoded ? error : withCode(error, 'refresh');
    const {code, message} = fault;
    this.issues = [{path: 'refresh', code, message, expected: 'a newer state', found: message}];
    explain(this.#host, [], fault);
    this.#host.dispatchEvent(new AwErrorEvent(fault, this.issues));
  }

  async #read(story: Article | StoryText): Promise<void> {
    const channel = this.#channel;
    const {data, issues} =
      'contentType' in story ? await readText(story) : checkData<Article>('Article', story);
    if (channel !== this.#channel) return; // Meanwhile the element shows another story.
    this.issues = [];
    this.#hasLost = issues.some(({path}) => /^casualties|\.figures\[/.test(path));
    // The same text is not an update, and nothing is drawn.
    if (JSON.stringify(data) === JSON.stringify(this.#host.data)) return;
    this.#newer = {data: markChecked(data), issues, inPlaceOf: this.#given};
    this.#host.requestUpdate();
  }
}

/** @throws {ArticleError} where the text cannot be read or is not a story, such as a login page */
async function readText({text, ...options}: StoryText): Promise<Reading<Article>> {
  const {readArticle} = await import('../../readers/readers.js');
  try {
    const {article, format, issues} = await readArticle(text, options);
    requireStory(article, format, {text, url: options.url});
    return {data: article, issues};
  } catch (error: unknown) {
    throw nameInput(error, options.url);
  }
}
