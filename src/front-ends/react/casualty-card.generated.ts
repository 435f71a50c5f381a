'use client';

/* Made from the elements by `npm run generate`. */
import '#elements/casualty-card.js';
import type {AwCasualtyCard as CasualtyCardElement} from '../../elements/casualty-card/casualty-card.js';
import {createComponent, type ComponentProps} from './create-component.js';

/** The element that a `ref` leads to. */
export type AwCasualtyCard = CasualtyCardElement;

/** Props of `<AwCasualtyCard>`. */
export type AwCasualtyCardProps = ComponentProps<'aw-casualty-card'>;

/** Who was killed, injured, missing or displaced: by whose count, as of when, and within what scope. */
export const AwCasualtyCard = /* @__PURE__ */ createComponent('aw-casualty-card', {
  data: ['report'],
  properties: {
    report: '',
    blocks: '',
    htmlFor: 'for',
    timeZone: 'time-zone',
    staleAfter: 'stale-after',
    headingLevel: 'heading-level',
    fromText: 'from-text',
    withRemainder: 'with-remainder',
    src: 'src',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    rel: 'rel',
    isolated: 'isolated',
  },
  handlers: {onFigureSelect: 'aw-figure-select', onLoad: 'aw-load', onError: 'aw-error'},
});
