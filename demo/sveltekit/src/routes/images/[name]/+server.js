import {readdir, readFile} from 'node:fs/promises';

const images = '../images';

export const prerender = true;

export async function entries() {
  const names = await readdir(images);
  return names.filter((name) => name.endsWith('.svg')).map((name) => ({name}));
}

export async function GET({params: {name}}) {
  const headers = {'content-type': 'image/svg+xml'};
  return new Response(await readFile(`${images}/${name}`), {headers});
}
