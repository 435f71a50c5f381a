import {expect} from '@open-wc/testing';
import {readArticle, readStories} from '../../../../src/readers/readers.js';

const now = new Date('2025-03-05T12:00:00Z');

/** The time of the only story of a feed. */
async function readPublished(date: string): Promise<string | undefined> {
  const item = `<item><title>Quay reopens</title><link>https://paper.example/quay</link><pubDate>${date}</pubDate></item>`;
  const {list} = await readStories(`<rss><channel>${item}</channel></rss>`, {now});
  return list.stories[0]?.published;
}

describe('the letters of a time zone', () => {
  for (const [zone, offset] of [
    ['SGT', '+08:00'],
    ['SAST', '+02:00'],
    ['MEZ', '+01:00'],
    ['MEST', '+02:00'],
    ['UT', 'Z'],
  ] as const)
    it(`${zone} are read in a feed`, async () => {
      const published = await readPublished(`Mon, 3 Mar 2025 10:00:00 ${zone}`);
      expect(published).to.equal(`2025-03-03T10:00:00${offset}`);
    });

  it('are left out if two zones share them', async () => {
    expect(await readPublished('Mon, 3 Mar 2025 10:00:00 IST')).to.equal('2025-03-03T10:00:00');
  });

  /** The date of a story in plain text. */
  const readDate = async (zone: string) => {
    const text = `Quay reopens\n\nBy Ada Finch\n\n3 March 2025, 10:15 ${zone}\n\nThe quay at Sandholm reopened to ferries on Monday.`;
    return (await readArticle(text, {now})).article.dateline?.date;
  };

  it('are read in a text', async () => {
    expect(await readDate('SGT')).to.equal('2025-03-03T10:15+08:00');
  });

  it('are no zone in a text if they are a word too', async () => {
    expect(await readDate('met')).to.equal('2025-03-03');
  });
});
