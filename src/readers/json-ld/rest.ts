import {createIssue, type Issue} from '../../model/issue.js';
import type {Node} from './nodes.js';
import {scalarText} from '../values/plain-words.js';

/** Properties that are read, and those that say nothing to a reader of the story. */
const known = new Set(
  (
    'url mainEntityOfPage inLanguage articleSection headline name title alternativeHeadline description abstract author ' +
    'creator byline publisher sourceOrganization provider isPartOf datePublished dateModified dateCreated expires dateline ' +
    'locationCreated contentLocation image primaryImageOfPage thumbnailUrl thumbnail associatedMedia correction license ' +
    'copyrightHolder copyrightYear copyrightNotice creditText conditionsOfAccess usageInfo articleBody text liveBlogUpdate coverageStartTime coverageEndTime ' +
    'video type id identifier wordCount speakable creativeWorkStatus potentialAction isAccessibleForFree commentCount interactionStatistic'
  ).split(' '),
);

/** Reports each property that an article cannot have. */
export function reportRest(node: Node, issues: Issue[], path = ''): void {
  const isFree = scalarText(node['isAccessibleForFree']).toLowerCase();
  if (isFree === 'false')
    issues.push(
      createIssue(
        `${path}isAccessibleForFree`,
        'not-free',
        'the whole text',
        'a part for subscribers',
      ),
    );
  for (const key of Object.keys(node)) {
    const isEmpty =
      node[key] === null || node[key] === '' || (Array.isArray(node[key]) && !node[key].length);
    if (
      known.has(key.replace(/^[A-Z]/, (letter) => letter.toLowerCase())) ||
      key.startsWith('@') ||
      isEmpty
    )
      continue;
    issues.push(createIssue(path + key, 'not-taken', 'a property that an article has', `"${key}"`));
  }
}
