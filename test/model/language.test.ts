import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {Article} from '../../src/model/article.js';
import {checkModel} from '../../src/model/check.js';
import type {Issue} from '../../src/model/issue.js';
import {describeFigure} from '../../src/toll/describe-figure.js';

const tags = ['zh-CHS', 'zh-yue', 'sr-SP-Latn', 'en-US-US', 'x-private', `en-x${'-a'.repeat(2e4)}`];

describe('a language tag that `Intl` rejects', () => {
  for (const language of tags) {
    const story = {
      language,
      headline: 'The bridge is closed',
      body: [{type: 'paragraph', content: ['Buses go by way of the dam.'], language}],
    };
    const name = language.slice(0, 20);

    it(`is left out with an issue: ${name}`, () => {
      const issues: Issue[] = [];
      expect(checkModel('Article', story, issues)).to.eql({
        headline: story.headline,
        body: [{type: 'paragraph', content: ['Buses go by way of the dam.']}],
      });
      expect(issues.map(({path}) => path)).to.eql(['language', 'body[0].language']);
    });

    it(`does not prevent an element from drawing: ${name}`, async () => {
      const element = await fixture(
        html`<aw-article lang=${language} .article=${story as Article}></aw-article>`,
      );
      expect(element.textContent).to.contain('Buses go by way of the dam.');
    });

    it(`does not make a figure throw: ${name}`, () => {
      const figure = {id: 'a', measure: 'injured', amount: {kind: 'exact', value: 3}} as const;
      expect(describeFigure(figure, language)).to.contain('3 people injured');
    });
  }

  it('is accepted if it is valid', () => {
    for (const language of ['en', 'zh-Hans', 'pt-BR', 'fa-IR-u-ca-persian-nu-latn']) {
      const issues: Issue[] = [];
      checkModel('Article', {language, headline: '', body: []}, issues);
      expect(issues, language).to.be.empty;
    }
  });
});
