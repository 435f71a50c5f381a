import {fileURLToPath} from 'node:url';

const images = fileURLToPath(new URL('../images', import.meta.url));

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  css: ['article-widgets/article-widgets.css'],
  nitro: {publicAssets: [{dir: images, baseURL: '/images'}]},
});
