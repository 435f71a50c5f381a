/** Words that components of front ends print on a server. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {printMarkup} from '../../dist/server/markup.js';
import {fullStory} from './server-stories.mjs';

const now = new Date('2026-01-01');
const print = (tag, properties) => printMarkup(tag, properties, {now, styles: 'none'}).html;

const post = (id, published) => ({
  type: 'post',
  id,
  published,
  title: id,
  blocks: [{type: 'paragraph', content: ['Words.']}],
});

it('stand at the level that the page gives', () => {
  const [report] = fullStory.casualties;
  const body = [{type: 'heading', level: 2, content: ['On the river']}];
  assert.match(print('aw-article', {article: {...fullStory, body}, headingLevel: 3}), /<h3[\s>]/);
  assert.doesNotMatch(print('aw-article', {article: fullStory, headingLevel: 3}), /<h[12][\s>]/);
  assert.match(print('aw-article-body', {blocks: body, headingLevel: '4'}), /<h4[\s>]/);
  assert.match(print('aw-casualty-card', {report, headingLevel: 5}), /<h5[\s>]/);
});

it('stand in the order that the page gives', () => {
  const blocks = [post('first', '2025-01-12T08:00:00Z'), post('second', '2025-01-12T09:00:00Z')];
  const orderOf = (markup) => markup.indexOf('id="first"') < markup.indexOf('id="second"');
  assert.equal(orderOf(print('aw-article-body', {blocks, postOrder: 'newest'})), false);
  assert.equal(orderOf(print('aw-article-body', {blocks, postOrder: 'oldest'})), true);
});

it('have links that say what they are to the page', () => {
  const link = {type: 'link', url: 'https://shop.example/', content: ['a shop']};
  const blocks = [{type: 'paragraph', content: [link]}];
  const markup = print('aw-article-body', {blocks, rel: 'sponsored'});
  assert.match(markup, /<a href="https:\/\/shop\.example\/" rel="sponsored">/);
  const list = {kind: 'related', stories: [{url: 'https://paper.example/', title: 'Ferry'}]};
  assert.match(print('aw-related-stories', {stories: list, rel: 'sponsored'}), / rel="sponsored"/);
});
