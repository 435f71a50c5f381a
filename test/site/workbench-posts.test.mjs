/** Live blogs, stories of other directions and the date of a mail in the workbench. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startWorkbench} from './workbench-page.mjs';

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const paragraph = (...content) => ({type: 'paragraph', content});
const live = {
  headline: 'The river floods the lower town: live',
  language: 'en',
  body: [
    {
      type: 'post',
      published: '2025-03-04T10:30Z',
      title: ['The bridge is shut'],
      blocks: [paragraph('Nobody may cross.'), paragraph('The ferry sails.')],
    },
  ],
};

const bodyOf = async (desk) => {
  await desk.goTo('hand-over');
  return JSON.parse(await desk.copy('Copy JSON')).body;
};

async function open(data) {
  const desk = await workbench.open();
  await desk.paste(
    typeof data === 'string' ? {'text/plain': data} : {'text/plain': JSON.stringify(data)},
  );
  await desk.goTo('mend');
  await desk.find('button', 'Undo');
  return desk;
}

/** Sets the text of a field by its name, as typing does. */
const type = (desk, name, text) =>
  desk.page.$eval(
    `::-p-aria([name="${name}"])`,
    (field, text) => {
      if ('value' in field && field.matches('input')) field.value = text;
      else field.textContent = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
    },
    text,
  );

describe('an entry of a live blog', () => {
  it('has its title, kind, time and text edited', async () => {
    const desk = await open(live);
    const name = 'Live-blog post 1';
    await type(desk, `${name}: Title`, 'The bridge is open');
    await type(desk, `${name}: Kind, such as “Analysis”`, 'Breaking');
    await type(desk, `${name}, paragraph 1: Text`, 'All may cross.');
    await desk.press(`Key point: ${name}`, 'checkbox');
    await type(desk, `Time (${name}: Published)`, '11:45');
    await desk.press(`Move up: ${name}, paragraph 2`);
    await desk.page.select(`::-p-aria([name="Type of ${name}, paragraph 1"])`, 'quote');
    await desk.press(`Remove: ${name}, paragraph 2`);
    await desk.press(`Add a paragraph: ${name}`);
    await type(desk, `${name}, paragraph 2: Text`, 'Buses run again.');
    const [post] = await bodyOf(desk);
    assert.deepEqual(post, {
      type: 'post',
      published: '2025-03-04T11:45Z',
      title: ['The bridge is open'],
      label: 'Breaking',
      keyPoint: true,
      blocks: [
        {type: 'quote', content: [paragraph('The ferry sails.')]},
        paragraph('Buses run again.'),
      ],
    });
  });

  it('is added, moved and removed like other blocks', async () => {
    const desk = await open(live);
    await desk.press('Add a live-blog post');
    await type(desk, 'Live-blog post 2, paragraph 1: Text', 'The water falls.');
    await desk.press('Move up: Live-blog post 2');
    const body = await bodyOf(desk);
    assert.deepEqual(
      body.map(({blocks}) => blocks[0].content),
      [['The water falls.'], ['Nobody may cross.']],
    );
  });
});

describe('the fields of a story', () => {
  const sides = (desk) =>
    desk.page.$$eval(
      '.editing :is(textarea, .blocks workbench-words, input[placeholder^="https"])',
      (fields) =>
        Object.fromEntries(
          fields.map((field) => [
            field.closest('.field-box').innerText.split('\n')[0],
            getComputedStyle(field).direction,
          ]),
        ),
    );

  it('run from right to left in a story of such a language, but for addresses', async () => {
    const desk = await open({
      headline: 'الفيضان',
      language: 'ar',
      body: [paragraph('ارتفع النهر.')],
    });
    const {Headline, Standfirst, ...others} = await sides(desk);
    assert.deepEqual([Headline, Standfirst], ['rtl', 'rtl']);
    assert.equal(others['Website of the publisher'] ?? 'ltr', 'ltr');
    const words = await desk.page.$eval('.blocks workbench-words', ({lang, dir}) => [lang, dir]);
    assert.deepEqual(words, ['ar', 'rtl']);
    await desk.page.select('::-p-aria([name="Language"][role="combobox"])', 'en');
    assert.equal((await sides(desk)).Headline, 'ltr');
  });

  it('have the direction of their own words where no language is stated', async () => {
    const desk = await open({headline: 'xyz', language: 'en', body: [paragraph('שלום')]});
    await desk.page.select('::-p-aria([name="Language"][role="combobox"])', '');
    const direction = await desk.page.$eval('.blocks workbench-words', ({dir}) => dir);
    assert.equal(direction, 'auto');
  });
});

describe('the date of a mail', () => {
  it('is a guess, not the time of publication', async () => {
    const desk = await workbench.open();
    await desk.paste({
      'text/plain':
        'From: Ada Finch <ada.finch@paper.example>\nSubject: The river floods the lower town\nDate: Tue, 4 Mar 2025 18:02:11 +0100\n\nThe river rose on Monday, the harbour board said.\n\nThe bridge is closed.\n',
    });
    await desk.shows('the email was sent then');
  });
});
