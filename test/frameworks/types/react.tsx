/** Faults that a compiler must find in the use of the components. */
import {AwArticle, AwCasualtyCard, AwRelatedStories} from 'article-widgets/react.js';
import {createRef} from 'react';

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
  // @ts-expect-error -- a ref to another element
  <AwArticle ref={createRef<AwCasualtyCard>()} />,
];

export const sound = [
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
