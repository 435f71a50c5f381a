import type {ReadContext} from '../../reader.js';
import type {Line} from '../lines.js';
import {addPart} from './add-part.js';
import {checkScale} from './check-scale.js';
import {chooseParts} from './choose-parts.js';
import type {Copied, Opening} from './facts.js';
import type {Head} from './head.js';
import {openText} from './open-text.js';
import type {Part} from './parts.js';
import {weighLine} from './weigh-line.js';

/** Most lines that are looked through. */
export const longestHead = 25;

/** Reads weather, place, date, byline, kicker, headline and standfirst, whichever there are. `copied` says that the text is known to come from a page. */
export async function readHead(
  lines: readonly Line[],
  context: ReadContext,
  copied?: Copied,
): Promise<Head> {
  const opening = await openText(lines, longestHead, context, copied);
  const scores = opening.lines.map((line, index) => weighLine(opening, index, line));
  const parts = dropLoneNames(chooseParts(scores), opening);
  const head: Head = {
    headline: '',
    isPage: opening.top.isPage,
    length: parts.length,
    unknown: [],
    left: [],
    issues: [],
  };
  const above = parts.includes('headline') ? parts.indexOf('headline') : parts.length;
  const {isButton, isBelowMenu: isBelowMenus} = opening.top;
  // The parts are of the first lines, one each.
  opening.lines.forEach((line, index) => {
    const part = parts[index];
    const placed = {line, facts: opening.facts[index], isAbove: index < above};
    const [isOfMenu, isBelowMenu] = [!isButton[index], isBelowMenus[index] === true];
    if (part) addPart(head, part, {...placed, isOfMenu, isBelowMenu});
  });
  checkScale(head, context);
  return head;
}

/**
 * Where a line says itself who wrote the story, a name alone on another line is somebody else's: of
 * a picture, a subject or a section.
 */
function dropLoneNames(parts: readonly Part[], {facts, lines}: Opening): Part[] {
  const signed = facts.flatMap((found, index) =>
    parts[index] === 'facts' ? (found?.authors ?? []) : [],
  );
  const isSigned = (text: string) => signed.some(({name}) => text.includes(name));
  return parts.map((part, index) => {
    const {text = ''} = lines[index] ?? {};
    const isOfMany = text.endsWith(',') || lines[index - 1]?.text.endsWith(',') === true;
    const isKept = !signed.length || isOfMany || isSigned(text) || parts[index + 1] === 'role';
    return part === 'names' && !isKept ? 'unknown' : part;
  });
}
