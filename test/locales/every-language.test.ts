import {expect} from '@open-wc/testing';
import {groups as dutchGroups} from '../../src/locales/groups/nl.js';
import {languages, type LanguageTag} from '../../src/locales/languages.js';
import {findStrings} from '../../src/locales/registry.js';
import {allStrings} from './all-strings.js';

const tags = Object.keys(languages) as LanguageTag[];
const guide = await (await fetch('/docs/languages.md')).text();

/** «Persian», «Chinese» for both of its scripts: as the guide names languages. */
const nameOf = (tag: string): string =>
  new Intl.DisplayNames('en', {type: 'language'})
    .of(tag.split('-')[0]!)!
    .replace(/^Norwegian .*/, 'Norwegian');

describe('every language', () => {
  for (const tag of tags) {
    it(`${tag} registers its own strings under its own tag`, () => {
      expect(findStrings(tag)).to.equal(allStrings[tag]);
    });

    it(`${tag} has names of its own for groups of people`, () => {
      const {counted} = allStrings[tag];
      if (tag !== 'nl')
        expect(counted('killed', 'students', 'other')).to.not.contain(dutchGroups.students[1]);
    });

    it(`${tag} is named in the guide`, () => {
      expect(guide).to.contain(nameOf(tag));
    });
  }
});
