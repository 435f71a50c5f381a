import {
  AwArticle,
  AwArticleBody,
  AwCasualtyCard,
  AwRelatedStories,
  AwWeatherDateline,
} from 'article-widgets/solid.js';
import {createComponent, mergeProps} from 'solid-js';

/** A page as the compiler of Solid makes it, without its templates: what is shown is asked for each time. */
export function Page(props) {
  const show = (component, read, others = {}) =>
    createComponent(
      component,
      mergeProps(
        {
          get isolated() {
            return props.isolated;
          },
        },
        read,
        others,
      ),
    );
  return [
    show(AwArticle, () => ({article: props.shown.article}), {
      ref: (element) => props.ref?.(element),
      'on:aw-load': (event) => props.onLoad(event),
      get children() {
        return 'Fallback';
      },
    }),
    show(AwArticleBody, () => ({blocks: props.shown.blocks})),
    show(AwCasualtyCard, () => ({report: props.shown.report})),
    show(AwWeatherDateline, () => ({dateline: props.shown.dateline})),
    createComponent(AwWeatherDateline, {place: 'Gouda', datetime: '2025-01-12', temperature: 4}),
    show(AwRelatedStories, () => ({stories: props.shown.list}), {limit: 3}),
  ];
}
