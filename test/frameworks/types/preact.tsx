/** Faults that a compiler must find in the use of the tags. */
import type {} from 'article-widgets/types/preact.js';
import feed from './feed.json' with {type: 'json'};
import story from './story.json' with {type: 'json'};

export const faults = [
  // @ts-expect-error -- a story is an object of the model
  <aw-article article="The bridge is closed" />,
  // @ts-expect-error -- no such kind of list
  <aw-related-stories kind="newest" />,
  // @ts-expect-error -- no such property
  <aw-related-stories storys={[]} />,
  // @ts-expect-error -- the event has a figure, not a story
  <aw-casualty-card onaw-figure-select={(event) => event.story} />,
  // @ts-expect-error -- no such tag
  <aw-story />,
];

export const sound = [
  <aw-article article={story} />,
  <aw-casualty-card report={story.casualties[0]} blocks={story.body} />,
  <aw-related-stories stories={feed.stories} />,
  <aw-weather-dateline dateline={story.dateline} />,
  <aw-related-stories onaw-story-select={({story}) => story.url} heading-level={3} />,
  <aw-weather-dateline time-zone="Europe/Amsterdam" with-time="" />,
];
