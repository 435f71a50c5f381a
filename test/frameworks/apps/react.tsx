import {
  AwArticle,
  AwCasualtyCard,
  AwRelatedStories,
  AwWeatherDateline,
} from 'article-widgets/react.js';
import {StrictMode, useRef} from 'react';
import {createRoot} from 'react-dom/client';
import type {Hear, Mount, State} from './state.js';

function Page({state, hear}: {state: State; hear: Hear}) {
  const story = useRef<AwArticle>(null);
  return (
    <>
      <AwArticle
        ref={story}
        className="story"
        article={state.article}
        isolated={state.isolated}
        onLoad={hear}
        onError={hear}
      >
        <p>Fallback</p>
        {state.open && <p>More</p>}
        {state.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </AwArticle>
      <AwRelatedStories
        kind="read-next"
        stories={state.stories}
        headingLevel={state.level}
        onStorySelect={hear}
      />
      <AwCasualtyCard htmlFor="text" report={state.report} onFigureSelect={hear} />
      <AwWeatherDateline place="Delft" temperature={5.8} switchable onUnitChange={hear} />
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
