import {expect, fixture, html} from '@open-wc/testing';
import {drawLightDom} from '../../../src/element-kit/data/draw-light-dom.js';

/** An element whose shadow root shows its words in a slot. */
async function createHost(): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.attachShadow({mode: 'open'}).append(document.createElement('slot'));
  return host;
}

describe('drawing text', () => {
  it('shows them in the slot', async () => {
    const host = await createHost();
    drawLightDom(host, html`<p>The bridge is closed.</p>`);
    expect(host.querySelector('p')!.assignedSlot).to.equal(host.shadowRoot!.firstElementChild);
  });

  it('keeps the current content visible if it fails', async () => {
    const host = await createHost();
    const broken = {
      toString() {
        throw new Error('no words');
      },
    };
    expect(() =>
      drawLightDom(
        host,
        html`<p>Ferries run.</p>
          ${broken}`,
      ),
    ).to.throw('no words');
    expect(host.shadowRoot!.querySelector('slot')).to.exist;
  });
});
