/** Writes the reference of each tag from the manifest, and the tables of the benchmarks from what was measured. */
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {benchmarkTables} from './benchmarks.mjs';
import {writeGenerated} from './generated.mjs';
import {elements} from './manifest.mjs';

/** The heading above the table of each kind of API. */
const titles = {
  properties: 'Attributes and properties',
  methods: 'Methods',
  events: 'Events',
  slots: 'Slots',
  parts: 'Parts',
  customProperties: 'Custom properties',
  states: 'States',
};

const escape = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => (text ? `\`${escape(text)}\`` : '');

function table(titles, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n') + '\n';
}

const sections = {
  properties: ({members}) =>
    table(
      ['attribute', 'property', 'type', 'what it does'],
      members
        .filter(({kind}) => kind === 'field')
        .map((field) => [
          code(field.attribute),
          code(field.name),
          code(field.type?.text.replace(' | undefined', '')),
          escape(field.description),
        ]),
    ),
  methods: ({members}) =>
    table(
      ['method', 'what it does'],
      members
        .filter(({kind, description}) => kind === 'method' && description)
        .map((method) => [code(`${method.name}()`), escape(method.description)]),
    ),
  events: ({events}) =>
    table(
      ['event', 'class', 'when'],
      events.map((event) => [code(event.name), code(event.type?.text), escape(event.description)]),
    ),
  slots: ({slots = []}) =>
    table(
      ['slot', 'what it holds'],
      slots.map((slot) => [slot.name ? code(slot.name) : '(default)', escape(slot.description)]),
    ),
  parts: ({cssParts = []}) =>
    table(
      ['part', 'what it is'],
      cssParts.map((part) => [code(part.name), escape(part.description)]),
    ),
  customProperties: ({cssProperties = []}) =>
    table(
      ['custom property', 'what it sets'],
      cssProperties.map((property) => [code(property.name), escape(property.description)]),
    ),
  states: ({cssStates = []}) =>
    table(
      ['state', 'when'],
      cssStates.map((state) => [code(`:state(${state.name})`), escape(state.description)]),
    ),
};

/** The page of a tag: what it is, then a table for each kind of API that it has. */
function writePage(element) {
  const tables = Object.entries(sections).map(([kind, section]) => {
    const rows = section(element);
    return rows && `## ${titles[kind]}\n\n${rows}`;
  });
  return [`# \`<${element.tagName}>\``, element.description, ...tables]
    .filter(Boolean)
    .join('\n\n');
}

for (const element of elements)
  await writeGenerated(`docs/reference/${element.tagName}.md`, writePage(element));

const benchmarks = `# Benchmarks

\`npm run bench\` draws the same story with the same markup in the built package and in its peers, in turn, in Chromium and Firefox. It checks first that the markup is the same. Times run from the start of a frame until it is painted. [Performance](performance.md) says what the figures mean for a page.

${benchmarkTables()}`;
await writeGenerated('docs/benchmarks.md', benchmarks);

const codesSource = ts.transpileModule(readFileSync('src/model/issue-codes.ts', 'utf8'), {
  compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
}).outputText;
const {issueCodes} = await import(`data:text/javascript,${encodeURIComponent(codesSource)}`);

const codes = `# Codes

Whatever an input had and its article has not, or has differently, is an issue: \`{path, code, message}\`. What keeps a story from being shown is an error with the same \`code\`. The message is for people and may change; the code is for programs and stays. In TypeScript it is an \`IssueCode\`.

${table(
  ['code', 'means'],
  Object.entries(issueCodes).map(([name, meaning]) => [code(name), escape(meaning)]),
)}`;
await writeGenerated('docs/codes.md', codes);
