/** Names of one kind of letters, and what loads them: most texts need one list. */
const lists: readonly (readonly [RegExp, () => Promise<{names: string}>])[] = [
  [/\p{Script=Latin}/u, () => import('./latin.js')],
  [
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u,
    () => import('./other-scripts.js'),
  ],
  [/\p{Script=Hiragana}/u, () => import('./japanese.js')],
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
    known.has(fold(word.replace(/-.*/, ''))),
  );
}

/** Whether a name ends with a given name, as Hungarian ones do: «Kerekes Anna». */
export function endsInGivenName(name: string): boolean {
  const [, last = '', ...others] = name.split(/\s+/);
  return !others.length && known.has(fold(last));
}

/** Whether a name in Chinese characters begins with a Japanese family name: «小林真由». */
export function hasFamilyName(name: string): boolean {
  return known.has(name.slice(0, 2)) || known.has(name.slice(0, 3));
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
