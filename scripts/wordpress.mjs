/**
 * Builds the WordPress plugin from `demo/wordpress` and `dist`: `build/wordpress/article-widgets`,
 * and `build/wordpress/article-widgets.zip`, which WordPress installs.
 */
import {build} from 'esbuild';
import {zipSync} from 'fflate';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const source = 'demo/wordpress';
const out = 'build/wordpress';
const plugin = join(out, 'article-widgets');

/** WordPress's own scripts that the editor's script uses. */
const dependencies = [
  'wp-api-fetch',
  'wp-block-editor',
  'wp-blocks',
  'wp-components',
  'wp-element',
  'wp-i18n',
];

const {version} = JSON.parse(await readFile('package.json', 'utf8'));

await rm(out, {recursive: true, force: true});
await mkdir(plugin, {recursive: true});
for (const name of ['article-widgets.php', 'includes', 'block.json', 'readme.txt'])
  await cp(join(source, name), join(plugin, name), {recursive: true});
await cp('LICENSE', join(plugin, 'LICENSE'));
await copyLibrary();
await bundleEditor();
await writeFile(
  join(out, 'article-widgets.zip'),
  zipSync(await listFiles(plugin, 'article-widgets')),
);

/** Copies the bundle without source maps. */
async function copyLibrary() {
  const library = join(plugin, 'library');
  const isNeeded = (path) => !path.endsWith('.map');
  for (const name of [
    'article-widgets.classic.js',
    'article-widgets.js',
    'article-widgets.css',
    'chunks',
    'LICENSES.txt',
  ])
    await cp(join('dist', name), join(library, name), {recursive: true, filter: isNeeded});
}

/**
 * Bundles the editor's script, and lists its dependencies in a PHP file, as WordPress's own tools
 * do.
 */
async function bundleEditor() {
  await build({
    entryPoints: [join(source, 'editor/index.js')],
    outfile: join(plugin, 'editor.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    loader: {'.json': 'json'},
    alias: {'#model': `./build/model`, '#readers': './build/readers', '#server': './build/server'},
    legalComments: 'none',
    logLevel: 'warning',
  });
  const list = dependencies.map((name) => `'${name}'`).join(', ');
  const asset = `<?php return array( 'dependencies' => array( ${list} ), 'version' => '${version}' );\n`;
  await writeFile(join(plugin, 'editor.asset.php'), asset);
}

/** All files of a folder, with their paths in an archive. */
async function listFiles(folder, name) {
  const files = {};
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    files[entry.name] = entry.isDirectory()
      ? await listFiles(path)
      : new Uint8Array(await readFile(path));
  }
  return name ? {[name]: files} : files;
}
