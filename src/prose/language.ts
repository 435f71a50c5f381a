import type {Measure} from '../model/article.js';
import type {PartOfSpeech} from './part-of-speech.js';

/** Words and phrases of up to four words, in small letters, with `|` between them; a verb before `~` takes all endings. */
export type Words = string;

/** An order of words: see `compilePattern`. */
type Order = string;

/** Lists of words that are looked up by themselves. */
export type ListName =
  /** «troops»: persons that have no other number. */
  | 'plurals'
  /** «victims»: plurals that say no more than people. */
  | 'general'
  /** «officers»: plurals that say little without the word before. */
  | 'incomplete'
  /** «human»: what ends like a person and is none. */
  | 'inhuman'
  /** «residents», who lose their homes where they are evacuated. */
  | 'dwellers'
  /** «years», of «in five years»: no event of this story. */
  | 'eras'
  /** «military», of a toll that counts one side. */
  | 'sides'
  /** «suspected»: what is part of the name of a group. */
  | 'hedging'
  /** «alive», of who was missing. */
  | 'safe'
  /** «bringing» a toll to a number. */
  | 'raises'
  /** «injured» before a noun, of athletes too. */
  | 'athletic'
  /** «cholera»: who is taken to hospital is not hurt. */
  | 'illnesses'
  /** «more» between a number and its noun. */
  | 'fillers'
  /** «another» before a number: it counts what comes on top of others. */
  | 'adding'
  /** «y» of «treinta y uno»; «de» of «12 de junio». */
  | 'tensLink'
  | 'dateLinks'
  /** «the», after which «about» is no hedge. */
  | 'definite'
  /** «last», of a day of the week before. */
  | 'beforeDay'
  /** «a», where it counts one. */
  | 'articles'
  /** «and» of «a hundred and six», of «between 12 and 15», of «women and children». */
  | 'and'
  | 'between'
  /** «to» of «12 to 15»; «from» of «rose from 12 to 15». */
  | 'through'
  | 'from'
  /** «dozen»: a number that is rough by itself. */
  | 'rough'
  /** «in»: four digits after it are a year. */
  | 'beforeYear'
  | 'yesterday'
  /** «group» of «the group»: whoever was named last. */
  | 'anaphors'
  /** «told», of whom somebody speaks to. */
  | 'addressing'
  /** «for», inside the name of a source. */
  | 'linking'
  /** «reports»: what is no source. */
  | 'sourceless'
  /** «ministry»: who may be a source beside persons and names. */
  | 'speakers'
  | 'confirming'
  /** «when»: what follows tells the same event; «while»: something else. */
  | 'eventLinks'
  | 'contrasts'
  /** «after», of links: a noun may follow it too. */
  | 'causeLinks'
  /** «days», of «days after». */
  | 'intervals'
  /** «began», of the event that a day starts. */
  | 'begins'
  /** «in», of a place; other words before a place are part of it: «near». */
  | 'inside'
  /** «Hurricane»: a name after «in» that is no place. */
  | 'placeless'
  | 'restive'
  | 'lasting'
  /** «toll», which may count anything. */
  | 'tollsOfAnything'
  | 'abbreviations';

