/** Every part of the workbench can be used: by axe's rules, at 320 pixels, in light and dark. */
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {pastes} from './workbench-pastes.mjs';
import {startWorkbench} from './workbench-page.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

/** What axe finds wrong, in short. */
async function findFaults(page) {
  const {violations} = await page.evaluate(() =>
    globalThis.axe.run(document, {iframes: false, resultTypes: ['violations']}),
  );
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe('each part', () => {
  for (const dark of [false, true])
    it(`has no fault of axe, and fits 320 pixels: ${dark ? 'dark' : 'light'}`, async () => {
      const desk = await workbench.open({width: 320, dark});
      await desk.page.addScriptTag({path: axe});
      assert.deepEqual(await findFaults(desk.page), []);
      await desk.paste(pastes['a Word document']);
      for (const part of ['take-in', 'mend', 'hand-over']) {
        await desk.goTo(part);
        if (part !== 'take-in') await desk.previewShows('The bridge is closed');
        await desk.page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        assert.deepEqual(await findFaults(desk.page), [], part);
        const width = await desk.page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, 320, part);
      }
      await desk.page.close();
    });
});

describe('the keyboard alone', () => {
  it('brings a typed story to a snippet on the clipboard', async () => {
    const desk = await workbench.open();
    const {keyboard} = desk.page;
    const focusOn = async (name) => {
      for (let at = 0; at < 200; at++) {
        const focused = await desk.page.evaluate(() => {
          const {activeElement: element} = document;
          return element?.ariaLabel ?? element?.labels?.[0]?.textContent ?? element?.textContent;
        });
        if (focused?.trim().startsWith(name)) return;
        await keyboard.press('Tab');
      }
      assert.fail(`${name}: never in focus`);
    };
    await focusOn('Paste the story here');
    await keyboard.type('The river');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('It rose.');
    await focusOn('Import this text');
    await keyboard.press('Enter');
    await desk.shows('Read as plain text');
    await focusOn('Check and export');
    await keyboard.press('Enter');
    await desk.previewShows('It rose.');
    await focusOn('Copy: A quotation');
    await desk.page.bringToFront();
    await keyboard.press('Enter');
    await desk.until(() =>
      document.querySelector('[role=status]').textContent.startsWith('Copied'),
    );
    const copied = await desk.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /<blockquote.*It rose\./s);
    await desk.page.close();
  });

  it('says what was done in a line that covers no control which has the focus, at 320 px', async () => {
    const desk = await workbench.open({width: 320});
    await desk.paste(pastes.text);
    await desk.goTo('mend');
    await desk.press('Remove: Paragraph 1');
    await desk.shows('Remove: ');
    for (const part of ['mend', 'hand-over']) {
      await desk.goTo(part);
      await desk.until(
        (part) => document.querySelector(`.steps [href="#${part}"][aria-current]`),
        part,
      );
      const covered = await desk.page.evaluate(() => {
        const line = document.querySelector('[role=status] span');
        const controls = [
          ...document.querySelectorAll('.part :is(a[href], button, input, select, summary)'),
        ];
        return controls.flatMap((control) => {
          if (!control.checkVisibility()) return [];
          control.focus();
          const [own, over] = [control, line].map((element) => element.getBoundingClientRect());
          const isCovered = own.bottom > over.top && own.top < over.bottom && own.height < 200;
          return isCovered ? [control.ariaLabel ?? control.innerText] : [];
        });
      });
      assert.deepEqual(covered, [], part);
    }
    await desk.page.close();
  });
});
