import type {
  Article,
  CasualtyFigure,
  Correction,
  Image,
  StoryList,
} from '../../../src/model/article.js';
import {blockText, inlineText} from '../../../src/model/block-types.js';
import {levelOf} from '../../../src/toll/bounds.js';
import {sayFigure} from './amounts.js';
import {figuresOf} from './work.js';

/** A part of the story in two versions; empty where a version lacks it. */
export interface Change {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** The differences between two versions, in the order of the story. */
export function compareVersions(before: Article, after: Article): Change[] {
  return [
    ...compareTexts(headOf(before), headOf(after)),
    ...compareBlocks(before, after),
    ...compareFigures(before, after),
  ].filter((change) => change.before !== change.after);
}

function headOf(article: Article): Map<string, string> {
  const {kicker, headline, standfirst, authors = [], dateline, published, modified} = article;
  const names = authors.map(({name, role}) => (role ? `${name} (${role})` : name)).join(', ');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Kicker', kicker],
    ['Headline', headline],
    ['Standfirst', standfirst],
    ['Byline', names],
    ['Place', dateline?.place],
    ['Day in the dateline', dateline?.date],
    ['News agency', dateline?.agency],
    ['Published', published],
    ['Updated', modified],
    ['Language', article.language],
    ['Publisher', article.publisher?.name],
    ['Web address', article.url],
    ['Publication status', article.status],
    ['Embargo', article.embargoedUntil],
    ['Lead picture', article.image && pictureText(article.image)],
    ['Corrections', article.corrections?.map(correctionText).join('\n')],
    ['Links to other stories', article.related?.map(listText).join('\n')],
  ];
  return new Map(facts.map(([name, text]) => [name, text ?? '']));
}

const pictureText = ({url, alt = '', caption}: Image): string =>
  [alt, inlineText(caption), url].filter(Boolean).join('\n');
const correctionText = ({date = '', content}: Correction): string =>
  `${date} ${inlineText(content)}`.trim();
const listText = ({heading = '', stories}: StoryList): string =>
  [heading, ...stories.map(({title}) => title)].filter(Boolean).join('\n');

function compareTexts(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Change[] {
  const parts = new Set([...before.keys(), ...after.keys()]);
  return [...parts].map((part) => ({
    part,
    before: before.get(part) ?? '',
    after: after.get(part) ?? '',
  }));
}

/** Pairs the blocks that both versions have; those between them have changed. */
function compareBlocks(before: Article, after: Article): Change[] {
  const [old, now] = [before, after].map(({body}) => body.map(blockText));
  return pairTexts(old!, now!).map(([first, second], index) => ({
    part: `Text ${index + 1}`,
    before: first ?? '',
    after: second ?? '',
  }));
}

type Pair = readonly [before: string | undefined, after: string | undefined];

/** Pairs two lists of texts by their longest common subsequence. */
export function pairTexts(before: readonly string[], after: readonly string[]): Pair[] {
  const lengths = commonLengths(before, after);
  const pairs: Pair[] = [];
  let [first, second] = [0, 0];
  let left: string[] = [];
  let added: string[] = [];
  const flush = () => {
    for (let at = 0; at < Math.max(left.length, added.length); at++)
      pairs.push([left[at], added[at]]);
    [left, added] = [[], []];
  };
  while (first < before.length || second < after.length) {
    if (first < before.length && second < after.length && before[first] === after[second]) {
      flush();
      pairs.push([before[first], after[second]]);
      first += 1;
      second += 1;
    } else if (
      second >= after.length ||
      (first < before.length && lengths[first + 1]![second]! >= lengths[first]![second + 1]!)
    ) {
      left.push(before[first]!);
      first += 1;
    } else {
      added.push(after[second]!);
      second += 1;
    }
  }
  flush();
  return pairs;
}

function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({length: before.length + 1}, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let first = before.length - 1; first >= 0; first--)
    for (let second = after.length - 1; second >= 0; second--)
      lengths[first]![second] =
        before[first] === after[second]
          ? lengths[first + 1]![second + 1]! + 1
          : Math.max(lengths[first + 1]![second]!, lengths[first]![second + 1]!);
  return lengths;
}

function compareFigures(before: Article, after: Article): Change[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const ids = new Set([...old, ...now].map(({id}) => id));
  const say = (figure: CasualtyFigure | undefined) =>
    figure ? [sayFigure(figure), figure.source?.name, figure.asOf].filter(Boolean).join(' · ') : '';
  return [...ids].map((id) => ({
    part: 'Figure',
    before: say(old.find((figure) => figure.id === id)),
    after: say(now.find((figure) => figure.id === id)),
  }));
}

/** A figure that is lower than in the last version, without a reason. */
export interface Fall {
  readonly before: CasualtyFigure;
  readonly after: CasualtyFigure;
}

/** The figures that fell without a reason, which readers would question. */
export function findFalls(before: Article, after: Article): Fall[] {
  const old = figuresOf(before);
  return figuresOf(after).flatMap((figure) => {
    const earlier = old.find(
      ({id, measure, group}) =>
        measure === figure.measure && group === figure.group && (id === figure.id || !group),
    );
    if (!earlier) return [];
    const [was, is] = [levelOf(earlier.amount), levelOf(figure.amount)];
    const hasReason = figure.revisions?.at(-1)?.reason !== undefined;
    const isFall = was !== undefined && is !== undefined && is < was && !hasReason;
    return isFall ? [{before: earlier, after: figure}] : [];
  });
}
