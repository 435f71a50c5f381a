import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {ArticleError} from '../../src/model/issue.js';
import {readCasualties} from '../../src/prose/read-casualties.js';
import {inspectArticle} from '../../src/toll/inspect-article.js';

const refusal = (run: () => unknown): ArticleError => {
  try {
    run();
  } catch (error: unknown) {
    expect(error).to.be.instanceOf(ArticleError);
    return error as ArticleError;
  }
  throw new Error('nothing was refused');
};

describe('a value that is no story', () => {
  const values: [string, unknown][] = [
    ['null', null],
    ['nothing', undefined],
    ['a report', {figures: []}],
  ];
  for (const [name, value] of values) {
    it(`is refused with a message, where its tolls are inspected: ${name}`, () => {
      expect(refusal(() => inspectArticle(value as Article)).message).to.equal(
        'body: expected a list of blocks, found nothing',
      );
    });
    it(`is refused with a message, where its figures are read: ${name}`, () => {
      expect(refusal(() => readCasualties(value as Article)).message).to.contain(
        'input: expected a text or a story, found ',
      );
    });
  }
});
