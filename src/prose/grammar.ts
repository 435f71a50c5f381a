import type {Measure} from '../model/article.js';
import type {Language, ListName} from './language.js';
import {compilePattern, type Pattern} from './patterns.js';
import {createPhrases, invertTable, splitWords, type Phrases} from './phrases.js';
import type {PartOfSpeech} from './part-of-speech.js';

/** The part of speech of a word, and the harm that it states, if any. */
export interface Meaning {
  readonly tag: PartOfSpeech;
  readonly measure?: Measure | undefined;
}

type Meanings<T> =
  T extends Readonly<Partial<Record<infer K, string>>> ? (K extends number ? `${K}` : K) : never;

/** A language, compiled for look-ups. */
export interface Grammar {
  readonly words: Phrases<Meaning>;
  readonly tables: {
    readonly [K in keyof Language['tables']]: Phrases<Meanings<Language['tables'][K]>>;
  };
  /** Points of words for or against the text being news of a toll. */
  readonly evidence: Phrases<number>;
  /** The value that a word adds to a number: «six», «forty», «forty-two». */
  readonly additions: ReadonlyMap<string, number>;
  readonly months: readonly string[];
  readonly days: readonly string[];
  /** Nouns of persons: the singular by the plural, and the plural by the singular. */
  readonly singulars: ReadonlyMap<string, string>;
  readonly pluralsOf: ReadonlyMap<string, string>;
  /** The singular and plural endings of words that end in one of the `heads`. */
  readonly headEndings: readonly (readonly [singular: string, plural: string])[];
  readonly ordinalNumber: RegExp;
  readonly hasCapitalDates: boolean;
  readonly isHeadFirst: boolean;
  readonly separators: Language['separators'];
  readonly nationAdjectives: RegExp;
  readonly nationEndings: RegExp;
  readonly pastVerbs: RegExp;
  readonly participles: RegExp;
  readonly gerunds: RegExp;
  readonly patterns: {readonly [K in keyof Language['patterns']]: readonly Pattern[]};
  /** Whether a word is in a list. */
  readonly is: (list: ListName, word: string | undefined) => boolean;
}

/** `'try'` with an ending: «tried», «tries», «trying». */
function inflect(stem: string, ending: string): string {
  if (ending === 'ing') return stem.replace(/e$/, '') + ending;
  const base = ending ? stem.replace(/([^aeiou])y$/, '$1ie') : stem;
  return ending === 's'
    ? base.replace(/(?:ch|sh|s|x)$/, '$&e') + ending
    : (ending ? base.replace(/e$/, '') : base) + ending;
}

/** `'try~'` with all endings. */
function expand(word: string, endings: readonly string[]): string[] {
  if (!word.endsWith('~')) return [word];
  return endings.map((ending) => inflect(word.slice(0, -1), ending));
}

function compileWords({words, measures, endings}: Language): Phrases<Meaning> {
  const meanings: [string, Meaning][] = [];
  const add = (list: string, tag: string, measure?: string) => {
    const ending = tag in endings ? endings[tag as 'struck'] : Object.values(endings).join('|');
    const forms = splitWords(ending);
    for (const word of splitWords(list).flatMap((stem) => expand(stem, forms))) {
      meanings.push([word, {tag: tag as PartOfSpeech, measure: measure as Measure | undefined}]);
    }
  };
  for (const [tag, list] of Object.entries(words)) add(list, tag);
  for (const [measure, {verbs = '', ...table}] of Object.entries(measures)) {
    add(verbs, 'struck', measure);
    add(verbs, 'strikes', measure);
    for (const [tag, list] of Object.entries(table)) add(list, tag, measure);
  }
  return createPhrases(meanings);
}

/** Each word also counts with the endings of verbs and plurals. */
function compileEvidence({evidence, endings}: Language): Phrases<number> {
  const forms = splitWords(Object.values(endings).join('|'));
  return createPhrases(
    Object.values(evidence).flatMap(([points, words]) =>
      splitWords(words).flatMap((word) =>
        expand(`${word}~`, forms).map((form): [string, number] => [form, points]),
      ),
    ),
  );
}

function compileAdditions({units, tens, numerals = {}}: Language): ReadonlyMap<string, number> {
  const ones = splitWords(units);
  const numbers = splitWords(tens).flatMap((ten) =>
    ['', ...ones.slice(1, 10)].map((one) => (one ? `${ten}-${one}` : ten)),
  );
  const others = Object.entries(numerals).flatMap(([value, words]) =>
    splitWords(words).map((word): [string, number] => [word, Number(value)]),
  );
  return new Map([
    ...[...ones, ...numbers].map((word, value): [string, number] => [word, value]),
    ...others,
  ]);
}

function mapValues<T extends object>(table: T, change: (value: T[keyof T]) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [key, change(value as T[keyof T])]),
  );
}

/** The months from January, or the weekdays from Sunday, in lower case. */
function nameDates(code: string, unit: 'month' | 'weekday'): string[] {
  const format = new Intl.DateTimeFormat(code, {[unit]: 'long', timeZone: 'UTC'});
  const [count, dateOf] =
    unit === 'month'
      ? [12, (at: number) => Date.UTC(2023, at)]
      : [7, (at: number) => Date.UTC(2023, 0, at + 1)]; // 1 January 2023 was a Sunday
  return [...Array(count).keys()].map((at) => format.format(dateOf(at)).toLowerCase());
}

function pluralOf(noun: string, {plural}: Language): string {
  const [ending = /$/, letters = ''] = plural.find(([end]) => end.test(noun)) ?? [];
  return noun.replace(ending, letters);
}

function compilePersons(
  language: Language,
): Pick<Grammar, 'singulars' | 'pluralsOf' | 'headEndings'> {
  const pair = (noun: string): [string, string] => [noun, pluralOf(noun, language)];
  const pairs = splitWords(language.persons).map(pair);
  return {
    pluralsOf: new Map(pairs),
    singulars: new Map(pairs.map(([noun, plural]) => [plural, noun])),
    headEndings: splitWords(language.heads).map(pair),
  };
}

/** Compiles the tables of a language, by its BCP 47 code; once per language. */
export function compileGrammar(language: Language, code: string): Grammar {
  const lists = mapValues(language.lists, (list) => new Set(splitWords(list))) as Record<
    ListName,
    ReadonlySet<string>
  >;
  return {
    ...language,
    ...compilePersons(language),
    words: compileWords(language),
    tables: mapValues(language.tables, (table: Readonly<Record<string, string>>) =>
      createPhrases(invertTable(table)),
    ) as Grammar['tables'],
    evidence: compileEvidence(language),
    additions: compileAdditions(language),
    months: nameDates(code, 'month'),
    days: nameDates(code, 'weekday'),
    patterns: mapValues(language.patterns, (orders) =>
      orders.map((order) => compilePattern(order, language.classes)),
    ) as Grammar['patterns'],
    is: (list, word = '') => lists[list].has(word),
  };
}
