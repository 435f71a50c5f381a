import type {Article, Block, Inline, Post} from '../../model/article.js';
import {findTime} from '../language/dates/time-words.js';
import {numberItems} from '../../model/number-items.js';
import type {Line} from '../lines/lines.js';
import {endsWithStop} from '../language/shape.js';
import {isShort} from '../lines/subhead.js';

const clock =
  /^[[(]?((?:(?:午前|午後|上午|下午|凌晨|早上|晚上)\s?)?\d{1,2}(?:[:.h]\d\d(?!\d)|[時时点點]\s?(?:\d{1,2}[分])?)(?:\s?[AaPp]\.?\s?[Mm]\b\.?)?(?:\s?(?:[Uu]hr|[Hh]rs?|[Hh]|ч)(?!\p{L})\.?)?)(?:\s(\p{Lu}{2,4})(?!\p{L}))?[\])]?/u;
const between = /^\s*[-–—|:.,•·]*\s*/u;

/** The time that begins a post, and the words that follow it on its line. */
interface Stamp {
  /** `T11:42`, with the offset of its zone where that is written. */
  readonly time: string;
  readonly rest: string;
}

/** Reads the time at the beginning of a line. */
function readStamp(text: string): Stamp | undefined {
  const [whole = '', hour = '', zone = ''] = clock.exec(text) ?? [];
  // «12.10 per cent»
  const isNumber =
    /^\d{1,2}\.\d\d$/.test(hour) && /^\s*(?:[%€$£°]|\p{Ll})/u.test(text.slice(whole.length));
  if (!whole || isNumber) return undefined;
  const zoned = zone && findTime(`${hour} ${zone}`)?.iso;
  const time = zoned || findTime(hour)?.iso;
  // «11:42 BBC cameras …» begins with a word in capitals.
  const end = zone && !zoned ? text.indexOf(zone) : whole.length;
  return time ? {time, rest: text.slice(end).replace(between, '')} : undefined;
}

/** Lines above the posts of a live story, and the posts. */
export interface LiveText {
  readonly above: readonly Line[];
  readonly posts: readonly Post[];
}

type Days = Pick<Article, 'dateline' | 'published' | 'modified'>;

type Reader = (lines: readonly Line[]) => Block[];

/**
 * Takes the posts of a live story: their times stand at the beginning of lines, the newest first.
 * Times that go on in order may be those of a programme: such lines stay text.
 */
export function takePosts(lines: readonly Line[], days: Days, read: Reader): LiveText | undefined {
  const stamps = lines.flatMap(({text}, index) => {
    const stamp = readStamp(text);
    return stamp ? [{...stamp, index}] : [];
  });
  const day = findDay(days);
  const dates = day ? dateStamps(stamps, day) : undefined;
  if (!dates) return undefined;
  const posts = stamps.map(({index, rest, time}, at) => {
    const [first, ...below] = lines.slice(index, stamps[at + 1]?.index);
    const words = first && rest ? [{...first, text: rest, raw: rest}, ...below] : below;
    return composePost(words, `${dates[at] ?? ''}${time}`, read);
  });
  if (posts.some(({title, blocks}) => !title && !blocks.length)) return undefined;
  return {above: lines.slice(0, stamps[0]?.index), posts};
}

/** The day of each time, from that of the story back; nothing where the times do not run back. */
function dateStamps(stamps: readonly Stamp[], day: string): string[] | undefined {
  if (stamps.length < 2) return undefined;
  const dates: string[] = [];
  let at = new Date(`${day}T00:00Z`).getTime();
  for (const [index, {time}] of numberItems(stamps)) {
    const rise = minutesOf(time) - minutesOf(stamps[index - 1]?.time ?? time);
    // After midnight the evening before comes.
    if (rise > 0 && rise < 6 * 60) return undefined;
    if (rise > 0) at -= 86_400_000;
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return stamps.some(({time}) => time !== stamps[0]?.time) ? dates : undefined;
}

function minutesOf(time: string): number {
  return Number(time.slice(1, 3)) * 60 + Number(time.slice(4, 6));
}

function composePost(lines: readonly Line[], published: string, read: Reader): Post {
  const [first, next] = lines;
  const isTitled = first && next && isShort(first.text) && !endsWithStop(first.text);
  const title: Inline[] = isTitled ? [first.text] : [];
  return {
    type: 'post',
    published,
    ...(isTitled ? {title} : {}),
    blocks: read(isTitled ? lines.slice(1) : lines),
  };
}

/** The one day that a story gives; nothing where it gives two. */
function findDay({dateline, published, modified}: Days): string | undefined {
  const known = [dateline?.date, published, modified].filter((date) => date !== undefined);
  const days = new Set(known.map((date) => date.slice(0, 10)));
  const [day] = days;
  return days.size === 1 && day?.length === 10 ? day : undefined;
}
