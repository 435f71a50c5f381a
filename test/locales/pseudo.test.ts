import {expect} from '@open-wc/testing';
import {figureText} from '../../src/toll/figure-text.js';
import {en} from '../../src/locales/en.js';
import {pseudo} from '../../src/locales/pseudo.js';
import type {Amount, CasualtyFigure} from '../../src/model/article.js';

/** All strings that need no value. */
const plainStrings = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? plainStrings(value)
        : [],
  );

type Sentence = (...values: string[]) => string;

/** The English sentences that take values as they are, by name. */
const keyed = new Set(['counted', 'switchUnit', 'subset', 'nobody', 'newPosts', 'showMore']);

const sentences = Object.entries(en).filter(
  ([name, value]) => typeof value === 'function' && !keyed.has(name),
);

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const figure = (amount: Amount, group?: string): CasualtyFigure => ({
  id: 'a',
  measure: 'killed',
  amount,
  ...(group && {group}),
});

const text = (...given: Parameters<typeof figure>): string =>
  figureText(figure(...given), {language: 'en', strings: pseudo});

describe('pseudo-locale', () => {
  it('adds accents to letters, and brackets around strings', () => {
    expect(pseudo.tryAgain).to.equal('[Ţŕŕý ààĝààîññ]');
    for (const words of plainStrings(pseudo)) expect(words).to.match(/^(\[[^a-z]+\]|[^\p{L}]+)$/iu);
  });

  it('is 50 % longer', () => {
    const [plain, long] = [en, pseudo].map((words) => plainStrings(words));
    for (const [at, words] of (plain ?? []).entries())
      expect(letters(long?.[at] ?? ''), words).to.equal(Math.floor(letters(words) * 1.5));
  });

  it('keeps the values of a sentence', () => {
    expect(pseudo.accordingTo('a')).to.equal('[àçççööŕððîññĝ ţţö a]');
    expect(pseudo.range('one', 'two')).to.equal('[ƀééţŵŵéééñ one àññð two]');
    for (const [name, sentence] of sentences) {
      const values = Array.from({length: (sentence as Sentence).length}, (_, at) => `value${at}s`);
      const shown = (pseudo[name as keyof typeof pseudo] as Sentence)(...values);
      for (const value of values) expect(shown, name).to.contain(value);
      const rest = values.reduce((left, value) => left.replace(value, ''), shown);
      expect(rest, name).not.to.match(/[a-z]/i);
      // «25 people killed»: two values and no word between them.
      expect(/^\[.*\]$/.test(shown), name).to.equal(/\p{L}/u.test(rest));
    }
  });

  it('mentions no missing reason', () => {
    expect(pseudo.revised('23', '13', '')).to.match(/13\]$/);
  });

  it('keeps groups of the data, and adds accents to known ones', () => {
    expect(pseudo.counted('killed', 'police', 'one')).not.to.match(/[a-z]/i);
    expect(pseudo.counted('killed', undefined, 'one')).not.to.match(/[a-z]/i);
    expect(pseudo.counted('killed', 'staff of mills', 'other')).to.equal(
      '[staff of mills ķîîļļļéðð]',
    );
  });

  it('names the other unit', () => {
    expect(pseudo.switchUnit('celsius')).not.to.equal(pseudo.switchUnit('fahrenheit'));
    expect(pseudo.switchUnit('celsius')).to.equal('[Šĥĥöŵŵ °Ç]');
  });

  it('brackets each part of a figure', () => {
    expect(text({kind: 'at-least', value: 25})).to.equal('[àţţ ļééàššţ 25] [þééöþþļéé ķîîļļļéðð]');
    expect(text({kind: 'vague', words: 'dozens'}, 'staff of mills')).to.equal(
      '[dozens öƒƒ [staff of mills ķîîļļļéðð]]',
    );
    expect(text({kind: 'unknown'}, 'women')).not.to.match(/[a-z]/i);
  });
});
