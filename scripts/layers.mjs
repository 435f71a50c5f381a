/** The layers of `src`, lowest first: a folder imports from its own layer and those before it. */
const layers = [
  ['model'],
  ['locales'],
  ['format', 'weather', 'refresh', 'readers'],
  ['prose'],
  ['toll'],
  ['templates', 'writers'],
  ['element-kit'],
  ['elements', 'server'],
  ['page', 'front-ends', 'frame', 'cli'],
];

const pathOf = (folders) => `^src/(${folders.join('|')})/`;

const downwards = layers.slice(0, -1).map((folders, layer) => ({
  name: `${folders.join('-')}-imports-down`,
  comment: 'Imports point down, static, dynamic and of types alike.',
  severity: 'error',
  from: {path: pathOf(folders)},
  to: {path: pathOf(layers.slice(layer + 1).flat())},
}));

/** Elements need a page, and a server has none: what both use is in a layer below them. */
const apart = [
  ['elements', 'server'],
  ['server', 'elements'],
].map(([one, other]) => ({
  name: `${one}-without-${other}`,
  comment: 'What elements and the server share is in a layer below both.',
  severity: 'error',
  from: {path: pathOf([one])},
  to: {path: pathOf([other])},
}));

export default {
  forbidden: [
    ...downwards,
    ...apart,
    {
      name: 'no-circles',
      comment: 'What a part needs of its host is an interface, not the class of the host.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'every-folder-has-a-layer',
      comment: 'A new folder of src goes into the list of layers.',
      severity: 'error',
      from: {path: '^src/[^/]+/', pathNot: pathOf(layers.flat())},
      to: {},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {conditionNames: ['import', 'types'], extensions: ['.ts', '.js']},
  },
};
