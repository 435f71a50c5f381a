/** The command line of the packed package, in an empty folder. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {chmod, mkdir, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readArticle} from 'article-widgets/readers.js';
import {readFences} from '../docs/read-fences.mjs';
import {installLibrary} from '../runner/pack-library.mjs';

const story = {
  headline: 'The bridge is closed',
  language: 'en',
  url: 'https://news.example/bridge',
  published: '2025-01-12',
  publisher: {name: 'The Example'},
  body: [
    {type: 'heading', level: 2, content: ['Detours']},
    {
      type: 'paragraph',
      content: ['Cars *wait* at ', {type: 'link', url: '/north', content: ['the ferry']}, '.'],
    },
    {type: 'list', items: [{content: ['Cyclists']}, {content: ['Lorries']}]},
  ],
};
const figure = {id: 'a', measure: 'injured', amount: {kind: 'exact', value: 3}};
const sourced = {...figure, source: {name: 'The province'}, asOf: '2025-01-12'};
const withToll = (...figures) => JSON.stringify({...story, casualties: [{figures}]});

let library;
before(async () => {
  library = await installLibrary();
  await writeFile(join(library.folder, 'story.json'), JSON.stringify(story));
});
after(() => library.remove());

/** Runs the command with some standard input: what it writes, and its exit status. */
function run(args, input) {
  const command = join(library.folder, 'node_modules/.bin/article-widgets');
  return runIn(library.folder, command, args, {input});
}

function runIn(cwd, command, args, {input = '', env = process.env} = {}) {
  const child = spawn(command, args, {cwd, env});
  const result = {out: '', said: ''};
  child.stdout.on('data', (data) => (result.out += data));
  child.stderr.on('data', (data) => (result.said += data));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({...result, status})));
}

