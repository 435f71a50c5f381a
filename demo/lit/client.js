// Must be loaded before Lit. Bundlers load shared chunks first, so this is a separate import.
await import('@lit-labs/ssr-client/lit-element-hydrate-support.js');
await Promise.all([import('article-widgets'), import('./news-page.js')]);

const page = document.querySelector('news-page');
page.story = JSON.parse(document.getElementById('story').text);
page.removeAttribute('defer-hydration');
