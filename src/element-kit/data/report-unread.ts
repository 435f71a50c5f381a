import {ArticleError, createIssue} from '../../model/issue.js';
import {AwErrorEvent} from '../events.js';
import type {DataScripts} from '../content-options.js';
import {isForeign} from './child-script.js';
import {explain} from './explain.js';
import type {Fault} from './fault.js';
import {typeOfScript} from '../script-type.js';

/** Whether a child script holds data. Scripts that run have a JavaScript type or no type. */
const isData = ({type}: HTMLScriptElement) =>
  type.includes('/') && !/(?:java|ecma)script/.test(type);

/**
 * Reports that an element shows nothing because its child script has a type that it does not read:
 * with a line in the console and one `aw-error`.
 */
export function reportUnread(scripts: DataScripts): void {
  const {host, types, error: before} = scripts;
  const script = [...host.children].find(
    (child): child is HTMLScriptElement =>
      child instanceof HTMLScriptElement &&
      isData(child) &&
      !types.includes(typeOfScript(child)) &&
      !isForeign(child),
  );
  const error = script && createError(script, types);
  scripts.error = error;
  if (!error) return;
  explain(host, [], error);
  if (error.message !== before?.message) host.dispatchEvent(new AwErrorEvent(error, error.issues));
}

/**
 * Keeps the light DOM instead of a child script.
 * @returns the event that says why
 */
export function refuseScript(scripts: DataScripts, script: Node, fault: Fault): AwErrorEvent {
  const issues = fault.issues ?? [];
  scripts.refuse(script);
  scripts.error = fault;
  // Other faults are those of another program’s data, which the author of the page cannot mend.
  if (fault.code === 'not-marked') explain(scripts.host, issues, fault);
  return new AwErrorEvent(fault, issues);
}

function createError({type}: HTMLScriptElement, types: readonly string[]): ArticleError {
  const expected = `one of ${types.join(', ')}`;
  return new ArticleError(createIssue('type of the script', 'expected', expected, `"${type}"`));
}
