/** Languages that a script alone tells, and the letters that tell them. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /[ыэё]/giu],
  ['fa', /[پچژگ]/gu],
  ['ar', /[\u0621-\u064a]/gu],
];

/** The commonest words of languages that share their letters with others. */
const words: Readonly<Record<string, string>> = {
  en: 'the of and to in was were said by on that for with has have from his after their who',
  de: 'der die das und den von mit ist nicht sich auf für im dem ein eine wurden nach bei',
  es: 'el la los las de que en y del se por con una un para al murieron según este',
  fr: 'le la les des de et du une un dans que est pour sur par au aux ont selon plus',
  nl: 'de het een en van in dat op is voor met zijn niet door bij ook naar werden volgens',
  pt: 'o a os as de que em e do da dos um uma para com no na não por mais segundo',
  tr: 've bir bu için ile olarak da de çok sonra olan göre kadar daha ise dedi',
};

/** Characters of a text that are looked at. */
const sample = 4000;
/** Share of the words that have to be among the commonest; in running text it is a third or more. */
const leastShare = 0.12;

/** The language that a text is likely to be in, among those of the library; nothing where it is not clear. */
export function guessLanguage(text: string): string | undefined {
  const start = text.slice(0, sample);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (!letters) return undefined;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > letters / 2 ? guessByWords(start) : guessByScript(start, letters);
}

function guessByScript(text: string, letters: number): string | undefined {
  return scripts.find(([, pattern]) => {
    const count = text.match(pattern)?.length ?? 0;
    return count > letters * 0.01 + 1;
  })?.[0];
}

function guessByWords(text: string): string | undefined {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(words).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return {language, share: found.filter((word) => common.has(word)).length / found.length};
  });
  const [best, second] = shares.sort((a, b) => b.share - a.share);
  const isClear = best && best.share >= leastShare && best.share > (second?.share ?? 0);
  return isClear ? best.language : undefined;
}
