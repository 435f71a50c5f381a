import type {} from 'article-widgets/types/react.js';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import type {Hear, Mount, State} from './state.js';

function Page({state, hear}: {state: State; hear: Hear}) {
  return (
    <>
      <aw-article
        className="story"
        article={state.article}
        isolated={state.isolated}
        onaw-load={hear}
        onaw-error={hear}
      >
        <p>Fallback</p>
        {state.open && <p>More</p>}
        {state.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </aw-article>
      <aw-related-stories
        kind="read-next"
        stories={state.stories}
        headingLevel={state.level}
        onaw-story-select={hear}
      />
      <aw-casualty-card htmlFor="text" report={state.report} onaw-figure-select={hear} />
      <aw-weather-dateline place="Delft" temperature={5.8} switchable onaw-unit-change={hear} />
    </>
  );
}

export const mount: Mount = (target, state, hear) => {
  const root = createRoot(target);
  const update = (state: State) =>
    root.render(<StrictMode>{state.shown && <Page state={state} hear={hear} />}</StrictMode>);
  update(state);
  return {update, unmount: () => root.unmount()};
};
