import {expect} from '@open-wc/testing';
import type {Article, CasualtyFigure} from '../../src/model/article.js';
import {loadLanguage} from '../../src/prose/languages.js';
import {readCasualties, readSureFigures} from '../../src/prose/read-casualties.js';

/** The day of all cases, a Monday. */
const date = '2025-01-13';

async function readFile(path: string): Promise<string> {
  const response = await fetch(`/${path}`);
  return response.text();
}

/** What a case says of a figure; `null` is what the text must not give. */
type Expected = {[Key in keyof CasualtyFigure]?: CasualtyFigure[Key] | null};

/** What a case says of a figure; what it does not mention may be anything, but group and whole. */
function pick(figure: CasualtyFigure, expected: Expected): Expected {
  const keys = new Set([...Object.keys(expected), 'group', 'partOf']);
  const absent = Object.entries(expected).filter(([, value]) => value === null);
  const given = Object.entries(figure).filter(([key]) => keys.has(key));
  return Object.fromEntries([...absent, ...given]) as Expected;
}

const paths = JSON.parse(await readFile('cases.json')) as string[];
const cases = paths.filter((path) => /prose\/cases\/.*\.txt$/.test(path));

const opening =
  'Quake kills 25 in Orsa\n\nA quake killed 25 people in Orsa on Sunday, police said.\n';

/** A text of about three million characters. */
const fill = (words: string) => opening + words.repeat(3_000_000 / words.length);

describe('long texts', () => {
  for (const words of [
    'At least 25 people were killed in Orsa on Sunday, police said. ',
    'The army said 12 people were killed.\nDoctors put the toll at 18.\n',
    'Police said 25 people were killed, including three children in Orsa.\n',
    'and three in Lun ',
  ])
    it(`are read soon: ${words.trim()}`, function () {
      this.timeout(20_000); // it took minutes when each mention was compared with all before
      const figures = readCasualties(fill(words), {date});
      expect(figures[0]?.amount).to.eql({kind: 'exact', value: 25});
    });

  const filler = 'The ford was closed at noon, and cars are led over the bridge. ';

  it('have no figures after the first 100,000 characters', () => {
    const end = 'Another 12 people are missing.';
    const measures = (length: number) =>
      readCasualties(opening + filler.repeat(length / filler.length) + end, {date}).map(
        ({measure}) => measure,
      );
    expect(measures(50_000)).to.eql(['killed', 'missing']);
    expect(measures(101_000)).to.eql(['killed']);
  });

  it('are not cut within a number', () => {
    const room = 100_000 - 'Police said 12'.length;
    const words = opening.replaceAll('\n', ' ').padEnd(room, filler);
    const start = words.slice(0, words.lastIndexOf('. ') + 2).padEnd(room, ' ');
    const [first, ...others] = readCasualties(`${start}Police said 12,000 people are missing.`, {
      date,
    });
    expect(first?.measure).to.equal('killed');
    expect(others).to.eql([]);
  });
});

