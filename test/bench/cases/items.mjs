import {runContest, runInPage, summarise} from './drawing.mjs';

const frame = 1000 / 60;

export const cards1000 = {
  name: 'cards-1000',
  title: '1,000 casualty cards of which one figure changes',
  target: {
    text: 'less than a tenth of a frame (1.67 ms)',
    isMet: ({screen}) => screen['article-widgets'].milliseconds < frame / 10,
  },
  async run(context) {
    const options = {
      smoke: {count: 5, rounds: 1, changes: 3},
      quick: {count: 1000, rounds: 4, changes: 20},
      full: {count: 1000, rounds: 8, changes: 30},
    }[context.effort];
    const {times} = await runInPage(context, 'items', 'changeCards', options);
    return {...options, screen: summarise(times)};
  },
};

export const list10000 = {
  name: 'list-10000',
  title: 'A list of 10,000 stories, from data',
  run: (context) =>
    runContest(context, 'items', 'drawList', {
      count: context.effort === 'smoke' ? 20 : 10_000,
      rounds: {smoke: 1, quick: 5, full: 11}[context.effort],
    }),
};
