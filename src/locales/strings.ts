import type {
  FigureStatus,
  Measure,
  RevisionReason,
  StoryLink,
  StoryList,
} from '../model/article.js';
import type {Tag} from '../model/tags.js';

/** Groups for which every language has a noun; others are shown as in the data. */
export type KnownGroup =
  | 'children'
  | 'women'
  | 'men'
  | 'civilians'
  | 'journalists'
  | 'medics'
  | 'aid workers'
  | 'soldiers'
  | 'police'
  | 'fighters'
  | 'attackers'
  | 'students'
  | 'teachers'
  | 'nurses'
  | 'doctors'
  | 'firefighters'
  | 'migrants'
  | 'refugees'
  | 'passengers'
  | 'peacekeepers'
  | 'prisoners'
  | 'girls'
  | 'boys'
  | 'rescuers'
  | 'pilgrims'
  | 'patients'
  | 'foreigners'
  | 'security forces'
  | 'older people'
  | 'babies'
  | 'fishermen'
  | 'miners'
  | 'tourists'
  | 'pupils';

/**
 * Which form of a noun is needed: the plural category, or `words` for «dozens»; undefined where
 * there is no number.
 */
export type CountForm = Intl.LDMLPluralRule | 'words' | undefined;

/** Weather codes of WMO 4677 with a description. */
export type WeatherCode =
  | 0
  | 1
  | 2
  | 3
  | 45
  | 48
  | 51
  | 53
  | 55
  | 56
  | 57
  | 61
  | 63
  | 65
  | 66
  | 67
  | 71
  | 73
  | 75
  | 77
  | 80
  | 81
  | 82
  | 85
  | 86
  | 95
  | 96
  | 99;

/** Corrections where a language's papers write differently from `Intl`. */
export interface Mends {
  /** A date, with time and zone if they are shown. */
  date?: (text: string, language: string) => string;
  /** The separator between two names of a list: «, », « and ». */
  list?: (between: string) => string;
  /** «3 hours ago». */
  age?: (text: string) => string;
  /** «1’234’567». */
  number?: (text: string) => string;
  /** «5.8 °C». */
  temperature?: (text: string) => string;
  /** A number of people: «100万»; undefined if `Intl` is correct. */
  count?: (value: number) => string | undefined;
}

/**
 * All strings of the elements in one language. Numbers, dates and lists are passed formatted.
 * Strings with values are functions, not templates with `{}`.
 */
export interface Strings {
  /** The message of each element that its data could not be loaded. */
  failed: Record<Tag, string>;
  tryAgain: string;
  /** Shown instead of a story that its publisher withholds. */
  withheld: string;
  /** Shown instead of a story that its publisher has withdrawn. */
  canceled: string;
  /** Shown instead of a story under embargo. `until`: date and time. */
  embargoed: (until: string) => string;
  /** Shown instead of an expired story. */
  expired: string;

  /** `names`: one author or several, as a list. */
  byline: (names: string) => string;
  updated: (date: string) => string;
  /** States that a story is old. `age`: «2 years ago». */
  storyAge: (age: string) => string;
  corrections: string;
  correction: string;
  /** Heading of the notes below the text. */
  notes: string;
  /** The link from a note back to its reference. */
  backToText: string;
  /**
   * The button that loads and starts a film or a sound. `title`: its title; `provider`: its host,
   * which learns of the request.
   */
  play: (title: string, provider: string) => string;
  /** The button that loads other external content: a document, a post. */
  load: (title: string, provider: string) => string;
  /** Name of a table without a caption. */
  table: string;
  /** An embed without a title. */
  embed: string;

  /** The provider of the weather data. */
  weatherBy: (provider: string) => string;
  /** The age of the weather. `age`: «3 hours ago». */
  weatherAge: (age: string) => string;
  /** Label of the button that switches the unit. */
  switchUnit: (unit: 'celsius' | 'fahrenheit') => string;
  weather: Record<WeatherCode, string>;

