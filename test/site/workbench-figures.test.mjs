/** What the workbench finds and checks of a toll, as an editor sees it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startWorkbench} from './workbench-page.mjs';

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const lead = 'The road between Orle and Tavin was closed on Sunday after a coach caught fire.';
const toll = 'Nine people died and 17 were hurt, the fire brigade said.';

const below = {
  text: {'text/plain': `Tunnel near Orle closed\n\n${lead}\n\n${toll}\n\nIt opened in 1961.`},
  HTML: {
    'text/plain': `Nine dead in coach fire\n${toll}`,
    'text/html': `<h1>Nine dead in coach fire</h1><p>A coach caught fire in the Orle tunnel on Sunday. ${toll}</p><p>The tunnel opened in 1961.</p>`,
  },
};

describe('a toll that the lead does not tell', () => {
  for (const [name, data] of Object.entries(below))
    it(`waits with its sentence marked, and is in no story before it is confirmed: ${name}`, async () => {
      const desk = await workbench.open();
      await desk.paste(data);
      await desk.goTo('mend');
      const confirm = await desk.find('button', 'Confirm: 9 killed');
      const row = await confirm.evaluate((button) => {
        const figure = button.closest('.figure');
        return {
          state: figure.querySelector('.tag').innerText,
          sentence: figure.querySelector('mark').innerText,
        };
      });
      assert.deepEqual(row, {state: 'not confirmed, please check', sentence: toll});
      const marked = await desk.page.evaluate(() =>
        [...CSS.highlights.get('toll-sentence')].map((range) => range.toString()),
      );
      assert.ok(marked.includes(toll), marked.join('|'));
      await desk.goTo('hand-over');
      assert.equal(JSON.parse(await desk.copy('Copy JSON')).casualties, undefined);
      await desk.shows('2 suggested figures are to be confirmed or removed');
      await desk.goTo('mend');
      await desk.press('Confirm: 9 killed');
      await desk.goTo('hand-over');
      const {casualties} = JSON.parse(await desk.copy('Copy JSON'));
      assert.deepEqual(casualties[0].figures[0].amount, {kind: 'exact', value: 9});
      await desk.page.close();
    });
});

describe('the checks', () => {
  it('name deaths without a toll, and say where it was looked for', async () => {
    const desk = await workbench.open();
    await desk.paste({
      'text/plain':
        'The siege of Orle in pictures\n\nA museum opens in Orle.\n\nIn 1648 some 300 townspeople were killed here.\n\nSubscribe to our newsletter',
    });
    await desk.shows('every line is in the story');
    await desk.goTo('hand-over');
    await desk.shows('The story speaks of deaths (“killed”), but it has no toll.');
    await desk.shows('the standfirst and each sentence of the text, but not in tables and videos');
    assert.ok(!(await desk.text()).includes('No problems were found.'));
    await desk.page.close();
  });

  it('do not say that a story under embargo has no faults without saying that it is held', async () => {
    const desk = await workbench.open();
    await desk.paste({
      'text/plain': `Tunnel near Orle closed\nEMBARGOED until Nov 30, 2099\n\n${lead}\n\n${toll}`,
    });
    await desk.goTo('hand-over');
    await desk.find('heading', 'Checks');
    const said = await desk.page.$eval('#hand-over-checks', ({innerText}) => innerText);
    assert.match(
      said,
      /must not be published yet.*\n+Apart from that, no problems were found, but there are \d+ things/s,
    );
    await desk.page.close();
  });

  it('are named with a link beside the snippets, and when one is copied, while faults are open', async () => {
    const desk = await workbench.open();
    await desk.paste(below.text);
    await desk.goTo('mend');
    await desk.press('Confirm: 9 killed');
    await desk.goTo('hand-over');
    await desk.page.waitForSelector('#hand-over-snippet a[href="#hand-over-checks"]');
    const copy = await desk.page.waitForSelector('.snippet button');
    await desk.page.bringToFront();
    await copy.evaluate((button) => button.click());
    await desk.until(() =>
      /^Copied\. .* not fixed: .*9 killed has no date\./.test(
        document.querySelector('[role=status]').textContent,
      ),
    );
    await desk.page.close();
  });
});
