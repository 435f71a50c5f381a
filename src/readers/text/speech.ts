import type {Line} from '../lines/lines.js';

/** «Q: When …», «P. ¿Cuándo …», «MAYOR ELSA VANE (chair): Good …», «س: متى …»: who speaks, in at most five words, and what. */
const letter = /^(\p{Lu})\.\s+(?=[\p{Lu}¿¡"“«])/u;
const speech =
  /^([\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4})(?: ?\([^()]{1,40}\))? ?[:：]\s*(?=\S)/u;

/** Fewest lines of speech in an interview or a transcript. */
const fewest = 3;

/** Who speaks in a line, where it begins as one of speech does. */
export function readSpeaker(text: string): string | undefined {
  const start = text.slice(0, 120);
  return (letter.exec(start) ?? speech.exec(start))?.[1];
}

/** Whether lines are of people who speak in turn: one of them at least speaks twice. */
export function isConversation(lines: readonly Line[]): boolean {
  const speakers = lines.map(({text}) => readSpeaker(text)).filter(Boolean);
  return speakers.length >= fewest && new Set(speakers).size < speakers.length;
}
