/** The code fences of README.md and `docs/`, each with the comments above it that say what it must show. */
import {readdirSync, readFileSync} from 'node:fs';

const files = [
  'README.md',
  ...readdirSync('docs', {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].sort();

const fencePattern = /((?:^<!-- [^\n]* -->\n\n?)*)^```(\w*)\n([^]*?)\n```$/gm;
const commentPattern = /^<!-- ([\w-]+): (.*) -->$/gm;

/**
 * Lists the fences in order: `{file, line, language, code, expected}`. `expected` has what the
 * comments say: `<!-- shows: a · b -->` is `{shows: [['a', 'b']]}`, one list for each comment.
 */
export function readFences() {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return Array.from(text.matchAll(fencePattern), (match) => {
      const [all, comments, language, code] = match;
      const line = text.slice(0, match.index + all.length - code.length).split('\n').length;
      return {file, line, language, code, expected: readComments(comments)};
    });
  });
}

function readComments(comments) {
  const expected = {};
  for (const [, name, value] of comments.matchAll(commentPattern))
    (expected[name] ??= []).push(value.split(' · '));
  return expected;
}
