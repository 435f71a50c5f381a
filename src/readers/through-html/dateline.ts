import type {Article, Block, Dateline} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';
import {cutStart} from '../html/cut-start.js';
import {countText} from '../values/count-content.js';
import type {ReadContext} from '../reader.js';

/** Pictures and headings that may stand above the first paragraph. */
const mostAbove = 3;

/**
 * Moves an agency's dateline from the first paragraph of a text to the metadata.
 * @returns the number of characters, without white space, that were moved
 */
export async function moveBodyDateline(
  body: Block[],
  facts: Partial<Article>,
  context: ReadContext,
): Promise<number> {
  const index = body.slice(0, mostAbove + 1).findIndex(({type}) => type === 'paragraph');
  const first = body[index];
  if (first?.type !== 'paragraph') return 0;
  const text = blockText(first);
  const end = await takeDateline(text, facts, context);
  if (!end) return 0;
  const content = cutStart(first.content, end);
  body.splice(index, 1, ...(content.length ? [{...first, content}] : []));
  return countText(text.slice(0, end));
}

/**
 * Adds the dateline that begins a line to the metadata. Where they state another place or day, it
 * stays in the words, and so does a day of the week.
 * @returns where the text after the dateline begins; 0 where there is none
 */
export async function takeDateline(
  line: string,
  facts: Partial<Article>,
  context: ReadContext,
): Promise<number> {
  const {addReporters, loadWords, readAgencyDateline} = await import('../lines/opening.js');
  await loadWords(line);
  const now = facts.published ? new Date(facts.published) : context.now;
  const filed = readAgencyDateline(line, {language: facts.language ?? context.language, now});
  if (!filed) return 0;
  const {end, reporters, weekday, ...stated} = filed;
  if (weekday !== undefined || contradicts(stated, facts.dateline ?? {})) return 0;
  const place = longer(facts.dateline?.place, stated.place);
  facts.dateline = {...stated, ...facts.dateline, ...(place && {place})};
  const authors = addReporters(facts.authors, reporters);
  if (authors) facts.authors = authors;
  return end;
}

function contradicts(stated: Dateline, known: Dateline): boolean {
  const days = [stated.date, known.date].map((date) => date?.slice(0, 10));
  const isOtherDay = Boolean(days[0] && days[1] && days[0] !== days[1]);
  return isOtherDay || (Boolean(stated.place && known.place) && !isSamePlace(stated, known));
}

/** «KYIV, Ukraine» is the place «Kyiv». */
function isSamePlace({place: one = ''}: Dateline, {place: other = ''}: Dateline): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  ) as [string, string];
  return long === short || (long.startsWith(short) && /^\s?[,(/]/.test(long.slice(short.length)));
}

function longer(known: string | undefined, stated: string | undefined): string | undefined {
  return (stated?.length ?? 0) > (known?.length ?? 0) ? stated : known;
}
