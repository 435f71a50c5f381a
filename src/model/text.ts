import type {Article, CasualtyReport, StoryList} from './article.js';
import {blockText, imageText, inlineText, joinLines} from './block-types.js';

function reportText(report: CasualtyReport): string {
  return joinLines([report.title, report.note]);
}

function listText(list: StoryList): string {
  return joinLines([
    list.heading,
    ...list.stories.map((story) => joinLines([story.kicker, story.title, story.summary])),
  ]);
}

/**
 * The words of a story as plain text, in reading order, with blank lines between its parts. Figures of
 * a toll are data, not words: `toPlainText` of `server.js` writes them as sentences, in the story’s
 * language.
 */
export function articleText(article: Article): string {
  return joinLines(
    [
      article.kicker,
      article.headline,
      article.standfirst,
      article.image && imageText(article.image),
      ...article.body.map(blockText),
      ...(article.casualties ?? []).map(reportText),
      ...(article.corrections ?? []).map(({content}) => inlineText(content)),
      ...(article.related ?? []).map(listText),
    ],
    '\n\n',
  );
}
