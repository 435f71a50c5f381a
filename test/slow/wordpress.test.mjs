/** The plugin in a real WordPress: written in its editor, read on its pages, and switched off again. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {withBrowser} from '../runner/page.mjs';
import {people, startWordPress} from '../runner/wordpress.mjs';

const run = promisify(execFile);

const story = {
  headline: 'The bridge is closed & guarded',
  language: 'en',
  url: 'https://news.example/bridge',
  publisher: {name: 'The Example'},
  body: [
    {type: 'paragraph', content: ['It was closed at "noon", said [gallery] the mayor of Oru.']},
    {type: 'paragraph', content: ["Lorries wait, said a driver: '12 of us'."]},
  ],
  casualties: [
    {
      figures: [
        {
          id: 'a',
          measure: 'injured',
          amount: {kind: 'exact', value: 3},
          source: {name: 'The province'},
          asOf: '2025-01-12',
        },
      ],
    },
  ],
};

let site, wordpress;
before(async () => {
  await run('node', ['scripts/wordpress.mjs']);
  wordpress = await startWordPress('build/wordpress/article-widgets', 'article-widgets');
  // The test's newsroom is on this machine, which WordPress refuses to ask.
  await wordpress.allowLocalAddresses();
  site = createServer((request, response) =>
    request.url === '/story.json'
      ? response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(story))
      : response.writeHead(404).end('Not here'),
  );
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  site?.close();
  await wordpress?.stop();
});

/** Signs somebody in, and opens a new post with the block in it. */
async function openBlock(browser, {name, password}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.problems = [];
  page.on('pageerror', ({message}) => page.problems.push(message));
  await page.setViewport({width: 1200, height: 900});
  await page.goto(`${wordpress.address}/wp-login.php`);
  await page.type('#user_login', name);
  await page.type('#user_pass', password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType('article-widgets/story'));
  await page.evaluate(() => {
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    wp.data.dispatch('core/editor').editPost({title: 'A post'});
    wp.data
      .dispatch('core/block-editor')
      .insertBlocks(wp.blocks.createBlock('article-widgets/story'));
  });
  return page;
}

/** Publishes the post that is open: its address. */
async function publish(page) {
  return page.evaluate(async () => {
    wp.data.dispatch('core/editor').editPost({status: 'publish'});
    await wp.data.dispatch('core/editor').savePost();
    return wp.data.select('core/editor').getPermalink();
  });
}

/** The field of a label, by the label's own words: WordPress shows them in capitals. */
const findField = (page, words) =>
  page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('label')].find((label) => label.textContent === words)?.control,
    {},
    words,
  );

async function paste(page, text) {
  const box = await findField(page, 'Or paste it: text, HTML, or data');
  await box.evaluate((element, text) => {
    element.focus();
    document.execCommand('insertText', false, text);
  }, text);
  await (await page.waitForSelector('aria/Use what is pasted')).click();
}

/** What readers of a post have: its words, what the elements say of it, and the errors of the page. */
async function read(browser, address, scripts = true) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', ({message}) => problems.push(message));
  page.on('requestfailed', (request) => problems.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      problems.push(response.url());
  });
  await page.setJavaScriptEnabled(scripts);
  await page.goto(address, {waitUntil: 'networkidle0'});
  const [text, html] = [
    await page.$eval('.entry-content', (content) => content.innerText),
    await page.content(),
  ];
  const isDefined = scripts && (await page.evaluate(() => !!customElements.get('aw-article')));
  await page.close();
  return {text, html, isDefined, problems};
}

for (const person of Object.values(people))
  describe(`the plugin, used by an ${person.name}`, () => {
    it('accepts pasted data, and prints the whole story', async () => {
      await withBrowser(async (browser) => {
        const page = await openBlock(browser, person);
        await paste(page, JSON.stringify(story));
        await page.waitForFunction(() =>
          document.body.innerText.includes('said [gallery] the mayor of Oru'),
        );
        const address = await publish(page);
        assert.deepEqual(page.problems, []);
        for (const scripts of [true, false]) {
          const seen = await read(browser, address, scripts);
          assert.match(seen.text, /The bridge is closed & guarded/);
          assert.match(seen.text, /It was closed at "noon", said \[gallery\] the mayor of Oru\./);
          assert.match(seen.text, /said a driver: '12 of us'\./);
          assert.match(seen.text, /3\s+people injured|people injured\s+3|Injured/);
          assert.equal(seen.isDefined, scripts);
          assert.deepEqual(seen.problems, []);
        }
      });
    });

    it('reopens the saved post without errors, with all data', async () => {
      await withBrowser(async (browser) => {
        const page = await openBlock(browser, person);
        await paste(page, JSON.stringify(story));
        await page.waitForFunction(() => document.body.innerText.includes('the mayor of Oru'));
        await publish(page);
        await page.reload();
        const isValid = await page.waitForFunction(() => {
          const [block] = wp.data.select('core/block-editor').getBlocks();
          return block && JSON.stringify({valid: block.isValid, article: block.attributes.article});
        });
        const {valid, article} = JSON.parse(await isValid.jsonValue());
        assert.equal(valid, true);
        assert.deepEqual(JSON.parse(decodeURIComponent(article)), story);
      });
    });
  });

