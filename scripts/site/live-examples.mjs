/** Code examples of the docs as separate pages, which the guides show in frames. */

/** The addresses used in the docs, and the location of these files on the site. */
const addresses = [
  [/<link rel="stylesheet" href="https:\/\/cdn\.example\/[^>]*>\n?/g, ''],
  ['https://cdn.example/article-widgets/article-widgets.js', '../library.ts'],
  ['https://news.example/stories/42.json', '../story.json'],
  ['https://news.example/feed.json', '../feed.json'],
];

const onSite = (code) =>
  addresses.reduce((text, [address, place]) => text.replaceAll(address, place), code);

/** Whether everything that a code example loads is on the site. Its test knows what it shows. */
export function isLive({lang, text}, comments) {
  if (lang !== 'html' || !comments.includes('<!-- shows:')) return false;
  const code = onSite(text);
  return (
    !code.startsWith('<html') &&
    code.includes('<aw-') &&
    !/(?:src|href)="https:\/\/\w+\.example/.test(code)
  );
}

/** The page of a code example. */
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
