/** Languages that can be recognised by their script, with its characters. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /[ыэё]/giu],
  ['fa', /[پچژگ]/gu],
  ['ar', /[\u0621-\u064a]/gu],
];

/** The most frequent words of languages that share a script. */
const words: Readonly<Record<string, string>> = {
  en: 'the of and to in was were said by on that for with has have from his after their who is are at it a an not but which they been will',
  de: 'der die das und den von mit ist nicht sich auf für im dem des ein eine einem einer wurden wurde nach bei am sind war wie noch gegen aus zu auch als es hat haben worden über',
  es: 'el la los las de que en y del se por con una un para al lo su no es a fue fueron murieron según este esta más entre como o hasta',
  fr: 'le la les des de du et une un dans que qui est en pour sur par au aux ont a été selon plus se ce cette il elle ne pas avec sont',
  it: 'il lo la gli le di che è e in un una del della dei delle nel nella al alla per con non da dal si sono ha hanno stato anche più tra secondo due',
  nl: 'de het een en van in dat op is voor met zijn niet door bij ook naar werden volgens er aan te om als was die nog over uit tot',
  pt: 'o a os as de que em e do da dos das um uma para com no na nos nas não por mais segundo ao foi se foram pelo pela entre até é',
  sv: 'och att det som en på är av för med den till i de inte har om ett han från var men vid efter sig enligt blev under kan ska även',
  pl: 'i w na z do się nie że to jest o po od dla przez jak za ale co są oraz był była było zostało osób tym których jego według',
  id: 'yang dan di dari untuk pada dengan ini itu dalam tidak akan oleh ke adalah telah orang juga sebagai karena lebih para warga menurut',
  tr: 've bir bu için ile olarak da de çok sonra olan göre kadar daha ise dedi en o ne gibi ancak olduğunu edildi',
};

/** Number of characters that are examined. */
const sample = 4000;
/** Minimum share of frequent words; in running text it is a third or more. */
const leastShare = 0.12;

/** The probable language of a text, among those of the library; undefined if it is not clear. */
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
