/**
 * Opens a page as a reader would. What goes wrong on it is gathered: uncaught errors, lines of the
 * console, violations of its policy.
 */
export async function visit(browser, address, {scripts = true, before, ...options} = {}) {
  const page = await browser.newPage();
  const errors = [];
  const lines = [];
  page.on('pageerror', (error) => errors.push(String(error?.message ?? error)));
  page.on('console', (message) => lines.push(message.text()));
  if (!scripts) await page.setJavaScriptEnabled(false);
  if (scripts) await page.evaluateOnNewDocument(recordViolations);
  if (before) await before(page);
  await page.goto(address, {waitUntil: 'networkidle0', ...options});
  const violations = () => page.evaluate(() => globalThis.recordedViolations);
  return {page, errors, lines, violations, ours: () => lines.filter(isOurs)};
}

const isOurs = (line) => line.startsWith('article-widgets');

function recordViolations() {
  const violations = [];
  Object.defineProperty(globalThis, 'recordedViolations', {value: violations});
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** Waits until a test is true on a page. */
export const until = (page, test, ...values) =>
  page.waitForFunction(test, {timeout: 30_000}, ...values);
