import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {toNewsArticle} from '../../src/writers/news-article.js';

const story: Article = {
  url: 'https://news.example/bridge#top',
  language: 'en',
  kicker: 'Roads',
  headline: 'The bridge is closed',
  standfirst: 'The province found a crack.',
  publisher: {
    name: 'Arlesund Courier',
    url: 'https://news.example/',
    logo: {url: 'https://news.example/logo.svg'},
  },
  authors: [
    {name: 'Arlesund Courier'},
    {name: 'The roads desk', url: 'mailto:roads@news.example?subject=Bridge', role: 'Editors'},
    {name: 'The night desk', url: 'https://news.example/night'},
  ],
  published: '2025-01-12T14:30:00+01:00',
  dateline: {place: 'Arlesund', agency: 'AFP', latitude: 59.1, longitude: 5.2},
  image: {
    url: 'https://news.example/bridge.jpg',
    width: 1200,
    height: 800,
    alt: 'The bridge',
    caption: ['Seen from the quay'],
    credit: 'Photo: the province',
  },
  rights: {
    holder: 'Arlesund Courier',
    terms: 'Not for resale.',
    license: 'https://news.example/by',
  },
  corrections: [{date: '2025-01-13', content: ['The bridge is 90 metres long.']}],
  body: [{type: 'paragraph', content: ['It was closed at noon.']}],
};
const now = new Date('2025-02-01T00:00:00Z');
const write = (changes: Partial<Article> = {}) => toNewsArticle({...story, ...changes}, now);

describe('a story for search engines', () => {
  it('leaves out struck words, which a text without marks would give back', () => {
    const struck = {type: 'strikethrough' as const, content: ['nine']};
    const {articleBody} = write({
      body: [
        {type: 'paragraph', content: ['Some ', struck, ' seven died.']},
        {type: 'paragraph', content: [{type: 'strong', content: [struck]}]},
      ],
    });
    expect(articleBody).to.equal('Some seven died.');
  });

  it('names the paper as an organisation where it signs its own story', () => {
    const paper = {
      '@type': 'Organization',
      name: 'Arlesund Courier',
      url: 'https://news.example/',
      logo: {'@type': 'ImageObject', url: 'https://news.example/logo.svg'},
    };
    const {author, publisher} = write();
    expect(publisher).to.deep.equal(paper);
    expect(author).to.deep.equal([
      paper,
      {
        '@type': 'Person',
        name: 'The roads desk',
        email: 'roads@news.example',
        jobTitle: 'Editors',
      },
      {'@type': 'Person', name: 'The night desk', url: 'https://news.example/night'},
    ]);
  });

  it('says where it was filed', () => {
    const {dateline, contentLocation} = write();
    expect(dateline).to.equal('Arlesund (AFP)');
    const geo = {'@type': 'GeoCoordinates', latitude: 59.1, longitude: 5.2};
    expect(contentLocation).to.deep.equal({'@type': 'Place', name: 'Arlesund', geo});
  });

  it('says no place that the story does not name', () => {
    const {dateline, contentLocation} = write({dateline: {date: '2025-01-12'}});
    expect([dateline, contentLocation]).to.deep.equal([undefined, undefined]);
  });

  it('has the picture, the correction and the rights', () => {
    const {image, correction, copyrightNotice, license, usageInfo} = write();
    expect(image).to.deep.equal({
      '@type': 'ImageObject',
      url: 'https://news.example/bridge.jpg',
      width: 1200,
      height: 800,
      description: 'The bridge',
      caption: 'Seen from the quay',
      creditText: 'Photo: the province',
    });
    expect(correction).to.deep.equal([
      {
        '@type': 'CorrectionComment',
        text: 'The bridge is 90 metres long.',
        datePublished: '2025-01-13',
      },
    ]);
    expect(copyrightNotice).to.equal('© Arlesund Courier');
    expect(license).to.equal('https://news.example/by');
    expect(usageInfo).to.deep.equal({'@type': 'CreativeWork', text: 'Not for resale.'});
  });

  it('has each post of a live story, with its address', () => {
    const post = {
      type: 'post' as const,
      id: 'noon',
      title: ['The ferry sails'],
      published: '2025-01-12T12:00:00+01:00',
      authors: [{name: 'The night desk'}],
      blocks: [
        {type: 'image' as const, image: {url: 'https://news.example/ferry.jpg'}},
        {type: 'paragraph' as const, content: ['Every hour.']},
      ],
    };
    const written = write({body: [...story.body, post]});
    expect(written['@type']).to.equal('LiveBlogPosting');
    expect(written['articleBody']).to.equal('It was closed at noon.');
    expect(written['liveBlogUpdate']).to.deep.equal([
      {
        '@type': 'BlogPosting',
        url: 'https://news.example/bridge#noon',
        headline: 'The ferry sails',
        author: [{'@type': 'Person', name: 'The night desk'}],
        datePublished: '2025-01-12T12:00:00+01:00',
        image: [{'@type': 'ImageObject', url: 'https://news.example/ferry.jpg'}],
        articleBody: 'Every hour.',
      },
    ]);
  });

  it('has nothing but its address while it is withheld', () => {
    expect(write({status: 'withheld'})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: story.url,
      mainEntityOfPage: story.url,
    });
  });
});
