/** Writes the table of integrity hashes of what a script tag loads. */
import {transform} from 'esbuild';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const files = readdirSync('dist', {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) =>
    /^(article-widgets\.(classic\.)?(js|css)|embed\.(html|js)|frame\.js|chunks\/[^/]+\.js)$/.test(
      path,
    ),
  )
  .sort();

function weigh(path) {
  const content = readFileSync(`dist/${path}`);
  const hash = createHash('sha384').update(content).digest('base64');
  return {integrity: `sha384-${hash}`, bytes: content.length};
}

/** Modules that a page loads from the plain script, and the server's snippets, have a browser check. */
const modules = files.filter((path) => /^(article-widgets|chunks\/[^/]+)\.js$/.test(path));
const hashes = Object.fromEntries(modules.map((path) => [path, weigh(path).integrity]));
const classic = 'dist/article-widgets.classic.js';
const {code} = await transform(
  readFileSync(classic, 'utf8').replaceAll('HASHES', JSON.stringify(hashes)),
  {minify: true, target: 'es2022'},
);
writeFileSync(classic, code);

const table = {version, files: Object.fromEntries(files.map((path) => [path, weigh(path)]))};
writeFileSync('dist/integrity.json', `${JSON.stringify(table, null, 2)}\n`);

const own = JSON.stringify({files: table.files});
writeFileSync('dist/server/own-integrity.js', `export const ownIntegrity = ${own};\n`);
