import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readArticle} from '../../../src/readers/readers.js';

const now = new Date('2025-01-14T12:00:00Z');

/** Lines of all kinds that are read together with their neighbours. */
const parts = [
  '    Words set in alpha bravo.',
  '    “Quoted charlie delta.”',
  '    — Echo Foxtrot, mayor',
  '— Golf Hotel',
  '> Marked india juliet.',
  '> – Kilo Lima',
  '[1] Note mike november',
  '[2] Note oscar',
  '1. Numbered papa',
  '* Starred quebec',
  '¹ Raised romeo',
  'Text with a mark.[1]',
  'More sierra.¹',
  'Tango* went home on Monday, the council said.',
  '11:42 Uniform',
  '11:05',
  '09:30 – Victor whiskey',
  '23:50',
  'Q: Xray?',
  'MAYOR ZULU: Amber.',
  'Short bronze line',
  'small cobalt line,',
  'Cell\tcrimson',
  'The council closed the ebony bridge on Sunday after the divers had found cracks.',
  'Notes',
  '———',
  'PRAHA 12. ledna (ČTK) - Fuchsia',
  '',
  '',
];
const body = fc.array(fc.constantFrom(...parts), {minLength: 2, maxLength: 16});

describe('a text of any shape', () => {
  it('has each word in the article or in an issue, and marks that match notes', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (lines) => {
        const text = `A headline of some words\n\nJanuary 14, 2025\n\n${lines.join('\n')}`;
        const {article, issues} = await readArticle(text, {format: 'text', now});
        const said = JSON.stringify([article, issues]);
        const words = lines.join(' ').match(/[A-Za-z]{4,}/g) ?? [];
        expect(words.filter((word) => word !== 'ledna' && !said.includes(word))).to.deep.equal([]);
        const marks = [...said.matchAll(/"footnote-reference","note":"([^"]+)"/g)];
        const notes = article.body.flatMap((block) =>
          block.type === 'footnotes' ? block.notes.map(({id}) => id) : [],
        );
        expect([...new Set(marks.map(([, note]) => note))].sort()).to.deep.equal(notes.sort());
      }),
      {numRuns: 300},
    );
  });
});
