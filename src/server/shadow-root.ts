import {copyStyles} from '../templates/copy.styles.js';
import {css} from '../templates/css.js';
import {hostStyles} from '../templates/host.styles.js';
import {writeAttributes} from './escape.js';
import {directionOf} from './languages.js';
import {type Tag, tags} from '../model/tags.js';
import {stylesOf} from './drawn-elements.js';
import type {Drawing} from './render-template.js';
import {writeStyles} from './style-sheet.js';

/** Until the element takes over, the text is in the shadow root and must not be shown twice. */
const unclaimedStyles = css`
  slot:has(~ .aw-copy),
  .aw-copy ~ slot {
    display: none;
  }
`;

const plain: readonly string[] = [hostStyles];

/** Styles of isolated elements. A style sheet is written once per array. */
const isolatedStyles = new Map(
  tags.map((tag) => [tag, [hostStyles, copyStyles, ...stylesOf[tag], unclaimedStyles]]),
);

/** The declarative shadow root of an element that shows its light DOM. */
export function writeShadowRoot(nonce: string | undefined, styled: boolean): string {
  const styles = styled ? writeStyles(plain, nonce) : '';
  return `<template shadowrootmode="open">${styles}<slot></slot></template>`;
}

/** The declarative shadow root of an isolated element, with the copy of its text. */
export function* isolate(
  tag: Tag,
  content: Drawing,
  language: string,
  nonce: string | undefined,
): Generator<string | Drawing> {
  const copy = {
    class: `aw-copy ${tag}`,
    part: 'text',
    lang: language,
    dir: directionOf(language),
  };
  const styles = isolatedStyles.get(tag) ?? plain;
  yield `<template shadowrootmode="open">${writeStyles(styles, nonce)}<div${writeAttributes(copy)}>`;
  yield content;
  yield '</div><slot hidden=""></slot></template>';
}
