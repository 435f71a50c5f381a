import {createApp, h, shallowRef} from 'vue';
import Page from './Page.vue';
import type {Mount} from './state.js';

export const mount: Mount = (target, initial, hear) => {
  const state = shallowRef(initial);
  const app = createApp(() => h(Page, {state: state.value, hear}));
  app.mount(target);
  return {update: (next) => (state.value = next), unmount: () => app.unmount()};
};
