import type {Measure} from '../model/article.js';
import type {PartOfSpeech} from './part-of-speech.js';

/**
 * Words and phrases of up to four words, in lower case, separated by `|`. A verb that ends in `~`
 * stands for all its forms.
 */
export type Words = string;

/** A word order, in the notation of `compilePattern`. */
type Order = string;

/** Lists of words that have a special role, in addition to their part of speech. */
export type ListName =
  /** «troops»: persons, with no singular. */
  | 'plurals'
  /** «victims»: plurals that mean people in general. */
  | 'general'
  /** «officers»: plurals that mean little without the word before them. */
  | 'incomplete'
  /** «human»: words that end like a person («woman») but are not one. */
  | 'inhuman'
  /** «residents»: people who lose their homes when they are evacuated. */
  | 'dwellers'
  /** «suspects», who are not missing as others are. */
  | 'fugitives'
  /** «years», as in «in five years»: a period longer than one event. */
  | 'eras'
  /** «court», in the lead of a report about an earlier event. */
  | 'courts'
  /** «season», as in «the number of people killed this season». */
  | 'seasons'
  /** «military», as in «the military death toll», which counts one side. */
  | 'sides'
  /** «suspected»: a doubt that is part of a group's name. */
  | 'hedging'
  /** «mostly», before a group that does not include all. */
  | 'partly'
  /** «alive», about people who were missing. */
  | 'safe'
  /** «bringing», as in «bringing the toll to 19». */
  | 'raises'
  /** «up», as in «up from 12»: a change of a count. */
  | 'turns'
  /** «gone», as in «gone up to 18»: a toll that has risen. */
  | 'risers'
  /** «injured» before a noun, which may be about athletes. */
  | 'athletic'
  /** «cholera»: patients who are taken to hospital are not injured. */
  | 'illnesses'
  /** «methanol»: those who are taken to hospital are injured, where people have died of it. */
  | 'poisons'
  /** «more» between a number and its noun. */
  | 'fillers'
  /** «other» between a number and its noun: not those that were counted before. */
  | 'others'
  /** «another» before a number, which is in addition to others. */
  | 'adding'
  /** «now»: with a verb of saying, the count is newer than those before it. */
  | 'renewing'
  /** «UPDATE:»: labels of a newer count. */
  | 'updates'
  /** «mayor», «officials»: who speaks before a colon. */
  | 'offices'
  /** «y», as in «treinta y uno»; «de», as in «12 de junio». */
  | 'tensLink'
  | 'dateLinks'
  /** «the»: before it, «about» does not mean roughly. */
  | 'definite'
  /** «last», as in «last Thursday». */
  | 'beforeDay'
  /** «a», which may mean one. */
  | 'articles'
  /** «and», as in «a hundred and six», «between 12 and 15», «women and children». */
  | 'and'
  | 'between'
  /** «to», as in «12 to 15»; «from», as in «rose from 12 to 15». */
  | 'through'
  | 'from'
  /** «by», as in «by Sunday»: the day of a count, not of the event. */
  | 'deadlines'
  /** «also»: a figure of others than those before. */
  | 'also'
  /** «alone», as in «in Homs alone»: a part of a count. */
  | 'alone'
  /** «all», of the people in the sentence before. */
  | 'all'
  /** Groups whose dead are counted by those who fight them: the first of «militants», «rebels». */
  | 'foes'
  /** «rebels»: who fights soldiers and counts the dead among them. */
  | 'belligerents'
  /** «claimed»: a verb of saying that doubts what is said. */
  | 'claiming'
  /** «dozen»: an approximate number. */
  | 'rough'
  /** «in»: four digits after it may be a year. */
  | 'beforeYear'
  | 'yesterday'
  /** «group», as in «the group said»: the source that was named last. */
  | 'anaphors'
  /** «told», which is followed by the person addressed. */
  | 'addressing'
  /** «for», inside the name of a source. */
  | 'linking'
  /** «reports»: words that cannot be a source. */
  | 'sourceless'
  /** «ministry»: words that can be a source, in addition to persons and names. */
  | 'speakers'
  | 'confirming'
  /** «when»: its clause is about the same event; «while»: about another one. */
  | 'eventLinks'
  | 'contrasts'
  /** «after»: an event link that may also stand before a noun. */
  | 'causeLinks'
  /** «over», as in «protests over a vote on Sunday»: the noun after it may have its own day and place. */
  | 'purposes'
  /** «from», as in «people from a village near Homs». */
  | 'origins'
  /** «morning», after a day. */
  | 'dayParts'
  /** «days», as in «days after». */
  | 'intervals'
  /** «blast», «quake»: what a later sentence may call «the blast». */
  | 'events'
  /** «began», about an event: the day with it is the start of the period. */
  | 'begins'
  /** «in», before a place. Other prepositions are kept in the name: «near Homs». */
  | 'inside'
  /** «Hurricane»: a name after «in» that is not a place. */
  | 'placeless'
  | 'restive'
  | 'lasting'
  /** «recorded», of deaths: its subject is a place. */
  | 'counting'
  /** «on», before an island at the start of a sentence. */
  | 'islands'
  /** «soldiers»: to lose them is a toll. */
  | 'combatants'
  /** «suspects»: somebody searches for them because they have fled. */
  | 'wanted'
  /** «toll», which may count anything. */
  | 'tollsOfAnything'
  | 'abbreviations';

