import {renderArticle} from '../../../dist/server/server.js';
import {createStories} from '../stories.js';
import {runContest} from './drawing.mjs';

const rounds = {smoke: 1, quick: 6, full: 15};

/** The same words in plain elements. */
const withoutElements = (markup) =>
  markup.replace(/<(\/?)(aw-[a-z-]+)([^>]*)>/g, (_, slash, name) =>
    slash ? '</div>' : `<div class="${name}">`,
  );

export const upgrade500 = {
  name: 'upgrade-500',
  title: '500 stories of 12 blocks, taken over as a server printed them',
  target: {
    text: 'at most 1.15 times the floor',
    isMet: ({screen}) => screen['article-widgets'].ratio <= 1.15,
  },
  async run(context) {
    const count = context.effort === 'smoke' ? 3 : 500;
    const options = {styles: 'none', shadowRoots: false};
    const printed = createStories(count)
      .map((story) => renderArticle(story, options))
      .join('');
    context.pages.set('/printed.txt', printed);
    context.pages.set('/plain.txt', withoutElements(printed));
    return runContest(context, 'upgrade', 'upgradeStories', {
      count,
      rounds: rounds[context.effort],
    });
  },
};
