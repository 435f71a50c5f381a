import {expect} from '@open-wc/testing';
import {articleText} from '../../../src/model/text.js';
import {readHtml} from '../../../src/readers/html/read-html.js';
import {startSteps} from '../../../src/model/give-way.js';
import {browserParsers} from '../../../src/readers/parsers/browser.js';
import {parseHtml as parseInNode} from '../../../src/readers/parsers/html.node.js';

const nextStep = startSteps();

const pages = ((await (await fetch('/cases.json')).json()) as string[]).filter((path) =>
  /readers\/html\/pages\/cases\/.*\.html$/.test(path),
);

async function load(path: string): Promise<string> {
  return (await fetch(`/${path}`)).text();
}

async function read(html: string, parsers = browserParsers) {
  const context = {url: 'https://example.org/quay', now: new Date('2025-01-15'), parsers, nextStep};
  return (await readHtml({text: html}, context)).article;
}

describe('a web page', () => {
  for (const path of pages) {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.html'.length).replaceAll('-', ' ');
    it(`returns its story and nothing of the site: ${name}`, async () => {
      const {headline, body} = await read(await load(path));
      expect(articleText({headline, body})).to.equal(
        (await load(path.replace('.html', '.txt'))).trimEnd(),
      );
    });
  }

  it('gives the same result with the parser of Node', async () => {
    const inNode = {...browserParsers, parseHtml: parseInNode};
    for (const path of pages) {
      const html = await load(path);
      expect(await read(html, inNode), path).to.deep.equal(await read(html));
    }
  });

  describe('with a notice for browsers without scripts', () => {
    const first = 'The quay at Sundmark opened again on Tuesday after two years of repairs.';
    const facts = {'@type': 'NewsArticle', headline: 'Quay opens', datePublished: '2025-01-14'};
    const readWith = async (notice: string, rest: string, data: object) => {
      const html = `<!doctype html><title>Quay opens</title><script type="application/ld+json">${JSON.stringify({'@context': 'https://schema.org', ...facts, ...data})}</script><body>${rest}<noscript>${notice}</noscript></body>`;
      const context = {now: new Date('2025-01-15'), parsers: browserParsers, nextStep};
      const {article, issues} = await readHtml({text: html}, context);
      return {
        text: articleText({headline: '', body: article.body}),
        codes: issues.map(({code}) => code),
      };
    };
    for (const notice of [
      'JavaScript is required to view this site. Please turn it on.',
      '<p>Siden krever skript. <a href="/hjelp">Slå dem på.</a></p>',
      'このサイトを表示するにはスクリプトを有効にしてください。',
    ]) {
      it(`returns the story of its data: ${notice}`, async () => {
        const {text, codes} = await readWith(notice, '<div></div>', {articleBody: first});
        expect(text).to.equal(first);
        expect(codes).to.include('data');
      });

      it(`returns the story that it shows: ${notice}`, async () => {
        expect((await readWith(notice, `<p>${first}</p>`, {})).text).to.equal(first);
      });

      it(`returns no text, where it has none: ${notice}`, async () => {
        expect((await readWith(notice, '<div></div>', {})).text).to.equal('');
      });
    }

    it('returns a story that is there only without scripts', async () => {
      const long = Array.from({length: 9}, () => `<p>${first}</p>`).join('');
      expect((await readWith(long, '<div></div>', {})).text).to.include(first);
    });
  });

  it('reports each part of the site that is left out', async () => {
    const html = await load(pages.find((path) => path.includes('paywalled'))!);
    const context = {now: new Date('2025-01-15'), parsers: browserParsers, nextStep};
    const {issues} = await readHtml({text: html}, context);
    expect(issues.map(({path, code}) => `${path}: ${code}`)).to.include(
      'body > article > div: site',
    );
  });

  it('returns a story of two short sentences', async () => {
    const {body} = await read(
      '<!doctype html><title>Quay open</title><h1>Quay open</h1><p>It opened on Monday.</p><p>All went well.</p>',
    );
    expect(body).to.eql([
      {type: 'paragraph', content: ['It opened on Monday.']},
      {type: 'paragraph', content: ['All went well.']},
    ]);
  });

  it('returns the posts of a live story that are only in its data', async () => {
    const data = JSON.stringify({
      '@type': 'LiveBlogPosting',
      headline: 'The storm, live',
      liveBlogUpdate: [{headline: 'Quay shut', articleBody: 'The quay is shut until noon.'}],
    });
    const page = (text: string) =>
      `<!doctype html><title>The storm, live</title><script type="application/ld+json">${data}</script><article><h1>The storm, live</h1><p>All that happens at the quay and in the town on Tuesday, hour by hour.</p>${text}</article>`;
    const [first, post] = (await read(page(''))).body;
    expect(first?.type).to.equal('paragraph');
    expect(post).to.deep.equal({
      type: 'post',
      title: ['Quay shut'],
      blocks: [{type: 'paragraph', content: ['The quay is shut until noon.']}],
    });
    const shown = await read(page('<h2>Quay shut</h2><p>The quay is shut until noon.</p>'));
    expect(shown.body.map(({type}) => type)).to.eql(['paragraph', 'heading', 'paragraph']);
  });

  it('reports the dates, reading times and bylines between headline and text', async () => {
    const html = `<!doctype html><title>The quay is open</title><article><h1>The quay is open</h1>
      <p>Published January 14, 2025</p><p>3 min read</p>
      <p>The quay was opened for ships on Tuesday, after nine weeks of work on its wall.</p></article>`;
    const context = {now: new Date('2025-01-15'), parsers: browserParsers, nextStep};
    const {article, issues} = await readHtml({text: html}, context);
    expect(article.body).to.have.length(1);
    expect(issues.map(({message}) => message)).to.eql([
      'body[1]: expected a paragraph of the story, found "3 min read"',
      'body[0]: expected a paragraph of the story, found "Published January 14, 2025"',
    ]);
  });

  it('refuses a sign-in page', async () => {
    const context = {now: new Date('2025-01-15'), parsers: browserParsers, nextStep};
    const page = (story: string) => `<!doctype html><title>Sign in</title>
      <form><input name="email"><input type="password"></form><main>${story}</main>`;
    const error: unknown = await readHtml(
      {text: page('<h1>Sign in</h1><p>To go on, sign in to your account.</p>')},
      context,
    ).catch((error: unknown) => error);
    expect(error).to.be.an('error').that.includes({code: 'sign-in'});
    const words = 'The quay was opened for ships on Tuesday, after weeks of work on its wall. ';
    const {article} = await readHtml({text: page(`<p>${words.repeat(6)}</p>`)}, context);
    expect(article.body).to.have.length(1);
  });

  const standIns: Record<string, [page: string, found: RegExp]> = {
    'a check for robots': [
      '<title>Just a moment...</title><h1>news.example</h1><p>Verifying you are human. This may take a few seconds.</p><p>news.example needs to review the security of your connection before proceeding.</p>',
      /check for robots/,
    ],
    'a box of a check': [
      '<title>news.example</title><main><p>One more step. Please complete the check to reach the page.</p></main><iframe src="https://geo.captcha-delivery.com/captcha/?x=1"></iframe>',
      /asks something first/,
    ],
    'a request for consent': [
      `<title>Before you continue</title><main><h1>Before you continue to news.example</h1>${'<p>We use cookies and data to deliver and maintain our services. We and our partners process personal data such as your address. You can withdraw your consent at any time.</p>'.repeat(4)}</main>`,
      /asks for consent/,
    ],
    'a request for consent in German': [
      `<title>Zeitung</title><main>${'<p>Mit Ihrer Einwilligung speichern wir Informationen auf Ihrem Gerät. Näheres steht in der Datenschutzerklärung.</p>'.repeat(5)}</main>`,
      /asks for consent/,
    ],
    'the sign-in of a network': [
      '<title>Guest Wi-Fi</title><h1>Welcome to Harbour Hotel</h1><p>Accept the terms to go online. Your time ends after two hours.</p><form action="/login"><button>Connect</button></form>',
      /sign-in of a network/,
    ],
    'a page for subscribers': [
      '<title>Subscribe to keep reading | The Quay</title><h1>Subscribe to keep reading</h1><p>You have read all free stories of this month. Already a subscriber? Log in.</p>',
      /for subscribers/,
    ],
    'a page of a site at rest': [
      '<title>Maintenance – The Quay</title><h1>Maintenance</h1><p>The site is being worked on. Please try again later.</p>',
      /site at rest/,
    ],
    'a page of a server that fails': [
      '<title>502 Bad Gateway</title><center><h1>502 Bad Gateway</h1></center><hr><p>The server did not answer.</p>',
      /an error page/,
    ],
    'a page that is not there': [
      '<title>Story not found | news.example</title><main><h1>Oops!</h1><p>The address is wrong. Try the search, or go to the front page.</p></main>',
      /an error page/,
    ],
    'not for this country': [
      '<title>Unavailable</title><h1>451: Unavailable due to legal reasons</h1><p>You come from a country of the European Economic Area.</p>',
      /not for everybody/,
    ],
    'a question for the age': [
      '<title>Age check</title><h1>Are you 18 or older?</h1><p>You must confirm your age to continue.</p>',
      /not for everybody/,
    ],
    'a page of a filter': [
      '<title>Blocked</title><h1>Web Page Blocked!</h1><p>The page has been blocked because the address is banned.</p>',
      /a network puts/,
    ],
    'a queue in Turkish': [
      '<title>Sıradasınız</title><h1>Şu anda sıradasınız</h1><p>Yoğunluk nedeniyle sizi sıraya aldık. Sıranız geldiğinde yönlendirileceksiniz.</p>',
      /a queue/,
    ],
    'a check for robots in Swedish': [
      '<title>Kontrollerar</title><h1>Vi kontrollerar att du inte är en robot</h1><p>Det tar några sekunder. Du skickas vidare.</p>',
      /check for robots/,
    ],
    'a question about age in Japanese': [
      '<title>年齢確認</title><h1>年齢確認</h1><p>このサイトは20歳未満の方はご覧になれません。あなたは20歳以上ですか。</p>',
      /not for everybody/,
    ],
    'a request to show advertisements': [
      '<title>News</title><h1>We noticed you use an ad blocker</h1><p>Our reporting is paid for by ads. Please switch it off.</p>',
      /advertisements/,
    ],
    'a sign-in in Korean': [
      '<title>로그인</title><h1>로그인이 필요합니다</h1><p>이 콘텐츠를 보려면 로그인하세요. 회원이 아니면 가입하세요.</p>',
      /subscribers/,
    ],
    'a queue': [
      '<title>You are now in line</title><p>When it is your turn, you will have 10 minutes. Thank you.</p>',
      /a queue/,
    ],
    'a domain for sale': [
      '<title>sandholm.example</title><h1>sandholm.example is for sale</h1><p>The owner offers it for 4,999 dollars.</p>',
      /for sale/,
    ],
    'a page for scripts': [
      '<title>App</title><div></div><noscript>You need to enable JavaScript to run this app.</noscript>',
      /scripts write/,
    ],
    'a page for scripts in another language': [
      '<title>Avis</title><div></div><noscript>Siden krever skript. Slå dem på.</noscript>',
      /scripts write/,
    ],
    'the network of an airport': [
      '<title>Airport WiFi</title><h1>Welcome</h1><p>Accept the terms of use. You have 60 minutes for free.</p>',
      /sign-in of a network/,
    ],
  };
  const stories = {
    'a road that is blocked': 'Blocked road opens again',
    'a bridge that is for sale': 'The bridge is for sale',
    'wi-fi on ferries': 'Ferries lose their WiFi at sea',
    'free Wi-Fi for a square': 'Wi-Fi grátis chega à praça',
    'a queue at the quay': 'You are in for a long wait at the quay',
    'a number of a page that fails': '404 ships wait at the quay',
    maintenance: 'Maintenance of the quay is late',
    subscribers: 'Subscribers of the ferry pay less',
  };
  for (const [name, headline] of Object.entries(stories))
    it(`returns short news: ${name}`, async () => {
      const context = {now: new Date('2025-01-15'), parsers: browserParsers, nextStep};
      const words = 'Ships wait at the quay since Tuesday, the port says.';
      const text = `<!doctype html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>${words}</p></article></body></html>`;
      const {article} = await readHtml({text}, context);
      expect(article.headline).to.equal(headline);
    });
  for (const [name, [page, found]] of Object.entries(standIns))
    it(`refuses ${name}`, async () => {
      const context = {now: new Date('2025-01-15'), parsers: browserParsers, nextStep};
      const text = `<!doctype html><html><head><meta charset="utf-8"></head><body>${page}</body></html>`;
      const error: unknown = await readHtml({text}, context).catch((error: unknown) => error);
      expect(error).to.be.an('error').that.includes({code: 'no-story'});
      expect((error as Error).message).to.match(found);
    });

  it('reads news about cookies and robots', async () => {
    const context = {now: new Date('2025-01-15'), parsers: browserParsers, nextStep};
    const story = `<p>The council voted on Tuesday for new rules on how sites ask for cookies.</p>
      <p>Shops have until June to change their pages. Fines begin at 500 euros.</p><p>Two members abstained.</p>`;
    const text = `<!doctype html><title>Captcha: how a check became a nuisance</title><main><h1>Captcha: how a check became a nuisance</h1>${story.repeat(3)}</main>`;
    const {article} = await readHtml({text}, context);
    expect(article.body).to.have.length.of.at.least(3);
  });
});