/** Orders of words by what they tell; those that end in `$` are looked for before a place. */
type PatternName =
  /** A figure that counts no people, and «a child» outside of lists. */
  | 'uncounted'
  | 'loneArticle'
  /** What befell whom: the figure and the word of its measure in brackets, in either order. */
  | 'measures'
  /** A figure that goes on from the one before it: «12 in Homs and *nine* in Idlib». */
  | 'further'
  /** A figure, in brackets, that is part of the nearest before it, or of a toll told before; then its people. */
  | 'partOfNear'
  | 'partOfFar'
  /** What a list adds after a figure, after a part, and before a figure that starts a clause. */
  | 'list'
  | 'partList'
  | 'subject'
  /** What may follow the figures of an aside, up to its end. */
  | 'aside'
  /** «which» before a verb: what stands before it is no doubt. */
  | 'relative'
  | 'doubts'
  /** That a figure is denied; that it is the figure, not something said with it. */
  | 'denials'
  | 'directDenials'
  | 'unverified'
  /** A sentence whose figures are of no event of this story; one that doubts the figures before it. */
  | 'elsewhere'
  | 'unconfirmed'
  /** A sentence that denies the figures before it. */
  | 'rejected'
  /** Before a figure: it is of another event. */
  | 'otherEvents'
  /** Before «which»: its noun, with its article in brackets, where that is not the subject. */
  | 'antecedent'
  /** Before a figure: it is told beside something else, so the text itself must be news of a toll. */
  | 'besides'
  /** Where a source is named, and a place, in brackets. */
  | 'sources'
  | 'places'
  /** «since …»; that it is of the figure before it, and of the one after it. */
  | 'sinceClause'
  | 'sinceAfter'
  | 'sinceBefore'
  /** «said on Sunday»: the time in brackets; «from 1 to 10 January». */
  | 'saidTime'
  /** «as of Sunday». */
  | 'asOf'
  /** «from 58 on Tuesday»: an earlier count, then its day, in brackets; without it the day before. */
  | 'earlierCounts'
  /** «over the past year»: more than one event. */
  | 'years'
  | 'severalDays';

export type Hedge = 'exact' | 'at-least' | 'at-most' | 'about';

type Table<T extends string> = Readonly<Partial<Record<T, Words>>>;

/** All that is known of a language; the reader itself knows no word. */
export interface Language {
  /** Words by kind, whatever was suffered. */
  readonly words: Table<PartOfSpeech>;
  /** Words by what was suffered, then by kind; `verbs` make `struck` and `strikes`. */
  readonly measures: Readonly<Partial<Record<Measure, Table<PartOfSpeech | 'verbs'>>>>;
  /** Endings of verbs, by the kind of word that they make of `verbs`. */
  readonly endings: {readonly struck: Words; readonly strikes: Words};
  readonly patterns: Readonly<Record<PatternName, readonly Order[]>>;
  /** Words by what they are about, with the points they tell for a text being news of a toll, or against it: history, fiction, sport. */
  readonly evidence: Readonly<Record<string, readonly [points: number, words: Words]>>;
  /** Short forms of tags for patterns. */
  readonly classes: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<ListName, Words>>;
  readonly tables: {
    /** Nouns after a number by what they say of it: «deaths». */
    readonly nouns: Table<Measure | 'lives' | 'bodies'>;
    readonly hedgesBefore: Table<Hedge>;
    readonly hedgesAfter: Table<Hedge>;
    /** Names of groups that may be of the same people: «troops» of soldiers. */
    readonly kin: Readonly<Record<string, Words>>;
    /** «dozens», «hundreds of thousands». */
    readonly vague: {readonly vague: Words};
    /** «hundred» by its value; «half a» in front of it. */
    readonly scales: Readonly<Record<number, Words>>;
    readonly fractions: Readonly<Record<number, Words>>;
  };
  /** Words for 0, 1, 2 … 19, and for 20, 30 … 90. */
  readonly units: Words;
  readonly tens: Words;
  /** Words for other numbers. */
  readonly numerals?: Readonly<Record<number, Words>>;
  /** Whether months and days of the week have a capital. */
  readonly hasCapitalDates: boolean;
  /** Whether a noun stands before what describes it: «portavoz militar», not «military spokesman». */
  readonly isHeadFirst: boolean;
  /** Nouns of persons in the singular; words that end in one of `heads` are persons too. */
  readonly persons: Words;
  readonly heads: Words;
  /** How nouns make their plural: the first ending that fits, and what stands for it. */
  readonly plural: readonly (readonly [ending: RegExp, plural: string])[];
  /** The signs between groups of digits and before decimals: «1,200.5». */
  readonly separators: {readonly group: string; readonly decimal: string};
  /** «British», before a noun of persons. */
  readonly nationAdjectives: RegExp;
  /** How the names of nations end in the plural. */
  readonly nationEndings: RegExp;
}
