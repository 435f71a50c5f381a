import {createElement, memo} from 'react';
import {flushSync} from 'react-dom';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {createDraw} from './pattern-vnode.js';
import {Stories} from './story.jsx';

export function drawStories(container, stories) {
  const root = createRoot(container);
  flushSync(() => root.render(<Stories stories={stories} />));
  return () => root.unmount();
}

export const printStories = (stories) => renderToString(<Stories stories={stories} />);

/** Takes over what a server has printed. */
export function upgradeStories(container, stories) {
  const root = flushSync(() => hydrateRoot(container, <Stories stories={stories} />));
  return () => root.unmount();
}

/** Items of one pattern; one of them can change. */
export function drawItems(container, pattern, rows) {
  const draw = createDraw(createElement, pattern);
  const Item = memo(({values}) => draw(values));
  const root = createRoot(container);
  let items = rows;
  const show = () =>
    flushSync(() =>
      root.render(items.map((values, index) => <Item key={index} values={values} />)),
    );
  show();
  const change = (index, values) => {
    items = items.with(index, values);
    show();
  };
  return {change, clear: () => root.unmount()};
}
