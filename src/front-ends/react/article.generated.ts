'use client';

/* Made from the elements by `npm run generate`. */
import '#elements/article.js';
import type {AwArticle as ArticleElement} from '../../elements/article/article.js';
import {createComponent, type ComponentProps} from './create-component.js';

/** The element that a `ref` leads to. */
export type AwArticle = ArticleElement;

/** Props of `<AwArticle>`. */
export type AwArticleProps = ComponentProps<'aw-article'>;

/** A whole story: weather, place and date, headline, text, toll, and what to read next. */
export const AwArticle = /* @__PURE__ */ createComponent('aw-article', {
  data: ['article'],
  properties: {
    article: '',
    headingLevel: 'heading-level',
    src: 'src',
    players: 'players',
    casualtiesFromText: 'casualties-from-text',
    casualtiesAt: 'casualties-at',
    staleAfter: 'stale-after',
    oldAfter: 'old-after',
    postOrder: 'post-order',
    refresh: '',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    rel: 'rel',
    isolated: 'isolated',
  },
  handlers: {
    onFigureSelect: 'aw-figure-select',
    onStorySelect: 'aw-story-select',
    onStoryView: 'aw-story-view',
    onUnitChange: 'aw-unit-change',
    onUpdate: 'aw-update',
    onLoad: 'aw-load',
    onError: 'aw-error',
  },
});
