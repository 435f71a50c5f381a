import {expect} from '@open-wc/testing';
import type {Block, Embed} from '../../../src/model/article.js';
import {readArticle} from '../../../src/readers/readers.js';
import {embedCases} from './embeds.table.js';

const isEmbed = (block: Block): block is Embed => block.type === 'embed';

async function embedsOf(html: string): Promise<Embed[]> {
  const story = `<p>It was tested on Sunday.</p>\n\n${html}\n\n<p>It held.</p>`;
  const {article} = await readArticle(story, {format: 'html'});
  return article.body.filter(isEmbed);
}

describe('embedded content in HTML', () => {
  for (const {provider, kind, url, forms, title, image, urls} of embedCases) {
    for (const [form, html] of Object.entries(forms)) {
      it(`is recognised as ${provider} in the form ${form}`, async () => {
        const [embed, ...others] = await embedsOf(html);
        expect(others).to.eql([]);
        expect(embed).to.include({provider, kind, url: urls?.[form] ?? url});
        expect(embed?.title).to.equal(title?.[form]);
        expect(embed?.image?.url).to.equal(image?.[form]);
      });
    }
  }

  it('is a link if the address is within text, or leads to no single item', async () => {
    const html =
      '<p>See https://youtu.be/Qx7Lz_0aB-4 for it.</p><p>https://www.youtube.com/</p><p>https://herald.example/dyke</p>';
    expect(await embedsOf(html)).to.eql([]);
  });

  it('is a file of WordPress with its name, without its button', async () => {
    const [file, ...others] = await embedsOf(
      '<div class="wp-block-file"><a href="https://coast.example/plan.pdf">The plan</a><a href="https://coast.example/plan.pdf" class="wp-block-file__button" download>Download</a></div>',
    );
    expect(others).to.eql([]);
    expect(file).to.include({
      url: 'https://coast.example/plan.pdf',
      title: 'The plan',
      kind: 'document',
    });
    expect(file?.content).to.equal(undefined);
  });

  it('is not a shortcode if it is the text of a link in Markdown', async () => {
    const {issues} = await readArticle(
      'It was tested.\n\nSee [Video](https://coast.example/v) of it. <b>It held.</b>',
      {format: 'html'},
    );
    expect(issues).to.eql([]);
  });

  it('is a link if it has its own text', async () => {
    expect(await embedsOf('<p><a href="https://vimeo.com/76979871">Our film</a></p>')).to.eql([]);
  });

  it('has a player for its address', async () => {
    const [embed] = await embedsOf('<p>https://youtu.be/Qx7Lz_0aB-4</p>');
    expect(embed?.player).to.equal('https://www.youtube-nocookie.com/embed/Qx7Lz_0aB-4');
  });

  it('is an embed in plain text and in Markdown too', async () => {
    const text =
      'The dyke holds\n\nIt was tested on Sunday, in the harbour, when the water stood high.\n\nhttps://vimeo.com/76979871\n\nIt held in all places, said the board.';
    for (const format of ['text', 'markdown'] as const) {
      const {article} = await readArticle(text, {format});
      expect(article.body.filter(isEmbed)).to.eql([
        {
          type: 'embed',
          url: 'https://vimeo.com/76979871',
          provider: 'Vimeo',
          kind: 'video',
          player: 'https://player.vimeo.com/video/76979871',
        },
      ]);
    }
  });
});
