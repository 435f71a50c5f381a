import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import {describeFigure} from '../../src/toll/describe-figure.js';
import {toJsonLd} from '../../src/toll/to-json-ld.js';
import '../../src/elements/article/article.js';
import '../../src/elements/casualty-card/casualty-card.js';
import type {AwCasualtyCard} from '../../src/elements/casualty-card/casualty-card.js';
import type {FigureSelectEvent} from '../../src/elements/casualty-card/figure-select-event.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import type {Amount, CasualtyFigure, CasualtyReport} from '../../src/model/article.js';

/** A figure with source and date, which a test may change. */
const figure = (values: Partial<CasualtyFigure> = {}): CasualtyFigure => ({
  id: 'a',
  measure: 'killed',
  amount: {kind: 'exact', value: 25},
  source: {name: 'Civil Defence'},
  asOf: '2025-01-13',
  ...values,
});

async function draw(
  report: CasualtyReport,
  attributes: Partial<AwCasualtyCard> = {},
): Promise<AwCasualtyCard> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const card = Object.assign(document.createElement('aw-casualty-card'), {report}, attributes);
  place.append(card);
  await card.updateComplete;
  return card;
}

/** What a reader hears, spaces folded. */
function text(node: Element | null | undefined): string {
  const copy = node?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('[aria-hidden]') ?? []) hidden.remove();
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The rows of the ledger, as text. */
const items = (card: Element): Element[] => [...card.querySelectorAll(':scope > ul > li')];
const rows = (card: Element): string[] => items(card).map((row) => text(row.querySelector('p')));

