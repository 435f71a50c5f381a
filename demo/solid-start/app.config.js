import {defineConfig} from '@solidjs/start/config';
import {fileURLToPath} from 'node:url';

const images = fileURLToPath(new URL('../images', import.meta.url));

export default defineConfig({
  server: {publicAssets: [{dir: images, baseURL: '/images'}]},
});
