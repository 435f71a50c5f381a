/** Writes the published JSON Schema and the run-time definitions from the types of the model. */
import {createGenerator} from 'ts-json-schema-generator';
import {writeGenerated} from './generated.mjs';

const schema = createGenerator({
  path: 'src/model/article.ts',
  tsconfig: 'tsconfig.json',
  type: 'Article',
}).createSchema('Article');

const published = {
  $schema: schema.$schema,
  $id: 'article-widgets/article.schema.json',
  title: 'Article',
  description: 'A story with all that belongs to it, as article-widgets reads and shows it.',
  ...schema,
};

/** Types that `check.ts` knows by name. */
const scalars = ['Url', 'IsoDate', 'Language', 'Count'];

/** A type in a short notation similar to TypeScript's: size matters in a browser. */
function notation(type) {
  if (type.$ref) return type.$ref.replace('#/definitions/', '');
  if (type.items) return `${notation(type.items)}[]`;
  if (type.anyOf) return type.anyOf.map(notation).join('|');
  if (type.enum) return type.enum.join('|');
  if (type.const) return type.const;
  if ('minimum' in type) return `${type.minimum}..${type.maximum ?? ''}`;
  return type.minLength ? `${type.type}+` : type.type;
}

function definition([name, type]) {
  if (!type.properties) return `${name}=${notation(type)}`;
  const fields = Object.entries(type.properties).map(
    ([key, part]) => `${key}${type.required?.includes(key) ? '' : '?'}:${notation(part)}`,
  );
  return `${name}{${fields.join()}`;
}

const definitions = Object.entries(schema.definitions)
  .filter(([name]) => !scalars.includes(name))
  .map(definition)
  .join('\n');

await writeGenerated('src/model/article.schema.json', JSON.stringify(published));
await writeGenerated(
  'src/model/model.generated.ts',
  `/* Made from article.ts by \`npm run generate\`. */

/**
 * Each type of the model, a line a type: \`Name{key:type,key?:type\` for an object, \`Name=a|b\` for a
 * union; \`type[]\` is a list, \`0..9\` a number between, \`string+\` a text that is not empty.
 */
export const definitions = \`${definitions}\`;
`,
);
