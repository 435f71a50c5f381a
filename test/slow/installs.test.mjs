/** Apps that use the tags alone: npm installs the packed package beside whatever they have. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {installLibrary} from '../runner/pack-library.mjs';

const run = promisify(execFile);

let library;
before(async () => (library = await installLibrary()));
after(() => library?.remove());

/** What an app has already, by name; each is older than what the library has types for. */
const apps = {
  'React 16': {react: '16', 'react-dom': '16'},
  'React 17': {react: '17', 'react-dom': '17'},
  'Preact 8': {preact: '8'},
  'Vue 2': {vue: '2'},
  'Svelte 3': {svelte: '3'},
};

describe('npm install', () => {
  for (const [name, dependencies] of Object.entries(apps))
    it(`refuses nothing beside ${name}, even with strict peers`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'article-widgets-app-'));
      try {
        await writeFile(
          join(folder, 'package.json'),
          JSON.stringify({private: true, dependencies}),
        );
        const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
        const options = [...quiet, '--strict-peer-deps', library.archive];
        const {stderr} = await run('npm', ['install', ...options], {cwd: folder});
        assert.equal(stderr, '');
        const script =
          "import('article-widgets').then(({AwArticle}) => console.log(AwArticle.name))";
        const {stdout} = await run(process.execPath, ['--eval', script], {cwd: folder});
        assert.equal(stdout.trim(), 'AwArticle');
      } finally {
        await rm(folder, {recursive: true});
      }
    });
});
