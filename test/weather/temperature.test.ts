import {expect} from '@open-wc/testing';
import {formatTemperature, otherUnit, unitOf} from '../../src/weather/temperature.js';

describe('temperatures', () => {
  const languages: [string, 'celsius' | 'fahrenheit'][] = [
    ['en', 'celsius'],
    ['en-US', 'fahrenheit'],
    ['es-PR', 'fahrenheit'],
    ['en-GB', 'celsius'],
    ['nl', 'celsius'],
    ['en-GB-u-mu-fahrenhe', 'fahrenheit'],
    ['en-US-u-ca-hebrew-mu-celsius', 'celsius'],
  ];
  for (const [language, unit] of languages) {
    it(`are formatted in ${unit} in ${language}`, () => {
      expect(unitOf(language)).to.equal(unit);
      expect(otherUnit(unit)).to.not.equal(unit);
    });
  }

  it('have one decimal or none, and no sign at zero, in every language', () => {
    const languages = 'en ar zh nl fr de he hi ja fa pt ru es tr uk'.split(' ');
    for (const language of languages) {
      for (const unit of ['celsius', 'fahrenheit'] as const) {
        for (let tenth = -400; tenth <= 400; tenth += 7) {
          const text = formatTemperature(tenth / 10 + 0.04, language, unit);
          expect(text.match(/\p{Nd}+/gu)?.length).to.be.at.most(2);
        }
      }
      for (const zero of [0, -0, -0.04, 0.04]) {
        expect(formatTemperature(zero, language, 'celsius')).to.equal(
          formatTemperature(0, language, 'celsius'),
        );
        expect(formatTemperature(zero, language, 'celsius')).to.not.match(/[-−]/);
      }
      expect(formatTemperature(-3, language, 'celsius')).to.match(/[-−]/);
    }
  });

  it('are never -0 °F', () => {
    expect(formatTemperature(-17.8, 'en', 'fahrenheit')).to.equal('0°F');
  });
});
