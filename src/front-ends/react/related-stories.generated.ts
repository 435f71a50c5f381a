'use client';

/* Made from the elements by `npm run generate`. */
import '#elements/related-stories.js';
import type {AwRelatedStories as RelatedStoriesElement} from '../../elements/related-stories/related-stories.js';
import {createComponent, type ComponentProps} from './create-component.js';

/** The element that a `ref` leads to. */
export type AwRelatedStories = RelatedStoriesElement;

/** Props of `<AwRelatedStories>`. */
export type AwRelatedStoriesProps = ComponentProps<'aw-related-stories'>;

/** Stories to read next, or a ranked list of what others read. */
export const AwRelatedStories = /* @__PURE__ */ createComponent('aw-related-stories', {
  data: ['stories'],
  properties: {
    stories: '',
    kind: 'kind',
    heading: 'heading',
    headingLevel: 'heading-level',
    layout: 'layout',
    src: 'src',
    enough: 'enough',
    limit: 'limit',
    maxAge: 'max-age',
    exclude: 'exclude',
    kickers: 'kickers',
    labels: 'labels',
    publishers: 'publishers',
    order: '',
    pinned: 'pinned',
    allowRepeats: 'allow-repeats',
    oldAfter: 'old-after',
    timeZone: 'time-zone',
    clock: '',
    rel: 'rel',
    prefetch: 'prefetch',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    isolated: 'isolated',
  },
  handlers: {
    onStorySelect: 'aw-story-select',
    onStoryView: 'aw-story-view',
    onLoad: 'aw-load',
    onError: 'aw-error',
  },
});
