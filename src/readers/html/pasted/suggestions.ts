import {createIssue, type Issue} from '../../../model/issue.js';
import {joinSpaces} from '../../values/spaces.js';
import type {TreeElement, TreeNode} from '../../tree.js';
import {textOf} from '../element.js';
import {omit} from './style-marks.js';

const decoration = /text-decoration(?:-line)?:[^;]*/i;
const black = /^(?:#0{3}|#0{6}|black|rgb\(0, ?0, ?0\))$/i;

/**
 * Accepts the suggestions in a text of Google Docs: colored struck words beside colored underlined
 * ones. The deletion is left out, with an issue that quotes it, and the insertion has no underline.
 */
export function acceptSuggestions(nodes: readonly TreeNode[], issues: Issue[]): TreeNode[] {
  const accepted: TreeNode[] = [];
  for (let start = 0, end = 0; start < nodes.length; start = end) {
    end = start + 1;
    const isSuggested = lineOf(nodes[start]) !== undefined;
    while (isSuggested && lineOf(nodes[end])) end += 1;
    const run = nodes.slice(start, end);
    const isBoth = ['line-through', 'underline'].every((line) =>
      run.some((node) => lineOf(node) === line),
    );
    for (const node of isBoth ? acceptRun(run, issues) : run) accepted.push(node);
  }
  return accepted;
}

function acceptRun(run: readonly TreeNode[], issues: Issue[]): TreeNode[] {
  const deleted = run.filter((node) => lineOf(node) === 'line-through');
  const words = joinSpaces(deleted.map((node) => textOf(node as TreeElement)).join('')).trim();
  issues.push(
    createIssue('span', 'hidden', 'words that are shown', `a deletion: "${words.slice(0, 200)}"`),
  );
  return run.filter((node) => !deleted.includes(node)).map((node) => dropLine(node as TreeElement));
}

/** The line through or below a colored span; undefined for others. */
function lineOf(node: TreeNode | undefined): string | undefined {
  if (typeof node !== 'object' || node.name !== 'span') return undefined;
  const {style = ''} = node.attributes;
  const color = /(?<![\w-])color:\s*([^;]+)/i.exec(style)?.[1]?.trim();
  if (!color || black.test(color)) return undefined;
  return /line-through|underline/i.exec(decoration.exec(style)?.[0] ?? '')?.[0].toLowerCase();
}

function dropLine(span: TreeElement): TreeElement {
  const {style = ''} = span.attributes;
  const attributes = {...omit(span.attributes, 'style'), style: style.replace(decoration, '')};
  return {...span, attributes};
}
