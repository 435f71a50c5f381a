/**
 * Writes the data about elements for editors: VS Code's custom data and JetBrains' web types,
 * beside the manifest.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {literalsOf} from './literals.mjs';
import {elements, properties} from './manifest.mjs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));

const isBoolean = ({type}) => type?.text === 'boolean';
const literals = literalsOf(elements);
const choices = (element, property) => literals.get(`${element.name}.${property.name}`) ?? [];
const oneLine = ({description = ''}) => description.replaceAll('\n', ' ');

function attributes(element) {
  return properties(element).filter(({attribute}) => attribute);
}

function events({events}) {
  return events.map((event) => `- \`${event.name}\`: ${oneLine(event)}`).join('\n');
}

function htmlAttribute(element, property) {
  const values = choices(element, property).map((name) => ({name}));
  return {
    name: property.attribute,
    description: oneLine(property),
    ...(isBoolean(property) && {valueSet: 'v'}),
    ...(values.length && {values}),
  };
}

const customData = {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: {
      kind: 'markdown',
      value: `${element.description}\n\nEvents:\n\n${events(element)}`,
    },
    attributes: attributes(element).map((property) => htmlAttribute(element, property)),
  })),
};

function typeOf(element, property) {
  const values = choices(element, property);
  if (values.length) return values.map((value) => `'${value}'`).join(' | ');
  return property.type?.text.replace(' | undefined', '') ?? 'unknown';
}

/** An attribute is text, whatever the type of its property. */
function attributeType(element, property) {
  const type = typeOf(element, property);
  return type === 'number' || choices(element, property).length ? type : 'string';
}

function webAttribute(element, property) {
  return {
    name: property.attribute,
    description: oneLine(property),
    ...(property.default && {default: property.default.replaceAll("'", '')}),
    value: isBoolean(property)
      ? {kind: 'no-value', type: 'boolean'}
      : {kind: 'plain', type: attributeType(element, property)},
  };
}

const named = ({name, description}) => ({name, description});

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: attributes(element).map((property) => webAttribute(element, property)),
        slots: element.slots?.map(named),
        js: {
          properties: properties(element).map((property) => ({
            name: property.name,
            description: oneLine(property),
            type: typeOf(element, property),
          })),
          events: element.events.map(named),
        },
        css: {
          properties: element.cssProperties?.map(named),
          parts: element.cssParts?.map(named),
        },
      })),
    },
  },
};

const write = (path, data) => writeFileSync(`dist/${path}`, `${JSON.stringify(data, null, 2)}\n`);
write('vscode.html-custom-data.json', customData);
write('web-types.json', webTypes);
