import {expect} from '@open-wc/testing';
import type {ArticleReading} from '../../src/readers/options.js';
import {articleText, readArticle} from '../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');
const headline = 'Barge runs aground near Port Elwin';
const first = 'Nine people were taken off a gravel barge on Saturday, the coastguard said.';
const last = 'The vessel had left Port Elwin shortly before dawn and lost power within the hour.';

function readWith(line: string): Promise<ArticleReading> {
  return readArticle([headline, first, line, last].join('\n\n'), {now});
}

function readAsHtml(markup: string): Promise<ArticleReading> {
  return readArticle(`<h1>${headline}</h1><p>${first}</p>${markup}<p>${last}</p>`, {now});
}

function readAsMail(line: string): Promise<ArticleReading> {
  const head = [
    'From: Tam Orrick <tam@news.example>',
    'To: Desk <desk@post.example>',
    'Date: Mon, 30 Nov 2026 09:12:00 +0000',
    `Subject: ${headline}`,
  ].join('\n');
  return readArticle(`${head}\n\n${[headline, first, line, last].join('\n\n')}`, {now});
}

function wordsOf({issues}: ArticleReading, code: string): string[] {
  return issues
    .filter((issue) => issue.code === code)
    .map(({message}) => message.replace(/^.*?found "(.*)"$/su, '$1'));
}

const wholeNotes = [
  '[TK: check with Lower Brack police – desk]',
  '[waiting for the hospital – desk]',
  '[name tk]',
  '[CHECK spelling of Ostrel]',
  '(NOTE TO DESK: call the mayor before this runs.)',
  'NOTE TO DESK: photo is coming',
  '[[need age of the captain]]',
  'XX ADD QUOTE XX',
  'TKTK',
  '(TK)',
  '[LEGAL: hold this until the lawyer has rung back. HS]',
  '[Desk: ask legal]',
  '[Redacción: falta la edad]',
  'EDS: DO NOT USE the name of the driver.',
  'NOTA PARA EL EDITOR: no publicar el nombre del chofer.',
  'TK check the tonnage with Tomas',
  '[PLS CHECK: is it Ostrel or Ostrell?]',
  '[please check the spelling of Ostrel]',
  '[NAME TO COME]',
  '(QUOTE FROM MAYOR TO FOLLOW)',
  '(Sub: please keep the second paragraph)',
  'More follows',
  '(Off the record: the harbour master knew of it.)',
];

const bans = [
  'NO PUBLICAR: el nombre del chofer.',
  'DO NOT USE the name of the driver.',
  'Nicht zur Veröffentlichung: der Name des Fahrers ist dem Gericht bekannt.',
  'Не публиковать: имя водителя.',
  'Not to be used before Sunday',
  'Off the record: the harbour master knew of it.',
];

const withinLines: readonly (readonly [string, readonly string[]])[] = [
  ['The captain, [name tk], had sailed for 30 years, the port said.', ['[name tk]']],
  ['The captain said TKTK and went home on Sunday morning.', ['TKTK']],
  ['Mayor XXX said XX people had left the quay on Sunday.', ['XXX', 'XX people']],
  ['A tug (NOTE TO DESK: name?) was expected on Sunday.', ['(NOTE TO DESK: name?)']],
  ['The port [check with agent] was closed on Sunday.', ['[check with agent]']],
  ['The tug XX ADD NAME XX was expected on Sunday.', ['XX ADD NAME XX']],
  ['The [[Ostrel]] road was closed, the police said.', ['[[Ostrel]]']],
  ['CHECK: The port was closed until the evening on Sunday.', ['CHECK:']],
  ['The tug cost TK million, the port said on Sunday.', ['TK million']],
  ['A tug [PLS CHECK: from Ostrel?] came on Sunday.', ['[PLS CHECK: from Ostrel?]']],
  ['The captain, [NAME TO COME], went home on Sunday.', ['[NAME TO COME]']],
  ['The tug (Sub: cut this if long) came on Sunday.', ['(Sub: cut this if long)']],
];

