import {ArticleError, createIssue} from '../../model/issue.js';
import {AwErrorEvent} from '../events.js';
import type {DataScripts} from '../content-options.js';
import {isForeign} from './child-script.js';
import {explain} from './explain.js';

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
      !types.includes(child.type) &&
      !isForeign(child),
  );
  scripts.error = script && createError(script, types);
  if (!scripts.error) return;
  explain(host, [], scripts.error);
  if (scripts.error.message !== before?.message)
    host.dispatchEvent(new AwErrorEvent(scripts.error, scripts.error.issues));
}

function createError({type}: HTMLScriptElement, types: readonly string[]): ArticleError {
  const expected = `one of ${types.join(', ')}`;
  return new ArticleError(createIssue('type of the script', 'expected', expected, `"${type}"`));
}
