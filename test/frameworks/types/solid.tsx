/** Faults that a compiler must find in the use of the tags. */
import type {} from 'article-widgets/types/solid.js';
import feed from './feed.json' with {type: 'json'};
import story from './story.json' with {type: 'json'};

export const faults = [
  // @ts-expect-error -- a story is an object of the model
  <aw-article prop:article="The bridge is closed" />,
  // @ts-expect-error -- no such kind of list
  <aw-related-stories kind="newest" />,
  // @ts-expect-error -- no such property
  <aw-related-stories prop:storys={[]} />,
  // @ts-expect-error -- the event has a figure, not a story
  <aw-casualty-card on:aw-figure-select={(event) => event.story} />,
  // @ts-expect-error -- no such tag
  <aw-story />,
];

export const sound = [
  <aw-article prop:article={story} />,
  <aw-casualty-card prop:report={story.casualties[0]} prop:blocks={story.body} />,
  <aw-related-stories prop:stories={feed.stories} />,
  <aw-weather-dateline prop:dateline={story.dateline} />,
  <aw-related-stories on:aw-story-select={({story}) => story.url} prop:headingLevel={3} />,
  <aw-weather-dateline time-zone="Europe/Amsterdam" with-time="" />,
];
