import {expect, fixture, html} from '@open-wc/testing';
import {untilStill} from '../runner/until-still.js';
import '../../src/elements/article/article.js';
import '../../src/elements/article-body/article-body.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {Article, Block, Post} from '../../src/model/article.js';

const paragraph = (words: string, id?: string): Block => ({
  type: 'paragraph',
  ...(id && {id}),
  content: [words],
});

const post = (number: number, more: Partial<Post> = {}): Post => ({
  type: 'post',
  id: `post-${number}`,
  published: new Date(Date.parse('2025-01-12T08:00:00Z') + number * 60_000).toISOString(),
  title: [`Crossing ${number} is closed`],
  blocks: [
    {
      type: 'paragraph',
      content: [
        `Crossing ${number} is closed to lorries, `,
        {type: 'link', url: `#crossing-${number}`, content: [`says the harbour office ${number}`]},
        '. Lorries wait. '.repeat(20),
      ],
    },
  ],
  ...more,
});

const posts = (): Post[] => Array.from({length: 30}, (_, index) => post(30 - index));

const added = post(31);

/** Changes of a story whose reader is at its crossing 15, the sixteenth of its posts. */
const changes: Record<string, (blocks: Post[]) => Post[]> = {
  'a post on top': (blocks) => [added, ...blocks],
  'a post in the middle': (blocks) => blocks.toSpliced(8, 0, added),
  'a post at the end': (blocks) => [...blocks, added],
  'a corrected post above': (blocks) =>
    blocks.with(4, post(26, {blocks: [...post(26).blocks, paragraph('It is open. '.repeat(30))]})),
  'the post read, corrected': (blocks) =>
    blocks.with(
      15,
      post(15, {label: 'Corrected', blocks: [...post(15).blocks, paragraph('It is open.')]}),
    ),
  'a removed post': (blocks) => blocks.toSpliced(3, 1),
  'another order above': (blocks) => [blocks[7]!, ...blocks.toSpliced(7, 1)],
  'another order': (blocks) => blocks.toReversed(),
};

const story = (body: readonly Block[]): Article => ({
  headline: 'Flood on the Tarn',
  coverage: {start: '2025-01-12T07:00:00Z'},
  body: [...body],
});

type Story = AwArticle | AwArticleBody;

const copyOf = (element: Story) => element.shadowRoot!.querySelector('[part=text]')!;

const find = (element: Story, number: number): HTMLElement =>
  copyOf(element).querySelector<HTMLElement>(`[id=post-${number}]`)!;

const textsIn = (root: Element) =>
  [...root.querySelectorAll('article')].map(({textContent}) => textContent);

/** An isolated story, and one whose text alone is isolated. */
const kinds = {
  'aw-article': async (blocks: readonly Block[]) =>
    fixture<Story>(html`<aw-article isolated .article=${story(blocks)}></aw-article>`),
  'aw-article-body': async (blocks: readonly Block[]) =>
    fixture<Story>(html`<aw-article-body isolated .blocks=${blocks}></aw-article-body>`),
};

async function update(element: Story, blocks: readonly Block[]): Promise<void> {
  if ('article' in element) element.article = story(blocks);
  if ('blocks' in element) element.blocks = blocks;
  await untilStill(element);
}

for (const [tag, draw] of Object.entries(kinds)) {
  describe(`an isolated ${tag} whose posts change`, () => {
    for (const [name, change] of Object.entries(changes)) {
      it(`keeps the place, the focus and the nodes of its reader: ${name}`, async () => {
        const element = await draw(posts());
        await untilStill(element);
        find(element, 15).scrollIntoView();
        scrollBy(0, 12);
        await untilStill(element);
        const read = find(element, 15);
        const link = read.querySelector<HTMLElement>('a[href="#crossing-15"]')!;
        link.focus({preventScroll: true});
        const {top} = read.getBoundingClientRect();
        await update(element, change(posts()));
        expect(find(element, 15)).to.equal(read);
        expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
        expect(element.shadowRoot!.activeElement).to.equal(link);
        expect(textsIn(copyOf(element))).to.eql(textsIn(element));
      });
    }

    it('leads to new posts above the current one', async () => {
      const element = await draw(posts());
      await untilStill(element);
      find(element, 15).scrollIntoView();
      await untilStill(element);
      await update(element, [post(33), post(32), added, ...posts()]);
      const text =
        'article' in element ? copyOf(element).querySelector('aw-article-body')! : element;
      const lead = text.shadowRoot!.querySelector<HTMLElement>('[part=new-posts]')!;
      expect(lead.textContent).to.equal('3 new posts');
      lead.click();
      await untilStill(element);
      expect(find(element, 33).getBoundingClientRect().top).to.be.within(-1, 40);
    });
  });
}