describe('the command line', () => {
  it('writes several stories as one array of JSON', async () => {
    const {out, status} = await run(['story.json', 'none.json', 'story.json', '--to', 'json']);
    assert.deepEqual(
      JSON.parse(out).map(({headline}) => headline),
      [story.headline, story.headline],
    );
    assert.equal(status, 1);
  });

  it('says which parts JSON-LD has no place for', async () => {
    const {out, said} = await run(['-', '--to', 'json-ld'], withToll(sourced));
    assert.equal(JSON.parse(out)['@type'], 'NewsArticle');
    assert.match(said, /note: not-taken: json-ld has no place for 1 toll\n/);
  });

  describe('for a story that may not be shown', () => {
    const secret = /bridge|detours|ferry/i;
    const inputs = {
      'an embargo': {...story, url: undefined, embargoedUntil: '2999-01-01'},
      'the status withheld': {...story, url: undefined, status: 'withheld'},
      'a draft of WordPress': {
        status: 'draft',
        title: {rendered: story.headline},
        content: {rendered: '<p>Cars wait at the ferry.</p>'},
      },
    };
    for (const [name, input] of Object.entries(inputs))
      it(`writes no word of it: ${name}`, async () => {
        for (const to of ['html', 'page', 'snippet', 'md', 'text', 'json-ld']) {
          const {out, said, status} = await run(['-', '--to', to], JSON.stringify(input));
          assert.doesNotMatch(out.replace(/<style[^]*?<\/style>/g, ''), secret, to);
          assert.match(said, /note: held|1 note|\d notes/, to);
          assert.equal(status, 0, to);
        }
      });

    it('says on standard error why the output is empty', async () => {
      const {out, said} = await run(
        ['-', '--to', 'md'],
        JSON.stringify({...story, embargoedUntil: '2999-01-01'}),
      );
      assert.equal(out, '');
      assert.match(said, /standard input: note: held: .*found embargoed\n/);
    });
  });

  it('ends without a message where the next command has read enough', async () => {
    const body = Array.from({length: 20_000}, () => story.body[1]);
    await writeFile(join(library.folder, 'long.json'), JSON.stringify({...story, body}));
    const command = 'node_modules/.bin/article-widgets long.json --to html | head -c 50';
    const {out, said} = await runIn(library.folder, 'sh', ['-c', command]);
    assert.equal(out.length, 50);
    assert.doesNotMatch(said, /EPIPE|Error|at /);
  });

  it('refuses a format that the library does not read', async () => {
    const {said, status} = await run(['story.json', '--format', 'rtf']);
    assert.match(said, /--format: expected one of .*markdown.*, found "rtf"/);
    assert.equal(status, 2);
  });

  it('refuses a language that is none', async () => {
    const {said, status} = await run(['story.json', '--language', 'xx-bogus-123456789']);
    assert.match(said, /--language: expected a BCP 47 tag such as en or pt-BR, found "xx-bogus/);
    assert.equal(status, 2);
  });

  it('converts a file to HTML, and names its format on standard error', async () => {
    const {out, said, status} = await run(['story.json']);
    assert.match(out, /^<aw-article[^]*<h1>The bridge is closed<\/h1>[^]*<\/aw-article>/);
    assert.equal(said, 'story.json: article, 3 parts, 0 faults, 0 notes\n');
    assert.equal(status, 0);
  });

  it('names the line and column where JSON is broken', async () => {
    const broken = {
      '{"headline": "A",\n "body": [,]}': '2:11',
      '{"headline": "A"\n "body": []}': '2:2',
      '{"headline": "A", "body": [}': '1:28',
      '{"headline": "A", "body": []': '1:29',
      '{"headline": "A", "body": []}\n\n}': '3:1',
      '{"headline": \'A\'}': '1:14',
    };
    for (const [text, place] of Object.entries(broken)) {
      const {said, status} = await run(['-'], text);
      assert.match(said, new RegExp(`^standard input:${place}: input: expected JSON, found `));
      assert.equal(status, 1);
    }
  });

  it('reports that a file does not exist, or is a folder', async () => {
    assert.equal((await run(['none.json'])).said, 'none.json: expected a file, found none\n');
    assert.equal((await run(['.'])).said, '.: expected a file, found a folder\n');
  });

  it('reads standard input of any format', async () => {
    const text = 'THE BRIDGE IS CLOSED\n\nCars wait at the ferry.\n\nLorries wait too.\n';
    const {out, status} = await run(['--to', 'json'], text);
    assert.equal(status, 0);
    assert.match(JSON.stringify(JSON.parse(out)), /Cars wait at the ferry\./);
  });

  it('reads an address, and resolves relative addresses', async () => {
    const server = createServer((_, response) =>
      response
        .writeHead(200, {'content-type': 'text/html'})
        .end('<h1>The bridge is closed</h1><p>Cars wait at <a href="/north">the ferry</a>.</p>'),
    );
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${server.address().port}`;
    const {out} = await run([`${address}/story`, '--to', 'md']);
    server.close();
    assert.match(out, new RegExp(`\\[the ferry\\]\\(${address}/north\\)`));
    const {said} = await run([`${address}/story`, '--to', 'md']);
    assert.match(said, /: expected an answer, found none: .*ECONNREFUSED/);
  });

  it('recognises a Markdown file by its name, and writes its head above the text', async () => {
    const story = join(library.folder, 'bridge.md');
    await writeFile(story, 'Cars take *the northern bridge*.\n');
    const plain = await run([story, '--to', 'md']);
    assert.match(plain.said, /: markdown, 1 part/);
    const {out} = await run(['story.json', '--to', 'md', '--front-matter']);
    assert.match(out, /^---\ntitle: "The bridge is closed"\n[^]*\n---\n\n## Detours\n/);
  });

  it('fails if a figure cannot be read', async () => {
    const {out, status} = await run(['--check', '-'], withToll({...sourced, id: undefined}));
    assert.match(out, /^standard input: fault: \S+: casualties\[0\]\.figures\[0\]\.id: expected/m);
    assert.equal(status, 1);
  });

  it('stops a pipeline where a toll of the input is not in the story', async () => {
    const page =
      '<article><h1>Bridge closed</h1><p>It was closed at noon.</p><aw-casualty-card><p>3 injured</p></aw-casualty-card></article>';
    const {out, status} = await run(['--check', '-'], page);
    assert.match(out, /^standard input: fault: unread-toll: /m);
    assert.equal(status, 1);
  });

  it('writes each kind of output', async () => {
    const outputs = {
      json: /"headline": "The bridge is closed"/,
      page: /^<!doctype html>\n<html lang="en">[^]*<title>The bridge is closed<\/title>/,
      snippet: /^<blockquote class="aw-story-quote"/,
      md: /^# The bridge is closed\n\nJanuary 12, 2025\n\n## Detours\n\nCars \\\*wait\\\* at \[the ferry\]\(https:\/\/news\.example\/north\)\.\n\n- Cyclists\n- Lorries\n$/,
      text: /^The bridge is closed\n\nJanuary 12, 2025\n\nDetours\n\n/,
      'json-ld': /"@type": "NewsArticle"/,
    };
    for (const [to, expected] of Object.entries(outputs)) {
      const {out, status} = await run(['story.json', '--to', to]);
      assert.match(out, expected, to);
      assert.equal(status, 0, to);
    }
  });

  it('writes authors, place and date in plain text, and reads them again', async () => {
    const dateline = {place: 'Arlesund', date: '2025-01-12'};
    const filed = {...story, dateline, authors: [{name: 'Anna Berg'}, {name: 'Jan de Wit'}]};
    const {out} = await run(['--to', 'text'], JSON.stringify(filed));
    assert.match(
      out,
      /^The bridge is closed\n\nAnna Berg, Jan de Wit\n\nArlesund, January 12, 2025\n\n/,
    );
    const {article} = await readArticle(out, {contentType: 'text/plain'});
    assert.equal(article.headline, 'The bridge is closed');
    assert.deepEqual(article.dateline, dateline);
  });

  it('writes every figure of a toll in Markdown and plain text', async () => {
    for (const to of ['md', 'text']) {
      const {out} = await run(['--to', to], withToll(sourced));
      assert.match(out, /3 people injured, according to The province/, to);
    }
  });

  it('fails for a figure without a source or a date', async () => {
    assert.equal((await run(['--check'], withToll(sourced))).status, 0);
    for (const [missing, code] of [
      ['source', 'no-source'],
      ['asOf', 'no-date'],
    ]) {
      const {out, status} = await run(['--check'], withToll({...sourced, [missing]: undefined}));
      assert.equal(status, 1, missing);
      assert.match(out, new RegExp(`^standard input: fault: ${code}: casualties\\[0\\]`));
    }
  });

  it('reports each figure without a source: an error in the lead, a note below', async () => {
    const check = (language, ...texts) => {
      const body = texts.map((text) => ({type: 'paragraph', content: [text]}));
      return run(['--check'], JSON.stringify({...story, language, body}));
    };
    const words = 'At least 25 people were killed on 11 January.';
    const found = `no-source: body\\[\\d\\]: expected .*, found no source in "${words}"`;
    const inLead = await check('en', words, 'More rain is coming.');
    assert.match(inLead.out, new RegExp(`^standard input: fault: ${found}$`, 'm'));
    assert.equal(inLead.status, 1);
    const below = await check('en', 'It was closed at noon.', words);
    assert.match(below.out, new RegExp(`^standard input: note: ${found}$`, 'm'));
    assert.equal(below.status, 0);
    const sourced = await check('en', 'At least 25 people were killed, police said.');
    assert.equal(sourced.out, '');
    const spanish = await check('es', 'Al menos 25 personas murieron en el accidente.');
    assert.match(spanish.out, /fault: no-source: body\[0\]/);
  });

  it('continues with the next story if one cannot be read', async () => {
    const {out, said, status} = await run(['none.json', 'story.json', '--to', 'text']);
    assert.match(said, /^none\.json: expected a file, found none/);
    assert.match(out, /^The bridge is closed/);
    assert.equal(status, 1);
  });

  it('reports invalid parts of a story, and writes nothing', async () => {
    const {said, status, out} = await run([], '{"headline": "The bridge",\n  "body": [}\n');
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(said, /^standard input:2:12: input: expected JSON, found /);
  });

  it('shows its usage for wrong arguments, and on request', async () => {
    for (const args of [['--to', 'pdf'], ['--nothing'], ['--format']]) {
      const {said, status} = await run(args);
      assert.match(said, /^article-widgets: [^]*usage: article-widgets/, args.join(' '));
      assert.equal(status, 2);
    }
    const {out, status} = await run(['--help']);
    assert.match(out, /^usage: article-widgets/);
    assert.equal(status, 0);
  });

  it('shows its usage without a story', async () => {
    const {out, said, status} = await run([]);
    assert.equal(out, '');
    assert.match(
      said,
      /^standard input: expected a story, found nothing\n\nusage: article-widgets/,
    );
    assert.equal(status, 1);
  });

  it('shows its version', async () => {
    const {version} = JSON.parse(await readFile('package.json', 'utf8'));
    for (const args of [['--version'], ['-v']]) assert.equal((await run(args)).out, `${version}\n`);
  });
});

/** A story of NITF. In a wire's folder it is `bridge.xml`. */
const nitf = (text) =>
  `<nitf><body><body.head><hedline><hl1>The bridge is closed</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>`;

/** What answers for the addresses of the guide: `curl`, and the `fetch` of Node. */
const curl = `#!/bin/sh
cat wire/bridge.xml`;
const fetchStory = `globalThis.fetch = async (address) => {
  if (String(address) !== 'https://news.example/story') throw new TypeError(String(address));
  const html = '<h1>The bridge is closed</h1><p>Cars wait at the ferry.</p>';
  return new Response(html, {headers: {'content-type': 'text/html'}});
};`;

/** A folder as the guide supposes it, in which its commands run. */
async function prepareGuide() {
  const {folder} = library;
  for (const name of ['wire', 'out', 'tools']) await mkdir(join(folder, name), {recursive: true});
  await writeFile(join(folder, 'story.txt'), 'The bridge is closed\n\nCars wait at the ferry.\n');
  await writeFile(join(folder, 'wire/bridge.xml'), nitf('Cars wait at the ferry.'));
  await writeFile(join(folder, 'tools/curl'), curl);
  await chmod(join(folder, 'tools/curl'), 0o755);
  await writeFile(join(folder, 'tools/fetch.mjs'), fetchStory);
  const env = {
    ...process.env,
    PATH: `${join(folder, 'tools')}:${process.env.PATH}`,
    NODE_OPTIONS: `--import=${join(folder, 'tools/fetch.mjs')}`,
  };
  return (code) => runIn(folder, 'bash', ['-c', code], {env});
}

const guide = readFences().filter(({file}) => file === 'docs/command-line.md');

describe('the guide of the command line', () => {
  for (const {code, line, expected} of guide)
    it(`has commands that work as written: line ${line}`, async () => {
      const paste = await prepareGuide();
      const {out, said, status} = await paste(code);
      assert.equal(status, 0, said);
      assert.ok(expected.writes.length > 0);
      for (const path of expected.writes.flat())
        assert.match(await readFile(join(library.folder, path), 'utf8'), /The bridge is closed/);
      for (const text of expected.prints?.flat() ?? []) assert.ok(out.includes(text), out);
    });

  it('has a check that fails for a figure without a source', async () => {
    const paste = await prepareGuide();
    const path = join(library.folder, 'wire/bridge.xml');
    await writeFile(path, nitf('Three people were killed on the bridge.'));
    await writeFile(join(library.folder, 'wire/later.xml'), nitf('Cars wait.'));
    const {out, status} = await paste(guide.at(-1).code);
    assert.equal(status, 1);
    assert.match(out, /fault: no-source/);
    await assert.rejects(readFile(join(library.folder, 'out/later.json')));
  });
});
