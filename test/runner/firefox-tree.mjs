import {findFirefox} from './browsers.mjs';
import {startFirefox} from './marionette.mjs';
import {isDrawn, readShown} from './spoken.mjs';

/** Firefox, as something that opens pages and reads them beside their accessibility trees. */
export async function startFirefoxReader() {
  const {ask, close} = await startFirefox(findFirefox());
  const inContext = async (value, script) => {
    await ask('Marionette:SetContext', {value});
    return ask('WebDriver:ExecuteScript', {script, args: []});
  };
  const inPage = (script) => inContext('content', `return (${script})()`);
  return {
    async read(address, use) {
      await ask('Marionette:SetContext', {value: 'content'});
      await ask('WebDriver:Navigate', {url: address});
      while (!(await inPage(isDrawn)));
      return use({
        readPage: () => inPage(readShown),
        readTree: async () => JSON.parse(await inContext('chrome', readTree)),
      });
    },
    close,
  };
}

/** Runs in Firefox itself. The first call starts its accessibility, so that there is no tree yet. */
const readTree = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const toNode = (accessible) => {
    const children = [];
    for (let child = accessible.firstChild; child; child = child.nextSibling)
      children.push(toNode(child));
    return {role: service.getStringRole(accessible.role), name: accessible.name ?? '', children};
  };
  const page = service.getAccessibleFor(gBrowser.selectedBrowser);
  return JSON.stringify(page ? toNode(page) : {role: 'none', name: '', children: []});`;
