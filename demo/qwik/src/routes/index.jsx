import {component$, useVisibleTask$} from '@builder.io/qwik';
import {routeLoader$} from '@builder.io/qwik-city';
import {renderArticle} from 'article-widgets/server.js';
import story from '../../../story.json';

export const useStory = routeLoader$(() => ({
  headline: story.headline,
  standfirst: story.standfirst,
  words: renderArticle(story, {styles: 'none', jsonLd: true}),
}));

export const head = ({resolveValue}) => {
  const {headline, standfirst} = resolveValue(useStory);
  return {title: headline, meta: [{name: 'description', content: standfirst}]};
};

export default component$(() => {
  const story = useStory();
  useVisibleTask$(() => void import('article-widgets'), {strategy: 'document-ready'});
  return <main dangerouslySetInnerHTML={story.value.words} />;
});