  /** Name of a casualty card without a title. */
  toll: string;
  /** The same for a card that counts only this measure, and nobody killed or injured. */
  tollOf: Record<'missing' | 'displaced' | 'detained', string>;
  atLeast: (amount: string) => string;
  atMost: (amount: string) => string;
  about: (amount: string) => string;
  range: (min: string, max: string) => string;
  /** Unknown; never zero. */
  notReported: string;
  /**
   * The people that a number counts, with the measure: «people killed», «child injured». `group` is a
   * known group, or words of the data.
   */
  counted: (
    measure: Measure,
    group: KnownGroup | (string & {}) | undefined,
    form: CountForm,
  ) => string;
  /**
   * A subset of the same measure: «10 of them children». `amount` is formatted; `value` is its number,
   * where it is an exact one, for languages whose endings follow the number.
   */
  subset: (
    amount: string,
    group: KnownGroup | (string & {}) | undefined,
    form: CountForm,
    value?: number,
  ) => string;
  /** A count of zero: «no one killed», «no children injured». */
  nobody: (measure: Measure, group: KnownGroup | (string & {}) | undefined) => string;
  /** Amount and noun together. `amount`: «at least 25». */
  figure: (amount: string, counted: string) => string;
  /** The same with words instead of a number. `words`: «dozens», in the language of the data. */
  vagueFigure: (words: string, counted: string) => string;
  /** The same if the number is unknown. */
  unknownFigure: (notReported: string, counted: string) => string;
  /** Separator between the clauses of a sentence about a figure, and its end. */
  /** Separator between a label and its text: «Correction: …». */
  colon: string;
  comma: string;
  fullStop: string;
  /** A figure that is a subset of another. `base`: «25 people killed». */
  partOf: (base: string) => string;
  /** The part of a figure that its subsets do not cover. */
  notBrokenDown: (amount: string) => string;
  accordingTo: (source: string) => string;
  sourceMissing: string;
  asOf: (date: string) => string;
  dateMissing: string;
  since: (date: string) => string;
  until: (date: string) => string;
  between: (from: string, to: string) => string;
  /** A figure of wider scope includes one on the card. `figure`: «25 people killed». */
  includes: (figure: string) => string;
  status: Record<FigureStatus, string>;
  /**
   * The earlier amount of a figure. `date`: when it was changed. `reason`: one of those below, or
   * empty.
   */
  revised: (before: string, date: string, reason: string) => string;
  reason: Record<RevisionReason, string>;
  reasonMissing: string;
  /** The button that shows earlier revisions. `count`: how many. */
  earlierRevisions: (count: string) => string;
  /** Name of the chart of revisions. `steps`: «23 on January 12, 25 on January 13». */
  history: (steps: string) => string;
  /** One step of that chart. */
  historyStep: (amount: string, date: string) => string;
  /** A figure older than the page's limit. `age`: «8 days ago». */
  figureAge: (age: string) => string;
  /** Follows the source that most figures of a card share; the others name their own. */
  unlessNamed: string;
  /** Heading of counts by different sources. `counted`: «people killed». */
  countsDiffer: (counted: string) => string;
  /** Heading of the other figures, below counts that differ. */
  others: string;
  /** Earlier amounts of a figure. `states`: «18 (7 January) · 29 (8 January)». */
  earlier: (states: string) => string;
  /** A text with a note in brackets: «26 (9 January)». */
  aside: (text: string, note: string) => string;
  /** The reason of the latest change of a figure. */
  lastChange: (reason: string) => string;
  /** The button that leads from a sentence of the article back to the figure of the card. */
  backToToll: string;
  /** A note that a program read the figures from the text and no editor confirmed them. */
  readFromText: string;
  /** Name of the link from a number to the sentence that states it. `figure`: «25». */
  toSentence: (figure: string) => string;

  list: Record<StoryList['kind'], string>;
  label: Record<NonNullable<StoryLink['label']>, string>;
  /** States that a story is from an earlier year. */
  storyFrom: (year: string) => string;

  /** Label of a pinned post of a live story. */
  pinned: string;
  /** Heading of the list of key points. */
  keyPoints: string;
  /** Name of the permanent link of a post, which shows its time. */
  postLink: string;
  /** The button for posts that arrived while the reader reads others: «3 new posts». */
  newPosts: (count: string, form: Intl.LDMLPluralRule) => string;
  /** The button below the posts that shows more of them. */
  showMore: (count: string, form: Intl.LDMLPluralRule) => string;
  /** States that a live story has ended. */
  coverageEnded: string;
  /** Heading of the changes between versions of a story. */
  whatChanged: string;
  /** The part of a story that has changed. */
  change: Record<'headline' | 'standfirst' | 'text' | 'post', string>;
  added: string;
  removed: string;
  /** The previous amount after the current one: «27 people killed (previously 25)». */
  previously: (amount: string) => string;

  /** Corrections of `Intl` for the language. */
  mend?: Mends;
}
