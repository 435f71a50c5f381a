import type {TemplateResult} from 'lit';
import type {GivenText, Readers, Reading} from '../../element-kit/content-options.js';
import {onDemand, templatesOnDemand} from '../../element-kit/on-demand.js';
import type {StoryLink, StoryList} from '../../model/article.js';
import type {Locale} from '../../format/locale.js';
import type {Given} from '../../model/given.js';
import type {ListHost} from './list-host.js';

/** Which stories are shown, their times, and events. */
export const live = onDemand(() => import('./live-stories.js'));

/** The templates of a list, loaded. */
export interface ListTemplates {
  readonly drawStories: (list: StoryList, locale: Locale, host: ListHost) => TemplateResult;
}

/** Loads them before anything is drawn, so that stories to be left out are never painted. */
export const templates = templatesOnDemand(async (): Promise<ListTemplates> => {
  const [drawing, {drawStories}] = await Promise.all([
    import('../../templates/lists/stories.template.js'),
    import('./long-list.js'),
    live.load(),
  ]);
  return {drawStories: (list, locale, host) => drawStories(drawing, list, locale, host)};
});

const lists = new WeakMap<object, StoryList>();

/** The list that the page has set. An array of stories is the same list each time. */
export function toList(given: Given<StoryList | readonly StoryLink[]>): StoryList | undefined {
  if (!Array.isArray(given)) return given as StoryList | undefined;
  const list = lists.get(given) ?? {kind: 'related', stories: [...(given as StoryLink[])]};
  lists.set(given, list);
  return list;
}

/** Reads a feed, or a list as JSON. */
export async function readList(
  {readStories}: Readers,
  {text, ...options}: GivenText,
  host: ListHost,
): Promise<Reading<StoryList>> {
  const [{list, issues}, {noteAnswer}] = await Promise.all([
    readStories(text, options),
    live.load(),
  ]);
  noteAnswer(host, options.url);
  return {data: list, issues};
}

/** Reads several sources, if an address names more than one. */
export function readSeveral(
  src: string,
  signal: AbortSignal,
  host: ListHost,
): Promise<Reading<StoryList>> | undefined {
  if (!/\S\s+\S/.test(src)) return undefined;
  return import('./source-chain.js').then(({readChain}) => readChain(src, host, signal));
}
