import {expect} from '@open-wc/testing';
import {readArticle} from '../../../../src/readers/readers.js';

/** Languages that `Intl` has the words of; browsers differ in how many. */
const languages = Intl.DateTimeFormat.supportedLocalesOf(
  (
    'en de fr es pt nl it ru uk ar fa he hi tr zh ja af am as az be bg bn br bs ca cs cy da el et eu ' +
    'fi fil fo fy ga gd gl gu ha hr hu hy id ig is ka kk km kn ko ky lb lo lt lv mi mk ml mn mr ms mt my ' +
    'nb ne nn or pa pl ps rm ro rw sd si sk sl so sq sr sr-Latn sv sw ta te tg th ti tk tt ug ur uz vi ' +
    'xh yi yo zu'
  ).split(' '),
);

const ways: readonly Intl.DateTimeFormatOptions[] = [
  {dateStyle: 'full'},
  {dateStyle: 'long'},
  {dateStyle: 'medium'},
  {weekday: 'short', year: 'numeric', month: 'short', day: 'numeric'},
];
const day = '2024-08-22';
const text =
  'The council voted to rebuild the sea wall that collapsed in the storm, after a long debate.';

async function readDay(language: string, way: Intl.DateTimeFormatOptions, isGiven: boolean) {
  const format = new Intl.DateTimeFormat(language, {...way, timeZone: 'UTC'});
  const {article} = await readArticle(
    `Ferries resume\n\n${format.format(new Date(day))}\n\n${text}`,
    {
      format: 'text',
      now: new Date('2025-12-01'),
      ...(isGiven ? {language} : {}),
    },
  );
  return article.dateline?.date;
}

describe('a date in the format of a browser', () => {
  it('is read in the language of the story', async () => {
    const wrong: string[] = [];
    for (const language of languages)
      for (const way of ways)
        if ((await readDay(language, way, true)) !== day)
          wrong.push(`${language} ${JSON.stringify(way)}`);
    expect(languages.length).to.be.greaterThan(50);
    expect(wrong).to.deep.equal([]);
  }).timeout(60_000);

  it('is read without a language, or not at all if it is ambiguous', async () => {
    const wrong: string[] = [];
    let unread = 0;
    for (const language of languages)
      for (const way of ways) {
        const found = await readDay(language, way, false);
        if (found && found !== day) wrong.push(`${language} ${found}`);
        else if (!found) unread += 1;
      }
    expect(wrong).to.deep.equal([]);
    expect(unread).to.be.lessThan(languages.length * ways.length * 0.03);
  }).timeout(60_000);
});