describe('the copy of an isolated story', () => {
  it('keeps the selection when the text around it is corrected', async () => {
    const element = await kinds['aw-article-body']([paragraph('Three lorries wait here.', 'wait')]);
    await untilStill(element);
    const [text] = [...copyOf(element).querySelector('p')!.childNodes].filter(
      (node) => node instanceof Text && node.data,
    );
    getSelection()!.setBaseAndExtent(text!, 6, text!, 13);
    await update(element, [added, paragraph('Seventeen lorries wait here.', 'wait')]);
    const [range] = getSelection()!.getComposedRanges({shadowRoots: [element.shadowRoot!]});
    expect([range!.startContainer, range!.endContainer]).to.eql([text, text]);
    expect((text as Text).data.slice(range!.startOffset, range!.endOffset)).to.equal('lorries');
  });

  it('keeps open details and a playing video', async () => {
    const element = await fixture<AwArticleBody>(
      html`<aw-article-body isolated>
        <h2>The bridge</h2>
        <details>
          <summary>How it is counted</summary>
          <p>By hand.</p>
        </details>
        <video controls src="data:video/mp4,"></video>
        <p>Lorries wait.</p>
      </aw-article-body>`,
    );
    await untilStill(element);
    const details = copyOf(element).querySelector('details')!;
    const video = copyOf(element).querySelector('video')!;
    details.open = true;
    element.querySelector('summary')!.textContent = 'How they are counted';
    element.querySelector('h2')!.before('New: ');
    element.append(element.querySelector('h2')!);
    element.querySelector('details')!.before(element.querySelector('video')!);
    await untilStill(element);
    expect(copyOf(element).querySelector('details')).to.equal(details);
    expect(details.open).to.be.true;
    expect(details.querySelector('summary')!.textContent).to.equal('How they are counted');
    expect(copyOf(element).querySelector('video')).to.equal(video);
    expect([...copyOf(element).children].map(({localName}) => localName)).to.eql([
      'video',
      'details',
      'p',
      'h2',
    ]);
  });

  it('updates a corrected link', async () => {
    const element = await fixture<AwArticleBody>(
      html`<aw-article-body isolated
        ><p>See <a href="/old">the map</a>.</p></aw-article-body
      >`,
    );
    await untilStill(element);
    const link = copyOf(element).querySelector('a')!;
    element.querySelector('a')!.href = '/new';
    await untilStill(element);
    expect(link.isConnected && link.pathname).to.equal('/new');
  });

  /** What other scripts do to the texts of an open shadow root. */
  const edits: Record<string, (text: Text) => void> = {
    'a mark': (text) => {
      const mark = document.createElement('mark');
      text.splitText(4).before(mark);
      mark.append(mark.nextSibling!);
    },
    'soft hyphens': (text) => text.splitText(6).replaceData(2, 1, '\u00ad'),
    'a translation': (text) => {
      const span = document.createElement('span');
      span.textContent = 'Drie vrachtwagens wachten.';
      text.replaceWith(span);
    },
    'a test of words': (text) => (text.parentElement!.textContent = 'Lorries wait.'),
  };
  for (const [name, edit] of Object.entries(edits))
    it(`shows only the new text after another script changed the old text: ${name}`, async () => {
      const element = await kinds['aw-article-body']([paragraph('Three lorries wait.', 'wait')]);
      await untilStill(element);
      edit(
        [...copyOf(element).querySelector('p')!.childNodes].find(
          (node): node is Text => node instanceof Text && node.data !== '',
        )!,
      );
      await update(element, [paragraph('Nine lorries wait here.', 'wait')]);
      expect(copyOf(element).textContent!.trim()).to.equal('Nine lorries wait here.');
    });

  it('updates ages and changes nothing else', async () => {
    const element = await kinds['aw-article-body'](posts());
    if (!('clock' in element)) return;
    element.clock = () => new Date('2025-01-12T12:00:00Z');
    await untilStill(element);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(copyOf(element), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    element.clock = () => new Date('2025-01-12T13:40:00Z');
    await untilStill(element);
    observer.disconnect();
    expect(records).to.have.lengthOf(30);
    for (const {type, target} of records) {
      expect(type).to.equal('characterData');
      expect(target.textContent).to.equal('5 hours ago');
    }
  });
});
