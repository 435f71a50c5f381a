import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {ArticleError} from '../../src/model/issue.js';
import {readCasualties} from '../../src/prose/read-casualties.js';
import {inspectArticle} from '../../src/toll/inspect-article.js';

describe('a value that is no story', () => {
  const values: [string, unknown, string][] = [
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['a report', {figures: []}, 'an object without a list in body'],
    ['a list', [], 'a list'],
  ];
  for (const [name, value, found] of values) {
    it(`is refused with a message, where its tolls are inspected: ${name}`, () => {
      expect(() => inspectArticle(value as Article)).to.throw(
        ArticleError,
        'body: expected a list of blocks, found nothing',
      );
    });
    it(`is refused with a message, where its figures are read: ${name}`, () => {
      expect(() => readCasualties(value as Article)).to.throw(
        TypeError,
        `input: expected a text or a story, found ${found}`,
      );
    });
  }
});
