/** The regular expressions of the sources, and a checker that says which of them some text makes slow. */
import {readFileSync, readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {runInNewContext} from 'node:vm';
import {check} from 'recheck';
import ts from 'typescript';

/** Milliseconds for one; the checker gives up then, and the expression needs a reason. */
const timeout = 30_000;

/** Milliseconds of the processor in which an engine reads the text of an attack, where it is not slow. */
const swift = 500;

/** Each expression of `src` as it is written, with the files that it is in. */
export function listExpressions() {
  const found = new Map();
  for (const name of readdirSync('src', {recursive: true})) {
    if (!name.endsWith('.ts')) continue;
    const file = `src/${name.replaceAll('\\', '/')}`;
    for (const text of findLiterals(file)) found.set(text, [...(found.get(text) ?? []), file]);
  }
  return found;
}

function findLiterals(file) {
  const found = [];
  const root = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** What the checker finds against each expression that is slow, by expression. As many are judged at a time as there are cores. */
export async function findSlow(expressions) {
  const slow = new Map();
  const waiting = [...expressions];
  const work = async () => {
    while (waiting.length > 0) {
      const text = waiting.pop();
      const fault = await judge(text);
      if (fault) slow.set(text, fault);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  return slow;
}

/** What the checker has against an expression; nothing where each text is read in linear time. */
async function judge(text) {
  const end = text.lastIndexOf('/');
  // The checker does not know `d`, which changes nothing of what is read.
  const flags = text.slice(end + 1).replace('d', '');
  const verdict = await check(text.slice(1, end), flags, {timeout});
  if (verdict.status === 'safe') return undefined;
  if (verdict.checker === 'fuzz' && verdict.attack && !isSlowAt(text, verdict.attack.string))
    return undefined;
  const attack = verdict.attack ? `, as with ${verdict.attack.pattern.slice(0, 120)}` : '';
  return `${verdict.complexity?.summary ?? 'not judged in time'}${attack}`;
}

/** Whether the engine is slow at a text; it is stopped then. The checker's own guesses need this proof. */
function isSlowAt(text, attack) {
  const end = text.lastIndexOf('/');
  const expression = new RegExp(text.slice(1, end), text.slice(end + 1));
  try {
    const start = process.cpuUsage();
    runInNewContext('expression.test(attack)', {expression, attack}, {timeout: 20 * swift});
    return process.cpuUsage(start).user > 1000 * swift;
  } catch {
    return true;
  }
}
