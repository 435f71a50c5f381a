import {createIssue, ArticleError, type Issue} from '../../model/issue.js';
import type {ArticleReader} from '../reader.js';
import {readFiledStory} from '../through-html/read-filed-story.js';
import {element, escapeText} from '../values/write-html.js';
import {cellsOf, parseWires, type Wire, type WireLine} from './parse-wire.js';
import {readWireHead} from './wire-head.js';

/**
 * Reads the first story of wire text.
 * @throws {ArticleError} where no transmission has a text
 */
export const readAnpa: ArticleReader = async ({text}, context) => {
  const wires = parseWires(text);
  await context.nextStep();
  const [wire, ...others] = wires.filter(({lines}) => lines.length);
  if (!wire)
    throw new ArticleError(createIssue('', 'no-content', 'a text', `${wires.length} without`));
  const issues: Issue[] = others.map(({header}) =>
    createIssue('', 'other-item', 'one story', `"${header}"`),
  );
  reportLines(wire, issues);
  const {facts, rest} = await readWireHead(wire, issues);
  await context.nextStep();
  return readFiledStory(facts, writeBody(rest), context, issues);
};

function reportLines({header, footer}: Wire, issues: Issue[]): void {
  for (const [path, line] of Object.entries({header, footer}))
    if (line) issues.push(createIssue(path, 'desk-note', 'a part of the story', `"${line}"`));
}

/** Rows that follow each other are one table. */
function writeBody(lines: readonly WireLine[]): string {
  const parts: string[] = [];
  let rows: string[] = [];
  const endTable = () => {
    if (rows.length) parts.push(element('table', {}, rows.join('')));
    rows = [];
  };
  for (const line of lines) {
    if (line.kind === 'row') rows.push(writeRow(line));
    else {
      endTable();
      const isRule = /^_{2,}$/.test(line.text);
      parts.push(isRule ? element('hr') : element('p', {}, escapeText(line.text)));
    }
  }
  endTable();
  return parts.join('');
}

function writeRow(line: WireLine): string {
  const cells = cellsOf(line).map((cell) => element('td', {}, escapeText(cell)));
  return element('tr', {}, cells.join(''));
}
