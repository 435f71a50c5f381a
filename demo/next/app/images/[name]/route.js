import {readdir, readFile} from 'node:fs/promises';

const images = '../images';

export const dynamicParams = false;

export async function generateStaticParams() {
  const names = await readdir(images);
  return names.filter((name) => name.endsWith('.svg')).map((name) => ({name}));
}

export async function GET(request, {params}) {
  const {name} = await params;
  const headers = {'content-type': 'image/svg+xml'};
  return new Response(await readFile(`${images}/${name}`), {headers});
}
