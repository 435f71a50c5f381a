/** The code that docs/front-ends.md gives for each front end, exactly as pasted. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const guide = readFileSync(
  fileURLToPath(new URL('../../docs/front-ends.md', import.meta.url)),
  'utf8',
);

const vue = {
  file: 'Story.vue',
  frontEnd: 'Vue 3',
  mount: `
      import {createApp} from 'vue';
      import Story from './Story.vue';
      const mount = (main, props) => createApp(Story, props).mount(main);`,
};

const svelte = {
  file: 'Story.svelte',
  frontEnd: 'Svelte 5',
  mount: `
      import {mount as show} from 'svelte';
      import Story from './Story.svelte';
      const mount = (target, props) => show(Story, {target, props});`,
};

const solid = {
  file: 'Story.tsx',
  frontEnd: 'Solid',
  mount: `
      import {createComponent, render} from 'solid-js/web';
      import {Story} from './Story.tsx';
      const mount = (main, props) => render(() => createComponent(Story, props), main);`,
};

/** What a page adds to a snippet to show it: its file, how it is built, and how it is mounted. */
export const snippets = {
  React: {
    file: 'Story.tsx',
    frontEnd: 'React 19',
    mount: `
      import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      import {Story} from './Story.tsx';
      const mount = (main, props) => createRoot(main).render(createElement(Story, props));`,
  },
  Preact: {
    file: 'Story.tsx',
    frontEnd: 'Preact',
    mount: `
      import {h, render} from 'preact';
      import {Story} from './Story.tsx';
      const mount = (main, props) => render(h(Story, props), main);`,
  },
  'Vue 3': vue,
  'Svelte 5': svelte,
  Solid: solid,
  'Vue and Nuxt': vue,
  'Svelte and SvelteKit': svelte,
  'Solid and Solid Start': solid,
  Angular: {
    file: 'story.ts',
    frontEnd: 'Angular 20',
    mount: `
      import '@angular/compiler';
      import {createComponent, inputBinding, provideZonelessChangeDetection} from '@angular/core';
      import {createApplication} from '@angular/platform-browser';
      import {Story} from './story.ts';
      const mount = async (hostElement, props) => {
        const app = await createApplication({providers: [provideZonelessChangeDetection()]});
        const bindings = Object.keys(props).map((name) => inputBinding(name, () => props[name]));
        const story = createComponent(Story, {environmentInjector: app.injector, hostElement, bindings});
        app.attachView(story.hostView);
      };`,
  },
};

/** The first code after the name of a front end in bold. */
export function codeOf(name) {
  const [, rest] = guide.split(`\n**${name}**`);
  const code = /\n```\w+\n(.*?)\n```\n/s.exec(rest ?? '')?.[1];
  if (!code) throw new Error(`docs/front-ends.md: expected code after **${name}**, found none`);
  return code;
}
