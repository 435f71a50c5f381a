import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/related-stories/related-stories.js';
import {rescueText} from '../../src/page/rescue.js';

const countSheets = () => document.adoptedStyleSheets.length;

describe('restoring text that a page has hidden', () => {
  it('changes nothing on a page whose list is empty because another list has its stories', async () => {
    const list = await fixture(
      html`<aw-related-stories>
        <ul>
          <li><a href="/rescue/a">A story</a></li>
          <li data-aw-left-out><p>A story again</p></li>
        </ul>
      </aw-related-stories>`,
    );
    list.querySelector('li')!.setAttribute('data-aw-left-out', '');
    const count = countSheets();
    rescueText(list);
    expect(countSheets()).to.equal(count);
  });

  it('restores plain styles where a page hides all text', async () => {
    const place = await fixture(
      html`<div>
        <style>
          #hidden-words li {
            display: none;
          }
        </style>
        <aw-related-stories id="hidden-words">
          <ul>
            <li><a href="/rescue/b">Another story</a></li>
          </ul>
        </aw-related-stories>
      </div>`,
    );
    const count = countSheets();
    rescueText(place.querySelector('aw-related-stories')!);
    expect(countSheets()).to.equal(count + 1);
    document.adoptedStyleSheets.pop();
  });
});
