import {expect} from '@open-wc/testing';
import {readAgeLimit} from '../../src/format/age-limit.js';

const day = 86_400_000;
const year = 365.25 * day;

describe('the age from which a story is old', () => {
  const ages: [string | number, number][] = [
    [90, 90 * day],
    ['90', 90 * day],
    ['7 days', 7 * day],
    ['1.5d', 1.5 * day],
    ['2 years', 2 * year],
    ['P2Y', 2 * year],
    ['never', Infinity],
  ];
  for (const [written, age] of ages)
    it(`is read from «${written}»`, () => {
      expect(readAgeLimit(written)).to.equal(age);
    });

  for (const written of [undefined, null, '', 'soon'])
    it(`is one year for ${String(written) || 'nothing'}`, () => {
      expect(readAgeLimit(written)).to.equal(year);
    });
});
