/**
 * Holds that no text makes a regular expression of the sources slow. The checker needs minutes for
 * all of them: those that it has found sound are listed in `sound.json`, by hash, and are not
 * checked again. Rewrites that list, and fails where an expression is slow and no reason in
 * `bounded.mjs` excuses it, or where a reason excuses nothing.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {bounded} from './bounded.mjs';
import {findSlow, listExpressions} from './expressions.mjs';

const list = new URL('sound.json', import.meta.url);
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const expressions = listExpressions();
const known = new Set(JSON.parse(readFileSync(list, 'utf8')));
const used = new Set();
const judged = [...expressions.keys()].filter((text) => listOpen(text).length > 0);

const slow = await findSlow(judged.filter((text) => !known.has(hash(text))));
const sound = judged.filter((text) => !slow.has(text)).map(hash);
const written = `${JSON.stringify(sound.toSorted(), undefined, 2)}\n`;
if (written !== readFileSync(list, 'utf8')) writeFileSync(list, written);

const faults = [...slow].map(
  ([text, fault]) => `${listOpen(text).join(', ')}: ${text}\n  ${fault}`,
);
for (const [file, reasons] of Object.entries(bounded))
  for (const beginning of Object.keys(reasons))
    if (!used.has(`${file} ${beginning}`))
      faults.push(`scripts/expressions/bounded.mjs: ${file} has no expression ${beginning}…`);
if (expressions.size < 800) faults.push(`only ${expressions.size} expressions were found`);
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;

/** The files of an expression that give no reason why it may be slow. */
function listOpen(text) {
  return expressions.get(text).filter((file) => !isBounded(file, text));
}

/** Whether a reason says why no input makes an expression of a file slow. */
function isBounded(file, text) {
  const reasons = Object.keys(bounded[file] ?? {}).filter((beginning) =>
    text.startsWith(beginning),
  );
  for (const beginning of reasons) used.add(`${file} ${beginning}`);
  return reasons.length > 0;
}
