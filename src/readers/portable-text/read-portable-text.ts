import type {ArticleReader} from '../reader.js';
import {asData, type Data, isData, listAt, objectAt} from '../values/fields.js';
import {readDocumentFacts} from '../through-html/document-facts.js';
import {readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import type {Issue} from '../../model/issue.js';
import {portableTextHtml} from './portable-text-html.js';

const isBlocks = (value: unknown): value is Data[] =>
  Array.isArray(value) && value.some((part) => isData(part) && part['_type'] === 'block');

/** A picture or a piece of code among blocks; unlike a document, it has no id. */
const isPart = (part: unknown): boolean => isData(part) && '_key' in part && !('_id' in part);

const system = [
  '_id',
  '_type',
  '_rev',
  '_createdAt',
  '_updatedAt',
  '_key',
  '_originalId',
  '_system',
];

/** Reads blocks alone, or a Sanity document whose first field of blocks is the text. */
export const readPortableText: ArticleReader = async ({data}, context) => {
  const issues: Issue[] = [];
  if (isBlocks([data]))
    return readStoryOfHtml({headline: ''}, portableTextHtml([data], issues), context, issues);
  if (Array.isArray(data) && (isBlocks(data) || data.every(isPart))) {
    const html = portableTextHtml(data, issues);
    return readStoryOfHtml({headline: ''}, html, context, issues);
  }
  const given: unknown = Array.isArray(data) ? data[0] : data;
  const [first] = listAt(given, 'result');
  const result = first ?? objectAt(given, 'result');
  const document = Object.keys(result).length ? result : asData(given);
  const {facts, taken} = readDocumentFacts(document, issues);
  const [bodyName = '', body = []] =
    Object.entries(document).find(([, value]) => isBlocks(value)) ?? [];
  issues.push(...reportRest(document, [...taken, ...system, bodyName]));
  // Sanity stores drafts, and versions for a later release, under separate ids.
  const isDraft = ['_id', '_originalId'].some((key) =>
    /^(?:drafts|versions)\./.test(String(document[key])),
  );
  const held = isDraft ? {...facts, status: 'withheld' as const} : facts;
  return readStoryOfHtml(held, portableTextHtml(listAt(body, ''), issues), context, issues);
};
