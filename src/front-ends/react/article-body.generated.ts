'use client';

/* Made from the elements by `npm run generate`. */
import '#elements/article-body.js';
import type {AwArticleBody as ArticleBodyElement} from '../../elements/article-body/article-body.js';
import {createComponent, type ComponentProps} from './create-component.js';

/** The element that a `ref` leads to. */
export type AwArticleBody = ArticleBodyElement;

/** Props of `<AwArticleBody>`. */
export type AwArticleBodyProps = ComponentProps<'aw-article-body'>;

/** The text of a story: headings, paragraphs, quotations, lists, figures, tables, notes, corrections. */
export const AwArticleBody = /* @__PURE__ */ createComponent('aw-article-body', {
  data: ['blocks'],
  properties: {
    blocks: '',
    timeZone: 'time-zone',
    staleAfter: 'stale-after',
    postOrder: 'post-order',
    clock: '',
    headingLevel: 'heading-level',
    src: 'src',
    players: 'players',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    rel: 'rel',
    isolated: 'isolated',
  },
  handlers: {onLoad: 'aw-load', onError: 'aw-error'},
});
