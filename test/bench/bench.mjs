/** `npm run bench`: measures the built package beside its peers, and keeps the figures as JSON. */
import {existsSync} from 'node:fs';
import {cases} from './cases/index.mjs';
import {help, readOptions} from './options.mjs';
import {describeResult} from './describe-result.mjs';
import {keepResult} from './results.mjs';
import {runCases} from './run-cases.mjs';

const options = readOptions();
const unknown = options.only.filter((name) => !cases.some((each) => each.name === name));
const chosen = cases.filter(({name}) => !options.only.length || options.only.includes(name));

if (options.help) console.log(help);
else if (options.list) console.log(cases.map(({name, title}) => `${name}: ${title}`).join('\n'));
else if (unknown.length)
  fail(`--only: expected names that --list tells, found ${unknown.join(', ')}`);
else if (!existsSync('dist/article-widgets.js'))
  fail('dist: expected the built package, found none');
else await measure();

async function measure() {
  const faults = await runCases(chosen, {
    ...options,
    report: (line) => console.log(line),
    keep(each, engine, result) {
      console.log(describeResult(each, result));
      if (options.effort !== 'smoke') keepResult(each.name, engine, result);
    },
  });
  for (const fault of faults) console.error(fault.message);
  if (faults.length) process.exitCode = 1;
}

function fail(message) {
  console.error(message);
  process.exitCode = 2;
}
