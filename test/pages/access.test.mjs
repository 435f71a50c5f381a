/** Three stories on a page for readers with a keyboard alone, large letters, other colours and less motion. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {accessPage, prepare} from '../runner/access-page.mjs';
import {isFirefox, isWebKit, launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';

/** Other browsers give neither their tree nor the settings of readers to a test. */
const itInChromium = isFirefox || isWebKit ? () => undefined : it;

let site, browser, page;
before(async () => {
  site = await openSite({'/': accessPage, '/busy.json': {status: 503, body: ''}});
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await open({width: 1000});
});
afterEach(() => page.close());

/** Opens the page in a window so high that no story waits to come near. */
async function open({width}) {
  await page.setViewport({width, height: 12_000});
  await page.goto(site.address);
  await page.evaluate(prepare);
  await page.waitForFunction(() => window.access.isReady());
}

/** Shows what is a click away: earlier revisions, and a cited sentence with its way back. */
const unfold = async () => {
  await page.evaluate(() => {
    for (const element of window.access.all())
      if (element.localName === 'details') element.open = true;
    document.querySelector('a.aw-number').click();
  });
  await page.waitForFunction(() =>
    window.access.all().some((element) => element.matches('[part=back]')),
  );
};

/** Goes on by a key until the focus leaves the page or comes to an element; what has had it, each as a line. */
async function walk(key, lastId) {
  const stops = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const element = window.access.active();
      if (!element) return undefined;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      const {width, height} = element.getBoundingClientRect();
      const isSeen = width * height > 0 && outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      return {id: element.id, line: window.access.describe(element), isSeen};
    });
    if (!stop) return stops;
    stops.push(stop);
    if (stop.id === lastId) return stops;
  }
}

