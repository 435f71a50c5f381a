import {transform} from 'esbuild';

/** Minifies the content of css`…` in a module, including nested rules. */
export async function minifyStyles(code) {
  const parts = code.split(/(?<=css ?`)([^`]*)(?=`)/);
  for (let index = 1; index < parts.length; index += 2) parts[index] = await minify(parts[index]);
  return parts.join('');
}

async function minify(styles) {
  const {code} = await transform(styles, {loader: 'css', minify: true, target: 'esnext'});
  return code.trim().replaceAll('\\', '\\\\');
}
