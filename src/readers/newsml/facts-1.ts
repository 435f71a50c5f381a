import {createIssue, type Issue} from '../../model/issue.js';
import {forbidsPublication, isTakenBack} from '../../model/availability/hold-as-written.js';
import {readDate} from '../language/dates/read-date.js';
import {present} from '../values/present.js';
import {readDatelineWords} from '../nitf/dateline-words.js';
import type {ReadContext} from '../reader.js';
import {readNames} from '../through-html/read-names.js';
import {type Facts, reportWords} from '../through-html/read-story.js';
import {childrenOf, findAll, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';
import {type Component, describe} from './components.js';
import {property} from './pictures-1.js';

/** An item, the component of its text, and other components that may describe it. */
export interface Described {
  readonly item: TreeElement;
  readonly story: Component | undefined;
  readonly others: readonly Component[];
}

/** Reads the metadata of an item. Lines of a component go before those of the ones around it. */
export async function readFacts(
  {item, story, others}: Described,
  issues: Issue[],
  context: ReadContext,
): Promise<Facts> {
  const components = story ? [story, ...others] : others;
  const find = (group: string, name: string) => findIn(components, group, name);
  const line = (name: string) => treeLine(find('newslines', name));
  const [published, modified] = ['FirstCreated', 'ThisRevisionCreated']
    .map((name) => dateOf(item, name, issues))
    .filter(Boolean);
  const status = formalName(findFirst(item, 'status'))?.toLowerCase();
  const language = formalName(find('descriptivemetadata', 'language'))?.replace(
    /^[A-Z]{2}$/,
    (code) => code.toLowerCase(),
  );
  const origin = story && findOrigin(story);
  const authors = await readNames(line('byline'), issues);
  const words = line('dateline');
  const dateline = await readDateline({words, origin}, issues, {...context, language}, published);
  const publisher = formalName(findFirst(find('administrativemetadata', 'provider'), 'party'));
  return {
    headline: line('headline') ?? '',
    ...present({
      language,
      standfirst: readStandfirst(line('subheadline'), item, issues),
      authors: authors.length ? authors : undefined,
      publisher: publisher ? {name: publisher} : undefined,
      published,
      modified: modified === published ? undefined : modified,
      dateline,
      rights: rightsOf(item),
      status: holdOf(status, findAll(item, 'instruction').map(wordsOf)),
    } as const),
  };
}

/** The first element of a name and a group in some components. */
function findIn(
  components: readonly Component[],
  group: string,
  name: string,
): TreeElement | undefined {
  for (const component of components) {
    const found = describe(component, group, name);
    if (found) return found;
  }
  return undefined;
}

/** A line below the headline that only repeats a keyword is no standfirst. */
function readStandfirst(
  words: string | undefined,
  item: TreeElement,
  issues: Issue[],
): string | undefined {
  if (!words || !listKeywords(item).includes(words)) return words;
  issues.push(...reportWords('SubHeadLine', [words], {}));
  return undefined;
}

/** Words by which an agency files a story. */
function listKeywords(item: TreeElement): (string | undefined)[] {
  const lines = ['slugline', 'keywordline', 'namelabel'].flatMap((name) => findAll(item, name));
  const keys = findAll(item, 'keyword').map(({attributes}) => attributes['key']);
  return [...lines.map(treeLine), ...keys];
}

/** Where the story was written, as the metadata state it. */
function findOrigin({element, around}: Component): TreeElement | undefined {
  return [element, ...around]
    .flatMap((component) => childrenOf(component, 'descriptivemetadata'))
    .flatMap((metadata) => childrenOf(metadata, 'location'))
    .find(({attributes}) => attributes['howpresent']?.toLowerCase() === 'origin');
}

async function readDateline(
  {words, origin}: {words: string | undefined; origin: TreeElement | undefined},
  issues: Issue[],
  context: ReadContext,
  published: string | undefined,
): Promise<Facts['dateline']> {
  const stated = words ? await readDatelineWords(words, context, published) : undefined;
  // Some write the time of creation again.
  if (words && !stated && readDate(words) !== published)
    issues.push(...reportWords('DateLine', [words], {}));
  const city = property(origin, 'City');
  const place = stated?.place ?? city;
  const [latitude, longitude] = ['Latitude', 'Longitude'].map((name) => property(origin, name));
  const isPoint = place === city && latitude && longitude;
  const dateline = present({
    ...stated,
    place,
    latitude: isPoint ? Number(latitude) : undefined,
    longitude: isPoint ? Number(longitude) : undefined,
  });
  return Object.keys(dateline).length ? dateline : undefined;
}

function formalName(element: TreeElement | undefined): string | undefined {
  return element?.attributes['formalname'] || undefined;
}

function dateOf(root: TreeElement, name: string, issues: Issue[]): string | undefined {
  const text = treeLine(findFirst(root, name.toLowerCase()));
  const date = text && readDate(text);
  if (text && !date) issues.push(createIssue(name, 'date', 'a date', `"${text}"`));
  return date || undefined;
}

function rightsOf(root: TreeElement): Facts['rights'] {
  const rights = present({
    notice: treeLine(findFirst(root, 'copyrightline')),
    terms: treeLine(findFirst(root, 'usagerights')),
  });
  return Object.keys(rights).length ? rights : undefined;
}

function wordsOf(instruction: TreeElement): string {
  return instruction.attributes['formalname'] ?? treeLine(instruction) ?? '';
}

function holdOf(status: string | undefined, instructions: readonly string[]): Facts['status'] {
  if (status === 'canceled') return status;
  const isForbidden = instructions.some((words) => isTakenBack(words) || forbidsPublication(words));
  return (status && status !== 'usable') || isForbidden ? 'withheld' : undefined;
}