describe('a page with three stories', () => {
  it('can be read with the keyboard alone, forwards and backwards', async () => {
    const forth = await walk('Tab', 'last');
    assert.equal(forth.at(-1).id, 'last');
    assert.deepEqual(
      forth.filter(({isSeen}) => !isSeen).map(({line}) => line),
      [],
    );
    const expected = await page.evaluate(() => {
      const {all, targets, describe} = window.access;
      const stops = new Set([
        ...targets(),
        ...all().filter((element) => element.matches('.aw-scroll[tabindex], pre[tabindex]')),
      ]);
      return all()
        .filter((element) => stops.has(element))
        .map(describe);
    });
    assert.ok(expected.length > 60, `${expected.length} stops`);
    assert.deepEqual(forth.map(({line}) => line).sort(), expected.sort());
    await page.keyboard.down('Shift');
    const back = await walk('Tab', 'first');
    await page.keyboard.up('Shift');
    assert.deepEqual(
      back.map(({line}) => line),
      forth
        .slice(0, -1)
        .map(({line}) => line)
        .reverse(),
    );
  });

  itInChromium('has a name for each control that holds the words that it shows', async () => {
    await unfold();
    const texts = await page.evaluate(() =>
      window.access.targets().map((target, index) => {
        target.setAttribute('data-target', index);
        return window.access.textOf(target);
      }),
    );
    const session = await page.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const names = new Map();
    for (const {backendDOMNodeId, name, ignored} of nodes) {
      if (ignored || !backendDOMNodeId) continue;
      const {node} = await session.send('DOM.describeNode', {backendNodeId: backendDOMNodeId});
      const at = (node.attributes ?? []).indexOf('data-target');
      if (at >= 0) names.set(Number(node.attributes[at + 1]), name?.value ?? '');
    }
    const squeeze = (text) => text.replaceAll(/\s+/gu, '').toLowerCase();
    const faults = texts.flatMap((text, index) => {
      const name = names.get(index) ?? '';
      const words = /[\p{L}\p{Nd}]/u.test(text) ? squeeze(text) : '';
      return name.trim() && squeeze(name).includes(words) ? [] : [`«${text}» is named «${name}»`];
    });
    assert.ok(texts.length > 50, `${texts.length} targets`);
    assert.deepEqual(faults, []);
  });

  itInChromium(
    'names its stories, cards and lists, and makes no part of them one of the page',
    async () => {
      const session = await page.createCDPSession();
      const {nodes} = await session.send('Accessibility.getFullAXTree');
      const namesOf = (role) =>
        nodes
          .filter((node) => !node.ignored && node.role.value === role)
          .map((node) => node.name?.value ?? '')
          .sort();
      assert.deepEqual(namesOf('article'), ['Story 1', 'Story 2', 'Story 3', 'Written by hand']);
      assert.deepEqual(
        namesOf('group').filter((name) => name.startsWith('Toll')),
        ['Toll of story 1', 'Toll of story 2', 'Toll of story 3'],
      );
      for (const role of ['banner', 'contentinfo', 'complementary', 'main'])
        assert.deepEqual(namesOf(role), [], role);
      const named = [
        'article',
        'region',
        'navigation',
        'doc-endnotes',
        'heading',
        'table',
        'image',
      ];
      for (const role of [...named, 'button', 'link'])
        assert.deepEqual(
          namesOf(role).filter((name) => !name.trim()),
          [],
          role,
        );
    },
  );

  for (const width of [1000, 320])
    it(`has targets of 24 px, or that much space, at ${width} px`, async () => {
      await open({width});
      await unfold();
      assert.deepEqual(await page.evaluate(findSmallTargets), []);
    });

  it('fits the width of a window at 400 %, and with text of twice the size', async () => {
    for (const size of ['100%', '200%']) {
      await open({width: 320});
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
      await unfold();
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, size);
      assert.deepEqual(await page.evaluate(findCutTexts), [], size);
    }
  });

  it('cuts nothing off with larger text spacing', async () => {
    await open({width: 320});
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important} p {margin-block-end: 2em !important}`;
      for (const element of window.access.all()) element.shadowRoot?.append(style.cloneNode(true));
      document.head.append(style);
    });
    await unfold();
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    assert.deepEqual(await page.evaluate(findCutTexts), []);
  });

  for (const scheme of ['light', 'dark'])
    itInChromium(`shows all its words in forced colours, ${scheme}`, async () => {
      await emulate({'forced-colors': 'active', 'prefers-color-scheme': scheme});
      await unfold();
      assert.deepEqual(await page.evaluate(findUnseenTexts), []);
    });

  itInChromium('pales no word and no line for readers who want more contrast', async () => {
    const countPale = () => page.evaluate(findPale);
    assert.ok((await countPale()).length > 0);
    await emulate({'prefers-contrast': 'more'});
    await unfold();
    assert.deepEqual(await countPale(), []);
  });

  itInChromium('moves nothing for readers who want less motion', async () => {
    const scroll = async () => {
      await page.evaluate(() => {
        const scrollIntoView = Element.prototype.scrollIntoView;
        Element.prototype.scrollIntoView = function (options) {
          window.behavior = options.behavior;
          scrollIntoView.call(this, options);
        };
      });
      await unfold();
      return page.evaluate(() => window.behavior);
    };
    assert.equal(await scroll(), 'smooth');
    await open({width: 1000});
    await emulate({'prefers-reduced-motion': 'reduce'});
    assert.equal(await scroll(), 'instant');
    const moving = await page.evaluate(() =>
      window.access
        .all()
        .filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0)
        .map(window.access.describe),
    );
    assert.deepEqual(moving, []);
  });
});

/** Other media features than puppeteer knows of. */
async function emulate(features) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
}

/** Runs in a page: targets under 24 px that are neither in a line of text nor apart from others (WCAG 2.5.8). */
function findSmallTargets() {
  const {targets, describe, textOf} = window.access;
  const boxes = new Map(targets().map((target) => [target, target.getBoundingClientRect()]));
  const isSmall = ({width, height}) => width < 24 || height < 24;
  const middle = (box) => [box.x + box.width / 2, box.y + box.height / 2];
  const isInText = (target) => {
    const block = target.closest('p, li, figcaption');
    const isInline = getComputedStyle(target).display === 'inline';
    return isInline && block && textOf(block).length > textOf(target).length;
  };
  const meets = (box, other) => {
    const [x, y] = middle(box);
    const gap = [
      Math.max(other.x - x, 0, x - other.right),
      Math.max(other.y - y, 0, y - other.bottom),
    ];
    if (Math.hypot(...gap) < 12) return true;
    const [otherX, otherY] = middle(other);
    return isSmall(other) && Math.hypot(otherX - x, otherY - y) < 24;
  };
  return [...boxes]
    .filter(([target, box]) => isSmall(box) && !isInText(target))
    .filter(([target, box]) =>
      [...boxes].some(([other, its]) => other !== target && meets(box, its)),
    )
    .map(([target]) => describe(target));
}

/** Runs in a page: texts that are cut off, or stick out of the window; what scrolls is no fault. */
function findCutTexts() {
  const {texts, describe} = window.access;
  return texts()
    .filter((element) => !element.closest('.aw-scroll, pre'))
    .filter((element) => {
      const {overflowX, overflowY, display} = getComputedStyle(element);
      if (display === 'inline') return element.getBoundingClientRect().right > innerWidth + 1;
      const cuts = /hidden|clip/;
      return (
        (cuts.test(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (cuts.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      );
    })
    .map(describe);
}

/** Runs in a page: texts of the colour of their ground. */
function findUnseenTexts() {
  const {texts, describe} = window.access;
  const groundOf = (element) => {
    for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) {
      const {backgroundColor} = getComputedStyle(each);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches
      ? 'rgb(0, 0, 0)'
      : 'rgb(255, 255, 255)';
  };
  return texts()
    .filter((element) => getComputedStyle(element).color === groundOf(element))
    .map(describe);
}

/** Runs in a page: texts and lines whose colour lets the ground through. */
function findPale() {
  const {all, texts, describe} = window.access;
  const isPale = (color) => / \/ 0?\.\d+\)|rgba\(.*, 0?\.\d+\)/.test(color);
  const hasPaleLine = (element) => {
    const {borderTopWidth, borderTopColor} = getComputedStyle(element);
    return parseFloat(borderTopWidth) > 0 && isPale(borderTopColor);
  };
  return [
    ...texts().filter((element) => isPale(getComputedStyle(element).color)),
    ...all().filter(hasPaleLine),
  ].map(describe);
}
