/**
 * The model: one `Article` for every input. This file and those that it re-exports are the only
 * definition. `npm run generate` makes the run-time check (`model.generated.ts`) and
 * `article.schema.json` from these types and their comments.
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

/** A complete story. Only `headline` and `body` are required. */
export interface Article {
  /** Canonical address of the story. Relative addresses in the story are resolved against it. */
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
  /** When it was last changed in a way that readers should know about. */
  modified?: IsoDate;
  /**
   * Not shown before this time. Without a zone, `publisher.timeZone` applies; without that, the
   * story is withheld until the date is past everywhere on Earth.
   */
  embargoedUntil?: IsoDate;
  /**
   * Not shown from this time on. Without a zone, `publisher.timeZone` applies; without that, the
   * story expires as soon as the date is reached anywhere on Earth.
   */
  expires?: IsoDate;
  /** `withheld` and `canceled` stories are not shown (ninjs `pubStatus`). */
  status?: 'usable' | 'withheld' | 'canceled';
  /** The time of live coverage. Without an end, the story is live. */
  coverage?: Coverage;
  /** Place, date and weather of filing. */
  dateline?: Dateline;
  /** The lead image. */
  image?: Image;
  /** The text, in reading order. */
  body: Block[];
  /** Tolls beside the text. */
  casualties?: CasualtyReport[];
  /** Lists of further stories below the text. */
  related?: StoryList[];
  /** What has been corrected since the story appeared, newest first. */
  corrections?: Correction[];
  /** What later states of the story have changed, newest first. */
  versions?: Version[];
  /** Copyright holder and terms. */
  rights?: Rights;
}

/** The time that a live story covers. */
export interface Coverage {
  start?: IsoDate;
  /** The end of updates. */
  end?: IsoDate;
}

/** An organisation that publishes. */
export interface Publisher {
  /** @minLength 1 */
  name: string;
  url?: Url;
  logo?: Image;
  /** IANA name of the time zone for release dates without a zone: `Europe/Amsterdam`. */
  timeZone?: string;
}

/** Where and when a story was filed. Any part may be missing. */
export interface Dateline {
  /** Place as the paper writes it: `Amsterdam`, `IDLIB, Syria`. */
  place?: string;
  /** Date, or date and time, of filing. A date alone is the local date of the place. */
  date?: IsoDate;
  /** IANA name of the place's time zone: `Europe/Amsterdam`. */
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

/** Weather at one place and time. */
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
  /** The provider that the licence of the data requires to be named. */
  attribution?: Attribution;
}

/** A provider to name. */
export interface Attribution {
  /** @minLength 1 */
  name: string;
  url?: Url;
}

/** Rights in the story. */
export interface Rights {
  /** Who holds the copyright. */
  holder?: string;
  /** The copyright line to show: `© 2025 Agency`. */
  notice?: string;
  /** What a user may do, in words (ninjs `usageTerms`). */
  terms?: string;
  /** Address of the licence. */
  license?: Url;
}

/** Stories to read next. */
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
