/**
 * Writes the descriptions of the elements for front ends, and a React component for each element.
 */
import {writeGenerated} from './generated.mjs';
import {elements, properties} from './manifest.mjs';

const notice = '/* Made from the elements by `npm run generate`. */';
const shortName = ({name}) => name.replace(/^Aw/, '');
const folder = ({tagName}) => tagName.replace(/^aw-/, '');
const comment = ({description}) => `/** ${description.replaceAll('\n', ' ')} */`;
const isBoolean = ({type}) => type?.text === 'boolean';

/** The modules of names and types, relative to `src/front-ends`. */
const eventModules = {
  AwErrorEvent: '../element-kit/events.js',
  FigureSelectEvent: '../elements/casualty-card/figure-select-event.js',
  LoadEvent: '../element-kit/events.js',
  StorySelectEvent: '../elements/related-stories/story-events.js',
  StoryViewEvent: '../elements/related-stories/story-events.js',
  UnitChangeEvent: '../elements/weather-dateline/unit-change-event.js',
  UpdateEvent: '../elements/article/update-event.js',
};

function field(element, property) {
  const type = `${element.name}['${property.name}'] | undefined`;
  return `${comment(property)}\n${property.name}?: ${type};`;
}

function attribute(element, property) {
  const {name, attribute} = property;
  const type = isBoolean(property)
    ? "true | '' | undefined"
    : `${element.name}['${name}'] | undefined`;
  return `${comment(property)}\n'${attribute}'?: ${type};`;
}

/** Attributes whose names differ from those of their properties. */
function otherAttributes(element) {
  return properties(element).filter(({name, attribute}) => attribute && attribute !== name);
}

function types(element) {
  const name = shortName(element);
  const events = element.events.map(
    (event) => `${comment(event)}\n'${event.name}': ${event.type.text};`,
  );
  return `/** Properties of \`<${element.tagName}>\`. */
export interface ${name}Properties {
${properties(element)
  .map((property) => field(element, property))
  .join('\n')}
}

/** Attributes of \`<${element.tagName}>\` that have a name of their own. */
export interface ${name}Attributes {
${otherAttributes(element)
  .map((property) => attribute(element, property))
  .join('\n')}
}

/** Events of \`<${element.tagName}>\`. */
export interface ${name}Events {
${events.join('\n')}
}`;
}

function entry({tagName, ...element}) {
  const name = shortName(element);
  return `'${tagName}': {
    element: ${element.name};
    properties: ${name}Properties;
    attributes: ${name}Attributes;
    events: ${name}Events;
  };`;
}

function moduleOf(event) {
  const path = eventModules[event];
  if (path) return path;
  throw new Error(
    `scripts/front-ends.mjs: eventModules: expected a row for ${event}, which an element fires, found none`,
  );
}

function eventImports() {
  const modules = new Map();
  const names = new Set(elements.flatMap(({events}) => events.map(({type}) => type.text)));
  for (const name of [...names].sort()) {
    const path = moduleOf(name);
    modules.set(path, [...(modules.get(path) ?? []), name]);
  }
  return [...modules].map(([path, names]) => `import type {${names.join(', ')}} from '${path}';`);
}

const elementImports = elements.map(
  ({name, path}) =>
    `import type {${name}} from '${path.replace('src/', '../').replace('.ts', '.js')}';`,
);

await writeGenerated(
  'src/front-ends/elements.generated.ts',
  `${notice}
${[...elementImports, ...eventImports()].sort().join('\n')}

${elements.map(types).join('\n\n')}

/** The elements by their tags. */
export interface Elements {
${elements.map(entry).join('\n')}
}
`,
);

/** The attribute that a server renders for a property; empty for data that are not text. */
function attributeNames(element) {
  return properties(element).map(({name, attribute}) => `${name}: '${attribute ?? ''}'`);
}

/** The properties that contain data to show. */
const data = {
  'aw-article': ['article'],
  'aw-article-body': ['blocks'],
  'aw-casualty-card': ['report'],
  'aw-related-stories': ['stories'],
  'aw-weather-dateline': ['dateline', 'place', 'datetime', 'temperature'],
};

/** \`aw-story-select\` is \`onStorySelect\`. */
function handlerName({name}) {
  return name.replace(/^aw/, 'on').replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}

for (const element of elements) {
  const {name, tagName, events} = element;
  const short = shortName(element);
  const handlers = events.map((event) => `${handlerName(event)}: '${event.name}'`);
  await writeGenerated(
    `src/front-ends/react/${folder(element)}.generated.ts`,
    `'use client';

${notice}
import '#elements/${folder(element)}.js';
import type {${name} as ${short}Element} from '../../elements/${folder(element)}/${folder(element)}.js';
import {createComponent, type ComponentProps} from './create-component.js';

/** The element that a \`ref\` leads to. */
export type ${name} = ${short}Element;

/** Props of \`<${name}>\`. */
export type ${name}Props = ComponentProps<'${tagName}'>;

/** ${element.description} */
export const ${name} = /* @__PURE__ */ createComponent('${tagName}', {
  data: [${data[tagName].map((name) => `'${name}'`).join(', ')}],
  properties: {${attributeNames(element).join(', ')}},
  handlers: {${handlers.join(', ')}},
});
`,
  );
}

for (const element of elements) {
  const name = folder(element).replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
  await writeGenerated(
    `src/front-ends/elements/${folder(element)}.generated.ts`,
    `${notice}
import '#elements/${folder(element)}.js';
import type {Description} from '../properties.js';

/** ${element.description} */
export const ${name}: Description = {
  tag: '${element.tagName}',
  data: [${data[element.tagName].map((name) => `'${name}'`).join(', ')}],
  properties: {${attributeNames(element).join(', ')}},
};
`,
  );
}
