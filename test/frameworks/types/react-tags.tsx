/** Faults that a compiler must find in the use of the tags. */
import type {} from 'article-widgets/types/react.js';
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
  <aw-article key="story" article={story} />,
  <aw-casualty-card key="toll" report={story.casualties[0]} blocks={story.body} />,
  <aw-related-stories key="feed" stories={feed.stories} />,
  <aw-weather-dateline key="place" dateline={story.dateline} />,
  <aw-related-stories key="list" onaw-story-select={({story}) => story.url} heading-level={3} />,
  <aw-weather-dateline key="dateline" time-zone="Europe/Amsterdam" with-time="" />,
];
