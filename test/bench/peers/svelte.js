import {flushSync, mount, unmount} from 'svelte';
import Stories from './Stories.svelte';

export function drawStories(container, stories) {
  const app = mount(Stories, {target: container, props: {stories}});
  flushSync();
  return () => void unmount(app);
}
