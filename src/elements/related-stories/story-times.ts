import {findLanguage} from '../../element-kit/language.js';
import {findStrings, languageOfWords} from '../../locales/registry.js';
import {markWords} from '../../format/direction.js';
import {loadEnglish} from '../../locales/load-english.js';
import {readAgeLimit} from '../../format/age-limit.js';
import {
  clockError,
  type Description,
  describeMoment,
  isMoment,
  type Reading,
} from './describe-moment.js';
import {readTime} from './read-moment.js';
import {keepRight} from './shared-timer.js';
import {observeSight} from '../../element-kit/observers.js';
import {ownDocument} from '../../templates/own-document.js';

/** So many times are told as soon as they are worded: more than fit in a window. */
const atOnce = 120;

/** What times are told by. */
export interface TimesHost extends HTMLElement {
  readonly clock?: (() => number | Date) | undefined;
  readonly timeZone?: string | undefined;
  readonly oldAfter?: string | number | undefined;
}

/** The present moment by the clock that a page has passed, or else the reader's. */
export function readClock({clock}: TimesHost): number {
  return Number(clock?.() ?? Date.now());
}

/** Writes into the text that is there: its node may belong to what has drawn it. */
function writeText(time: HTMLTimeElement, text: string): void {
  const walker = ownDocument.createTreeWalker(time, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const first = nodes.find(({data}) => data.trim()) ?? nodes[0];
  if (!first) time.append(text);
  for (const node of nodes) {
    const words = node === first ? text : '';
    if (node.data !== words) node.data = words;
  }
}

/** A text that names its year stays right for ever. */
function staysRight(time: HTMLTimeElement): boolean {
  return !time.classList.contains('aw-time') && /\p{Nd}{4}/u.test(time.textContent);
}

/** Tells the times of a list as they are at the moment of reading, while the list is in sight. */
export class StoryTimes {
  readonly #host: TimesHost;
  /** Runs what changes the words without its being taken for a change by the page. */
  readonly #write: (change: () => void) => void;
  /** Times that are still to be told, or are told in a way that goes stale. */
  readonly #fresh = new Map<HTMLTimeElement, string>();
  readonly #told = new WeakSet<HTMLTimeElement>();
  readonly #observer: ReturnType<typeof observeSight>;
  #newest = -Infinity;
  #due: number | undefined;
  #english: Promise<void> | undefined;
  #isInSight = false;
  #stop: (() => void) | undefined;

  constructor(host: TimesHost, write: (change: () => void) => void) {
    this.#host = host;
    this.#write = write;
    // Told before they are seen.
    this.#observer = observeSight((entries) => this.#follow(entries), {
      rootMargin: '200px',
    });
  }

  connect(): void {
    this.#observer.observe(this.#host);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#isInSight = false;
    this.reset();
  }

  /** Begins anew: with other times, or in another language. */
  reset(): void {
    this.#pause();
    this.#fresh.clear();
    this.#newest = -Infinity;
  }

  /** Takes in the times of a story; they are told by `tell`. */
  add(times: Iterable<HTMLTimeElement>): void {
    for (const time of times) {
      const date = readTime(time);
      if (!date || (staysRight(time) && !this.#told.has(time))) continue;
      this.#fresh.set(time, date);
      if (isMoment(date)) this.#newest = Math.max(this.#newest, Date.parse(date));
    }
  }

  /**
   * Tells the times, one a step: the first at once, the others when all are worded. Each change far
   * down a long list lays the whole of it out anew.
   */
  *tell(): Generator<undefined> {
    const reading = this.#readNow();
    const waiting: (() => unknown)[] = [];
    let count = 0;
    this.#due = undefined;
    for (const [time, date] of this.#fresh) {
      const moment = describeMoment(date, reading);
      const tell = () => this.#tellOne(time, moment, reading);
      if (count++ < atOnce) this.#write(tell);
      else waiting.push(() => this.#fresh.get(time) === date && tell());
      yield undefined;
    }
    this.#write(() => {
      for (const tell of waiting) tell();
    });
  }

  /** Once all are told: keeps them right from then on. */
  keep(): void {
    this.#pause();
    if (this.#isInSight && this.#fresh.size) this.#stop = keepRight(() => this.#refresh());
  }

  #refresh(): number | undefined {
    const work = this.tell();
    while (!work.next().done);
    return this.#due;
  }

  #tellOne(time: HTMLTimeElement, description: Description, reading: Reading): void {
    const {text, language, isOld, lasts} = description;
    writeText(time, text);
    markWords(time, language === reading.pageLanguage ? undefined : language);
    time.classList.toggle('aw-old', isOld);
    this.#told.add(time);
    const lacksWords = isOld && !reading.storyFrom;
    if (lacksWords) this.#requestWords();
    if (lasts !== undefined) this.#due = Math.min(this.#due ?? lasts, lasts);
    else if (!lacksWords) this.#fresh.delete(time);
  }

  #readNow(): Reading {
    const {timeZone, oldAfter} = this.#host;
    const asked = findLanguage(this.#host);
    // An engine without the language would tell the time in the reader's, whichever that is.
    const isKnown = Intl.RelativeTimeFormat.supportedLocalesOf(asked).length > 0;
    const now = readClock(this.#host);
    const storyFrom = findStrings(asked)?.storyFrom;
    return {
      now: this.#newest - now > clockError ? undefined : now,
      language: isKnown ? asked : languageOfWords(asked),
      pageLanguage: asked,
      wordLanguage: languageOfWords(asked),
      timeZone,
      oldAfter: readAgeLimit(oldAfter),
      storyFrom,
    };
  }

  /** The words of a language are there only where something was drawn. */
  #requestWords(): void {
    this.#english ??= loadEnglish().then(
      () => {
        this.#english = undefined;
        this.#refresh();
      },
      () => (this.#english = undefined), // Off line: the date itself stays.
    );
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    this.#isInSight = entries.at(-1)?.isIntersecting ?? false;
    this.keep();
  }

  #pause(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
