import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {countReporter} from './test/runner/count-reporter.mjs';
import {cases} from './test/runner/cases.mjs';
import {coverage} from './test/runner/coverage.mjs';
import {chooseEngines} from './test/runner/engines.mjs';
import {chooseLibrary} from './test/runner/from-built.mjs';
import {findFreePort} from './test/runner/free-port.mjs';
import {fromSource} from './test/runner/from-source.mjs';
import {routes} from './test/runner/routes.mjs';
import {userAgents} from './test/runner/user-agents.mjs';

const {launchers, problem: missing} = chooseEngines(process.env.BROWSERS);
const {plugins, files, problem = missing} = chooseLibrary(process.env.LIBRARY);
if (problem) {
  console.error(problem);
  process.exit(1);
}
console.log(`Testing in ${launchers.map(({name}) => name).join(', ')}`);

const isCI = Boolean(process.env.CI);

export default {
  nodeResolve: fromSource.nodeResolve,
  plugins: [...plugins, ...fromSource.plugins, cases, userAgents],
  middleware: [routes],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: coverage?.files ?? files,
  coverage: Boolean(coverage),
  coverageConfig: coverage?.config,
  hostname: '127.0.0.1',
  port: await findFreePort(),
  browsers: launchers,
  concurrentBrowsers: 2,
  // Background pages get neither focus nor animation frames.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {
    config: {
      ui: 'bdd',
      // Ends a test that hangs; a busy machine must not end one that is only slow.
      timeout: isCI ? 120_000 : 20_000,
      forbidOnly: isCI,
      forbidPending: isCI,
    },
  },
  // Read by test/runner/properties.mjs.
  testRunnerHtml: (framework) =>
    `<!doctype html><html><head></head><body><script>propertySeed = ${Number(process.env.PROPERTY_SEED)};</script><script type="module" src="${framework}"></script></body></html>`,
  reporters: [defaultReporter({reportTestProgress: !isCI}), countReporter()],
};
