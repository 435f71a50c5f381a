import {mount as mountComponent, unmount} from 'svelte';
import Page from './Page.svelte';
import type {Mount} from './state.js';

export const mount: Mount = (target, initial, hear) => {
  const page = mountComponent(Page, {target, props: {initial, hear}});
  return {update: page.update, unmount: () => void unmount(page)};
};