describe('figures from prose', () => {
  it('has cases', () => {
    expect(cases.length).to.be.at.least(80);
  });

  for (const path of cases) {
    it(`reads ${path.replace(/.*\/|\.txt$/g, '').replaceAll('-', ' ')}`, async () => {
      const text = await readFile(path);
      const expected = JSON.parse(await readFile(path.replace(/txt$/, 'json'))) as Expected[];
      const figures = readCasualties(text, {date});
      expect(figures.map((figure, at) => pick(figure, expected[at] ?? {}))).to.deep.equal(expected);
    });
  }

  for (const text of [
    'Blast in Lavel\n\nA post says a blast killed 18 people in Lavel on Sunday.\n\nIt did not happen.',
    'Blast in Lavel is false, fact-check finds\n\nA blast killed 18 people in Lavel on Sunday, a post says.',
    'Bus crash near Vansk\n\nA bus crash near Vansk killed 12 people on Sunday, police said.\n\nPolice later corrected the number to 9.',
    'Trains collide\n\nTwo trains collided near Gorm on Sunday, injuring 40 people. It was the second accident this week: on Wednesday, a derailment at Ulm killed three people.',
    'Pilot acquitted of killing 20\n\nA pilot was acquitted on Sunday of killing 20 people in a crash.',
  ])
    it(`is not sure of a count that the text doubts: ${text.split('\n').at(-1)}`, () => {
      const figures = readCasualties(text, {date});
      expect(figures.filter((one) => one.certainty === 'sure' && one.measure === 'killed')).to.eql(
        [],
      );
    });

  for (const text of [
    'Rebels say 100 soldiers killed\n\nThe rebels said they had killed 100 soldiers in Lavel on Sunday.',
    'Army kills 40 militants\n\nThe army said it killed 40 militants in Lavel on Sunday.',
    '“We killed 100 soldiers in Lavel on Sunday,” a rebel commander said.',
    'The army claimed to have killed 40 civilians in Lavel on Sunday.',
  ])
    it(`is not sure of the claim of a side: ${text.split('\n').at(-1)}`, () => {
      expect(readCasualties(text, {date}).map(({certainty}) => certainty)).to.eql(['likely']);
    });

  it('leaves out a count that the same sentence calls untrue', () => {
    const text =
      'Fire in Hallen\n\nNobody died when a barn in Hallen burned on Sunday, contrary to posts that 20 people were killed.';
    expect(readCasualties(text, {date})).to.eql([]);
  });

  it('cites the sentence in its line, after empty ones', () => {
    const [figure] = readCasualties(
      'Headline\r\n\r\nIt rained. “Twelve people died,” he said. More.',
    );
    expect(figure?.sentence).to.deep.equal({block: 1, start: 11, end: 41});
  });

  it('reads the blocks of an article and cites them by their index', () => {
    const article: Article = {
      headline: 'Two trains collide',
      published: '2025-01-13T08:00Z',
      body: [
        {type: 'divider'},
        {
          type: 'paragraph',
          content: ['On Sunday ', {type: 'strong', content: ['41 people']}, ' died.'],
        },
      ],
    };
    const [figure] = readCasualties(article);
    expect(figure?.amount).to.deep.equal({kind: 'exact', value: 41});
    expect(figure?.scope).to.deep.equal({from: '2025-01-12', to: '2025-01-12'});
    expect(figure?.sentence).to.deep.equal({block: 1, start: 0, end: 25});
  });

  it('reads no figure from a table, a correction or a report in the article', () => {
    const article: Article = {
      headline: 'Two trains collide',
      body: [
        {type: 'table', rows: [{cells: [{content: ['12 people were killed.']}]}]},
        {type: 'correction', correction: {content: ['12 people were killed.']}},
        {type: 'casualties', report: {title: '12 people were killed.', figures: []}},
      ],
    };
    expect(readCasualties(article)).to.deep.equal([]);
  });

  it('reads nothing in an unknown language', () => {
    expect(readCasualties('12 people were killed.', {language: 'fr'})).to.deep.equal([]);
    expect(readCasualties('12 people were killed.', {language: 'en-GB'})).to.have.length(1);
  });

  it('leaves out days that depend on the unknown date of the text', () => {
    const [figure] = readCasualties('Twelve people were killed on Sunday.');
    expect(figure).not.to.have.any.keys('asOf', 'scope');
  });

  it('reads the headline of an article, and cites no sentence for it', () => {
    const article: Article = {
      headline: 'Ferry sinks off Tolmara, killing 31',
      body: [{type: 'paragraph', content: ['Divers went on searching on Monday.']}],
    };
    const [figure] = readCasualties(article);
    expect(figure?.amount).to.deep.equal({kind: 'exact', value: 31});
    expect(figure).not.to.have.property('sentence');
  });

  const withoutSource = {
    'is only told something':
      'Twelve people were killed in Orsa, the mayor, 42, told the Orsa Mail.',
    'may be the end of a list':
      'Police, army and hospital officials said 12 people were killed in Orsa.',
    'may be the end of a name': 'One of the groups said 12 people were killed in Orsa.',
    'is a table': 'Twelve people were killed in Orsa, according to the latest figures.',
    'may go on':
      'Twelve people were killed in Orsa, an official statement released by the media wing said.',
  };
  for (const [reason, text] of Object.entries(withoutSource)) {
    it(`names no source that ${reason}`, () => {
      const [figure] = readCasualties(text, {date});
      expect(figure?.amount).to.deep.equal({kind: 'exact', value: 12});
      expect(figure).not.to.have.property('source');
    });
  }

  const withoutScope = {
    'is a word of a headline': 'Police: 12 Killed in Shooting at Orsa Co. Plant',
    'is one of several':
      'The flood across Orsa, Tolmara and Kesh has killed 12 people, officials said.',
    'is of what they had done': 'Guards shot dead 12 men suspected of killing a priest in Tolmara.',
    'may be cut': 'Twelve people were killed when a bus fell into a ravine in Orsa (free) Valley.',
    'is the day of those who ask':
      'Experts went there on Monday to find what caused a fire, killing 12 people.',
  };
  for (const [reason, text] of Object.entries(withoutScope)) {
    it(`names no place or day that ${reason}`, () => {
      const [figure] = readCasualties(text, {date});
      expect(figure?.amount).to.deep.equal({kind: 'exact', value: 12});
      expect(figure).not.to.have.property('scope');
    });
  }

  it('is sure about news in the first paragraph, and leaves other figures to an editor', () => {
    const figures = readCasualties(
      'Six soldiers were killed in an ambush near Kesh on Tuesday, police said.\n' +
        'The road was closed. Nine soldiers were wounded there in May.\n' +
        'The hospital said four people were missing.',
      {date: '2025-06-12'},
    );
    expect(figures.map(({certainty, measure}) => `${certainty} ${measure}`)).to.deep.equal([
      'sure killed',
      'likely injured',
      'likely missing',
    ]);
  });

  it('gives a card only sure figures, without fields unknown to the model', async () => {
    const figures = await readSureFigures({
      headline: 'Attack near Kesh',
      published: '2025-01-13T08:00Z',
      body: [
        {
          type: 'paragraph',
          content: ['Six soldiers were killed near Kesh on Sunday. Four are missing.'],
        },
      ],
    });
    expect(figures.map(({measure}) => measure)).to.deep.equal(['killed']);
    expect(figures[0]).not.to.have.property('certainty');
  });

  it('reads Spanish once that is loaded', async () => {
    const text =
      'Un ataque con drones mató a doce personas e hirió a 1.400 en Mirán, informó el gobernador.';
    expect(await loadLanguage('es-MX')).to.equal(true);
    expect(await loadLanguage('xx')).to.equal(false);
    const figures = readCasualties(text, {language: 'es-MX'});
    expect(figures.map(({measure, amount}) => ({measure, amount}))).to.deep.equal([
      {measure: 'killed', amount: {kind: 'exact', value: 12}},
      {measure: 'injured', amount: {kind: 'exact', value: 1400}},
    ]);
    expect(figures[0]?.source).to.deep.equal({name: 'gobernador'});
  });

  const spanishCounts = {
    'Muertos: 12 / Heridos: 84 / Evacuados: 2.400\n\nEl terremoto destruyó casas, informó la policía.':
      [
        ['killed', 12],
        ['injured', 84],
        ['displaced', 2400],
      ],
    'Doce personas murieron en un choque de trenes, informó la policía.\n\nOtras 45 sufrieron heridas.':
      [
        ['killed', 12],
        ['injured', 45],
      ],
    'Un incendio dejó 21 muertos, informó la policía.\n\nOtros tres trabajadores fueron trasladados al hospital con heridas leves.':
      [
        ['killed', 21],
        ['injured', 3],
      ],
    'Un incendio dejó 21 muertos, informó la policía.\n\nLos vecinos hablan de 30 fallecidos.': [
      ['killed', 21],
      ['killed', 30],
    ],
    'Heridos: 3\nDesaparecidos: 1\n\nEl entrenador dijo que el partido de liga será difícil.': [],
    'El entrenador y los jugadores hablan de más de 30 goles.': [],
  };
  for (const [text, expected] of Object.entries(spanishCounts))
    it(`reads in Spanish: ${text.split('\n').at(-1)}`, async () => {
      await loadLanguage('es');
      const figures = readCasualties(`Orsa\n\n${text}`, {language: 'es', date});
      const counts = figures.map(({measure, amount}) => [
        measure,
        'value' in amount && amount.value,
      ]);
      expect(counts).to.eql(expected);
    });

  it('does not read the day of a statement as the day of the event in Spanish', async () => {
    await loadLanguage('es');
    const text =
      'Ochenta personas han muerto en los ataques en Kesh, informaron hoy, domingo, las radios locales.';
    const [figure] = readCasualties(text, {language: 'es', date});
    expect(figure?.amount).to.deep.equal({kind: 'exact', value: 80});
    expect(figure?.scope?.from).to.equal(undefined);
  });

  it('reads tolls that rise to or pass a number, and whole groups, in Spanish', async () => {
    await loadLanguage('es');
    const read = (text: string) => readCasualties(text, {language: 'es', date})[0];
    expect(read('El balance volvió a empeorar hasta 482 muertos.')?.amount.kind).to.equal('exact');
    expect(read('El balance ya supera los 650 muertos.')?.amount.kind).to.equal('at-least');
    expect(read('Quince militares colombianos murieron en Mirán.')?.group).to.contain('militares');
    expect(read('El ejército mata a 20 presuntos insurgentes.')?.group).to.contain('presuntos');
    const places =
      'Estallaron bombas en Mirán y una localidad al norte, con resultado de 12 muertos.';
    expect(read(places)?.scope?.place).to.equal(undefined);
  });

  for (const part of [
    'entre ellas tres niños',
    'incluyendo a tres niños',
    'tres niños entre ellas',
    'tres de ellas niños',
    'de las cuales tres eran niños',
    'de las que tres eran niños',
    'de ellas tres niños',
    'entre las que se encuentran tres niños',
    'entre las cuales hay tres niños',
  ])
    it(`reads «${part}» as a part in Spanish`, async () => {
      await loadLanguage('es');
      const text = `Un ataque mató a 14 personas, ${part}, en Mirán.`;
      const [whole, child] = readCasualties(text, {language: 'es', date});
      expect(whole?.amount).to.deep.equal({kind: 'exact', value: 14});
      expect([child?.group, child?.partOf]).to.deep.equal(['niños', whole?.id]);
    });

  for (const part of [
    'Tres de los muertos eran niños.',
    'De los muertos, tres eran niños.',
    'Entre los muertos hay tres niños.',
  ])
    it(`reads «${part}» as a part of the sentence before in Spanish`, async () => {
      await loadLanguage('es');
      const text = `Un ataque dejó 14 muertos en Mirán. ${part}`;
      const [whole, child] = readCasualties(text, {language: 'es', date});
      expect([child?.group, child?.partOf]).to.deep.equal(['niños', whole?.id]);
    });

  it('gives no group of the dead to the wounded that Spanish names by a noun', async () => {
    await loadLanguage('es');
    const text =
      'Motín en Lavel\n\nUn motín dejó el domingo 17 reclusos muertos y una veintena de heridos, dijo la policía.';
    const groups = readCasualties(text, {language: 'es', date}).map(({group}) => group);
    expect(groups).to.eql(['reclusos', undefined]);
  });

  it('reads in Spanish whom something forced to leave home, and nobody who had to do other things', async () => {
    await loadLanguage('es');
    const measures = (text: string) =>
      readCasualties(text, {language: 'es', date}).map(({measure, amount}) => [measure, amount]);
    const forced = 'obligaron a 3.400 personas a abandonar sus hogares';
    const lead = (verb: string) => `Lluvias en Lavel\n\nLas lluvias ${verb} en Lavel el domingo.`;
    const displaced = [['displaced', {kind: 'exact', value: 3400}]];
    expect(measures(lead(forced))).to.eql(displaced);
    expect(measures(lead('han obligado a evacuar a 3.400 personas'))).to.eql(displaced);
    expect(measures(lead('obligaron a 3.400 personas a esperar'))).to.eql([]);
  });

  it('never counts as injured who died since or is only in hospital, in Spanish', async () => {
    await loadLanguage('es');
    const died = 'Un ataque dejó 14 heridos en Mirán. Tres de los heridos murieron.';
    const say = (text: string) =>
      readCasualties(text, {language: 'es', date}).map((one) => [one.measure, one.certainty]);
    expect(say(died)).to.deep.equal([
      ['injured', 'likely'],
      ['killed', 'likely'],
    ]);
    const ill = 'El cólera mató a 14 personas en Mirán y 50 fueron hospitalizadas.';
    expect(say(ill)).to.deep.equal([
      ['killed', 'likely'],
      ['affected', 'likely'],
    ]);
  });

  for (const [text, ...counts] of [
    ['Protección Civil elevó a 17 los fallecidos y a 30 los heridos.', 'killed 17', 'injured 30'],
    ['Los muertos por las lluvias ascienden a 43, dijo el alcalde.', 'killed 43'],
    ['Ya son 31 los muertos por el temporal en Mirán.', 'killed 31'],
    ['Un choque dejó un saldo de 12 muertos en Mirán.', 'killed 12'],
    ['Un incendio se cobró la vida de cinco ancianos en Mirán.', 'killed 5'],
    ['Murieron ahogados 19 migrantes frente a Mirán.', 'killed 19'],
    ['Los combates han desplazado a 3.400 personas en Mirán.', 'displaced 3400'],
    [
      'Un atentado dejó 21 muertos en Mirán. El Gobierno cifró en 17 los fallecidos.',
      'killed 21',
      'killed 17',
    ],
    [
      'La policía habló de cinco muertos. Más tarde, la policía informó de seis muertos.',
      'killed 6',
    ],
    ['Murieron tres alpinistas en Mirán. Un cuarto alpinista falleció en el hospital.', 'killed 4'],
    ['El cólera ha causado 22 muertes y 860 contagios en Mirán.', 'killed 22', 'affected 860'],
  ] as const)
    it(`reads «${text}»`, async () => {
      await loadLanguage('es');
      const figures = readCasualties(text, {language: 'es', date});
      const said = figures.map(
        ({measure, amount}) => `${measure} ${'value' in amount ? amount.value : ''}`,
      );
      expect(said).to.deep.equal(counts);
    });

  it('gives an earlier count to one figure only, and not that of another speaker', () => {
    const text =
      'The heat killed 11,435 people, the institute said. Undertakers had put the toll at 13,000.\n' +
      'Belmar has reported 1,316 deaths.';
    const figures = readCasualties(text, {date});
    expect(figures.flatMap(({revisions = []}) => revisions)).to.deep.equal([]);
  });

  it('confirms only what the verb «confirmed» governs', () => {
    const text =
      'The interior ministry confirmed three deaths in Orsa, and said 214 people were arrested.';
    const statuses = readCasualties(text, {date}).map(({status}) => status);
    expect(statuses).to.deep.equal(['confirmed', 'reported']);
  });

  it('takes «he» for no earlier source where a speaker without a name is between', () => {
    const text =
      'Gunmen killed 14 people in Orsa, local officials said.\n' +
      '“They shot at everybody,” the mayor of a nearby town said. Seventeen people were wounded, he added.';
    const [, hurt] = readCasualties(text, {date});
    expect(hurt?.measure).to.equal('injured');
    expect(hurt?.source).to.equal(undefined);
  });

  it('takes no day of another event for the day of a toll of today', () => {
    const text =
      'The Easter road toll in Orsa has risen to 11 with the death today of a boy hurt on Friday, police said.';
    expect(readCasualties(text, {date})[0]?.asOf).to.equal(date);
  });

  it('takes no month for the first days of it', () => {
    const text =
      'At least 55 civilians were killed in the first ten days of January, the governor said.';
    expect(readCasualties(text, {date})[0]).not.to.have.property('scope');
  });

  const dayOf = (text: string) => readCasualties(text, {date})[0]?.scope?.from;
  it('gives an editor the day of the sentence before, for the same event', () => {
    const quake = 'A strong quake struck Orsa on Saturday.';
    expect(dayOf(`${quake} The quake killed 14 people.`)).to.equal('2025-01-11');
    expect(dayOf(`${quake} Police said 14 people died in the quake.`)).to.equal('2025-01-11');
  });

  const others = [
    'A quake struck Orsa on Saturday. The blast killed 14 people.',
    'A quake struck Orsa on Saturday. A quake killed 14 people.',
    'A quake struck Orsa on Saturday. Help came. The quake killed 14 people.',
    'The quake zone was closed on Saturday. The quake killed 14 people.',
    'Rescuers searched on Saturday after a quake. The quake killed 14 people.',
    'A quake struck Orsa on Saturday and another on Sunday. The quake killed 14 people.',
  ];
  for (const text of others)
    it(`takes over no day in «${text}»`, () => {
      expect(dayOf(text)).to.equal(undefined);
    });

  it('keeps an earlier toll as a revision where its day is known', () => {
    const [figure, ...others] = readCasualties(
      'The death toll from the blast has risen to 40, rescuers said on Thursday.\n' +
        'The death toll stood at 35 on Wednesday.',
      {date: '2025-06-12'},
    );
    expect(others).to.deep.equal([]);
    expect(figure?.amount).to.deep.equal({kind: 'exact', value: 40});
    expect(figure?.revisions).to.deep.equal([
      {amount: {kind: 'exact', value: 35}, asOf: '2025-06-11'},
    ]);
  });

  it('reads a paragraph of 1 MB with 500 figures quickly', () => {
    const filler = 'The road along the river was closed and nobody came that way. '.repeat(32);
    const text = `${filler}Police said ${filler.length} people were killed in Kesh. `.repeat(500);
    const start = performance.now();
    expect(readCasualties(text)).to.be.an('array');
    expect(performance.now() - start).to.be.below(10_000);
  });

  it('stops after 300 figures', () => {
    const line = (_: unknown, n: number) =>
      `The storm killed ${n + 10} people in Harrow on Sunday, police said.`;
    const text = `Storm kills hundreds\n\n${Array.from({length: 400}, line).join('\n')}`;
    expect(readCasualties(text, {date})).to.have.lengthOf.within(290, 300);
  });

  it('reads nothing from an empty text', () => {
    expect(readCasualties('')).to.deep.equal([]);
  });

  it('takes linear time for hostile texts', () => {
    const hostile = [
      'killed killed 1 1 1 ',
      'and and ',
      'a-b-',
      '12 men, a child and ',
      '“((. ',
      '1,000.',
      '12 300 ',
      'Police said 12 people died in Kesh, Homs, ',
    ];
    for (const words of hostile) expect(readCasualties(words.repeat(50_000))).to.be.an('array');
  });
});
