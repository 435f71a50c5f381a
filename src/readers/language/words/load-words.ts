import type {StoryList} from '../../../model/article.js';

/** Words of some languages, by what they are for. */
export interface Words {
  readonly around: RegExp;
  readonly furniture: readonly RegExp[];
  /** What begins a line that leads to another story: «Leggi anche». */
  readonly also: RegExp;
  readonly caption: RegExp;
  readonly section: RegExp;
  readonly release: RegExp;
  readonly stems: readonly (readonly [code: number, stems: RegExp])[];
  readonly modifiers: RegExp;
  readonly uncoded: RegExp;
  readonly weatherDetail: RegExp;
  readonly contact: RegExp;
  readonly byline: RegExp;
  readonly pictures: RegExp;
  readonly editor: RegExp;
  readonly onward: Readonly<Record<StoryList['kind'], RegExp>>;
  readonly onwardNoun?: RegExp;
}

let others: typeof import('./other-scripts.js') | undefined;
let languages: typeof import('./other-languages.js') | undefined;
let loaded: readonly Words[] = [];

/** Loads the words in other letters than Latin ones, and those of other languages than English, where a text may have them: before its lines are looked at. */
export async function loadWords(text: string): Promise<void> {
  if (/[^\P{L}\p{Script=Latin}]/u.test(text)) others ??= await import('./other-scripts.js');
  if (/\p{Script=Latin}/u.test(text) && !isEnglish(text.slice(0, 5000)))
    languages ??= await import('./other-languages.js');
  loaded = [others, languages].filter((words) => words !== undefined);
}

/** Of a text in English one word in seven is one of these. */
function isEnglish(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const found = text.match(/(?<!\p{L})(?:the|and|of|to|that|was)(?!\p{L})/giu)?.length ?? 0;
  return found * 20 > words;
}

/** The words of other languages that texts have needed. */
export function otherWords(): readonly Words[] {
  return loaded;
}

/** Whether words are of a kind, in one of these languages. */
export function isOther(
  kind:
    | 'around'
    | 'caption'
    | 'section'
    | 'release'
    | 'modifiers'
    | 'uncoded'
    | 'weatherDetail'
    | 'contact'
    | 'editor',
  text: string,
): boolean {
  return otherWords().some((words) => words[kind].test(text));
}

/** Capitals and cities of the news in other letters. */
export function isOtherCity(name: string): boolean {
  // Marks of vowels are written or left out: «عمّان», «عمان».
  return others?.cities.has(name.replace(/[\u064b-\u0652]/g, '')) ?? false;
}
