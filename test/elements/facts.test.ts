import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/article.js';
import '../../src/elements/weather-dateline/weather-dateline.js';
import {waitUntil} from '../runner/wait-until.js';

describe('a list of facts', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    it(`has no dot at either end of a line, ${direction}`, async () => {
      const column = await fixture<HTMLElement>(
        html`<div dir=${direction} style="inline-size: 150px">
          <aw-weather-dateline place="Amsterdam" datetime="2025-01-12"></aw-weather-dateline>
        </div>`,
      );
      const element = column.querySelector('aw-weather-dateline')!;
      await element.updateComplete;
      const parts = [...element.querySelectorAll('bdi, time, span')].filter(
        ({localName, textContent}) => localName !== 'span' || textContent.trim() === '·',
      );
      const [place, dot, time] = parts.map((part) => part.getBoundingClientRect());
      const line = element.getBoundingClientRect();
      expect(time!.top).to.be.at.least(place!.bottom - 1);
      // The dot stands before the line of the date, where the edge cuts it off.
      if (direction === 'ltr') expect(dot!.right).to.be.at.most(line.left + 1);
      else expect(dot!.left).to.be.at.least(line.right - 1);
      expect(getComputedStyle(element).overflowX).to.equal('clip');
    });
  }

  it('does not cut a letter that reaches over its edge', async () => {
    const line = await fixture<HTMLElement>(
      html`<aw-weather-dateline style="margin: 20px" lang="en">
        <span class="aw-fact"><i style="padding: 5px; margin: -3px">January</i></span>
      </aw-weather-dateline>`,
    );
    if (!CSS.supports('overflow-clip-margin', '4px')) return;
    const letter = line.querySelector('i')!;
    const {left, top, height} = letter.getBoundingClientRect();
    expect(left).to.be.below(line.getBoundingClientRect().left);
    expect(document.elementFromPoint(left + 1, top + height / 2) === letter).to.be.true;
  });

  it('has no dot at either end of a line in headings of a toll and in changes', async () => {
    const scope = {event: 'Flood at the old mill', place: 'Upper Tamasin', from: '2024-11-27'};
    const figure = {id: 'a', measure: 'killed', amount: {kind: 'exact', value: 7}} as const;
    const column = await fixture<HTMLElement>(
      html`<div lang="en" style="inline-size: 190px">
        <aw-article
          .article=${{
            headline: 'Flood',
            body: [],
            casualties: [{figures: [{...figure, scope}]}],
            versions: [
              {
                published: '2025-01-13T09:00:00Z',
                changes: [
                  {
                    kind: 'figure',
                    id: 'a',
                    measure: 'killed',
                    after: figure.amount,
                    source: {name: 'Civil Defence'},
                  },
                ],
              },
            ],
          }}
        ></aw-article>
      </div>`,
    );
    await waitUntil(() => column.querySelector('aw-casualty-card h3'));
    column.querySelector('details')!.open = true;
    for (const line of column.querySelectorAll('h3, li li')) {
      expect(line.textContent).to.contain(' · ');
      const facts = [...line.querySelectorAll('span')].filter(
        ({firstElementChild}) => firstElementChild?.textContent === ' · ',
      );
      expect(facts.length, line.textContent).to.be.above(0);
      for (const fact of facts) {
        const isFirst = fact.getBoundingClientRect().left < line.getBoundingClientRect().left + 1;
        const dot = fact.firstElementChild!.getBoundingClientRect();
        const before = fact.previousElementSibling!.getBoundingClientRect();
        if (isFirst) expect(dot.right).to.be.at.most(fact.getBoundingClientRect().left + 1);
        else expect(dot.top).to.be.below(before.bottom);
        expect(getComputedStyle(fact.parentElement!).overflowX).to.equal('clip');
      }
    }
  });
});
