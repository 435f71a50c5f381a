import {readVersion} from './engines.mjs';

const SESSION = 'wtr-session-id';
const agents = new Map();

/** A plugin of the server that notes in which browser each test file was asked for. */
export const userAgents = {
  name: 'user-agents',
  serve({URL: {searchParams}, headers}) {
    if (searchParams.has(SESSION)) agents.set(searchParams.get(SESSION), headers['user-agent']);
  },
};

/** The engines that were tested in, each with its version, or with `problem` where it is not what it was taken for. */
export function describeEngines(sessions) {
  const browsers = new Set(sessions.map(({browser}) => browser));
  return [...browsers].map((browser) => describeEngine(browser, sessions));
}

function describeEngine(browser, sessions) {
  const {name, version} = browser;
  const session = sessions.find(({id, browser: other}) => other === browser && agents.has(id));
  if (!session) return {name, problem: 'which did not open a page'};
  const agent = agents.get(session.id);
  const found = readVersion(name, agent);
  return found
    ? {name, version: version ?? found}
    : {name, problem: `which says that it is ${agent}`};
}