describe('aw-casualty-card', () => {
  const amounts: [Amount, string][] = [
    [{kind: 'exact', value: 1}, '1 person killed'],
    [{kind: 'exact', value: 0}, 'no one killed'],
    [{kind: 'exact', value: 1234567}, '1,234,567 people killed'],
    [{kind: 'at-least', value: 25}, 'at least 25 people killed'],
    [{kind: 'at-most', value: 40}, 'at most 40 people killed'],
    [{kind: 'about', value: 300}, 'about 300 people killed'],
    [{kind: 'range', min: 12, max: 15}, '12–15 people killed'],
    [{kind: 'range', min: 25, max: 25}, '25 people killed'],
    [{kind: 'vague', words: 'hundreds of thousands'}, 'hundreds of thousands of people killed'],
    [{kind: 'unknown'}, 'people killed: not reported'],
  ];
  for (const [amount, words] of amounts) {
    it(`says «${words}»`, async () => {
      const card = await draw({figures: [figure({amount})]});
      expect(rows(card)).to.eql([words]);
    });
  }

  it('names source, date and status of each figure', async () => {
    const card = await draw({
      title: 'Strikes on the port',
      figures: [
        figure({
          source: {name: 'Civil Defence', url: 'https://example.org/count'},
          status: 'unverified',
        }),
      ],
      note: 'Bodies recovered.',
    });
    expect(text(card.querySelector('h2'))).to.equal('Strikes on the port');
    expect(text(card)).to.contain('Civil Defence · as of January 13, 2025 · not verified');
    expect(card.querySelector('a')).to.have.attribute('href', 'https://example.org/count');
    expect(card.querySelector('time')).to.have.attribute('datetime', '2025-01-13');
    expect(card).to.contain.text('Bodies recovered.');
    await expect(card).to.be.accessible();
  });

  it('has no empty line if the card already states source and day', async () => {
    const children = figure({id: 'b', partOf: 'a', group: 'children'});
    const card = await draw({figures: [figure(), children, figure({id: 'c', measure: 'injured'})]});
    const empty = [...card.querySelectorAll('p, li')].filter((line) => !text(line));
    expect(empty).to.eql([]);
  });

  it('shows a subset below its base, and a remainder only on request', async () => {
    const report: CasualtyReport = {
      figures: [
        figure({amount: {kind: 'at-least', value: 25}}),
        figure({id: 'b', partOf: 'a', group: 'children', amount: {kind: 'exact', value: 10}}),
        figure({id: 'c', partOf: 'b', group: 'girls', amount: {kind: 'vague', words: 'several'}}),
      ],
    };
    const card = await draw(report);
    expect(rows(card)).to.eql(['at least 25 people killed']);
    expect(text(items(card)[0])).to.contain('10 of them children');
    expect(text(items(card)[0])).to.contain('several of them girls');
    expect(text(card)).to.not.contain('15');
    const subtracted = await draw(report, {withRemainder: true});
    expect(text(subtracted)).to.contain('at least 15 not broken down');
  });

  it('states in one sentence that a subset is zero', async () => {
    const none = {group: 'children', amount: {kind: 'exact', value: 0}} as const;
    const card = await draw({figures: [figure(), figure({id: 'b', partOf: 'a', ...none})]});
    expect(text(items(card)[0])).to.contain('no children killed');
    expect(text(card)).to.not.contain('0 of them');
  });

  it('names source and day of a subset only if they differ from its base', async () => {
    const card = await draw({
      figures: [
        figure(),
        figure({
          id: 'b',
          partOf: 'a',
          group: 'children',
          amount: {kind: 'exact', value: 10},
          source: {name: 'Ministry'},
          asOf: '2025-01-14',
          status: 'unverified',
        }),
      ],
    });
    expect(text(items(card)[0])).to.contain(
      '10 of them children Ministry · as of January 14, 2025 · not verified',
    );
  });

  it('states shared facts once, and differing facts on their row', async () => {
    const card = await draw({
      figures: [
        figure(),
        figure({id: 'b', measure: 'injured'}),
        figure({id: 'c', measure: 'missing', source: {name: 'Ministry'}}),
      ],
    });
    expect(text(card.querySelector('p'))).to.equal(
      'Civil Defence, as of January 13, 2025, unless another source is named',
    );
    expect(items(card).map(text)).to.eql([
      '25 people killed',
      '25 people injured',
      '25 people missing Ministry',
    ]);
  });

  it('shows deaths first', async () => {
    const card = await draw({
      figures: [figure({measure: 'displaced'}), figure({id: 'b', measure: 'killed'})],
    });
    expect(rows(card)).to.eql(['25 people killed', '25 people displaced']);
  });

  it('reports a subset of another measure, and does not show it', async () => {
    const card = await draw({
      figures: [figure(), figure({id: 'b', partOf: 'a', measure: 'injured'})],
    });
    expect(rows(card)).to.eql(['25 people killed']);
    expect(card.issues.map(({message}) => message)).to.eql([
      'figures[1].partOf: expected a figure of the injured, found "a"',
    ]);
  });

  it('shows no denied figure as a fact, however its status is written', async () => {
    const given = (id: string, status: string) => ({...figure({id}), group: id, status});
    const card = await draw({figures: [given('monks', ' Denied'), given('nuns', 'fake')]} as never);
    expect(text(card)).to.contain('monks').and.not.contain('nuns');
    expect(text(card)).to.contain('denied');
    expect(card.issues.map(({path}) => path)).to.eql(['figures[1].status']);
  });

  it('names a source that is given as a text', async () => {
    const card = await draw({figures: [{...figure(), source: 'Police'}]} as never);
    expect(text(card)).to.contain('Police').and.not.contain('not given');
  });

  it('reports a scope that ends before it begins', async () => {
    const card = await draw({figures: [figure({scope: {from: '2025-01-12', to: '2025-01-01'}})]});
    expect(card.issues.map(({path}) => path)).to.eql(['figures[0].scope.from']);
  });

  it('shows no remainder where groups may overlap', async () => {
    const card = await draw(
      {
        figures: [
          figure(),
          figure({id: 'b', partOf: 'a', group: 'children', amount: {kind: 'exact', value: 10}}),
          figure({id: 'c', partOf: 'a', group: 'civilians', amount: {kind: 'exact', value: 12}}),
        ],
      },
      {withRemainder: true},
    );
    expect(text(card)).to.not.contain('broken down');
  });

  it('takes no room with a title whose figures are all left out', async () => {
    const card = await draw({title: 'The flood at Harrow', figures: []});
    expect(card.offsetHeight).to.equal(0);
    const noted = await draw({title: 'The flood', figures: [], note: 'Nobody has counted yet.'});
    expect(text(noted)).to.equal('The flood Nobody has counted yet.');
  });

  it('refuses a subset larger than its base, and reports it', async () => {
    const report = {
      figures: [
        figure(),
        figure({id: 'b', partOf: 'a', group: 'children', amount: {kind: 'exact', value: 30}}),
      ],
    };
    const card = await draw({figures: []});
    const failing = oneEvent(card, 'aw-error') as Promise<AwErrorEvent>;
    card.report = report;
    const {error} = await failing;
    await card.updateComplete;
    expect(error.message).to.equal('figures[1].amount: expected at most the 25 of "a", found 30');
    expect(rows(card)).to.eql(['25 people killed']);
  });

  it('reports missing sources, missing and future dates and repeated ids, and shows the rest', async () => {
    const bare: CasualtyFigure = {id: 'a', measure: 'injured', amount: {kind: 'exact', value: 3}};
    const card = await draw({
      figures: [bare, figure({id: 'c', asOf: '2999-01-01'}), figure({id: 'c', group: 'women'})],
    });
    expect(card.issues.map(({path, code}) => `${path} ${code}`)).to.eql([
      'figures[0].source no-source',
      'figures[0].asOf no-date',
      'figures[1].asOf future-date',
      'figures[2].id duplicate',
    ]);
    expect(text(card)).to.contain('Source not given · date not given');
  });

  it('separates two scopes, and says which includes the other', async () => {
    const card = await draw({
      figures: [
        figure({scope: {event: 'Strike on the market'}}),
        figure({
          id: 'b',
          amount: {kind: 'exact', value: 56},
          scope: {from: '2024-11-27', includes: ['a']},
        }),
      ],
    });
    const headings = [...card.querySelectorAll('h3')].map(text);
    expect(headings).to.eql(['Strike on the market', 'Since November 27, 2024']);
    expect(text(card)).to.contain('Includes 25 people killed');
  });

  it('groups differing counts under one heading, in the given order, and adds nothing up', async () => {
    const card = await draw({
      figures: [
        figure({amount: {kind: 'exact', value: 40}, status: 'contested'}),
        figure({
          id: 'b',
          amount: {kind: 'exact', value: 31},
          source: {name: 'Ministry'},
          status: 'retracted',
        }),
        figure({id: 'c', measure: 'injured'}),
      ],
    });
    expect([...card.querySelectorAll('h3')].map(text)).to.eql([
      'People killed: the counts differ',
      'Others',
    ]);
    expect(items(card).map(text)).to.eql([
      '40 Civil Defence Contested',
      '31 Ministry Retracted',
      '25 people injured',
    ]);
    const [first, second] = items(card).map((item) => item.getBoundingClientRect());
    expect(first!.bottom).to.be.at.most(second!.top + 1);
    const struck = card.querySelectorAll('strong')[1]!;
    expect(getComputedStyle(struck).textDecorationLine).to.equal('line-through');
    expect(text(card)).to.not.match(/71|35/);
  });

  it('explains revisions, reports a fall without a reason, and draws a chart of three or more', async () => {
    const card = await draw({
      figures: [
        figure({
          revisions: [
            {amount: {kind: 'exact', value: 20}, asOf: '2025-01-10', reason: 'late-reports'},
            {amount: {kind: 'exact', value: 31}, asOf: '2025-01-11'},
            {amount: {kind: 'exact', value: 24}, asOf: '2025-01-12'},
          ],
        }),
      ],
    });
    const [written] = card.querySelectorAll('details p');
    expect(text(written!)).to.equal(
      '20 (Jan 10, 2025) · 31 (Jan 11, 2025, late reports) · 24 (Jan 12, 2025, reason not given)',
    );
    expect(written?.checkVisibility(), 'beside the chart, which shows the same').to.be.false;
    expect(card.querySelector('[role="img"]')).to.have.attribute(
      'aria-label',
      'How the figure changed: 20 on January 10, 2025, 31 on January 11, 2025, 24 on January 12, 2025, 25 on January 13, 2025',
    );
    await expect(card).to.be.accessible();
  });

  it('shows the hour of each state where a day has several', async () => {
    const exact = (value: number) => ({kind: 'exact' as const, value});
    const revisions = [
      {amount: exact(20), asOf: '2025-01-12T08:00:00Z'},
      {amount: exact(22), asOf: '2025-01-13T09:30:00Z'},
      {amount: exact(24), asOf: '2025-01-13T11:00:00Z'},
    ];
    const last = figure({revisions, asOf: '2025-01-13T18:00:00Z'});
    const card = await draw({figures: [last]}, {timeZone: 'UTC'});
    const plain = (words: string) => words.replaceAll('\u202f', ' ');
    expect(plain(text(card))).to.contain(
      '20 (Jan 12, 2025) · 22 (Jan 13, 2025, 9:30 AM) · 24 (Jan 13, 2025, 11:00 AM)',
    );
    expect(plain(card.querySelector('[role="img"]')!.ariaLabel!)).to.contain(
      '24 on January 13, 2025 at 11:00 AM, 25 on January 13, 2025 at 6:00 PM',
    );
  });

  it('hides two hundred revisions behind a button', async () => {
    const revisions = Array.from({length: 200}, (_, index) => ({
      amount: {kind: 'exact' as const, value: index === 120 ? 999 : index + 1},
      asOf: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    }));
    const card = await draw({figures: [figure({revisions, amount: {kind: 'exact', value: 201}})]});
    const earlier = card.querySelector('details')!;
    expect(text(earlier.querySelector('summary'))).to.equal('Earlier revisions (200)');
    expect(earlier.open).to.be.false;
    expect(text(earlier).match(/\(\w+ \d+, \d{4}/g)).to.have.length(200);
    expect(card.offsetHeight).to.be.below(400);
    expect(card.querySelector('[role="img"]')).to.have.attribute(
      'aria-label',
      'How the figure changed: 1 on January 1, 2024, 999 on April 30, 2024, 201 on January 13, 2025',
    );
    await expect(card).to.be.accessible();
  });

  it('gives the reason of a change a line of its own', async () => {
    const revision = {
      amount: {kind: 'exact', value: 24},
      asOf: '2025-01-10',
      reason: 'late-reports',
    } as const;
    const card = await draw({figures: [figure({revisions: [revision]})]});
    const [earlier, reason] = [...card.querySelectorAll('li > p')].slice(-2);
    expect(text(earlier!)).to.equal('Earlier: 24 (Jan 10, 2025)');
    expect(text(reason!)).to.equal('Last change: late reports');
  });

  it('sorts revisions by date and reports one in the future, which comes after its figure', async () => {
    const card = await draw({
      figures: [
        figure({
          revisions: [
            {amount: {kind: 'exact', value: 24}, asOf: '2025-01-12'},
            {amount: {kind: 'exact', value: 20}, asOf: '2025-01-10'},
            {amount: {kind: 'exact', value: 90}, asOf: '2999-01-01'},
          ],
        }),
      ],
    });
    expect(text(card)).to.contain('Last change: reason not given');
    expect(text(card.querySelector('details p')!)).to.equal(
      '20 (Jan 10, 2025) · 24 (Jan 12, 2025) · 90 (Jan 1, 2999, reason not given)',
    );
    expect(card.issues.map(({path, code}) => `${path} ${code}`)).to.eql([
      'figures[0].revisions[2].asOf future-date',
      'figures[0].revisions[2].asOf out-of-order',
    ]);
  });

  it('shows the time of a toll in a text in the time zone of the place', async () => {
    const body = await fixture<HTMLElement & {updateComplete: Promise<boolean>}>(html`
      <aw-article-body
        lang="en"
        time-zone="Asia/Tokyo"
        .blocks=${[{type: 'casualties', report: {figures: [figure({asOf: '2025-01-13T20:00Z'})]}}]}
      ></aw-article-body>
    `);
    await body.updateComplete;
    const card = body.querySelector('aw-casualty-card')!;
    await card.updateComplete;
    expect(text(card.querySelector('time'))).to.match(/January 14, 2025.*5:00.*GMT\+9/);
  });

  it('shows dates in the calendar of the page’s language', async () => {
    const card = document.createElement('aw-casualty-card');
    Object.assign(card, {lang: 'en-u-ca-persian', timeZone: 'Asia/Tehran'});
    card.report = {figures: [figure({scope: {from: '2024-11-27'}, asOf: '2025-01-13T20:40Z'})]};
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(card);
    await card.updateComplete;
    expect(text(card.querySelector('h3'))).to.match(/Azar 7, 1403/);
    expect(text(card.querySelector('time'))).to.match(/Dey 25, 1403/);
  });

  it('does not list a figure as included in itself', async () => {
    const card = await draw({figures: [figure({scope: {from: '2024-11-27', includes: ['a']}})]});
    expect(text(card)).to.not.contain('includes');
  });

  it('shows the other figures if a getter throws', async () => {
    const broken = Object.defineProperty(figure({id: 'b', measure: 'injured'}), 'source', {
      enumerable: true,
      get: () => {
        throw new Error('gone');
      },
    });
    const card = await draw({figures: [figure(), broken]});
    expect(rows(card)).to.eql(['25 people killed', '25 people injured']);
    expect(card.issues.map(({path}) => path)).to.include('figures[1].source');
  });

  it('shows the age of an old figure, and ignores an absurd clock', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const card = await draw(
      {
        figures: [
          figure({asOf: '2020-01-01'}),
          figure({id: 'b', measure: 'injured', asOf: yesterday}),
          figure({id: 'c', measure: 'missing', asOf: '1850-01-01'}),
        ],
      },
      {staleAfter: 30},
    );
    const ages = [...card.querySelectorAll('li')].map((line) => /figure from .*/.test(text(line)));
    expect(ages).to.eql([true, false, false]);
  });

  it('marks figures that a program read from the text', async () => {
    const card = await draw({figures: [figure()]}, {fromText: true});
    expect(text(card)).to.contain('Read from the article, not confirmed by an editor');
  });

  it('exposes to the page that it is sensitive', async () => {
    const card = await draw({figures: [figure()]});
    expect(card.matches(':state(sensitive)')).to.be.true;
    const empty = await fixture(html`<aw-casualty-card></aw-casualty-card>`);
    expect(empty.matches(':state(sensitive)')).to.be.false;
  });

  it('states the same visually, in sentences and in data', async () => {
    for (const [amount] of amounts) {
      const one = figure({amount});
      const card = await draw({figures: [one]});
      const numbers = (words: string): string[] => words.match(/[\d,]*\d/g) ?? [];
      const visible = numbers(rows(card)[0] ?? '');
      const sentence = describeFigure(one, 'en');
      expect(numbers(sentence.split(', according')[0] ?? '')).to.eql(visible);
      const {value} = toJsonLd({figures: [one]})['@graph'][0] as unknown as {
        value: Record<string, number>;
      };
      for (const number of visible) {
        expect(Object.values(value)).to.include(Number(number.replaceAll(',', '')));
      }
    }
  });

  it('keeps the HTML that a server or an author wrote', async () => {
    const card = await fixture<AwCasualtyCard>(
      html`<aw-casualty-card
        ><p id="said">25 people were killed, Civil Defence says.</p></aw-casualty-card
      >`,
    );
    const paragraph = card.querySelector('#said');
    await card.updateComplete;
    expect(card.querySelector('#said')).to.equal(paragraph);
    expect(card.matches(':state(sensitive)')).to.be.true;
  });

  it('fits in 280 pixels', async () => {
    const place = await fixture<HTMLElement>(html`<div style="inline-size: 280px"></div>`);
    const card = document.createElement('aw-casualty-card');
    card.report = {
      figures: [
        figure({
          amount: {kind: 'range', min: 123_456, max: 1_234_567},
          group: 'Binnenschifffahrtsuntersuchungsbeamte',
        }),
        figure({
          id: 'b',
          amount: {kind: 'exact', value: 31},
          source: {name: 'Ministry'},
          group: 'Binnenschifffahrtsuntersuchungsbeamte',
        }),
      ],
    };
    place.append(card);
    await card.updateComplete;
    expect(place.scrollWidth).to.be.at.most(280);
  });

  for (const isolated of [false, true]) {
    it(`leads from a figure to its sentence and back${isolated ? ', isolated' : ''}`, async () => {
      const sentence = 'At least 25 people were killed in the strikes.';
      const article = document.createElement('aw-article');
      article.isolated = isolated;
      article.article = {
        headline: 'Strikes',
        body: [
          {type: 'heading', level: 2, content: ['What is known']},
          {type: 'paragraph', content: ['Rain fell. ', sentence, ' More came.']},
        ],
        casualties: [
          {figures: [figure({sentence: {block: 1, start: 11, end: 11 + sentence.length}})]},
        ],
      };
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(article);
      await oneEvent(article, 'aw-load');
      await nextFrame();
      const root = (isolated ? article.shadowRoot : article) as ParentNode;
      await waitUntil(() => root.querySelector('a[data-sentence]'), 'the figure is a link');
      const link = root.querySelector<HTMLElement>('a[data-sentence]')!;
      link.focus();
      link.click();
      const body = root.querySelector('aw-article-body');
      await waitUntil(() => body?.shadowRoot?.querySelector('[part=back]'), 'a way back');
      const paragraph = [...(body?.children ?? [])].find((block) => block.localName === 'p');
      expect((paragraph?.getRootNode() as Document).activeElement).to.equal(paragraph);
      const [range] = [...(CSS.highlights.get('aw-sentence') ?? [])] as Range[];
      expect(range?.toString()).to.equal(sentence);
      body?.shadowRoot?.querySelector<HTMLElement>('[part=back]')?.click();
      expect((link.getRootNode() as Document).activeElement).to.equal(link);
      expect(CSS.highlights.has('aw-sentence')).to.be.false;
    });
  }

  it('fires an event with the figure, and does nothing if the page cancels it', async () => {
    const card = await draw(
      {figures: [figure({sentence: {block: 0, start: 0, end: 4}})]},
      {blocks: [{type: 'paragraph', content: ['Said so.']}]},
    );
    const link = card.querySelector<HTMLAnchorElement>('a[data-sentence]')!;
    expect(link.hash).to.contain(':~:text=Said');
    let selected: FigureSelectEvent | undefined;
    card.addEventListener('aw-figure-select', (event) => {
      selected = event;
      event.preventDefault();
    });
    link.click();
    expect(selected?.figure).to.equal('a');
    expect(selected?.sentence).to.eql({block: 0, start: 0, end: 4});
  });
});
