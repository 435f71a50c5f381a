import {expect} from '@open-wc/testing';
import {readArticle} from '../../../src/readers/readers.js';

const words = 'Buses go by way of the dam.';

describe('a page whose names hide those of the DOM', () => {
  for (const name of [
    'attributes',
    'childNodes',
    'nodeType',
    'localName',
    'nodeName',
    'documentElement',
    'body',
  ])
    for (const markup of [
      `<form><input name="${name}"><p>${words}</p></form>`,
      `<img name="${name}"><form name="${name}"><p>${words}</p></form>`,
    ])
      it(`is read with all its text: ${markup}`, async () => {
        const {article} = await readArticle(`<h1>The bridge is closed</h1>${markup}`, {
          format: 'html',
        });
        expect(article.body).to.deep.include({type: 'paragraph', content: [words]});
      });
});
