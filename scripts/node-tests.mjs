/** Runs the tests of the folders and files that it is given, and ends with `N passed, N failed`. */
import {readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {requireChromium} from '../test/runner/get-chromium.mjs';

requireChromium();
const isTest = (name) => name.endsWith('.test.mjs');
const listTests = (folder) => readdirSync(folder).filter(isTest);
const files = process.argv
  .slice(2)
  .flatMap((path) => (isTest(path) ? path : listTests(path).map((name) => `${path}/${name}`)));

const counts = {passed: 0, failed: 0};
const stream = run({files, concurrency: 1});
stream.on('test:pass', ({details}) => (counts.passed += details.type !== 'suite'));
stream.on('test:fail', ({details}) => (counts.failed += details.type !== 'suite'));
stream.compose(spec).pipe(process.stdout);
stream.on('close', () => {
  if (!counts.passed) counts.failed ||= 1;
  process.exitCode = counts.failed ? 1 : 0;
  setTimeout(() => console.log(`${counts.passed} passed, ${counts.failed} failed`));
});
