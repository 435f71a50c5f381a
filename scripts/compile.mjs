/**
 * Compiles `src` to `build`, from which `dist` is made, like `tsc`, and converts Lit's decorators
 * to static properties, so that no helpers are needed. Minifies styles too, because bundlers do
 * not.
 */
import {idiomaticDecoratorsTransformer} from '@lit/ts-transformers';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import ts from 'typescript';
import {minifyStyles} from './minify-styles.mjs';

const host = {...ts.sys, onUnRecoverableConfigFileDiagnostic: report};
const {options} = compile('tsconfig.build.json');
// The command line has Node's types, which would change those of browsers in all other modules.
compile('src/cli/tsconfig.json', {...options, types: ['node']}, /\/cli\//);

for (const name of readdirSync(options.outDir, {recursive: true}))
  if (name.endsWith('.js')) await minifyFile(`${options.outDir}/${name}`);

/** Modules with side effects, for the bundlers that make `dist`. */
const sideEffects = ['index', 'elements/*/*', 'locales/*', 'page/*', 'frame/*'];
const paths = sideEffects.map((path) => `./${path}.js`);
const description = {type: 'module', sideEffects: paths};
writeFileSync(`${options.outDir}/package.json`, JSON.stringify(description));

/** Compiles the files of a configuration and writes the modules whose path matches. */
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
