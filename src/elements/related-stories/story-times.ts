import {findLanguage} from '../../element-kit/language.js';
import {findStrings, languageOfWords} from '../../locales/registry.js';
import {markWords} from '../../format/direction.js';
import {loadEnglish} from '../../locales/load-english.js';
import {readAgeLimit} from '../../format/age-limit.js';
import {type Clock, readClock} from '../../format/clock.js';
import {
  clockError,
  type Description,
  describeMoment,
  isMoment,
  type TimeReading,
} from './describe-moment.js';
import {readTime} from './read-moment.js';
import {keepRight} from './shared-timer.js';
import {observeSight} from '../../element-kit/observers.js';
import {ownDocument} from '../../templates/own-document.js';

/**
 * The number of times that are written as soon as they are formatted: more than fit in a viewport.
 */
const atOnce = 120;

/** The options for showing times. */
export interface TimesHost extends HTMLElement {
  readonly clock?: Clock | undefined;
  readonly timeZone?: string | undefined;
  readonly oldAfter?: string | number | undefined;
}

/** Writes into the existing text node, because Lit may hold a reference to it. */
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

/** A text with its year never becomes out of date. */
function staysRight(time: HTMLTimeElement): boolean {
  return !time.classList.contains('aw-time') && /\p{Nd}{4}/u.test(time.textContent);
}

/** Shows the times of a list relative to now, and updates them while the list is visible. */
export class StoryTimes {
  readonly #host: TimesHost;
  /** Runs a change that must not count as one by the page. */
  readonly #write: (change: () => void) => void;
  /** Times that are not written yet, or that become out of date. */
  readonly #fresh = new Map<HTMLTimeElement, string>();
  readonly #written = new WeakSet<HTMLTimeElement>();
  readonly #observer: ReturnType<typeof observeSight>;
  #newest = -Infinity;
  #due: number | undefined;
  #english: Promise<void> | undefined;
  #isInSight = false;
  #stop: (() => void) | undefined;

  constructor(host: TimesHost, write: (change: () => void) => void) {
    this.#host = host;
    this.#write = write;
    // Written before they become visible.
    this.#observer = observeSight((entries) => this.#noteSight(entries), {
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

  /** Starts again with other times or another language. */
  reset(): void {
    this.#pause();
    this.#fresh.clear();
    this.#newest = -Infinity;
  }

  /** Adds the times of a story; `writeAll` writes them. */
  add(times: Iterable<HTMLTimeElement>): void {
    for (const time of times) {
      const date = readTime(time);
      if (!date || (staysRight(time) && !this.#written.has(time))) continue;
      this.#fresh.set(time, date);
      if (isMoment(date)) this.#newest = Math.max(this.#newest, Date.parse(date));
    }
  }

  /**
   * Writes the times, one per step: the first at once, the others when all are formatted, because
   * each change far down a long list causes a layout.
   */
  *writeAll(): Generator<undefined> {
    const reading = this.#readNow();
    const waiting: (() => unknown)[] = [];
    let count = 0;
    this.#due = undefined;
    for (const [time, date] of this.#fresh) {
      const moment = describeMoment(date, reading);
      const update = () => this.#writeOne(time, moment, reading);
      if (count++ < atOnce) this.#write(update);
      else waiting.push(() => this.#fresh.get(time) === date && update());
      yield undefined;
    }
    this.#write(() => {
      for (const update of waiting) update();
    });
  }

  /** Called once all are written: keeps them up to date. */
  keep(): void {
    this.#pause();
    if (this.#isInSight && this.#fresh.size) this.#stop = keepRight(() => this.#refresh());
  }

  #refresh(): number | undefined {
    const work = this.writeAll();
    while (!work.next().done);
    return this.#due;
  }

  #writeOne(time: HTMLTimeElement, description: Description, reading: TimeReading): void {
    const {text, language, isOld, lasts} = description;
    writeText(time, text);
    markWords(time, language === reading.pageLanguage ? undefined : language);
    time.classList.toggle('aw-old', isOld);
    this.#written.add(time);
    const lacksWords = isOld && !reading.storyFrom;
    if (lacksWords) this.#requestWords();
    if (lasts !== undefined) this.#due = Math.min(this.#due ?? lasts, lasts);
    else if (!lacksWords) this.#fresh.delete(time);
  }

  #readNow(): TimeReading {
    const {timeZone, oldAfter} = this.#host;
    const asked = findLanguage(this.#host);
    // An engine without the language would use the reader's language.
    const isKnown = Intl.RelativeTimeFormat.supportedLocalesOf(asked).length > 0;
    const now = Number(readClock(this.#host.clock));
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

  /** The strings of a language are loaded only where something was drawn. */
  #requestWords(): void {
    this.#english ??= loadEnglish().then(
      () => {
        this.#english = undefined;
        this.#refresh();
      },
      () => (this.#english = undefined), // Offline: the plain date stays.
    );
  }

  #noteSight(entries: readonly IntersectionObserverEntry[]): void {
    this.#isInSight = entries.at(-1)?.isIntersecting ?? false;
    this.keep();
  }

  #pause(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
