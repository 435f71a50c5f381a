import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {collapseWhiteSpace} from '../../scripts/collapse-white-space.mjs';

/** What a template's literal parts are after the build, with `…` for each expression. */
async function collapse(template) {
  const source = `const html = (strings, ...values) => strings.reduce((text, part, index) => text + (values[index - 1] || '…') + part);\nexport const text = ${template};`;
  const given = {
    name: 'given',
    resolveId: (id) => id,
    load: () => source,
  };
  const build = await rollup({input: 'template.js', plugins: [given, collapseWhiteSpace]});
  const {output} = await build.generate({format: 'es'});
  const address = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  return (await import(address)).text;
}

const cases = [
  ['keeps the space at either end of a template', 'html` · ${0} `', ' · … '],
  [
    'keeps one space of many',
    'html`<p>one\n      two</p>\n  <p>three</p>`',
    '<p>one two</p> <p>three</p>',
  ],
  ['keeps the space around an expression', 'html`${0}\n    ${0}`', '… …'],
  ['keeps a space between inline tags', 'html`<b>By</b> <b>${0}</b>`', '<b>By</b> <b>…</b>'],
  ['adds none', 'html`<b>${0}</b><i>${0}</i>`', '<b>…</b><i>…</i>'],
  ['keeps spaces that do not break', 'html`5.8\u00a0\u00a0°C`', '5.8\u00a0\u00a0°C'],
  [
    'keeps values of attributes',
    'html`<p title="a  > b"\n  lang=${0}\n  >x</p>`',
    '<p title="a  > b" lang=…>x</p>',
  ],
  [
    'keeps preformatted text',
    'html`<pre>a\n  b ${0}\n  c</pre>\n  d`',
    '<pre>a\n  b …\n  c</pre> d',
  ],
  ['reads templates within templates', 'html`<p>${html`  ${0}  `}</p>`', '<p> … </p>'],
];

for (const [name, template, expected] of cases)
  test(`the build of the bundle ${name}`, async () => {
    assert.equal(await collapse(template), expected);
  });
