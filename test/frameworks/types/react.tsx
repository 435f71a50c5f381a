/** Faults that a compiler must find in the use of the components. */
import {
  AwArticle,
  AwCasualtyCard,
  AwRelatedStories,
  AwWeatherDateline,
} from 'article-widgets/react.js';
import {createRef} from 'react';
import feed from './feed.json' with {type: 'json'};
import story from './story.json' with {type: 'json'};

export const faults = [
  // @ts-expect-error -- a story is an object of the model
  <AwArticle article="The bridge is closed" />,
  // @ts-expect-error -- and has a headline
  <AwArticle article={{body: []}} />,
  // @ts-expect-error -- a boolean is not a text
  <AwArticle isolated="false" />,
  // @ts-expect-error -- no such kind of list
  <AwRelatedStories kind="newest" />,
  // @ts-expect-error -- no such property
  <AwRelatedStories storys={[]} />,
  // @ts-expect-error -- no such event of this element
  <AwCasualtyCard onStorySelect={() => undefined} />,
  // @ts-expect-error -- the event has a figure, not a story
  <AwCasualtyCard onFigureSelect={(event) => event.story} />,
  // @ts-expect-error -- a story from JSON has a headline too
  <AwArticle article={feed} />,
  // @ts-expect-error -- a ref to another element
  <AwArticle ref={createRef<AwCasualtyCard>()} />,
];

export const sound = [
  <AwArticle key="json" article={story} />,
  <AwCasualtyCard key="toll" report={story.casualties[0]} blocks={story.body} />,
  <AwRelatedStories key="feed" stories={feed} />,
  <AwWeatherDateline key="place" dateline={story.dateline} />,
  <AwRelatedStories
    key="list"
    onStorySelect={({story, rank, currentTarget}) => [story.url, rank + 1, currentTarget.stories]}
  />,
  <AwArticle
    key="story"
    id="story"
    className="lead"
    lang="nl"
    article={undefined}
    onError={({issues}) => issues.length}
  />,
  <AwCasualtyCard
    key="card"
    htmlFor="text"
    ref={createRef<AwCasualtyCard>()}
    style={{margin: 0}}
  />,
];
