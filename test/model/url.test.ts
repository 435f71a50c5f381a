import {expect} from '@open-wc/testing';
import {hostOf} from '../../src/model/url.js';

describe('the host that a link or a player names', () => {
  const cases: [string, string][] = [
    ['https://www.example.org/story', 'example.org'],
    ['https://youtube.example@evil.example/watch', 'evil.example'],
    ['https://a@b:secret@evil.example:8443/', 'evil.example:8443'],
    ['https:\\\\evil.example\\@youtube.example/', 'evil.example'],
    ['https://evil.example\\@youtube.example/', 'evil.example'],
    ['https://example.org?mail=a@b.example', 'example.org'],
    ['/story.html', '/story.html'],
  ];
  for (const [url, host] of cases) {
    it(`is ${host} in ${url}`, () => {
      expect(hostOf(url)).to.equal(host);
    });
  }
});
