import {setTimeout as wait} from 'node:timers/promises';
import {earlyScripts} from './early-scripts.mjs';
import {startWebKit} from './webkit-processes.mjs';

/** How WebDriver names an element in JSON. */
const reference = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Starts WebKitGTK as something that tests of pages may use like puppeteer's `Browser`, as far as
 * WebDriver goes: one window, so that a new page takes the place of the last one.
 */
export async function launchWebKit(programs) {
  const processes = await startWebKit(programs);
  const capabilities = {
    browserName: 'MiniBrowser',
    pageLoadStrategy: 'normal',
    'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
  };
  const root = `http://127.0.0.1:${processes.port}/session`;
  const {sessionId} = await send(root, '', {capabilities: {alwaysMatch: capabilities}});
  const ask = (...request) => send(`${root}/${sessionId}`, ...request);
  const rect = await ask('/window/rect');
  const [width, height] = await ask('/execute/sync', {
    script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    args: [],
  });
  const resize = (page) =>
    ask('/window/rect', {...rect, width: page.width + width, height: page.height + height});
  return {
    async newPage() {
      await resize({width: 800, height: 600});
      return new Page(ask, resize);
    },
    async close() {
      await ask('', undefined, 'DELETE');
      processes.stop();
    },
  };
}

/** A page of the one window, with the methods of puppeteer's `Page` that tests call. */
class Page {
  /** Gives the page a size in pixels, within what the window can have. */
  setViewport;
  #ask;
  #early = [];
  #listeners = {pageerror: [], console: []};

  constructor(ask, resize) {
    this.#ask = ask;
    this.setViewport = resize;
  }

  on(type, listener) {
    this.#listeners[type]?.push(listener);
  }

  async evaluateOnNewDocument(script) {
    this.#early.push(`(${script})();`);
  }

  async goto(url) {
    // Turbo runs the scripts of a page once more in the page that it puts in its place.
    earlyScripts.text = `if (!globalThis.recordedLines) {(${record})();${this.#early.join('')}}`;
    await this.#ask('/url', {url});
  }

  async evaluate(script, ...values) {
    const value = await this.#run(script, values);
    await this.#gather();
    return value;
  }

  /** A frame of the page, with the methods of puppeteer's `Frame` that tests call. */
  frameAt(selector, index) {
    const evaluate = (script, ...values) =>
      this.#inFrame(selector, index, () => this.#run(script, values));
    const $eval = (selector, script) => evaluate(onOne(script), selector);
    const waitForSelector = (selector) =>
      this.#until(() =>
        evaluate((selector) => Boolean(document.querySelector(selector)), selector),
      );
    return {evaluate, $eval, waitForSelector};
  }

  /** Waits until a function of the page returns something true. */
  waitForFunction(script, {timeout} = {}, ...values) {
    return this.#until(() => this.evaluate(script, ...values), timeout, script);
  }

  async #until(isTrue, timeout = 10_000, expected = isTrue) {
    const end = Date.now() + timeout;
    while (!(await isTrue())) {
      if (Date.now() > end) throw new Error(`WebKit: expected ${expected} within ${timeout} ms`);
      await wait(50);
    }
  }

  async #inFrame(selector, index, use) {
    const frames = await this.#ask('/elements', {using: 'css selector', value: selector});
    await this.#ask('/frame', {id: frames[index]});
    try {
      return await use();
    } finally {
      await this.#ask('/frame', {id: null});
    }
  }

  /** Waits until the page has loaded nothing more for so long. */
  async waitForNetworkIdle({idleTime = 500} = {}) {
    const count = () => performance.getEntriesByType('resource').length;
    for (let before; before !== (before = await this.evaluate(count));) await wait(idleTime);
  }

  $eval(selector, script) {
    return this.evaluate(onOne(script), selector);
  }

  $$eval(selector, script, ...values) {
    const all = '[...document.querySelectorAll(selector)]';
    return this.evaluate(
      `(selector, ...values) => (${script})(${all}, ...values)`,
      selector,
      ...values,
    );
  }

  addScriptTag({url: src, type}) {
    return this.evaluate(
      (src, type) => {
        const script = Object.assign(document.createElement('script'), {src, ...(type && {type})});
        document.head.append(script);
        return new Promise((resolve, reject) => {
          script.onload = () => resolve();
          script.onerror = () => reject(new Error(`${src}: expected a script, found none`));
        });
      },
      src,
      type,
    );
  }

  async click(selector) {
    const element = await this.#ask('/element', {using: 'css selector', value: selector});
    await this.#ask(`/element/${element[reference]}/click`, {});
  }

  async url() {
    return this.#ask('/url');
  }

  goBack() {
    return this.#ask('/back', {});
  }

  /** The next page takes its place. */
  async close() {}

  async #run(script, values) {
    const {value, thrown} = await this.#ask('/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        const values = [...arguments].slice(0, -1);
        Promise.resolve().then(() => (${script})(...values)).then(
          (value) => done({value}), (error) => done({thrown: String(error)}));`,
      args: values,
    });
    if (thrown) throw new Error(thrown);
    return value ?? undefined;
  }

  /** Tells the listeners what the page has thrown and said since. */
  async #gather() {
    const said = await this.#run(() => globalThis.recordedLines?.splice(0) ?? [], []);
    for (const {type, text} of said)
      if (type === 'pageerror')
        this.#listeners.pageerror.forEach((listener) => listener({message: text}));
      else
        this.#listeners.console.forEach((listener) =>
          listener({type: () => type, text: () => text}),
        );
  }
}

/** A function of an element as one of its selector. */
function onOne(script) {
  return `(selector) => (${script})(document.querySelector(selector))`;
}

/** Keeps what a page throws and writes to its console. */
function record() {
  const lines = [];
  Object.defineProperty(globalThis, 'recordedLines', {value: lines});
  const note = (type, text) => lines.push({type, text: String(text)});
  addEventListener('error', ({message}) => message && note('pageerror', message));
  addEventListener('unhandledrejection', ({reason}) =>
    note('pageerror', reason?.message ?? reason),
  );
  for (const name of ['log', 'info', 'warn', 'error']) {
    const write = console[name];
    console[name] = (...values) => {
      note(name, values.join(' '));
      write.apply(console, values);
    };
  }
}

async function send(address, command, body, method = body ? 'POST' : 'GET') {
  const response = await fetch(address + command, {
    method,
    ...(body && {body: JSON.stringify(body)}),
  });
  const {value} = await response.json();
  if (!response.ok)
    throw new Error(`WebKitWebDriver: ${command}: ${value.error}: ${value.message}`);
  return value;
}
