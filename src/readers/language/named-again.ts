/** Words that no name of a place follows. */
const article =
  /^(?:der|die|das|den|dem|des|eine?[mnrs]?|kein\p{L}*|the|an?|un[ae]?|les?|la|el|los|las)$/iu;

/** Whether a text has a name in the midst of a sentence, where a capital makes it a proper one: «in Port Elwin», «i Port Elwin»; or anywhere, where its form says already that it is one. */
export function isNamedAgain(text: string, name: string, isAnywhere = false): boolean {
  // Most names are nowhere in a text, and it may be long.
  if (!text.toUpperCase().includes(raise(name))) return false;
  const [first = '', ...more] = raise(name).split(/\s+/);
  const words = text.split(/\s+/);
  const isHere = words.map((word, at) => {
    if (!/^["'“«„(]?[\p{Lu}\p{Lo}]/u.test(word) || !isWord(word, first)) return false;
    return more.every((other, index) => isWord(words[at + 1 + index] ?? '', other));
  });
  const isAt = (at: number) => {
    if (isAnywhere) return true;
    const before = words[at - 1] ?? '';
    return before !== '' && !/[.!?:|»”“"—–-]$/.test(before) && !article.test(before);
  };
  const count = (test: (at: number) => boolean) => isHere.filter((is, at) => is && test(at)).length;
  // «une» joins in Spanish.
  return count(isAt) > count((at) => article.test(words[at - 1] ?? ''));
}

/** The most letters that a language adds to a name, and the shortest name that it adds them to. */
const [longestEnding, shortestStem] = [4, 4];

/** Whether a word is a name, with an ending or none: «Elwin'de». */
function isWord(word: string, name: string): boolean {
  const letters = raise(word);
  const more = letters.length - name.length;
  return (
    letters === name ||
    (letters.startsWith(name) && name.length >= shortestStem && more <= longestEnding)
  );
}

/** Letters as in a name in capitals, without signs around them. */
function raise(words: string): string {
  return words
    .replace(/^["'“«„(]{1,3}/, '')
    .replace(/[.,;:!?)»”“"]{1,4}(?!.)/, '')
    .toUpperCase();
}
