/** Writes the integrity hashes of the files that a script tag loads. */
import {build, transform} from 'esbuild';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Modules that a page imports besides the script tag: loaders, and the comparison of two states.
 */
const own = ['refresh/refresh.js', 'toll/versions.js', 'weather/open-meteo.js'];

const parts =
  /^(article-widgets\.(classic\.)?(js|css)|embed\.(html|js)|frame\.js|chunks\/[^/]+\.js)$/;
const built = readdirSync('dist', {recursive: true}).map((path) => path.replaceAll('\\', '/'));
const files = [...built.filter((path) => parts.test(path)), ...(await listImports(own))].sort();

/** Modules of `dist`, and everything that they import. */
async function listImports(entries) {
  const {metafile} = await build({
    absWorkingDir: resolve('dist'),
    entryPoints: entries,
    outdir: '.',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
  });
  return Object.keys(metafile.inputs);
}

function weigh(path) {
  const content = readFileSync(`dist/${path}`);
  const hash = createHash('sha384').update(content).digest('base64');
  return {integrity: `sha384-${hash}`, bytes: content.length};
}

/** Modules that are checked for pages with the plain script and for the server's snippets. */
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

const ofServer = JSON.stringify({files: table.files});
writeFileSync('dist/server/own-integrity.js', `export const ownIntegrity = ${ofServer};\n`);
