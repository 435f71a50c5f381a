import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {startWebKit} from './webkit-processes.mjs';

/** Runs test files in WebKitGTK, one after another in one window. */
export class WebKitLauncher extends WebdriverLauncher {
  #programs;
  #ready;

  constructor(programs) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
      },
    });
    this.#programs = programs;
  }

  async initialize(config) {
    const {name} = this;
    // With more than one page at a time the base class puts tests into frames, which have no focus of their own.
    await super.initialize({...config, concurrency: 1});
    this.name = name;
  }

  async startSession(id, url) {
    this.#ready ??= this.#open();
    await this.#ready;
    await super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    const processes = await this.#ready?.catch(() => undefined);
    processes?.stop();
    this.#ready = undefined;
  }

  async #open() {
    const processes = await startWebKit(this.#programs);
    this.options.port = processes.port;
    await this.ensureManagerInitialized();
    this.version = this.driver.capabilities.browserVersion;
    await this.#fitWindow();
    return processes;
  }

  // The other browsers draw pages of 800 by 600; here the size that can be set is the window's, with its toolbar.
  async #fitWindow() {
    const [width, height] = await this.driver.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await this.driver.setWindowRect(0, 0, 800 + width, 600 + height);
  }
}
