/** Words within the names of places that are not capitalised. */
const particle =
  /^(?:al|am|an|and|à|a|da|das|de|del|della|den|der|des|di|do|dos|du|e|el|en|et|im|in|la|las|le|les|los|na|of|on|oder|sur|the|und|upon|van|von|y|и|на)$/;

/** Begins with a capital, a letter of a script without them, or one after «al-», «d’». */
const capitalised = /^[("“«‘'’.]?(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Ll}{1,3}[-'’]\p{Lu})/u;

/** Signs that no name of a place has; a point ends an abbreviation: «St. Louis, Mo.». */
const foreign = /[\d:;!?…"“”«»()[\]{}<>@#%*=+|。،؟、]|[.]{2}/;

/** Whether every word of a text is written as in a name. */
export function isName(text: string, mostWords: number): boolean {
  const words = text.split(/[\s/]+/).filter(Boolean);
  return (
    words.length <= mostWords &&
    words.every((word) => capitalised.test(word) || particle.test(word)) &&
    capitalised.test(words[0] ?? '')
  );
}

/** Whether a text can be the name of a place: «Amsterdam», «Aleppo, Syria». */
export function isPlaceLike(text: string): boolean {
  // «Geneva (Switzerland)», «Aleppo – Syria»
  const plain = text.replace(/ ?\(([^()]+)\)$| [–—-] (?=\S)/, ', $1');
  if (text.length > 60 || foreign.test(plain)) return false;
  const parts = plain
    .replace(/, $/, '')
    .split(',')
    .map((part) => part.trim());
  return (
    parts.length <= 4 &&
    parts.every((part) => part && isName(part, 5)) &&
    !/\p{L}{5,}\.$/u.test(text)
  );
}

let known: ReadonlySet<string> | undefined;

/** Whether a text names a country, or a city that a time zone is called after. */
export function isKnownPlace(text: string): boolean {
  known ??= collectPlaces();
  return text.split(',').some((part) => known!.has(part.trim().toLowerCase()));
}

function collectPlaces(): ReadonlySet<string> {
  const cities = Intl.supportedValuesOf('timeZone').map((zone) =>
    zone.replace(/.*\//, '').replaceAll('_', ' '),
  );
  const regions = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const countries = letters.flatMap((a) => letters.map((b) => regions.of(a + b) ?? ''));
  return new Set([...cities, ...countries].map((name) => name.toLowerCase()).filter(Boolean));
}
