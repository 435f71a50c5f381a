import type {Constituent} from './constituents.js';
import type {Sentence} from './sentence.js';

/** The end of the phrase of a part: «including 61 *in the past 24 hours*, police said». */
function endOfPart(constituents: readonly Constituent[], figure: number): number {
  const rest = constituents.slice(figure + 1);
  const end = rest.findIndex(({tag, amount}) => amount ?? /^(?:comma|boundary|said)$/.test(tag));
  return end < 0 ? constituents.length : figure + 1 + end;
}

/** The words of time in the phrase of a part. It then has a time of its own. */
export function listPartTimes(constituents: readonly Constituent[], figure: number): Constituent[] {
  return constituents
    .slice(figure + 1, endOfPart(constituents, figure))
    .filter(({tag}) => /^(?:past|since|time)$/.test(tag));
}

/** Whether a day belongs to a part: «six people died, two of them *on Monday*». */
export function isPartTime({constituents, tokens, grammar}: Sentence, time: number): boolean {
  const figure = constituents.slice(0, time).findLastIndex(({amount}) => amount);
  const {tag} = constituents[figure] ?? {};
  const [before, after] = [constituents[figure - 1]?.tag, constituents[figure + 1]?.tag];
  const isPart =
    after === 'ofThem' || (tag === 'bare' && /^(?:ofThem|including|amongThem)$/.test(before ?? ''));
  // «killed hundreds, including 27 soldiers *during an attack on March 4*»
  const isOfEvent =
    before === 'including' &&
    constituents.slice(figure, time).some(({first}) => grammar.is('events', tokens[first]?.lower));
  return (isPart || isOfEvent) && time < endOfPart(constituents, figure);
}
