// The rules of HXL 1.1 (https://hxlstandard.org/standard/1-1final/), written down from the standard:
// npm has no validator that is kept up.

/** Core hashtags that a toll may use, with what their cells hold. */
const cells = {
  '#affected': /^\d*$/,
  '#date': /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\S+)?)?)?)?$/,
  '#description': /^/,
  '#event': /^/,
  '#loc': /^/,
  '#meta': /^/,
  '#status': /^/,
};
const spec = /^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/i;

/** What a table breaks of the standard, in words. */
export function findHxlFaults([titles = [], tags = [], ...rows]) {
  const faults = [];
  if (titles.some((title) => title.startsWith('#'))) faults.push('the titles are hashtags');
  const seen = new Set();
  for (const [index, tag] of tags.entries()) {
    const [hashtag, ...attributes] = tag.split('+');
    // The order of attributes has no meaning.
    const key = [hashtag, ...attributes.sort()].join('+');
    if (!spec.test(tag)) faults.push(`${tag} is no hashtag with attributes`);
    if (!cells[hashtag]) faults.push(`${hashtag} is no core hashtag of a toll`);
    if (new Set(attributes).size < attributes.length) faults.push(`${tag} says something twice`);
    if (seen.has(key)) faults.push(`two columns are ${tag}`);
    seen.add(key);
    for (const row of rows)
      if (!cells[hashtag]?.test(row[index])) faults.push(`${tag} has a cell «${row[index]}»`);
  }
  for (const row of rows)
    if (row.length !== tags.length)
      faults.push(`a row has ${row.length} cells, not ${tags.length}`);
  return faults;
}
