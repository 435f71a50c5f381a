/** Writes the tables of README.md: from the manifest that the source gives, and from what was measured. */
import {readFileSync} from 'node:fs';
import {benchmarkTables} from './benchmarks.mjs';
import {writeGenerated} from './generated.mjs';
import {elements} from './manifest.mjs';

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

const reference = elements
  .map((element) =>
    [
      `### \`<${element.tagName}>\``,
      element.description,
      ...Object.values(sections).map((section) => section(element)),
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
  .join('\n\n');

/** What stands between the marks of a name. */
function replaceBetween(readme, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md: expected ${start} and ${end}, found none`);
  return `${before}${start}\n\n${text}\n\n${end}${after}`;
}

const readme = readFileSync('README.md', 'utf8');
const referred = replaceBetween(readme, 'reference', reference);
await writeGenerated('README.md', replaceBetween(referred, 'benchmarks', benchmarkTables()));