const innocent = [
  'Desk: 200 dollars, with a lamp and a chair for the office.',
  '(Editor: Orrick, the port’s own paper.)',
  'No publicar nada es una forma de mentir, dijo el alcalde en su discurso del domingo.',
  '(Check with your doctor before you travel to the island.)',
  'The ward of the Pope John XXIII hospital was closed on Sunday.',
  'The shop sells shirts of size XXL and mints rated XXX to visitors.',
  'The game was the first since Super Bowl XX and Super Bowl XXX.',
  'Flight TK 1951 (TK 1951) of the airline landed late on Sunday.',
  'The poet T.K. Barrow and the agent TK Orrick were on board.',
  '“They [check] everything,” the captain said (see the map).',
  'FACT CHECK: the port was closed on Sunday, the police said.',
  'Women have XX chromosomes, the study said on Sunday.',
  '(The port is on the desk of the minister.)',
  'Port Elwin lost at home on Sunday (subs: Orrick, Tamsin 70; sub not used: Barrow).',
  '(Subs: Orrick for Barrow, 70 minutes.)',
  '(Please book your seat before you travel.)',
  '“We [please] everybody for [years to come],” the captain said.',
  '“It is a good [place to come],” the captain said on Sunday.',
  'The talks were off the record: nobody may quote them, the port said.',
  'The pumps are not to be used before the inspector has seen them.',
  'More follows from that than the port has said so far on Sunday.',
];

describe('notes to the desk within a story', () => {
  for (const note of wholeNotes) {
    it(`are left out and named where a line is only a note: ${note}`, async () => {
      for (const reading of [
        await readWith(note),
        await readAsHtml(`<p>${note}</p>`),
        await readAsMail(note),
      ]) {
        const {article} = reading;
        expect(article.headline).to.equal(headline);
        expect(article.body.length).to.equal(2);
        expect(articleText(article)).not.to.contain(note);
        expect(wordsOf(reading, 'desk-note')).to.deep.equal([note]);
      }
    });
  }

  for (const [line, words] of withinLines) {
    it(`stay within a line, and are named: ${words.join(', ')}`, async () => {
      for (const reading of [await readWith(line), await readAsHtml(`<p>${line}</p>`)]) {
        expect(articleText(reading.article)).to.contain(line);
        expect(wordsOf(reading, 'open-note')).to.deep.equal(words);
      }
    });
  }

  for (const line of bans) {
    it(`stay as a line that forbids to publish a part, and are named: ${line}`, async () => {
      const words = 'The port opened again in the evening, and the crew went home by bus.';
      const html = `<p>${words}</p><p>${words}</p><p>${words}</p><p>${line}</p>`;
      const reading = await readAsHtml(html);
      expect(articleText(reading.article)).to.contain(line);
      expect(wordsOf(reading, 'open-note')).to.deep.equal([line]);
    });
  }

  it('are named in a line of a list', async () => {
    const reading = await readAsHtml('<ul><li>A road.</li><li>[Desk: ask legal]</li></ul>');
    expect(wordsOf(reading, 'open-note')).to.deep.equal(['[Desk: ask legal]']);
  });

  for (const line of innocent) {
    it(`are not seen in: ${line}`, async () => {
      const reading = await readWith(line);
      expect(articleText(reading.article)).to.contain(line);
      expect(wordsOf(reading, 'open-note')).to.deep.equal([]);
      expect(wordsOf(reading, 'desk-note')).to.deep.equal([]);
    });
  }

  it('are left out above the headline', async () => {
    const reading = await readArticle(`[[check map]]\n\n${headline}\n\n${first}\n\n${last}`, {now});
    expect(reading.article.headline).to.equal(headline);
    expect(wordsOf(reading, 'desk-note')).to.deep.equal(['[[check map]]']);
  });

  it('stay where the story has nothing else', async () => {
    const reading = await readAsHtmlOnly('<p>TKTK</p>');
    expect(articleText(reading.article)).to.contain('TKTK');
    expect(wordsOf(reading, 'open-note')).to.deep.equal(['TKTK']);
  });
});

function readAsHtmlOnly(markup: string): Promise<ArticleReading> {
  return readArticle(markup, {now});
}

describe('words struck through', () => {
  for (const [name, struck] of [
    ['s', '<s>Two died.</s>'],
    ['strike', '<strike>Two died.</strike>'],
    ['del', '<del>Two died.</del>'],
    ['Google Docs', '<span style="text-decoration:line-through">Two died.</span>'],
  ] as const) {
    it(`stay struck, and are named: ${name}`, async () => {
      const reading = await readAsHtml(`<p>${struck} A road was closed on Sunday.</p>`);
      expect(JSON.stringify(reading.article.body)).to.contain(
        '{"type":"strikethrough","content":["Two died."]}',
      );
      expect(wordsOf(reading, 'struck')).to.deep.equal(['Two died.']);
    });
  }

  it('are named in a text that writes them with tildes', async () => {
    const reading = await readWith('~~Two died.~~ A road was closed on Sunday, the police said.');
    expect(wordsOf(reading, 'struck')).to.deep.equal(['Two died.']);
  });

  it('are named once each, in reading order', async () => {
    const reading = await readAsHtml('<p>A <s>first</s> and a <s>second</s> road were closed.</p>');
    expect(wordsOf(reading, 'struck')).to.deep.equal(['first', 'second']);
  });
});
