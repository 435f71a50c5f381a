import {isOther} from './load-words.js';

/** Words that papers put above a headline, in the languages of the locales; none is a place or a person. */
const words =
  /^(?:analysis|opinions?|guest (?:essays?|columns?|opinions?)|op-?eds?|comment(?:ary)?|editorials?|exclusive|breaking(?: news)?|live(?: updates?)?|explainers?|explained|features?|interviews?|investigations?|reviews?|world|politics|business|sports?|culture|science|health|climate|environment|technology|tech|news|international|national|local|nation|video|videos|podcasts?|letters?|columns?|columnists?|reports?|special report|fact[- ]check|obituar(?:y|ies)|economy|markets?|money|finance|education|entertainment|arts?|books?|music|film|movies?|tv|style|fashion|food|travel|lifestyle|life|weather|crime|courts?|society|religion|media|football|tennis|cricket|golf|racing|motoring|property|real estate|jobs|us|u\.s\.|uk|europe|asia|africa|americas|middle east|latin america|asia pacific|north america|south asia|latest|top stories|updates?|trending|in focus|perspective|magazine|weekend|sunday|long reads?|data|graphics|photos?|pictures|gallery|advice|puzzles|games|community|regional|metro|city|state|home|index|the big story|big read|newsletter|q&a|summary|key points|highlights|watch|listen|developing|alert|urgent|just in|sponsored|audio|newsletters?|edition|weekend edition|global development|climate crisis|best of [a-z]+|for subscribers|briefing|in pictures|in brief|world news|home news|uk news|us news)(?: (?:news|desk|section))?$/iu;
const release =
  /^(?:(?:for immediate |press |news |media )release|press (?:statement|notice)|media (?:statement|advisory|alert)|for release)[:.]?$/iu;

/** Whether a line is a word, or two, that papers put above a headline. */
export function isSection(text: string): boolean {
  if (text.length > 60) return false;
  // «World | Middle East», «NEWS · SCIENCE»
  return text
    .replace(/[[\]:*_#]/g, '')
    .split(/(?:(?<!\s)\s+)?[|·•/>›&+,]\s*| and /u)
    .filter(Boolean)
    .every((part) => isWord(part.trim()));
}

function isWord(part: string): boolean {
  return words.test(part) || isOther('section', part);
}

/** Whether a line says only that what follows is a press release. */
export function isRelease(text: string): boolean {
  return release.test(text) || isOther('release', text);
}
