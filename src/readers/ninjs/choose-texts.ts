import {createIssue, type Issue} from '../../model/issue.js';
import {fieldText, type Item} from './item.js';
import {chooseText, lineOf, textsOf, type Text} from './texts.js';

/** The words of an item, each kind by its fittest text. */
export interface Texts {
  readonly headline: string | undefined;
  readonly standfirst: string | undefined;
  readonly kicker: string | undefined;
  readonly body: Text | undefined;
}

const notMain = /caption|abstract|summary|teaser|excerpt|correction|sidebar|pullquote/i;
const kickerRole = /^(?:kicker|overline|eyebrow)$/i;
const deckRole = /^(?:sub.*|deck|dek|standfirst|secondary)$/i;

/** Of texts of one kind the fittest is taken; one that says something else is an issue. */
export function chooseTexts(item: Item, issues: Issue[]): Texts {
  const headlines = textsOf(item, 'headlines', 'headline');
  const kicker = headlines.find(({role}) => kickerRole.test(role));
  const deck = headlines.find(({role}) => deckRole.test(role));
  const headline = chooseText(
    headlines.filter((text) => text !== kicker && text !== deck),
    false,
  );
  const descriptions = textsOf(item, 'descriptions', 'description');
  const description = chooseText(descriptions, false, /caption/i);
  const bodies = textsOf(item, 'bodies', 'body');
  const chosen = chooseText(bodies, true, notMain);
  const isBare = !chosen && !headline && !fieldText(item, 'title');
  const body = chosen ?? (isBare ? chooseText(descriptions, true) : undefined);
  reportOthers(
    [...headlines, ...descriptions, ...bodies],
    [kicker, deck, headline, description, body],
    issues,
  );
  return {
    headline: lineOf(headline) ?? fieldText(item, 'title'),
    standfirst: lineOf(deck) ?? (isBare ? undefined : lineOf(description)),
    kicker: lineOf(kicker),
    body,
  };
}

function reportOthers(
  texts: readonly Text[],
  taken: readonly (Text | undefined)[],
  issues: Issue[],
): void {
  const others = texts.filter((text) => !taken.includes(text));
  if (!others.length) return;
  const said = new Set(taken.map((text) => wordsOnly(lineOf(text))));
  for (const text of others) {
    if (said.has(wordsOnly(lineOf(text)))) continue;
    issues.push(
      createIssue(
        text.path,
        'not-taken',
        'one text of its kind',
        `a further one${text.role && ` for "${text.role}"`}`,
      ),
    );
  }
}

/** A line without spaces and signs, to compare it with another. */
export function wordsOnly(line = ''): string {
  return line.replace(/[^\p{L}\p{N}]+/gu, '');
}
