import {describeEngines} from './user-agents.mjs';

/** Ends the output with `N passed, N failed` over all engines, and fails a run in which nothing was tested. */
export function countReporter() {
  return {
    start({sessions}) {
      // On exit, so that it is the last line even where the runner or a browser breaks down.
      process.once('exit', () => finish([...sessions.all()]));
    },
  };
}

function finish(sessions) {
  const engines = describeEngines(sessions);
  const strangers = engines.filter(({problem}) => problem).length;
  const results = sessions.map(countSession);
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed)) + strangers;
  if (failed > 0 || passed === 0) process.exitCode = 1;
  const tested = engines.map(({name, version, problem}) => `${name} ${problem ?? version}`);
  process.stdout.write(`Tested in ${tested.join(', ')}\n${passed} passed, ${failed} failed\n`);
}

// A file that did not load, did not finish or holds no test is one failure.
function countSession({testResults, passed: isWhole}) {
  const tests = testResults
    ? listTests(testResults).filter(({skipped, error}) => !skipped || error)
    : [];
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  const isBroken = tests.length === 0 || (!isWhole && failed === 0);
  return {passed, failed: isBroken ? failed + 1 : failed};
}

function listTests({tests, suites}) {
  return [...tests, ...suites.flatMap(listTests)];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
