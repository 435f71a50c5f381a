import type {FigureStatus} from '../model/article.js';
import {matchAll} from './patterns.js';
import {printedWords, type Sentence} from './scopes.js';

/** Who says what a sentence says. */
export interface Attribution {
  readonly name: string;
  /** The constituents that name it. */
  readonly start: number;
  readonly end: number;
  readonly isAccording: boolean;
  readonly status: FigureStatus;
}

/** The name in a range of constituents; of «it» and «the group» the name that stood last. */
function readName(
  sentence: Sentence,
  start: number,
  end: number,
  last: string | undefined,
): string | undefined {
  const {constituents, tokens, grammar} = sentence;
  const {tag, first = 0} = constituents[start] ?? {};
  const words = printedWords(sentence, start, end).split(' ');
  const isArticle = (word: string | undefined) => grammar.is('articles', word?.toLowerCase());
  const name = words.slice(words.findLastIndex(isArticle) + 1).join(' ');
  if (tag === 'pronoun') return last;
  if (grammar.is('anaphors', name) && !isArticle(tokens[first - 1]?.lower)) return last;
  const speaker = words.at(-1)?.toLowerCase();
  const isSpeaker =
    /name|people/.test(constituents[end - 1]?.tag ?? '') || grammar.is('speakers', speaker);
  if (!isSpeaker || /["“”]/.test(name) || grammar.is('sourceless', speaker)) return undefined;
  // «Rescuers» has its capital from the sentence.
  return first === 0 && tag === 'people' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Who speaks in a sentence, in order; `last` is who was named last before it. */
export function readAttributions(sentence: Sentence, last: string | undefined): Attribution[] {
  const {tokens, constituents, grammar} = sentence;
  return matchAll(grammar.patterns.sources, sentence.signs).flatMap(
    ({start, end, groups: [[from, to] = [0, 0]]}) => {
      const name = readName(sentence, from, to, last);
      const verb = tokens[constituents[end - 1]?.first ?? 0]?.lower;
      const isAccording = constituents[start]?.tag === 'according';
      return name
        ? ({
            name,
            start,
            end,
            isAccording,
            status: grammar.is('confirming', verb) ? 'confirmed' : 'reported',
          } as const)
        : [];
    },
  );
}

/** Whose count a figure is: of «according to» after it, else of who spoke before it, else after it. */
export function findAttribution(
  {constituents}: Sentence,
  all: readonly Attribution[],
  figure: number,
): Attribution | undefined {
  // «12 died while police said 15 did»: who goes on with another figure says nothing of the first.
  const saysAnother = ({end}: Attribution) => {
    const rest = constituents.slice(end);
    const next = rest.findIndex(({tag, amount}) => amount ?? /comma|boundary/.test(tag));
    return rest[next]?.amount !== undefined;
  };
  const isNear = (one: Attribution) =>
    one.end > figure &&
    !constituents.slice(figure, one.start).some(({tag}) => tag === 'boundary') &&
    (one.isAccording || !saysAnother(one));
  const after = all.filter(isNear);
  return (
    after.find(({isAccording}) => isAccording) ?? all.findLast(({end}) => end <= figure) ?? after[0]
  );
}
