/** Writes a generated file, or with `--check` reports whether the existing one is up to date. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const checking = process.argv.includes('--check');

/** @param {string} path from the project's root @param {string} text */
export async function writeGenerated(path, text) {
  const options = await resolveConfig(path);
  const formatted = await format(text, {...options, filepath: path});
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) return;
  if (checking) {
    console.error(`${path} is out of date: run npm run generate.`);
    process.exitCode = 1;
  } else writeFileSync(path, formatted);
}
