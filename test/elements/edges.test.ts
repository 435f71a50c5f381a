import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/index.js';

describe('elements in one column', () => {
  it('start at the same edge in a wide column', async () => {
    const column = await fixture<HTMLElement>(
      html`<div style="inline-size: 1200px; font: 16px / 1.5 serif">
        <aw-weather-dateline place="Amsterdam" datetime="2025-01-12"></aw-weather-dateline>
        <aw-article
          ><header><h1>The bridge is closed</h1></header></aw-article
        >
        <aw-article-body><p>It was closed at noon.</p></aw-article-body>
        <aw-casualty-card><p>3 people injured.</p></aw-casualty-card>
        <aw-related-stories>
          <ul>
            <li><a href="/ferry">The ferry sails again</a></li>
          </ul>
        </aw-related-stories>
      </div>`,
    );
    const places = 'aw-weather-dateline bdi, h1, aw-article-body p, aw-casualty-card p, li';
    await waitUntil(() => column.querySelectorAll(places).length === 5);
    const parts = [...column.querySelectorAll(places)];
    const {left} = column.getBoundingClientRect();
    expect(parts.map((part) => part.getBoundingClientRect().left)).to.eql([
      left,
      left,
      left,
      left,
      left,
    ]);
  });
});
