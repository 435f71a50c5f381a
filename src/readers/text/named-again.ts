/** Words that no name of a place follows. */
const article =
  /^(?:der|die|das|den|dem|des|eine?[mnrs]?|kein\p{L}*|the|an?|un[ae]?|les?|la|el|los|las)$/iu;

/** Whether a text has a name in the midst of a sentence, where a capital makes it a proper one: «in Port Elwin», «i Port Elwin». */
export function isNamedAgain(text: string, name: string): boolean {
  const [first = '', ...more] = raise(name).split(/\s+/);
  const words = text.split(/\s+/);
  const isHere = words.map((word, at) => {
    if (!/^["'“«„(]?[\p{Lu}\p{Lo}]/u.test(word) || !raise(word).startsWith(first)) return false;
    return more.every((other, index) => raise(words[at + 1 + index] ?? '').startsWith(other));
  });
  const isAt = (at: number) => {
    const before = words[at - 1] ?? '';
    return before !== '' && !/[.!?:|»”“"—–-]$/.test(before) && !article.test(before);
  };
  const isOfThing = isHere.some((is, at) => is && article.test(words[at - 1] ?? ''));
  return !isOfThing && isHere.some((is, at) => is && isAt(at));
}

/** Letters as in a name in capitals, without signs around them. */
function raise(words: string): string {
  return words.replace(/^["'“«„(]+/, '').toUpperCase();
}
