import type {} from 'article-widgets/types/solid.js';
import {createSignal, For, Show} from 'solid-js';
import {render} from 'solid-js/web';
import type {Mount, State} from './state.js';

export const mount: Mount = (target, initial, hear) => {
  const [state, setState] = createSignal<State>(initial);
  const Page = () => (
    <Show when={state().shown}>
      <aw-article
        class="story"
        prop:article={state().article}
        prop:isolated={state().isolated}
        on:aw-load={hear}
        on:aw-error={hear}
      >
        <p>Fallback</p>
        <Show when={state().open}>
          <p>More</p>
        </Show>
        <For each={state().lines}>{(line) => <p>{line}</p>}</For>
      </aw-article>
      <aw-related-stories
        kind="read-next"
        prop:stories={state().stories}
        prop:headingLevel={state().level}
        on:aw-story-select={hear}
      />
      <aw-casualty-card for="text" prop:report={state().report} on:aw-figure-select={hear} />
      <aw-weather-dateline
        place="Delft"
        prop:temperature={5.8}
        prop:switchable={true}
        on:aw-unit-change={hear}
      />
    </Show>
  );
  const unmount = render(Page, target);
  return {update: setState, unmount};
};
