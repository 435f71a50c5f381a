import {expect} from '@open-wc/testing';
import {requireStory} from '../../../src/element-kit/data/require-story.js';
import type {Article} from '../../../src/model/article.js';

const url = 'https://news.example/story';

function require(headline: string, text: string): void {
  const article: Article = {headline, body: [{type: 'paragraph', content: [text]}]};
  requireStory(article, 'html', {text, url});
}

describe('the response at the address of a story', () => {
  const stories: [headline: string, text: string][] = [
    ['Брод закрыт', 'Брод закрыли в полдень. Машины идут по северному мосту.'],
    ['渡口关闭', '渡口中午关闭。车辆走北桥。'],
    ['أغلق المعبر', 'أغلق المعبر ظهرا. تسير السيارات على الجسر الشمالي.'],
    ['Error in the count of votes', 'The count is wrong. It is made again on Tuesday.'],
  ];
  for (const [headline, text] of stories)
    it(`is a story, in any script, also if it is short: ${headline}`, () => {
      expect(() => require(headline, text)).not.to.throw();
    });

  for (const headline of [
    '404',
    '404 – Page not found',
    'Oops! Error 404: not found',
    'Access Denied | news.example',
    '504 Gateway Time-out',
    'Please log in to go on',
    'Just a moment...',
  ])
    it(`is not a story: ${headline}`, () => {
      expect(() => require(headline, 'Something is wrong here. Try again later.')).to.throw(
        'expected a headline and two sentences',
      );
    });

  it('is not a story where plain text names an error', () => {
    for (const text of [
      'Service unavailable. Please try again later.',
      'Too many requests! Wait a minute. Then try again.',
    ])
      expect(() => require('', text)).to.throw('expected a headline and two sentences');
    expect(() => require('', 'Rain fell all night. The river rose.')).not.to.throw();
  });
});
