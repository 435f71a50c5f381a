import {expect} from '@open-wc/testing';
import {readArticle, readStories} from '../../../src/readers/readers.js';

const now = new Date('2025-02-01');
const post = {
  id: 7,
  status: 'publish',
  link: 'https://news.example/bridge',
  title: {rendered: 'The bridge is closed'},
  content: {rendered: '<p>Cars wait at the ferry.</p>', protected: false},
};

const exported = (parts: string): string => `<?xml version="1.0"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/">
<channel><item><title>The bridge is closed</title><wp:post_type>post</wp:post_type>${parts}
<content:encoded><![CDATA[<p>Cars wait at the ferry.</p>]]></content:encoded></item></channel></rss>`;

const held = async (input: object | string): Promise<string[]> => {
  const {article, issues} = await readArticle(input, {now});
  expect(article.status).to.be.oneOf(['withheld', 'canceled']);
  return issues.filter(({code}) => code === 'held').map(({message}) => message);
};

describe('a WordPress post that is held back', () => {
  for (const status of ['draft', 'pending', 'private', 'future', 'auto-draft', 'trash'])
    it(`has an issue that names its status: ${status}`, async () => {
      expect(await held({...post, status})).to.deep.equal([
        `status: expected a story that may be shown, found "${status}"`,
      ]);
    });

  it('has an issue that names its protection, without the password', async () => {
    const content = {...post.content, protected: true};
    expect(await held({...post, content})).to.deep.equal([
      'content.protected: expected a story that may be shown, found true',
    ]);
    expect(await held({...post, password: 'ferry'})).to.deep.equal([
      'password: expected a story that may be shown, found a password',
    ]);
  });

  it('has an issue that names a key which a plugin added', async () => {
    expect(await held({...post, workflow_status: 'in review'})).to.deep.equal([
      'workflow_status: expected a story that may be shown, found "in review"',
    ]);
  });

  it('has an issue that names the element of an export', async () => {
    expect(await held(exported('<wp:status>draft</wp:status>'))).to.deep.equal([
      'item[0].wp:status: expected a story that may be shown, found "draft"',
    ]);
    expect(await held(exported('<wp:post_password>ferry</wp:post_password>'))).to.deep.equal([
      'item[0].wp:post_password: expected a story that may be shown, found a password',
    ]);
  });

  it('has the same issue in a list, and none that says it has no title', async () => {
    const {list, issues} = await readStories(
      [
        {...post, status: 'draft'},
        {...post, id: 8},
      ],
      {now},
    );
    expect(list.stories).to.have.length(1);
    expect(issues.map(({path, code}) => `${path}: ${code}`)).to.deep.equal(['[0].status: held']);
  });
});

describe('a list of WordPress posts', () => {
  it('names a post without a title by its place alone', async () => {
    const {issues} = await readStories([{...post, title: {rendered: ''}}, post], {now});
    expect(issues.map(({path, code}) => `${path}: ${code}`)).to.deep.equal(['[0]: no-story']);
  });

  it('read as one story names the others by their place alone', async () => {
    const {issues} = await readArticle([post, {...post, id: 8}], {now});
    expect(issues.map(({path, code}) => `${path}: ${code}`)).to.deep.equal(['[1]: other-item']);
  });
});
