import type {
  Article,
  CasualtyFigure,
  CasualtyReport,
  Correction,
  Revision,
  StoryLink,
  StoryList,
} from '../../../src/model/article.js';
import {inlineText} from '../../../src/model/block-types.js';
import {setAt} from './paths.js';

/** An item of a list that an editor has added and has yet to fill in. */
type Draft<Item> = Partial<Item>;

const isFilled = (text: string | undefined): boolean => Boolean(text?.trim());

/** Whether an author has a name. */
export const isNamed = ({name}: Draft<{name: string}>): boolean => isFilled(name);

/** Whether a story to go on to has a title and an address. */
export const isLinked = ({title, url}: Draft<StoryLink>): boolean =>
  isFilled(title) && isFilled(url);

/** Whether an earlier state of a figure has its number. Its day may not be known. */
export const isStated = ({amount}: Draft<Revision>): boolean => amount !== undefined;

/** Whether a correction says something. */
export const hasWords = ({content}: Draft<Correction>): boolean => isFilled(inlineText(content));

const known = new WeakMap<Article, Article>();

/**
 * The story as it may be published: without added items that are not filled in. The same story for
 * the same work, so that the preview does not draw it again.
 */
export function finishedStory(article: Article): Article {
  const finished = known.get(article) ?? finish(article);
  known.set(article, finished);
  return finished;
}

function finish(article: Article): Article {
  const {authors, corrections, related, casualties, body} = article;
  const finished: Article = {
    ...article,
    ...(casualties && {casualties: casualties.map(finishReport)}),
    body: body.map((block) =>
      block.type === 'casualties' ? {...block, report: finishReport(block.report)} : block,
    ),
  };
  const lists: readonly (readonly [key: keyof Article, items: readonly unknown[] | undefined])[] = [
    ['authors', authors?.filter(isNamed)],
    ['corrections', corrections?.filter(hasWords)],
    ['related', related?.flatMap(finishList)],
  ];
  return lists.reduce((story, [key, items]) => setAt(story, [key], items), finished);
}

const finishReport = (report: CasualtyReport): CasualtyReport => ({
  ...report,
  figures: report.figures.map(finishFigure),
});

const finishFigure = (figure: CasualtyFigure): CasualtyFigure =>
  setAt(figure, ['revisions'], figure.revisions?.filter(isStated));

function finishList(list: StoryList): StoryList[] {
  const stories = list.stories.filter(isLinked);
  return stories.length > 0 ? [{...list, stories}] : [];
}
