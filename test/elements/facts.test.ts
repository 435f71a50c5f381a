import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/weather-dateline/weather-dateline.js';

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
});
