/** Fences of the docs as pages of their own, which the guides show in frames. */

/** The addresses of the docs, and where the site has such files. */
const addresses = [
  [/<link rel="stylesheet" href="https:\/\/cdn\.example\/[^>]*>\n?/g, ''],
  ['https://cdn.example/article-widgets/article-widgets.js', '../library.ts'],
  ['https://news.example/stories/42.json', '../story.json'],
  ['https://news.example/feed.json', '../feed.json'],
];

const onSite = (code) =>
  addresses.reduce((text, [address, place]) => text.replaceAll(address, place), code);

/** Whether all that a fence loads is on the site. Its test says what it shows. */
export function isLive({lang, text}, comments) {
  if (lang !== 'html' || !comments.includes('<!-- shows:')) return false;
  const code = onSite(text);
  return (
    !code.startsWith('<html') &&
    code.includes('<aw-') &&
    !/(?:src|href)="https:\/\/\w+\.example/.test(code)
  );
}

/** The page of a fence. */
export function drawExamplePage(code, title) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Example: ${title}</title>
    <!-- site: frame -->
  </head>
  <body>
${onSite(code)}
  </body>
</html>
`;
}
