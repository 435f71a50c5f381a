import {numberItems} from '../../../model/number-items.js';
import {
  belowHeadline,
  canStand,
  nextStage,
  noHeadline,
  noText,
  parts,
  weighOrder,
  type Part,
  type Stage,
} from './parts.js';

/** How well each part suits a line; parts that it cannot be are absent. */
export type Scores = Readonly<Partial<Record<Part, number>>>;

interface Path {
  readonly score: number;
  readonly stage: Stage;
  readonly part: Part | undefined;
  readonly before: Path | undefined;
}

/**
 * The most likely parts of the first lines, weighed as a whole (the algorithm of Viterbi): the
 * lines up to where the text begins. A path that has reached the text gains no more.
 */
export function chooseParts(lines: readonly Scores[]): Part[] {
  let open: Path[] = [{score: 0, stage: 'above', part: undefined, before: undefined}];
  let best: Path | undefined;
  for (const [index, scores] of numberItems([...lines, {body: 0}])) {
    // A headline at the very end heads nothing, where another line can be the headline.
    const isEnd = index > 1 && index === lines.length;
    for (const path of open) {
      const end = endPath(
        path,
        (scores.body ?? 0) + (isEnd && path.part === 'headline' ? noText : 0),
      );
      if (!best || end.score > best.score) best = end;
    }
    open = keepBest(open.flatMap((path) => continuePath(path, scores)));
  }
  return readPath(best?.before);
}

function endPath(path: Path, score: number): Path {
  const missing = path.stage === 'above' ? noHeadline : 0;
  const order = weighOrder(path.part, 'body');
  return {
    score: path.score + score + order + missing,
    stage: path.stage,
    part: 'body',
    before: path,
  };
}

function continuePath(path: Path, scores: Scores): Path[] {
  return parts.flatMap((part) => {
    const score = scores[part];
    if (part === 'body' || score === undefined || !canStand(part, path.stage)) return [];
    const stage = nextStage[part] ?? path.stage;
    const place = path.stage === 'above' ? weighMissed(part, scores) : (belowHeadline[part] ?? 0);
    const order = weighOrder(path.part, part) + weighSecond(path, part);
    const sum = path.score + score + place + order;
    return [{score: sum, stage, part, before: path}];
  });
}

/** A standfirst is in one place: what looks like another below a date is the words of a picture. */
function weighSecond({stage, part: before}: Path, part: Part): number {
  return stage === 'introduced' && part === 'standfirst' && before !== 'standfirst' ? -5 : 0;
}

/** A line with the shape of a headline is rather the headline than a line above it. */
function weighMissed(part: Part, {headline = 0}: Scores): number {
  // A bare name is a byline only where a headline is above it.
  if (part === 'names') return -4;
  return part === 'unknown' ? Math.min(0, -headline) : 0;
}

/** Of paths that end alike, whatever follows suits the best one best. */
function keepBest(paths: readonly Path[]): Path[] {
  const kept = new Map<string, Path>();
  for (const path of paths) {
    const key = `${path.stage} ${path.part}`;
    if (path.score > (kept.get(key)?.score ?? -Infinity)) kept.set(key, path);
  }
  return [...kept.values()];
}

function readPath(path: Path | undefined): Part[] {
  const found: Part[] = [];
  for (let at = path; at?.part; at = at.before) found.unshift(at.part);
  return found;
}
