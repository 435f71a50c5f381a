import type {Component as SvelteComponent} from 'svelte';
import type {SvelteHTMLElements} from 'svelte/elements';
import type {Elements} from './elements.generated.js';
import type {Handlers, Tag} from './handlers.js';
import type {Printing} from './properties.js';
import article from './svelte/AwArticle.svelte';
import articleBody from './svelte/AwArticleBody.svelte';
import casualtyCard from './svelte/AwCasualtyCard.svelte';
import relatedStories from './svelte/AwRelatedStories.svelte';
import weatherDateline from './svelte/AwWeatherDateline.svelte';

type Own<Name extends Tag> = Elements[Name]['properties'] & Handlers<Name, 'on'> & Printing;

/** A component; `bind:element` is the element. */
export type Component<Name extends Tag> = SvelteComponent<
  Own<Name> &
    Omit<SvelteHTMLElements['article'], keyof Own<Name>> & {
      element?: Elements[Name]['element'] | undefined;
    },
  // A component exports nothing. Svelte's default is `{}`, which our lint rules forbid.
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type
  Record<never, never>,
  'element'
>;

/** A whole story: weather, place and date, headline, text, toll, and what to read next. */
export const AwArticle = article as Component<'aw-article'>;

/** The text of a story. */
export const AwArticleBody = articleBody as Component<'aw-article-body'>;

/** Who was killed, injured, missing or displaced: by whose count, as of when, and within what scope. */
export const AwCasualtyCard = casualtyCard as Component<'aw-casualty-card'>;

/** Stories to read next, or a ranked list of what others read. */
export const AwRelatedStories = relatedStories as Component<'aw-related-stories'>;

/** Place, date and weather of a story, on one line. */
export const AwWeatherDateline = weatherDateline as Component<'aw-weather-dateline'>;
