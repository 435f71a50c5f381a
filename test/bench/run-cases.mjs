import {buildPeers} from './build-peers.mjs';
import {withEngine} from './browsers.mjs';
import {describeEnvironment} from './environment.mjs';
import {startServer} from './server.mjs';

const here = new URL('.', import.meta.url).pathname;

const longest = 8 * 60_000;

async function within(milliseconds, work) {
  let timer;
  const end = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`took more than ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

const runIn = (engine, run) =>
  engine === 'node'
    ? run(undefined)
    : withEngine(engine, (browser) => within(longest, run(browser)));

/** Where a case is run: in the browsers that were asked for, or where it says itself. */
const enginesOf = ({engines}, browsers) =>
  (engines ?? browsers).filter((engine) => engine === 'node' || browsers.includes(engine));

/**
 * Runs cases one after the other, and calls back with each result as it is there.
 * @param effort `full`, `quick`, or `smoke` for tiny sizes
 * @returns the faults of the cases that failed; the others were run all the same
 */
export async function runCases(cases, {effort, browsers, report = () => {}, keep}) {
  const faults = [];
  const peers = await buildPeers();
  const pages = new Map(Object.entries(peers).map(([name, text]) => [`/peers/${name}.js`, text]));
  const server = await startServer({folders: {'/dist/': 'dist/', '/': here}, pages});
  try {
    for (const each of cases) {
      for (const engine of enginesOf(each, browsers)) {
        const start = performance.now();
        report(`${each.name} in ${engine} …`);
        const context = {
          engine,
          effort,
          pages,
          address: server.address,
          report: (line) => report(`  ${line}`),
        };
        try {
          let version;
          const result = await runIn(engine, async (browser) => {
            version = await browser?.version();
            return each.run({...context, browser});
          });
          const environment = describeEnvironment(version);
          if (each.target) result.isMet = each.target.isMet(result);
          keep(each, engine, {environment, effort, ...result});
        } catch (cause) {
          faults.push(new Error(`${each.name} in ${engine}: ${cause.message}`, {cause}));
          report(`  failed: ${cause.message}`);
        }
        report(`  ${((performance.now() - start) / 1000).toFixed(0)} s`);
      }
    }
  } finally {
    server.close();
  }
  return faults;
}
