import {
  AwArticle,
  AwArticleBody,
  AwCasualtyCard,
  AwRelatedStories,
  AwWeatherDateline,
} from 'article-widgets/vue.js';
import {createSSRApp, h, ref, shallowRef} from 'vue';

/** The app of a page: `state` is what it shows, `story` leads to its first element. */
export function createPage(props) {
  const state = shallowRef(props);
  const story = ref();
  const app = createSSRApp(() => {
    const {shown, isolated, onLoad} = state.value;
    return h('main', [
      h(
        AwArticle,
        {ref: story, article: shown.article, isolated, onAwLoad: onLoad},
        {default: () => h('p', 'Fallback')},
      ),
      h(AwArticleBody, {blocks: shown.blocks, isolated}),
      h(AwCasualtyCard, {report: shown.report, isolated}),
      h(AwWeatherDateline, {dateline: shown.dateline, isolated}),
      h(AwWeatherDateline, {place: 'Gouda', datetime: '2025-01-12', temperature: 4}),
      h(AwRelatedStories, {stories: shown.list, limit: 3, isolated}),
    ]);
  });
  return {app, state, story};
}
