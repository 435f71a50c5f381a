/** What turns the source of a front end into JavaScript, as plugins of esbuild. */
import {transformAsync} from '@babel/core';
import {readFile} from 'node:fs/promises';
import {compile, compileModule} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';

const compiler = (name, filter, contentsOf, loader) => ({
  name,
  setup: (build) =>
    build.onLoad({filter}, async ({path}) => ({
      contents: await contentsOf(await readFile(path, 'utf8'), path),
      loader,
    })),
});

const presets = [['@babel/preset-typescript', {}], 'babel-preset-solid'];

export const solid = compiler(
  'solid',
  /\.tsx$/,
  async (source, filename) => (await transformAsync(source, {filename, presets})).code,
  'js',
);

const svelteOf = (generate) =>
  compiler(
    'svelte',
    /\.svelte$/,
    (source, filename) => compile(source, {filename, dev: true, generate}).js.code,
    'js',
  );

export const svelte = svelteOf('client');

/** The same for a server. */
export const svelteOnServer = svelteOf('server');

const svelteModulesOf = (generate) =>
  compiler(
    'svelte-modules',
    /\.svelte\.js$/,
    (source, filename) => compileModule(source, {filename, dev: true, generate}).js.code,
    'js',
  );

/** Modules with runes in them. */
export const svelteModules = svelteModulesOf('client');
export const svelteModulesOnServer = svelteModulesOf('server');

const compilerOptions = {isCustomElement: (tag) => tag.startsWith('aw-')};

export const vue = compiler(
  'vue',
  /\.vue$/,
  (source, filename) =>
    compileScript(parse(source, {filename, templateParseOptions: compilerOptions}).descriptor, {
      id: filename,
      inlineTemplate: true,
      templateOptions: {compilerOptions},
    }).content,
  'ts',
);
