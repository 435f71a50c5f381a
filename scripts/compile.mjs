/**
 * Compiles `src` to `build`, which `dist` is made from, as `tsc` does, with Lit's decorators resolved
 * to static properties: a browser is not sent the helpers that decorators need. Styles are minified
 * here, for no bundler of a page does that.
 */
import {idiomaticDecoratorsTransformer} from '@lit/ts-transformers';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import ts from 'typescript';
import {minifyStyles} from './minify-styles.mjs';

const host = {...ts.sys, onUnRecoverableConfigFileDiagnostic: report};
const {options} = compile('tsconfig.build.json');
// The command line knows Node's types, which would change those of browsers for all other modules.
compile('src/cli/tsconfig.json', {...options, types: ['node']}, /\/cli\//);

for (const name of readdirSync(options.outDir, {recursive: true}))
  if (name.endsWith('.js')) await minifyFile(`${options.outDir}/${name}`);

/** Modules that do something when they are imported, for the bundlers that make `dist`. */
const sideEffects = ['index', 'elements/*/*', 'locales/*', 'page/*', 'frame/*'];
const paths = sideEffects.map((path) => `./${path}.js`);
const description = {type: 'module', sideEffects: paths};
writeFileSync(`${options.outDir}/package.json`, JSON.stringify(description));

/** Compiles what a configuration includes; of that, writes the modules whose path matches. */
function compile(path, changes = {}, written = /(?:)/) {
  const {fileNames, options} = ts.getParsedCommandLineOfConfigFile(path, changes, host);
  const program = ts.createProgram(fileNames, options);
  const write = (name, text) => written.test(name) && ts.sys.writeFile(name, text);
  const {diagnostics} = program.emit(undefined, write, undefined, false, {
    before: [idiomaticDecoratorsTransformer(program)],
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  problems.forEach(report);
  if (problems.length) process.exitCode = 1;
  return {options};
}

async function minifyFile(path) {
  const code = readFileSync(path, 'utf8');
  const minified = await minifyStyles(code);
  if (minified !== code) writeFileSync(path, minified);
}

function report(problem) {
  console.error(
    ts.formatDiagnostic(problem, {
      ...ts.sys,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}
