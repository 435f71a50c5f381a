import type {Article} from '../../../src/model/article.js';
import type {Issue} from '../../../src/model/issue.js';
import {findOpenEdits} from '../../../src/readers/open-edits.js';
import {explainIssue} from '../intake/explain-issue.js';
import {blockItem} from '../state/item-ids.js';
import type {Work} from '../state/work.js';
import type {Finding} from './story-checks.js';

/** Notes to the desk, gaps and struck words that are in the story as it is now. */
export function checkEdits(article: Article): Finding[] {
  return findOpenEdits(article).map((issue) => {
    const {path, code} = issue;
    const at = /^body\[(\d+)\]/.exec(path)?.[1];
    return {
      level: code === 'open-note' ? 'fault' : 'note',
      text: say(issue),
      ...(at
        ? {place: 'mend-text' as const, item: blockItem(Number(at))}
        : {place: 'mend-head' as const}),
    };
  });
}

/** Notes to the desk that were left out on import: they may ask for something. */
export function checkLeftNotes({taken}: Work): Finding[] {
  const notes = (taken?.issues ?? []).filter(({code}) => code === 'desk-note');
  return notes.map((issue) => ({level: 'note', text: say(issue)}));
}

function say(issue: Issue): string {
  const {text, quote = ''} = explainIssue(issue);
  return `${text}: “${quote}”`;
}
