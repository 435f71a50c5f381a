import {expect} from '@open-wc/testing';
import {readArticle} from '../../../src/readers/readers.js';

const words =
  'The council closed the old harbour bridge on Sunday, and buses go by way of the dam.';

async function read(attributes: string) {
  const {article, issues} = await readArticle(
    `<h1>Bridge closed</h1><p>${words}</p><img src="https://coast.example/a.gif" ${attributes}><p>${words}</p>`,
    {format: 'html'},
  );
  const isKept = JSON.stringify(article).includes('a.gif');
  return {isKept, codes: issues.map(({code}) => code)};
}

describe('a picture that counts who reads', () => {
  for (const attributes of [
    'width="1" height="1"',
    'width="0" height="0"',
    'style="width:1px;height:1px"',
    'style="border: 0; HEIGHT: 1px !important; width: 0"',
    'width="1" style="height: 1px"',
    'width="0.5" height="0.5"',
    'style="width: 0.5px; height: .5px"',
  ])
    it(`is left out with an issue: ${attributes}`, async () => {
      expect(await read(attributes)).to.deep.equal({isKept: false, codes: ['tracking-pixel']});
    });

  for (const attributes of [
    'style="width: 1px"',
    'style="width: 100%; height: 1px"',
    'style="max-width: 1px; max-height: 1px"',
    'style="width: 10px; height: 10px"',
    'width="640" height="480" style="width: 1px; height: 1px"',
  ])
    it(`is none: ${attributes}`, async () => {
      expect((await read(attributes)).isKept).to.equal(true);
    });
});
