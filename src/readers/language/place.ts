import {isOtherCity} from './words/load-words.js';

/** Words within the names of places that are not capitalised. */
const particle =
  /^(?:al|am|an|and|à|a|da|das|de|del|della|den|der|des|di|do|dos|du|e|el|en|et|im|in|la|las|le|les|los|na|of|on|oder|sur|the|und|upon|van|von|y|и|на)$/;

/** Begins with a capital, a letter of a script without them, or one after «al-», «d’». */
const capitalised = /^[("“«‘'’.]?(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Ll}{1,3}[-'’]\p{Lu})/u;

/** Signs that no name of a place has; a point ends an abbreviation: «St. Louis, Mo.». */
const foreign = /[\d:;!?…"“”«»()[\]{}<>@#%*=+|。،؟、]|[.]{2}/;

/** Chinese and Japanese with the small words of a sentence, or longer than names are. */
const isSentence =
  /[\u3400-\u9fff][はがをにもで](?=[\u3400-\u9fff])|[\u3040-\u30ff\u3400-\u9fff]{13}/;

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
  if (text.length > 60) return false;
  // «Geneva (Switzerland)», «Aleppo – Syria»
  const plain = text.replace(/ ?\(([^()]+)\)$| [–—-] (?=\S)/, ', $1');
  if (foreign.test(plain)) return false;
  const parts = plain
    .replace(/, $/, '')
    .split(',')
    .map((part) => part.trim());
  return (
    parts.length <= 4 &&
    parts.every((part) => part && isName(part, 5) && !isSentence.test(part)) &&
    !/\p{L}{5,}\.$/u.test(text)
  );
}

let cities: ReadonlySet<string> | undefined;

/** Whether a text names a country, or a city that a time zone is called after. */
export function isKnownPlace(text: string): boolean {
  const known = (cities ??= collectCities());
  return text
    .split(/[,()]/)
    .some((part) => known.has(fold(part)) || isOtherCity(fold(part)) || isCountry(part));
}

const countries = new Map<string, ReadonlySet<string>>();

/** The languages in whose words countries are looked for, by script. */
const languages: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Latin}/u, ['en', 'de', 'fr', 'es']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/[\p{Script=Han}\p{Script=Katakana}]/u, ['zh', 'ja']],
];

/** Whether a text names a country. */
function isCountry(text: string): boolean {
  const fitting = languages.find(([script]) => script.test(text))?.[1] ?? [];
  return fitting.some((language) => namesOf(language).has(fold(text)));
}

function namesOf(language: string): ReadonlySet<string> {
  let names = countries.get(language);
  if (!names) {
    const regions = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
    names = new Set(regionCodes().map((code) => fold(regions.of(code) ?? '')));
    countries.set(language, names);
  }
  return names;
}

let codes: readonly string[] | undefined;

function regionCodes(): readonly string[] {
  const regions = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  codes ??= letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => regions.of(code));
  return codes;
}

const americanCities =
  /^(?:new york|chicago|denver|los angeles|phoenix|detroit|boise|anchorage|honolulu|juneau|louisville|indianapolis|menominee|washington|boston|houston|dallas|seattle|miami|atlanta|philadelphia|san francisco|u\.?s\.?a?\.?|united states)$/;

/** Whether a place is in the United States, where a figure without a unit is in °F. */
export function isAmerican(place: string): boolean {
  const [first = '', ...others] = place.split(',').map(fold);
  const isAbbreviated = others.some((part) => /^[a-z]{2}$|^\p{L}{2,5}\.$/u.test(part));
  return isAbbreviated || [first, ...others].some((part) => americanCities.test(part));
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function collectCities(): ReadonlySet<string> {
  const cities = Intl.supportedValuesOf('timeZone').map((zone) =>
    zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
  );
  return new Set(
    [...cities, ...otherCities.split(',')].map((name) => name.toLowerCase()).filter(Boolean),
  );
}

/** Capitals and cities of the news, in Latin letters, that no time zone is called after. */
const otherCities =
  'Washington,Beijing,New Delhi,Delhi,Mumbai,Kyiv,Kharkiv,Odesa,Lviv,Geneva,Munich,Frankfurt,Hamburg,Cologne,Milan,Naples,Barcelona,Marseille,Lyon,Abu Dhabi,Doha,Tel Aviv,Ankara,Aleppo,Idlib,Homs,Mosul,Basra,Rafah,Khan Younis,Nablus,Hebron,Ramallah,Haifa,Islamabad,Lahore,Peshawar,Hanoi,Ottawa,Canberra,Wellington,Brasilia,Rio de Janeiro,The Hague,Rotterdam,San Francisco,Boston,Houston,Dallas,Seattle,Miami,Atlanta,Philadelphia,St. Louis,Osaka,Saint Petersburg,St. Petersburg,Naypyidaw,Pretoria,Cape Town,Durban,Wuhan,Guangzhou,Shenzhen,Berlin,München,Wien,Zürich,Köln,Brüssel,Moskau,Warschau,Prag,Praha,Warszawa,Genf,Rom,Athen,Bruxelles,Londres,Genève,Moscou,Pékin,Berne,Bern,Roma,Milano,Torino,Madrid,Lisboa,São Paulo,Brasília,Ciudad de México,Bogotá,Moscú,Pekín,Den Haag,Brussel,Parijs,Londen,Utrecht,İstanbul,İzmir,Şam,Londra';