/** Groups of word orders. One that ends in `$` is searched in the text before a position. */
type PatternName =
  /** A figure that does not count people; «a child» outside a list. */
  | 'uncounted'
  | 'loneArticle'
  /** «*a farmer* was *killed*»: one person and the harm, in brackets. */
  | 'loneVictims'
  /** A figure and its harm, in brackets, in either order. */
  | 'measures'
  /** A figure with the harm of the one before it: «12 in Homs and *nine* in Idlib». */
  | 'further'
  /** A figure with the verb of the one before it and a subject of its own: «Peru had 12 dead, *Chile nine*». */
  | 'gapped'
  /** A subset, in brackets, of the figure before it, or of an earlier toll; then its people. */
  | 'partOfNear'
  | 'partOfFar'
  /** Further items of a list: after a figure, after a subset, and before the figure of a subject. */
  | 'list'
  | 'partList'
  | 'subject'
  /** The rest of a parenthesis after its figures. */
  | 'aside'
  /** «which» before a verb: doubts before it do not apply to the figure. */
  | 'relative'
  | 'doubts'
  /** A denial before a figure; a denial of the figure itself. */
  | 'denials'
  | 'directDenials'
  | 'unverified'
  /** A sentence about other events; one that doubts the figures before it. */
  | 'elsewhere'
  /** The same, unless it is the lead: «last week». */
  | 'lastWeek'
  | 'unconfirmed'
  /** A sentence that denies the figures before it. */
  | 'rejected'
  /** Before a figure of another event. */
  | 'otherEvents'
  /** The noun before «which», if it is not the subject, with its article in brackets. */
  | 'antecedent'
  /** Before a figure in a subordinate clause, which needs more evidence. */
  | 'besides'
  /** A source in brackets, with its verb; a place in brackets. */
  | 'sources'
  | 'places'
  /** «since …»; after the figure that it applies to, and before it. */
  | 'sinceClause'
  | 'sinceAfter'
  | 'sinceBefore'
  /** «said on Sunday», with the time in brackets. */
  | 'saidTime'
  /** «as of Sunday». */
  | 'asOf'
  /** «from 58 on Tuesday»: an earlier count and its day, in brackets; the day before by default. */
  | 'earlierCounts'
  /** «from 58» without a day, in brackets. */
  | 'undatedCounts'
  /** «an earlier figure of *22*», after the count that replaces it. */
  | 'correctedCounts'
  /** «put the number at *28*»; «said *six*»: a count of the people in the sentence before. */
  | 'putCounts'
  /** «bringing *the total* to *28*», after somebody died; the total and its number in brackets. */
  | 'raisedTotals'
  | 'saidCounts'
  /** «all», with the words that show that it means the people before: «*they* all», «all *of them*». */
  | 'allOfThem'
  /** «over the past year»: more than one event. */
  | 'years'
  /** «from 1 to 10 January». */
  | 'severalDays';

export type Hedge = 'exact' | 'at-least' | 'at-most' | 'about';

type Table<T extends string> = Readonly<Partial<Record<T, Words>>>;

/** The words and word orders of a language. The reader itself contains none. */
export interface Language {
  /** Words by part of speech, for any harm. */
  readonly words: Table<PartOfSpeech>;
  /** Words by harm, then by part of speech. `verbs` give `struck` and `strikes`. */
  readonly measures: Readonly<Partial<Record<Measure, Table<PartOfSpeech | 'verbs'>>>>;
  /** Endings that make `struck` and `strikes` of a verb. */
  readonly endings: {readonly struck: Words; readonly strikes: Words};
  readonly patterns: Readonly<Record<PatternName, readonly Order[]>>;
  /**
   * Words by subject, with their points for the text being news of a toll, or against it: history,
   * fiction, sport.
   */
  readonly evidence: Readonly<Record<string, readonly [points: number, words: Words]>>;
  /** Short forms of tags for patterns. */
  readonly classes: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<ListName, Words>>;
  readonly tables: {
    /** Nouns after a number that state the harm: «deaths». */
    readonly nouns: Table<Measure | 'lives' | 'bodies'>;
    readonly hedgesBefore: Table<Hedge>;
    readonly hedgesAfter: Table<Hedge>;
    /** Other names of a group: «troops» for soldiers. */
    readonly synonyms: Readonly<Record<string, Words>>;
    /** «dozens», «hundreds of thousands». */
    readonly vague: {readonly vague: Words};
    /** «hundred», by value; «half a», before it. */
    readonly scales: Readonly<Record<number, Words>>;
    readonly fractions: Readonly<Record<number, Words>>;
    /** «third», by value. */
    readonly ordinals: Readonly<Record<number, Words>>;
  };
  /** Words for 0, 1, 2 … 19, and for 20, 30 … 90. */
  readonly units: Words;
  readonly tens: Words;
  /** Words for other numbers. */
  readonly numerals?: Readonly<Record<number, Words>>;
  /** «12th», with its number in brackets. */
  readonly ordinalNumber: RegExp;
  /** Whether months and days of the week have a capital. */
  readonly hasCapitalDates: boolean;
  /** Whether adjectives follow their noun: «portavoz militar», not «military spokesman». */
  readonly isHeadFirst: boolean;
  /** Singular nouns for persons. Words that end in one of `heads` are persons too. */
  readonly persons: Words;
  readonly heads: Words;
  /** Endings and their plurals. The first that matches applies. */
  readonly plural: readonly (readonly [ending: RegExp, plural: string])[];
  /** The separators of thousands and decimals: «1,200.5». */
  readonly separators: {readonly group: string; readonly decimal: string};
  /** «British», before a noun of persons. */
  readonly nationAdjectives: RegExp;
  /** Verbs in the past, participles and gerunds, by their ending: «overturned», «heard», «toppling». */
  readonly pastVerbs: RegExp;
  readonly participles: RegExp;
  readonly gerunds: RegExp;
  /** Plural endings of names of nationalities. */
  readonly nationEndings: RegExp;
}
