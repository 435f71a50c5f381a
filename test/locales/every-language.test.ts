import {expect} from '@open-wc/testing';
import {groups as dutchGroups} from '../../src/locales/groups/nl.js';
import {languages, type LanguageTag} from '../../src/locales/languages.js';
import {findStrings} from '../../src/locales/registry.js';
import type {Strings} from '../../src/locales/strings.js';
import {allStrings} from './all-strings.js';

const tags = Object.keys(languages) as LanguageTag[];
const guide = await (await fetch('/docs/languages.md')).text();

/** «Persian», «Chinese» for both of its scripts: as the guide names languages. */
const nameOf = (tag: string): string =>
  new Intl.DisplayNames('en', {type: 'language'})
    .of(tag.split('-')[0]!)!
    .replace(/^Norwegian .*/, 'Norwegian');

/** `pt` of `pt-pt`: regions share most strings with their language. */
const familyOf = (tag: string): string => tag.split('-')[0]!;

/** Related languages have some words in common, such as those for a radio or for fog. */
const mostShared = 12;

/** The names of the strings with letters that are the same in two languages. */
function sharedStrings(one: Strings, other: Strings): string[] {
  return Object.entries(one).flatMap(([name, text]) =>
    typeof text === 'string' && /\p{L}{2}/u.test(text) && text === Reflect.get(other, name)
      ? [name]
      : [],
  );
}

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

    it(`${tag} has strings of its own, not those of the language that it was copied from`, () => {
      const others = tags.filter((other) => familyOf(other) !== familyOf(tag));
      for (const other of others) {
        const same = sharedStrings(allStrings[tag], allStrings[other]);
        expect(same.length, `${other}: ${same.join(', ')}`).to.be.lessThan(mostShared);
      }
    });

    it(`${tag} is named in the guide`, () => {
      expect(guide).to.contain(nameOf(tag));
    });
  }
});
