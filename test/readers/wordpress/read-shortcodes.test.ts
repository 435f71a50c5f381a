import {expect} from '@open-wc/testing';
import {readShortcodes} from '../../../src/readers/wordpress/read-shortcodes.js';

describe('shortcodes', () => {
  it('have text, addresses and attributes', () => {
    const [, video, , player] = readShortcodes(
      'a [video=https://films.example/1 width=500 title="The dam"] b [player AbCdEf12-abcdefgh id=c/]',
    );
    expect(video).to.deep.include({
      name: 'video',
      attributes: {width: '500', title: 'The dam'},
      words: ['https://films.example/1'],
    });
    expect(player).to.deep.include({attributes: {id: 'c/'}, words: ['AbCdEf12-abcdefgh']});
  });

  it('are distinguished quickly from text that begins like them and never ends', () => {
    const hostile = [
      `[h a=/${'=HTTP://0'.repeat(2000)}"`,
      `[h${' a1=https://x'.repeat(2000)}"`,
      `[h${' abcdefg1-abcdefgh'.repeat(2000)}"`,
      '[h a=b'.repeat(5000),
    ];
    for (const text of hostile) expect(readShortcodes(text)).to.eql([text]);
  });
});
