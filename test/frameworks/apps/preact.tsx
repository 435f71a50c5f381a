import type {} from 'article-widgets/types/preact.js';
import {render} from 'preact';
import type {Hear, Mount, State} from './state.js';

function Page({state, hear}: {state: State; hear: Hear}) {
  return (
    <>
      <aw-article
        class="story"
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
  const update = (state: State) =>
    render(state.shown && <Page state={state} hear={hear} />, target);
  update(state);
  return {update, unmount: () => render(null, target)};
};
