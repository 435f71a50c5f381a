import {Meta, Title} from '@solidjs/meta';
import {createAsync, query} from '@solidjs/router';
import {AwArticle} from 'article-widgets/solid.js';
import {Show} from 'solid-js';
import story from '../../../story.json';

const readStory = query(async () => {
  'use server';
  return story;
}, 'story');

export const route = {preload: () => readStory()};

export default function Page() {
  const story = createAsync(() => readStory(), {deferStream: true});
  return (
    <Show when={story()}>
      {(story) => (
        <>
          <Title>{story().headline}</Title>
          <Meta name="description" content={story().standfirst} />
          <AwArticle article={story()} styles="none" />
        </>
      )}
    </Show>
  );
}
