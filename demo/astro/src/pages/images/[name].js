import {readdir, readFile} from 'node:fs/promises';

const images = '../images';

export async function getStaticPaths() {
  return (await readdir(images)).map((name) => ({params: {name}}));
}

export async function GET({params}) {
  return new Response(await readFile(`${images}/${params.name}`));
}
