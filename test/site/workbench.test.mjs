/** The workbench in a browser: a story comes in, is looked at, and goes out as a snippet that works. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pastes, words} from './workbench-pastes.mjs';
import {startWorkbench} from './workbench-page.mjs';

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

describe('a paste', () => {
  for (const [name, data] of Object.entries(pastes))
    it(`becomes a snippet that shows the story on a blank page: ${name}`, async () => {
      const desk = await workbench.open();
      await desk.paste(data);
      if (name !== 'text') await desk.shows(`Read as ${name}`);
      await desk.goTo('hand-over');
      await desk.previewShows(words.bridge);
      const base = await desk.find('textbox', 'Web address of the article-widgets program');
      await base.evaluate((field, address) => {
        field.value = address;
        field.dispatchEvent(new Event('change', {bubbles: true}));
      }, `${desk.address}/library/`);
      const snippet = await desk.copy('Copy: The whole story');
      const page = await desk.openSnippet(workbench.browser, snippet);
      await page.waitForFunction(
        () => document.querySelector('aw-article')?.matches(':state(ready)'),
        {timeout: 20_000},
      );
      const shown = await page.evaluate(() => document.body.innerText);
      assert.ok(shown.includes(words.headline) && shown.includes(words.toll));
      assert.deepEqual(desk.errors, []);
      await page.close();
      await desk.page.close();
    });
});

describe('a file', () => {
  it('is read in its own encoding, which nobody states', async () => {
    const desk = await workbench.open();
    const bytes = Buffer.from(
      'Über die Brücke\r\n\nDie Brücke ist seit Montag für Lastwagen gesperrt.',
      'latin1',
    );
    await desk.dropFile('bridge.txt', bytes);
    await desk.shows('Read as plain text, in German');
    await desk.shows('Über die Brücke');
    await desk.page.close();
  });

  it('that was downloaded is the same story when it is opened again', async () => {
    const desk = await workbench.open();
    await desk.paste(pastes.text);
    await desk.goTo('hand-over');
    const json = await desk.copy('Copy JSON');
    await desk.goTo('take-in');
    await desk.dropFile('story.json', Buffer.from(json));
    await desk.shows('Read as a story saved here (JSON)');
    await desk.goTo('hand-over');
    assert.equal(await desk.copy('Copy JSON'), json);
    await desk.page.close();
  });
});

describe('an address', () => {
  it('that lets no other page read it is said so, with what to do', async () => {
    const desk = await workbench.open();
    const field = await desk.find('textbox', 'Or the web address of a story');
    await field.type('https://closed.invalid/story');
    await desk.press('Import from this address');
    await desk.shows('closed.invalid does not let other pages read it, or cannot be reached.');
    await desk.shows('select the story, copy it, and paste it here');
    assert.deepEqual(desk.asked, ['https://closed.invalid/story']);
    await desk.page.close();
  });
});

describe('the browser', () => {
  it('keeps a story only when it is asked to, and forgets it again', async () => {
    const desk = await workbench.open();
    const reopen = () => desk.page.reload({waitUntil: 'networkidle0'});
    await desk.paste(pastes.text);
    await reopen();
    assert.doesNotMatch(await desk.text(), /Read as/);
    await desk.paste(pastes.text);
    await desk.goTo('mend');
    await desk.press('Save this story in this browser', 'checkbox');
    await reopen();
    await desk.goTo('take-in');
    await desk.shows(words.headline);
    await desk.goTo('mend');
    await desk.press('Save this story in this browser', 'checkbox');
    await reopen();
    await desk.goTo('take-in');
    assert.doesNotMatch(await desk.text(), /Read as/);
    await desk.page.close();
  });

  it('asks before changes are lost that it does not keep', async () => {
    const desk = await workbench.open();
    await desk.paste(pastes.text);
    await desk.goTo('mend');
    await desk.press('Remove: Paragraph 1');
    // Browsers ask only where somebody has used the page.
    await (await desk.find('button', 'Undo')).focus();
    await desk.page.keyboard.press('Tab');
    const asked = [];
    desk.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await desk.page.reload({waitUntil: 'networkidle0'});
    assert.deepEqual(asked, ['beforeunload']);
    await desk.page.close();
  });
});

describe('what an editor has to know', () => {
  it('is said of a comment of the desk', async () => {
    const desk = await workbench.open();
    await desk.paste(pastes['a Word document']);
    const alert = await desk.find('alert');
    assert.match(await alert.evaluate((alert) => alert.innerText), /Ask the hospital again/);
    await desk.page.close();
  });

  it('is said of an embargo, and there is no snippet', async () => {
    const desk = await workbench.open();
    await desk.paste({
      'text/plain': `EMBARGOED UNTIL 00:01 MONDAY\n\n${pastes.text['text/plain']}`,
    });
    const alert = await desk.find('alert');
    assert.match(
      await alert.evaluate((alert) => alert.innerText),
      /must not be published.*line 1/s,
    );
    await desk.goTo('hand-over');
    await desk.shows('There is no embed code');
    assert.doesNotMatch(await desk.text(), /Copy: The whole story/);
    await desk.page.close();
  });

  it('is said where nothing can be read', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': '{"headline": '});
    await desk.shows('No story could be read from what you pasted');
    await desk.page.close();
  });
});

describe('pictures of other servers', () => {
  const data = {
    'text/html': `<h1>The river</h1><p>It rose.</p><img src="https://pictures.invalid/river.jpg" alt="The river"><iframe src="https://www.youtube.com/embed/x"></iframe>`,
  };

  it('are not asked for in any part of the page', async () => {
    const desk = await workbench.open();
    await desk.paste(data);
    await desk.goTo('hand-over');
    for (const way of ['live', 'host', 'frame', 'words', 'bare', 'print', 'reader']) {
      const select = await desk.find('combobox', 'Show the story');
      await select.select(way);
      if (way !== 'frame') await desk.previewShows('It rose.');
    }
    assert.deepEqual(desk.asked, []);
    await desk.page.close();
  });

  it('are asked for when the editor wants them', async () => {
    const desk = await workbench.open();
    await desk.paste(data);
    await desk.goTo('hand-over');
    await desk.press('Load pictures and videos from other sites', 'checkbox');
    await desk.page.waitForRequest('https://pictures.invalid/river.jpg', {timeout: 20_000});
    await desk.page.close();
  });
});
