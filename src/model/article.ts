/**
 * The model: one `Article`, whatever the input was. This file, and those that it passes on, are the
 * only definition of it: the run-time check (`model.generated.ts`) and `article.schema.json` are
 * made from these types and their comments by `npm run generate`.
 */
import type {Author} from './author.js';
import type {Block} from './block.js';
import type {Correction} from './correction.js';
import type {Image} from './image.js';
import type {Count, IsoDate, Language, Url} from './scalars.js';
import type {CasualtyReport} from './toll.js';
import type {Version} from './version.js';

export type * from './author.js';
export type * from './block.js';
export type * from './correction.js';
export type * from './image.js';
export type * from './inline.js';
export type * from './scalars.js';
export type * from './toll.js';
export type * from './version.js';

/** A story with all that belongs to it. Only `headline` and `body` are required. */
export interface Article {
  /** Canonical address of the story. */
  url?: Url;
  /** Language of the story. */
  language?: Language;
  /** The word or two above the headline. */
  kicker?: string;
  /** The headline; empty where the source has none. */
  headline: string;
  /** The sentence or two below the headline (also: deck, dek, summary). */
  standfirst?: string;
  /** The byline, in order. */
  authors?: Author[];
  /** Who publishes the story. */
  publisher?: Publisher;
  /** When the story first appeared. */
  published?: IsoDate;
  /** When it was last changed in a way that a reader should know of. */
  modified?: IsoDate;
  /**
   * Not to be shown before. Without a zone it is read in `publisher.timeZone`; where there is none,
   * the story is held until the date is past everywhere on Earth.
   */
  embargoedUntil?: IsoDate;
  /**
   * Not to be shown from then on. Without a zone it is read in `publisher.timeZone`; where there is
   * none, the story has expired as soon as the date is reached anywhere on Earth.
   */
  expires?: IsoDate;
  /** `withheld` and `canceled` stories are not shown (ninjs `pubStatus`). */
  status?: 'usable' | 'withheld' | 'canceled';
  /** When a live story is covered: it is live until the end, or where there is none. */
  coverage?: Coverage;
  /** Where and when the story was filed, and in what weather. */
  dateline?: Dateline;
  /** The lead image. */
  image?: Image;
  /** The text, in reading order. */
  body: Block[];
  /** Tolls that stand beside the text. */
  casualties?: CasualtyReport[];
  /** Onward lists that follow the text. */
  related?: StoryList[];
  /** What has been corrected since the story appeared, newest first. */
  corrections?: Correction[];
  /** What later states of the story have changed, newest first. */
  versions?: Version[];
  /** Who holds the rights and on what terms. */
  rights?: Rights;
}

/** The time that a live story covers. */
export interface Coverage {
  start?: IsoDate;
  /** From then on nothing new comes. */
  end?: IsoDate;
}

/** An organisation that publishes. */
export interface Publisher {
  /** @minLength 1 */
  name: string;
  url?: Url;
  logo?: Image;
  /** IANA name of the zone in which dates of release without a zone are read: `Europe/Amsterdam`. */
  timeZone?: string;
}

/** Where and when a story was filed. Any part may be missing; nothing is invented. */
export interface Dateline {
  /** Place as the paper writes it: `Amsterdam`, `IDLIB, Syria`. */
  place?: string;
  /** Date or moment of filing; a date alone is the place's date. */
  date?: IsoDate;
  /** IANA name of the place's zone: `Europe/Amsterdam`. */
  timeZone?: string;
  /**
   * Degrees north.
   * @minimum -90
   * @maximum 90
   */
  latitude?: number;
  /**
   * Degrees east.
   * @minimum -180
   * @maximum 180
   */
  longitude?: number;
  /** News agency that filed: `Reuters`. */
  agency?: string;
  weather?: Weather;
}

/** Weather at one place and moment. */
export interface Weather {
  /**
   * Air temperature in °C.
   * @minimum -100
   * @maximum 70
   */
  temperature: number;
  /** Weather code, the subset of WMO 4677 that forecasts use: 0 clear … 99 thunderstorm with hail. */
  code?: Count;
  /** Whether the sun was up. */
  isDay?: boolean;
  /** When it was measured or computed. */
  observedAt?: IsoDate;
  /** Whom the licence of the data asks to be named. */
  attribution?: Attribution;
}

/** A provider to be named. */
export interface Attribution {
  /** @minLength 1 */
  name: string;
  url?: Url;
}

/** Rights in the story. */
export interface Rights {
  /** Who holds the copyright. */
  holder?: string;
  /** The line as it is to be printed: `© 2025 Agency`. */
  notice?: string;
  /** What a user may do, in words (ninjs `usageTerms`). */
  terms?: string;
  /** Address of the licence. */
  license?: Url;
}

/** Stories to go on to. */
export interface StoryList {
  kind: 'read-next' | 'trending' | 'related';
  heading?: string;
  stories: StoryLink[];
}

/** One story of a list. */
export interface StoryLink {
  url: Url;
  /** @minLength 1 */
  title: string;
  kicker?: string;
  summary?: string;
  image?: Image;
  published?: IsoDate;
  publisher?: Publisher;
  label?: 'live' | 'opinion' | 'video' | 'analysis';
}
