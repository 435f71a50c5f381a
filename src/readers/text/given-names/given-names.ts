/** Names of one kind of letters, and what loads them: most texts need one list. */
const lists: readonly (readonly [RegExp, () => Promise<{names: string}>])[] = [
  [/\p{Script=Latin}/u, () => import('./latin.js')],
  [
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u,
    () => import('./other-scripts.js'),
  ],
];

const known = new Set<string>();

/** Loads the given names in the letters of a text, before its names are looked at. */
export async function loadGivenNames(text: string): Promise<void> {
  const fitting = lists.filter(([letters]) => letters.test(text));
  for (const {names} of await Promise.all(fitting.map(([, load]) => load())))
    for (const name of names.split(/\s+/)) if (name) known.add(name);
}

/** Whether a name begins with a given name: «Ines Calder», «J. P. Thorne», «Jean-Luc Ferrand». */
export function hasGivenName(name: string): boolean {
  const words = name.split(/\s+/);
  const [first = '', second = ''] = words;
  if (words.length > 1 && /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(first)) return true;
  return [first, ...(/^(?:dr|prof)\.?$/iu.test(first) ? [second] : [])].some((word) =>
    known.has(fold(word.split('-')[0]!)),
  );
}

function fold(word: string): string {
  const letters = word.toLowerCase();
  return /\p{Script=Latin}/u.test(letters)
    ? letters
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/ı/g, 'i')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/ß/g, 'ss')
        .replace(/æ/g, 'ae')
    : letters;
}

/** Family names that a Chinese name of two to four characters begins with. */
const chinese =
  /^(?:欧阳|歐陽|司马|上官|诸葛|東方|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱侯邹鄒熊孟秦白江阎薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万钱錢严嚴赖覃洪武莫孔])[\p{Script=Han}]{1,2}$/u;

/** Whether a text can be the name of a Chinese person. */
export function isChineseName(text: string): boolean {
  return text.length < 5 && chinese.test(text);
}
