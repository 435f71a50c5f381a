/** Writes the results of the benchmarks as the tables of docs/benchmarks.md. */
import {cases} from '../test/bench/cases/index.mjs';
import {readResults} from '../test/bench/results.mjs';

const engines = {chromium: 'Chromium', firefox: 'Firefox', node: 'Node'};

const peers = [
  'article-widgets',
  'floor',
  'inner-html',
  'react',
  'preact',
  'vue',
  'svelte',
  'lit',
  'floor again',
];

const titles = {
  floor: 'templates by hand',
  'inner-html': '`innerHTML`',
  react: 'React',
  preact: 'Preact',
  vue: 'Vue',
  svelte: 'Svelte',
  lit: 'Lit',
  'floor again': 'noise',
};

const line = (cells) => `| ${cells.join(' | ')} |`;

const tableOf = (head, rows) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const shortTime = (value) => `${Number(value.toPrecision(value < 10 ? 2 : 3))}`;

const ratioOf = (peer) => (peer?.ratio === undefined ? '' : `${peer.ratio.toFixed(2)}`);

/** A case with other libraries: the element's own figure, and all as multiples of the floor. */
function contestRow(each, engine, {screen, isMet}) {
  const [base] = Object.keys(screen);
  const own = screen['article-widgets'];
  const amount =
    own.milliseconds === undefined ? `${own.kilobytes} kB` : `${shortTime(own.milliseconds)} ms`;
  const spread = own.interval
    ? `${ratioOf(own)} (${own.interval.map((end) => end.toFixed(2)).join('–')})`
    : ratioOf(own);
  const ratios = peers.slice(1).map((name) => {
    const peer = screen[name] ?? (name === 'floor again' ? screen[`${base} again`] : undefined);
    return ratioOf(peer);
  });
  return [`${each.title}, ${engines[engine]}`, amount, spread, ...ratios, targetCell(each, isMet)];
}

const targetCell = ({target}, isMet) =>
  target
    ? `${target.text}: ${isMet ? 'met' : ['**missed**', target.reason].filter(Boolean).join(', ')}`
    : '';

const contestTable = (rows) =>
  tableOf(
    ['case', 'time', 'article-widgets', ...peers.slice(1).map((name) => titles[name]), 'target'],
    rows.map(([each, engine, result]) => contestRow(each, engine, result)),
  );

const paintTable = ([each, engine, {pages, isMet}]) =>
  [
    `${each.title}, ${engines[engine]}. ${targetCell(each, isMet)}.`,
    tableOf(
      [
        'page',
        'FCP ms',
        'LCP ms',
        'LCP beside static',
        'layout shift',
        'longest task ms',
        'blocking ms',
      ],
      Object.entries(pages).map(([name, page]) => [
        name,
        page.fcp ?? '',
        page.lcp ?? '',
        ratioOf(page),
        page.shift,
        page.longest,
        page.blocking,
      ]),
    ),
  ].join('\n\n');

const readersTable = ([each, engine, {formats, isMet}]) =>
  [
    `${each.title}, ${engines[engine]}. ${targetCell(each, isMet)}.`,
    tableOf(
      [
        'format',
        ...Object.values(formats)[0].megabytes.map((size) => `${size} MB, ms`),
        'exponent',
      ],
      Object.entries(formats).map(([name, {milliseconds, exponent, megabytes}]) => [
        name,
        ...Object.values(formats)[0].megabytes.map(
          (size) => milliseconds[megabytes.indexOf(size)] ?? '',
        ),
        exponent,
      ]),
    ),
  ].join('\n\n');

const movesLine = ([each, engine, {growth, left, isMet}]) =>
  `${each.title}, ${engines[engine]}: ${growth.bytesPerMove} bytes of heap a move, ${growth.nodes} nodes and ${growth.listeners} listeners more; left behind: ${Object.entries(
    left,
  )
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}. ${targetCell(each, isMet)}.`;

function environmentLine(measured) {
  const {environment} = measured.at(-1)[2];
  const {date, processors, node} = environment;
  const browsers = measured.flatMap(
    ([, , {environment}]) => environment.browser?.replace('/', ' ') ?? [],
  );
  const peers = Object.entries(environment.peers).map(([name, version]) => `${name} ${version}`);
  const versions = [...new Set(browsers), ...peers];
  const quick = measured.some(([, , {effort}]) => effort === 'quick') ? ', some in few rounds' : '';
  return `Measured on ${date} on ${processors}, Node ${node.slice(1)}, ${versions.join(', ')}${quick}. Medians; ratios are multiples of templates that are cloned and filled by hand, round by round, with the interval that holds the median in 95 of 100 cases; «noise» is the same measured a second time.`;
}

/** @returns Markdown; empty before anything was measured */
export function benchmarkTables() {
  const results = readResults().cases;
  const measured = cases.flatMap((each) =>
    Object.entries(results[each.name] ?? {}).map(([engine, result]) => [each, engine, result]),
  );
  if (!measured.length) return '';
  const having = (key) => measured.filter(([, , result]) => result[key]);
  return [
    environmentLine(measured),
    ...(having('screen').length ? [contestTable(having('screen'))] : []),
    ...having('pages').map(paintTable),
    ...having('formats').map(readersTable),
    ...having('growth').map(movesLine),
  ].join('\n\n');
}