describe('the block', () => {
  it('reads an address through WordPress, and says why it cannot', async () => {
    const {port} = site.address();
    await withBrowser(async (browser) => {
      const page = await openBlock(browser, people.author);
      const box = await findField(page, 'Address of a story');
      // The editor puts the cursor into a block that is inserted, some time afterwards.
      await page.waitForFunction((box) => document.activeElement === box, {}, box);
      await box.type(`http://127.0.0.1:${port}/missing.json`);
      await (await page.waitForSelector('aria/Read the address')).click();
      await page.waitForFunction(() =>
        document.body.innerText.includes('Expected status 200, found 404.'),
      );
      await box.evaluate((element) => element.select());
      await box.type(`http://127.0.0.1:${port}/story.json`);
      await (await page.waitForSelector('aria/Read the address')).click();
      await page.waitForFunction(() => document.body.innerText.includes('the mayor of Oru'));
    });
  });

  it('refuses a story under embargo', async () => {
    await withBrowser(async (browser) => {
      const page = await openBlock(browser, people.editor);
      await paste(page, JSON.stringify({...story, embargoedUntil: '2999-01-01T00:00:00Z'}));
      await page.waitForFunction(() =>
        /expected a story that may be shown, found embargoed/.test(document.body.innerText),
      );
    });
  });

  it('does not show an expired story', async () => {
    const id = await wordpress.php(`
      require 'wp-load.php';
      $block = fn($expires) => '<!-- wp:article-widgets/story ' . wp_json_encode(['words' => '<p>Old words</p>', 'expires' => $expires]) . ' --><p>Quoted</p><!-- /wp:article-widgets/story -->';
      foreach (['2020-01-01', '2999-01-01', 'soon'] as $expires) echo strip_tags(do_blocks($block($expires))), '|';
    `);
    assert.equal(id.replace(/\s+/g, ' '), '|Old words||');
  });

  it('removes scripts in the text', async () => {
    const printed = await wordpress.php(`
      require 'wp-load.php';
      $words = '<aw-article onclick="a()"><p>Words<script>alert(1)</script><img src=x onerror=alert(1)></p></aw-article>';
      echo do_blocks('<!-- wp:article-widgets/story ' . wp_json_encode(['words' => $words]) . ' --><!-- /wp:article-widgets/story -->');
    `);
    assert.match(printed, /<aw-article><p>Words/);
    assert.doesNotMatch(printed, /<script|onerror|onclick/);
  });

  it('leaves a quotation with a link if the plugin is removed', async () => {
    await withBrowser(async (browser) => {
      const page = await openBlock(browser, people.author);
      await paste(page, JSON.stringify(story));
      await page.waitForFunction(() => document.body.innerText.includes('the mayor of Oru'));
      const address = await publish(page);
      await wordpress.php(`require 'wp-load.php'; update_option('active_plugins', []);`);
      const {text, html, problems} = await read(browser, address);
      await wordpress.php(
        `require 'wp-load.php'; update_option('active_plugins', ['article-widgets/article-widgets.php']);`,
      );
      assert.match(text, /The bridge is closed & guarded/);
      assert.match(text, /3 people injured/);
      assert.match(html, /<a[^>]* href="https:\/\/news\.example\/bridge"/);
      assert.doesNotMatch(html, /wp:article-widgets|<aw-article/);
      assert.deepEqual(problems, []);
    });
  });
});

describe('newsrooms of the setting', () => {
  it('receive oEmbed requests for stories', async () => {
    const endpoint = await wordpress.php(`
      require 'wp-load.php';
      update_option('article_widgets_providers', "https://news.example/* https://news.example/oembed\\nnonsense");
      article_widgets_add_providers();
      echo _wp_oembed_get_object()->get_provider('https://news.example/stories/42', ['discover' => false]);
    `);
    assert.equal(endpoint, 'https://news.example/oembed');
  });
});
