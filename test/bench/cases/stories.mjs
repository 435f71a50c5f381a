import {runContest} from './drawing.mjs';

const rounds = {smoke: 1, quick: 6, full: 15};

export const stories500 = {
  name: 'stories-500',
  title: '500 stories of 12 blocks, from data',
  target: {
    text: 'at most 1.15 times the floor',
    isMet: ({screen}) => screen['article-widgets'].ratio <= 1.15,
    reason: 'making the nodes of two elements a story is more than half of it; the profile is flat',
  },
  run: (context) =>
    runContest(context, 'stories', 'drawStories', {
      count: context.effort === 'smoke' ? 3 : 500,
      blocks: 12,
      rounds: rounds[context.effort],
    }),
};

export const story5000 = {
  name: 'story-5000',
  title: 'One story of 5,000 blocks, from data',
  target: {
    text: 'at most half of innerHTML',
    isMet: ({screen}) =>
      screen['article-widgets'].milliseconds <= screen['inner-html'].milliseconds / 2,
    reason: 'making nodes and, for each block that is put off, the browser’s watch over it',
  },
  run: (context) =>
    runContest(context, 'stories', 'drawStories', {
      count: 1,
      blocks: context.effort === 'smoke' ? 80 : 5000,
      rounds: rounds[context.effort],
    }),
};
