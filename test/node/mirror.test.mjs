/** The tests of a folder of `src` are in the folder of the same name in `test`. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {dirname} from 'node:path/posix';
import {test} from 'node:test';

/** Folders whose tests are about more than one folder of `src`: the package, the site, whole pages. */
const whole = ['examples', 'node', 'package', 'pages', 'readers/pasted', 'site', 'slow'];

/** Workspaces of their own. */
const isWorkspace = (folder) => existsSync(`test/${folder.split('/')[0]}/package.json`);

test('every folder with tests is named like the folder that it tests', () => {
  const tests = readdirSync('test', {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/') && /\.test\.(ts|mjs)$/.test(path));
  const folders = [...new Set(tests.map((path) => dirname(path)))];
  assert.deepEqual(
    folders.filter(
      (folder) => !whole.includes(folder) && !isWorkspace(folder) && !existsSync(`src/${folder}`),
    ),
    [],
  );
});

test('every exception is a folder of tests', () => {
  assert.deepEqual(
    whole.filter((folder) => !existsSync(`test/${folder}`)),
    [],
  );
});
