import {existsSync, readdirSync} from 'node:fs';

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

/** Formats that others contain: HTML, and NITF and ninjs of IPTC in the formats of agencies. */
const contained = [['html'], ['nitf', 'ninjs']];
const formats = readdirSync('src/readers').filter(
  (folder) => existsSync(`src/readers/${folder}/format.ts`) && !contained.flat().includes(folder),
);

/** The layers of `src/readers`, in the same order. What chooses a format is above them all. */
const layersOfReaders = [
  ['language', 'parsers'],
  ['values'],
  ['embeds', 'lines'],
  contained[0],
  ['through-html'],
  contained[1],
  formats,
];

const pathOf = (folders, root = 'src') => `^${root}/(${folders.join('|')})/`;

/** The files that another format may load, for a part of its input in this format. */
const reader = '/read-[\\w-]+\\.ts$';

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

const downwardsInReaders = layersOfReaders.slice(0, -1).map((folders, layer) => ({
  name: `readers-${layer}-import-down`,
  comment: 'Imports point down; a part in another format is read by its reader, loaded on demand.',
  severity: 'error',
  from: {path: pathOf(folders, 'src/readers')},
  to: {path: pathOf(layersOfReaders.slice(layer + 1).flat(), 'src/readers'), pathNot: reader},
}));

const readersOnDemand = {
  name: 'other-readers-on-demand',
  comment: 'The reader of another format is loaded for the inputs that need it.',
  severity: 'error',
  from: {path: pathOf([...contained.flat(), ...formats], 'src/readers')},
  to: {
    path: `${pathOf(formats, 'src/readers')}read-[\\w-]+\\.ts$`,
    pathNot: '^src/readers/$1/',
    dynamic: false,
  },
};

const formatsApart = {
  name: 'formats-apart',
  comment: 'What two formats share is in a layer below them.',
  severity: 'error',
  from: {path: pathOf(formats, 'src/readers')},
  to: {path: pathOf(formats, 'src/readers'), pathNot: `^src/readers/$1/|${reader}`},
};

const readersBelowTheChoice = {
  name: 'readers-below-the-choice-of-format',
  comment: 'Readers know the contract of a reader, and nothing of how a format is chosen.',
  severity: 'error',
  from: {path: pathOf(layersOfReaders.flat(), 'src/readers')},
  to: {
    path: '^src/readers/(input/.*|[^/]+\\.ts$)',
    pathNot: '^src/readers/(reader|tree)\\.ts$',
  },
};

/** The code that loads and draws data is a chunk of its own: a page with the text in its HTML needs none. */
const dataOnDemand = {
  name: 'kit-loads-data-on-demand',
  comment: 'The kit reaches its folder `data` by `import()`, or for types, only.',
  severity: 'error',
  from: {path: '^src/element-kit/', pathNot: '^src/element-kit/data/'},
  to: {path: '^src/element-kit/data/', dynamic: false, dependencyTypesNot: ['type-only']},
};

export default {
  forbidden: [
    ...downwards,
    ...apart,
    ...downwardsInReaders,
    readersOnDemand,
    formatsApart,
    readersBelowTheChoice,
    dataOnDemand,
    {
      name: 'no-circles',
      comment: 'What a part needs of its host is an interface, not the class of the host.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'every-folder-of-readers-has-a-layer',
      comment: 'A folder without `format.ts` goes into the list of layers of readers.',
      severity: 'error',
      from: {
        path: '^src/readers/[^/]+/',
        pathNot: pathOf(['input', ...layersOfReaders.flat()], 'src/readers'),
      },
      to: {},
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
