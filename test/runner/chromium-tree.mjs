import {launchChromium} from './launch-browser.mjs';
import {isDrawn, readShown} from './spoken.mjs';

/** Chromium, as something that opens pages and reads them beside their accessibility trees. */
export async function startChromiumReader() {
  const browser = await launchChromium();
  return {
    /** Calls a function with what reads the page; `change` runs in the page before. */
    async read(address, use, change) {
      const page = await browser.newPage();
      try {
        // Chromium leaves stories far below the window out until they are near.
        await page.setViewport({width: 1000, height: 12_000});
        await page.goto(address);
        await page.waitForFunction(isDrawn);
        if (change) await page.evaluate(change);
        return await use({
          readPage: () => page.evaluate(readShown),
          readTree: () => readTree(page),
        });
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** The tree without the nodes that Chromium ignores, and without the lines of a text. */
async function readTree(page) {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({childIds = []}) =>
    childIds
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => (child.ignored ? childrenOf(child) : toNode(child)));
  const toNode = (node) =>
    node.role.value === 'InlineTextBox'
      ? []
      : [{role: node.role.value, name: node.name?.value ?? '', children: childrenOf(node)}];
  return toNode(nodes[0])[0];
}
