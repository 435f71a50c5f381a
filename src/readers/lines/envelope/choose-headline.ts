import type {Article, Block} from '../../../model/article.js';
import type {HeaderFacts} from './header-facts.js';
import {countWords} from '../../language/shape.js';

/** A headline, and whether the subject of the mail is not it. */
export interface ChosenHeadline {
  readonly article: Article;
  readonly isSubjectLeft: boolean;
}

/**
 * Decides between the subject of a mail and the headline of its text. The one of the text counts
 * where the subject only announces it, answers a mail, has words of it, or where more of a head
 * follows it. Else
 * the subject is the headline, and the text begins with the other.
 */
export async function chooseHeadline(
  article: Article,
  {headline: subject = '', isAnswer = false}: Partial<HeaderFacts>,
): Promise<ChosenHeadline> {
  const {headline: own, body} = article;
  if (!own || fold(own) === fold(subject))
    return {article: {...article, headline: subject || own}, isSubjectLeft: false};
  const isOwn = !subject || (isHeadline(own) && (isAnswer || (await isFirst(article, subject))));
  return isOwn
    ? {article, isSubjectLeft: subject !== ''}
    : {
        article: {...article, headline: subject, body: [composeFirst(own), ...body]},
        isSubjectLeft: false,
      };
}

/** Whether a line is no greeting and no sentence. */
function isHeadline(line: string): boolean {
  return !/[.,;:!。،]$/u.test(line);
}

async function isFirst(article: Article, subject: string): Promise<boolean> {
  const {headline, standfirst, dateline, authors} = article;
  if (shareWords(headline, subject)) return true;
  const isHead = standfirst ?? dateline ?? authors;
  if (isHead && countWords(headline) >= fewestWords) return true;
  if (countWords(subject) > longestAnnouncement) return false;
  const {announcement} = await import('./mail-parts.js');
  return announcement.test(subject);
}

/** A line of fewer words above a dateline may name a section: «In brief». */
const fewestWords = 3;

/** Most words of a subject that only says what the mail brings: «Story for tomorrow's paper». */
const longestAnnouncement = 6;

/** Whether a third of the words of the shorter line are in the other one too. */
function shareWords(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other]
    .map((line) => fold(line).split(' '))
    .sort((a, b) => a.length - b.length);
  const shared = few.filter((word) => word.length > 3 && many.includes(word));
  return shared.length * 3 >= few.length;
}

/** What the text begins with under a subject of its own: a headline; or a greeting or a sentence. */
function composeFirst(said: string): Block {
  const content = [said];
  return isHeadline(said) ? {type: 'heading', level: 2, content} : {type: 'paragraph', content};
}

function fold(words: string): string {
  return words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
