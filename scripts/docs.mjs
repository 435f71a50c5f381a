/**
 * Writes the reference of each tag from the manifest, and the tables of the benchmarks from their
 * results.
 */
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
      ['slot', 'contains'],
      slots.map((slot) => [slot.name ? code(slot.name) : '(default)', escape(slot.description)]),
    ),
  parts: ({cssParts = []}) =>
    table(
      ['part', 'description'],
      cssParts.map((part) => [code(part.name), escape(part.description)]),
    ),
  customProperties: ({cssProperties = []}) =>
    table(
      ['custom property', 'sets'],
      cssProperties.map((property) => [code(property.name), escape(property.description)]),
    ),
  states: ({cssStates = []}) =>
    table(
      ['state', 'when'],
      cssStates.map((state) => [code(`:state(${state.name})`), escape(state.description)]),
    ),
};

/** The page of a tag: its description, then one table per kind of API. */
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

\`npm run bench\` draws the same story with the same markup in the built package and in other libraries, in turn, in Chromium and Firefox. It first checks that the markup is the same. Times are from the start of a frame until it is painted. [Performance](performance.md) explains what the results mean for a page.

${benchmarkTables()}`;
await writeGenerated('docs/benchmarks.md', benchmarks);

const codesSource = ts.transpileModule(readFileSync('src/model/issue-codes.ts', 'utf8'), {
  compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
}).outputText;
const {issueCodes} = await import(`data:text/javascript,${encodeURIComponent(codesSource)}`);

const codes = `# Codes

An issue reports something in an input that the article lacks or has in a different form: \`{path, code, message, expected, found}\`, and \`line\` where the path is a line of a text. If a story cannot be shown, there is an error with such a \`code\`. The message is for people and may change; the code is for programs and is stable. In TypeScript it is an \`IssueCode\`.

${table(
  ['code', 'means'],
  Object.entries(issueCodes).map(([name, row]) => [code(name), escape(row.means ?? row)]),
)}`;
await writeGenerated('docs/codes.md', codes);
