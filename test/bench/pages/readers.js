/** Reads what the server has, after a small one that loads the format's code. */
export async function timeReader({format}) {
  const {readArticle} = await import('/dist/readers/readers.js');
  const input = await (await fetch('/input.txt')).text();
  await readArticle(input.slice(0, 300), {format}).catch(() => undefined);
  const start = performance.now();
  await readArticle(input, {format});
  return performance.now() - start;
}
