// Lit asks for it as it is loaded, and bundlers load what is shared first: one after the other.
await import('@lit-labs/ssr-client/lit-element-hydrate-support.js');
await Promise.all([import('article-widgets'), import('./news-page.js')]);

const page = document.querySelector('news-page');
page.story = JSON.parse(document.getElementById('story').text);
page.removeAttribute('defer-hydration');
