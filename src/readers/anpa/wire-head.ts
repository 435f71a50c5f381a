import type {Author} from '../../model/article.js';
import {forbidsPublication} from '../../model/availability/hold-as-written.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {readDate} from '../language/dates/read-date.js';
import {present} from '../values/present.js';
import {readNames} from '../through-html/read-names.js';
import type {Facts} from '../through-html/read-story.js';
import type {Wire, WireLine} from './parse-wire.js';

/** Notes to editors: pictures that go with a story, what is new in it, when it may run. */
const note =
  /^\(?(?:eds|editor'?s'? note|an? ap |ap (?:photos?|video|graphics?|audio)\b|with ap |embargo|for release|(?:hold )?for (?:use|release)|adv(?:ance)?\b|attention)/i;

/** What a slug says of a story that is taken back, or is sent before it may be published. */
const heldSlug = /[,\s-](?:adv\s?\d{1,2}(?:-\d{1,2})?|kill|withhold|withheld|elimination)\b/i;

/** Lines above a text in which a notice may stand. */
const mostNotices = 40;

/** Reads the lines above the text: slug, headline, notes to editors, a summary and the byline. */
export async function readWireHead(
  {lines, footer}: Wire,
  issues: Issue[],
): Promise<{facts: Facts; rest: readonly WireLine[]}> {
  const end = lines.findIndex(({kind}) => kind === 'paragraph' || kind === 'row');
  const [slug, ...above] = end < 0 ? lines : lines.slice(0, end);
  const notes = new Set(above.filter(({text}) => note.test(text)));
  const written = above.filter((line) => !notes.has(line));
  const heads = written.filter(({kind}) => kind === 'head');
  const [headline = written.find(({text}) => !isByline(text)), second] = heads;
  // Without a text below, the lines are a list.
  const standfirst = end < 0 ? undefined : second;
  const {authors, taken} = await readBylines(written, issues);
  const facts: Facts = {
    headline: headline?.text ?? '',
    ...present({
      standfirst: standfirst?.text,
      authors: authors.length ? authors : undefined,
      published: readTime(footer),
    }),
  };
  for (const {text} of [...(slug ? [slug] : []), ...notes])
    issues.push(createIssue('head', 'desk-note', 'a part of the story', describeValue(text)));
  if (!headline) issues.push(createIssue('head', 'no-headline', 'a headline', 'none'));
  const held = [slug, ...above.slice(0, mostNotices)].find(
    (line) => line && isHeld(line, line === slug),
  );
  if (held) {
    facts.status = 'withheld';
    const found = describeValue(held.text);
    issues.push(createIssue('head', 'held', 'a story that may be shown', found));
  }
  const used = new Set([slug, headline, standfirst, ...notes, ...taken]);
  return {facts, rest: lines.filter((line) => !used.has(line))};
}

function isHeld({text}: WireLine, isSlug: boolean): boolean {
  return forbidsPublication(text) || (isSlug && heldSlug.test(text));
}

function isByline(text: string): boolean {
  return /^by\s/i.test(text);
}

const agency = /^(?:by )?(?:the )?associated press$/i;

/** «By ANA LIND», «AP Science Writer»: a byline, and who its writers are. */
async function readBylines(
  lines: readonly WireLine[],
  issues: Issue[],
): Promise<{authors: Author[]; taken: WireLine[]}> {
  const start = lines.findIndex(({kind, text}) => kind === 'centred' && isByline(text));
  const byline = lines[start];
  if (!byline || agency.test(byline.text)) return {authors: [], taken: []};
  const names = await readNames(byline.text, issues);
  const next = lines[start + 1];
  const isTitle = /\b(?:writers?|press|editors?|correspondents?)$/i.test(next?.text ?? '');
  if (!names.length || !next || !isTitle)
    return {authors: names, taken: names.length ? [byline] : []};
  const role = agency.test(next.text) ? {} : {role: next.text};
  return {authors: names.map((author) => ({...author, ...role})), taken: [byline, next]};
}

/** «AP-WF-11-13-13 1509GMT» */
function readTime(footer: string): string | undefined {
  const found = /(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)GMT/.exec(footer);
  if (!found) return undefined;
  const [, month, day, year, hour, minute] = found;
  return readDate(`20${year}-${month}-${day}T${hour}:${minute}Z`);
}
