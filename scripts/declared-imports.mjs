/**
 * Finds undeclared imports of the package: other installations would lack them, even if ours has
 * them for other reasons.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {join} from 'node:path';
import ts from 'typescript';

/** @returns `path: name` for each undeclared import */
export function findUndeclaredImports(folder) {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const declared = new Set([
    ...Object.keys(description.dependencies ?? {}),
    ...Object.keys(description.peerDependencies ?? {}),
    description.name,
    ...builtinModules,
  ]);
  const dist = join(folder, 'dist');
  return readdirSync(dist, {recursive: true})
    .filter((path) => /\.(js|d\.ts)$/.test(path))
    .flatMap((path) =>
      importsOf(join(dist, path))
        .filter((name) => /^[a-z@]/.test(name) && !declared.has(packageOf(name)))
        .map((name) => `${path}: ${name}`),
    );
}

/** All imports of a module: static, dynamic and of types. */
function importsOf(path) {
  const {importedFiles, ambientExternalModules} = ts.preProcessFile(readFileSync(path, 'utf8'));
  return [...importedFiles.map(({fileName}) => fileName), ...(ambientExternalModules ?? [])];
}

function packageOf(name) {
  const [first, second] = name.replace(/^node:/, '').split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
