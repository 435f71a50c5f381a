import {createApp, defineComponent, h, nextTick, shallowReactive} from 'vue';
import {createDraw} from './pattern-vnode.js';
import Stories from './Stories.vue';

export function drawStories(container, stories) {
  const app = createApp(Stories, {stories});
  app.mount(container);
  return () => app.unmount();
}

/** Items of one pattern; one of them can change. */
export function drawItems(container, pattern, rows) {
  const draw = createDraw((tag, attributes, ...children) => h(tag, attributes, children), pattern);
  const Item = defineComponent({props: ['values'], render: ({values}) => draw(values)});
  const items = shallowReactive(rows.map((values) => shallowReactive({values})));
  const app = createApp({
    render: () => items.map((item, key) => h(Item, {key, values: item.values})),
  });
  app.mount(container);
  const change = (index, values) => {
    items[index].values = values;
    return nextTick();
  };
  return {change, clear: () => app.unmount()};
}
