/**
 * Compares each section of a page of all elements with its kept pictures, in the engines that `BROWSERS`
 * names, in Chromium by default. With `--update` it keeps what it sees instead. What looks different is
 * put into `differences/`.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compare} from './compare.mjs';
import {serveDemo} from './demo-page.mjs';
import {engines} from './engines.mjs';
import {nameState, states} from './states.mjs';
import {takeSections} from './take.mjs';

const update = process.argv.includes('--update');
const kept = fileURLToPath(new URL('kept/', import.meta.url));
const differences = fileURLToPath(new URL('differences/', import.meta.url));
const counts = {passed: 0, failed: 0};

rmSync(differences, {recursive: true, force: true});
const demo = await serveDemo();
try {
  for (const engine of chooseEngines()) await visit(engine);
} finally {
  await demo.close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed || !counts.passed ? 1 : 0);

function chooseEngines() {
  const named = process.env.BROWSERS?.split(',') ?? ['chromium'];
  const missing = named.filter((name) => !engines[name]?.find());
  if (missing.length > 0)
    throw new Error(`BROWSERS: expected browsers that are there, found "${missing}"`);
  return named;
}

async function visit(engine) {
  const {find, open} = engines[engine];
  const browser = await open(find());
  try {
    // What is kept goes when all that takes its place is there.
    const pictures = [];
    for (const state of states[engine]) pictures.push(...(await look(engine, browser, state)));
    if (update) keep(engine, pictures);
  } finally {
    await browser.close();
  }
}

async function look(engine, browser, state) {
  const taken = await takeSections(browser, demo.address(state), state);
  const pictures = taken.map(({section, picture}) => ({
    name: `${engine}/${section}-${nameState(state)}.png`,
    picture,
  }));
  if (!update) for (const {name, picture} of pictures) await judge(name, picture);
  return pictures;
}

function keep(engine, pictures) {
  rmSync(`${kept}${engine}`, {recursive: true, force: true});
  for (const {name, picture} of pictures) save(`${kept}${name}`, picture);
  counts.passed += pictures.length;
}

function save(file, picture) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, picture);
}

async function judge(name, picture) {
  const found = existsSync(`${kept}${name}`)
    ? await compare(readFileSync(`${kept}${name}`), picture)
    : {problem: 'expected a kept picture, found none'};
  counts[found ? 'failed' : 'passed'] += 1;
  if (!found) return;
  console.log(`${name}: ${found.problem}`);
  save(`${differences}${name}`, picture);
  if (found.difference)
    save(`${differences}${name.replace(/png$/, 'difference.png')}`, found.difference);
}
