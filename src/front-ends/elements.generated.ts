/* Made from the elements by `npm run generate`. */
import type {AwArticleBody} from '../elements/article-body/article-body.js';
import type {AwArticle} from '../elements/article/article.js';
import type {AwCasualtyCard} from '../elements/casualty-card/casualty-card.js';
import type {AwErrorEvent, LoadEvent} from '../element-kit/events.js';
import type {AwRelatedStories} from '../elements/related-stories/related-stories.js';
import type {AwWeatherDateline} from '../elements/weather-dateline/weather-dateline.js';
import type {FigureSelectEvent} from '../elements/casualty-card/figure-select-event.js';
import type {StorySelectEvent, StoryViewEvent} from '../elements/related-stories/story-events.js';
import type {UnitChangeEvent} from '../elements/weather-dateline/unit-change-event.js';
import type {UpdateEvent} from '../elements/article/update-event.js';

/** Properties of `<aw-article>`. */
export interface ArticleProperties {
  /** The story as an object of the model. */
  article?: AwArticle['article'] | undefined;
  /** Level of the headline, from 1 to 6. The headings within are below it. */
  headingLevel?: AwArticle['headingLevel'] | undefined;
  /** Address of a story in any format that the readers support. */
  src?: AwArticle['src'] | undefined;
  /** Hosts whose players the text may load, besides those of well-known providers, separated by spaces. A host includes its subdomains. */
  players?: AwArticle['players'] | undefined;
  /** Shows the casualty figures that a program finds in the text with certainty, and marks them as such. For English and Spanish. */
  casualtiesFromText?: AwArticle['casualtiesFromText'] | undefined;
  /** Position of the toll: after the text, or between head and text. */
  casualtiesAt?: AwArticle['casualtiesAt'] | undefined;
  /** Days after which a figure of a toll shows its age. */
  staleAfter?: AwArticle['staleAfter'] | undefined;
  /** Age from which a story shows its age, by the reader's clock: `90` days, `2 years`, `never`; one year by default. */
  oldAfter?: AwArticle['oldAfter'] | undefined;
  /** Order of the posts of a live story; by default that of the data. */
  postOrder?: AwArticle['postOrder'] | undefined;
  /** Requests newer states of the story. By default nothing is requested. */
  refresh?: AwArticle['refresh'] | undefined;
  /** Hash that the file at `src` must match, as for `<script>`. */
  integrity?: AwArticle['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwArticle['crossOrigin'] | undefined;
  /** `lazy` loads `src` when the element comes near the viewport, as for images. */
  loading?: AwArticle['loading'] | undefined;
  /** Value of `rel` for all links that the element draws, such as `ugc nofollow`. */
  rel?: AwArticle['rel'] | undefined;
  /** Draws the element where the styles of the page do not reach it. */
  isolated?: AwArticle['isolated'] | undefined;
}

/** Attributes of `<aw-article>` that have a name of their own. */
export interface ArticleAttributes {
  /** Level of the headline, from 1 to 6. The headings within are below it. */
  'heading-level'?: AwArticle['headingLevel'] | undefined;
  /** Shows the casualty figures that a program finds in the text with certainty, and marks them as such. For English and Spanish. */
  'casualties-from-text'?: true | '' | undefined;
  /** Position of the toll: after the text, or between head and text. */
  'casualties-at'?: AwArticle['casualtiesAt'] | undefined;
  /** Days after which a figure of a toll shows its age. */
  'stale-after'?: AwArticle['staleAfter'] | undefined;
  /** Age from which a story shows its age, by the reader's clock: `90` days, `2 years`, `never`; one year by default. */
  'old-after'?: AwArticle['oldAfter'] | undefined;
  /** Order of the posts of a live story; by default that of the data. */
  'post-order'?: AwArticle['postOrder'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwArticle['crossOrigin'] | undefined;
}

/** Events of `<aw-article>`. */
export interface ArticleEvents {
  /** The reader asked for the sentence that states a figure; from a card within. */
  'aw-figure-select': FigureSelectEvent;
  /** The reader follows a story; from a list within. */
  'aw-story-select': StorySelectEvent;
  /** Half of a story was visible for a second; from a list within. */
  'aw-story-view': StoryViewEvent;
  /** The reader asked for the other unit of temperature; from the dateline within. */
  'aw-unit-change': UnitChangeEvent;
  /** A story with `refresh` or `coverage` changed while it was shown; lists the changes. */
  'aw-update': UpdateEvent;
  /** The data of the element are shown. */
  'aw-load': LoadEvent;
  /** The data or the address of the element had an error. */
  'aw-error': AwErrorEvent;
}

/** Properties of `<aw-article-body>`. */
export interface ArticleBodyProperties {
  /** The text as blocks of the model. */
  blocks?: AwArticleBody['blocks'] | undefined;
  /** IANA time zone of the place, for dates with a time in tolls of the text. */
  timeZone?: AwArticleBody['timeZone'] | undefined;
  /** Days after which a figure of a toll in the text shows its age. */
  staleAfter?: AwArticleBody['staleAfter'] | undefined;
  /** Order of the posts of a live story; by default that of the data. */
  postOrder?: AwArticleBody['postOrder'] | undefined;
  /** Returns the current time for the ages of posts, as a date or in milliseconds since 1970; by default the reader's clock. */
  clock?: AwArticleBody['clock'] | undefined;
  /** Level of the highest headings of the text, from 2 to 6. The others are below it. */
  headingLevel?: AwArticleBody['headingLevel'] | undefined;
  /** Address of a story in any format that the readers support. */
  src?: AwArticleBody['src'] | undefined;
  /** Hosts whose players the text may load, besides those of well-known providers, separated by spaces. A host includes its subdomains. */
  players?: AwArticleBody['players'] | undefined;
  /** Hash that the file at `src` must match, as for `<script>`. */
  integrity?: AwArticleBody['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwArticleBody['crossOrigin'] | undefined;
  /** `lazy` loads `src` when the element comes near the viewport, as for images. */
  loading?: AwArticleBody['loading'] | undefined;
  /** Value of `rel` for all links that the element draws, such as `ugc nofollow`. */
  rel?: AwArticleBody['rel'] | undefined;
  /** Draws the element where the styles of the page do not reach it. */
  isolated?: AwArticleBody['isolated'] | undefined;
}

/** Attributes of `<aw-article-body>` that have a name of their own. */
export interface ArticleBodyAttributes {
  /** IANA time zone of the place, for dates with a time in tolls of the text. */
  'time-zone'?: AwArticleBody['timeZone'] | undefined;
  /** Days after which a figure of a toll in the text shows its age. */
  'stale-after'?: AwArticleBody['staleAfter'] | undefined;
  /** Order of the posts of a live story; by default that of the data. */
  'post-order'?: AwArticleBody['postOrder'] | undefined;
  /** Level of the highest headings of the text, from 2 to 6. The others are below it. */
  'heading-level'?: AwArticleBody['headingLevel'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwArticleBody['crossOrigin'] | undefined;
}

/** Events of `<aw-article-body>`. */
export interface ArticleBodyEvents {
  /** The data of the element are shown. */
  'aw-load': LoadEvent;
  /** The data or the address of the element had an error. */
  'aw-error': AwErrorEvent;
}

/** Properties of `<aw-casualty-card>`. */
export interface CasualtyCardProperties {
  /** The report as an object of the model. */
  report?: AwCasualtyCard['report'] | undefined;
  /** The text that `sentence` of the figures points into. */
  blocks?: AwCasualtyCard['blocks'] | undefined;
  /** `id` of the `<aw-article-body>` whose sentences the figures link to. Not needed within an `<aw-article>`. */
  htmlFor?: AwCasualtyCard['htmlFor'] | undefined;
  /** IANA time zone of the place, for dates with a time. */
  timeZone?: AwCasualtyCard['timeZone'] | undefined;
  /** Days after which a figure shows its age. */
  staleAfter?: AwCasualtyCard['staleAfter'] | undefined;
  /** Level of the heading, from 1 to 6. Those within are below it. */
  headingLevel?: AwCasualtyCard['headingLevel'] | undefined;
  /** Marks the figures as read from the text by a program and not confirmed by an editor. */
  fromText?: AwCasualtyCard['fromText'] | undefined;
  /** Shows the part of a figure that its subsets do not cover, where it can be calculated. */
  withRemainder?: AwCasualtyCard['withRemainder'] | undefined;
  /** Address of a report as JSON of the model. */
  src?: AwCasualtyCard['src'] | undefined;
  /** Hash that the file at `src` must match, as for `<script>`. */
  integrity?: AwCasualtyCard['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwCasualtyCard['crossOrigin'] | undefined;
  /** `lazy` loads `src` when the element comes near the viewport, as for images. */
  loading?: AwCasualtyCard['loading'] | undefined;
  /** Value of `rel` for all links that the element draws, such as `ugc nofollow`. */
  rel?: AwCasualtyCard['rel'] | undefined;
  /** Draws the element where the styles of the page do not reach it. */
  isolated?: AwCasualtyCard['isolated'] | undefined;
}

/** Attributes of `<aw-casualty-card>` that have a name of their own. */
export interface CasualtyCardAttributes {
  /** `id` of the `<aw-article-body>` whose sentences the figures link to. Not needed within an `<aw-article>`. */
  for?: AwCasualtyCard['htmlFor'] | undefined;
  /** IANA time zone of the place, for dates with a time. */
  'time-zone'?: AwCasualtyCard['timeZone'] | undefined;
  /** Days after which a figure shows its age. */
  'stale-after'?: AwCasualtyCard['staleAfter'] | undefined;
  /** Level of the heading, from 1 to 6. Those within are below it. */
  'heading-level'?: AwCasualtyCard['headingLevel'] | undefined;
  /** Marks the figures as read from the text by a program and not confirmed by an editor. */
  'from-text'?: true | '' | undefined;
  /** Shows the part of a figure that its subsets do not cover, where it can be calculated. */
  'with-remainder'?: true | '' | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwCasualtyCard['crossOrigin'] | undefined;
}

/** Events of `<aw-casualty-card>`. */
export interface CasualtyCardEvents {
  /** The reader asked for the sentence that states a figure. */
  'aw-figure-select': FigureSelectEvent;
  /** The data of the element are shown. */
  'aw-load': LoadEvent;
  /** The data or the address of the element had an error. */
  'aw-error': AwErrorEvent;
}

/** Properties of `<aw-related-stories>`. */
export interface RelatedStoriesProperties {
  /** The stories, or a whole list of the model with kind and heading. */
  stories?: AwRelatedStories['stories'] | undefined;
  /** Kind of the list: `read-next`, `trending` (ranked) or `related`; by default that of the data. */
  kind?: AwRelatedStories['kind'] | undefined;
  /** Heading above a list that is drawn from data; by default that of the data, or the language's own for the kind. A list that is written as HTML has its heading there. */
  heading?: AwRelatedStories['heading'] | undefined;
  /** Level of the heading, from 2 to 6. */
  headingLevel?: AwRelatedStories['headingLevel'] | undefined;
  /** Layout of the list: `list`, `cards`, `ranked`, `compact`, `lead`. */
  layout?: AwRelatedStories['layout'] | undefined;
  /** Address of a feed, or of a list as JSON of the model. Of several, separated by spaces, the first with `enough` stories is used. */
  src?: AwRelatedStories['src'] | undefined;
  /** Number of stories that an address must have: by default `limit`, or else 3. */
  enough?: AwRelatedStories['enough'] | undefined;
  /** Maximum number of stories shown. */
  limit?: AwRelatedStories['limit'] | undefined;
  /** Days after which a story is not shown. */
  maxAge?: AwRelatedStories['maxAge'] | undefined;
  /** Addresses of stories to leave out, separated by spaces. The page's own is always left out. */
  exclude?: AwRelatedStories['exclude'] | undefined;
  /** Kickers, separated by commas. Only stories with one of them are shown. */
  kickers?: AwRelatedStories['kickers'] | undefined;
  /** Labels: `live`, `opinion`, `video`, `analysis`. Only stories with one of them are shown. */
  labels?: AwRelatedStories['labels'] | undefined;
  /** Names of publishers, separated by commas. Only stories from one of them are shown. */
  publishers?: AwRelatedStories['publishers'] | undefined;
  /** Compares two stories, as for `sort`. */
  order?: AwRelatedStories['order'] | undefined;
  /** Keeps its stories, even if other lists of the page show them too. */
  pinned?: AwRelatedStories['pinned'] | undefined;
  /** Shows stories that other lists of the page show. */
  allowRepeats?: AwRelatedStories['allowRepeats'] | undefined;
  /** Age from which a story shows its year, in days or years: `90`, `2 years`; one year by default. */
  oldAfter?: AwRelatedStories['oldAfter'] | undefined;
  /** IANA time zone of dates; by default the reader's. */
  timeZone?: AwRelatedStories['timeZone'] | undefined;
  /** Returns the current time, as a date or in milliseconds since 1970; by default the reader's clock. */
  clock?: AwRelatedStories['clock'] | undefined;
  /** `rel` of each link, such as `sponsored`. */
  rel?: AwRelatedStories['rel'] | undefined;
  /** Prefetches a story of the same site when the reader is about to open it, if its address has a year and a month (`/2025/03/`) or ends with a headline of four words or more. Excludes addresses with a query, a `rel` of `nofollow`, or words such as «logout» and «cart». */
  prefetch?: AwRelatedStories['prefetch'] | undefined;
  /** Hash that the file at `src` must match, as for `<script>`. */
  integrity?: AwRelatedStories['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwRelatedStories['crossOrigin'] | undefined;
  /** `lazy` loads `src` when the element comes near the viewport, as for images. */
  loading?: AwRelatedStories['loading'] | undefined;
  /** Draws the element where the styles of the page do not reach it. */
  isolated?: AwRelatedStories['isolated'] | undefined;
}

/** Attributes of `<aw-related-stories>` that have a name of their own. */
export interface RelatedStoriesAttributes {
  /** Level of the heading, from 2 to 6. */
  'heading-level'?: AwRelatedStories['headingLevel'] | undefined;
  /** Days after which a story is not shown. */
  'max-age'?: AwRelatedStories['maxAge'] | undefined;
  /** Shows stories that other lists of the page show. */
  'allow-repeats'?: true | '' | undefined;
  /** Age from which a story shows its year, in days or years: `90`, `2 years`; one year by default. */
  'old-after'?: AwRelatedStories['oldAfter'] | undefined;
  /** IANA time zone of dates; by default the reader's. */
  'time-zone'?: AwRelatedStories['timeZone'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwRelatedStories['crossOrigin'] | undefined;
}

/** Events of `<aw-related-stories>`. */
export interface RelatedStoriesEvents {
  /** The reader follows a story. */
  'aw-story-select': StorySelectEvent;
  /** Half of a story was visible for a second. */
  'aw-story-view': StoryViewEvent;
  /** The data of the element are shown. */
  'aw-load': LoadEvent;
  /** The data or the address of the element had an error. */
  'aw-error': AwErrorEvent;
}

/** Properties of `<aw-weather-dateline>`. */
export interface WeatherDatelineProperties {
  /** The dateline as an object of the model, instead of the attributes. */
  dateline?: AwWeatherDateline['dateline'] | undefined;
  /** Place as the paper writes it. */
  place?: AwWeatherDateline['place'] | undefined;
  /** Date, or date and time, of filing, in ISO 8601. */
  datetime?: AwWeatherDateline['datetime'] | undefined;
  /** IANA time zone of the place, used to show dates with a time. */
  timeZone?: AwWeatherDateline['timeZone'] | undefined;
  /** Degrees north, for a weather loader. */
  latitude?: AwWeatherDateline['latitude'] | undefined;
  /** Degrees east, for a weather loader. */
  longitude?: AwWeatherDateline['longitude'] | undefined;
  /** Air temperature in °C. */
  temperature?: AwWeatherDateline['temperature'] | undefined;
  /** Weather code of WMO 4677. */
  condition?: AwWeatherDateline['condition'] | undefined;
  /** When the weather was measured, ISO 8601. */
  observedAt?: AwWeatherDateline['observedAt'] | undefined;
  /** Unit of the temperature shown; by default that of the language's region. */
  unit?: AwWeatherDateline['unit'] | undefined;
  /** Lets the reader switch the unit. */
  switchable?: AwWeatherDateline['switchable'] | undefined;
  /** Calendar of the date: `gregory` by default, or another that `Intl` supports. */
  calendar?: AwWeatherDateline['calendar'] | undefined;
  /** Digits, as `Intl` names them: `latn`, `arab`, `deva`; by default the language's own. */
  numerals?: AwWeatherDateline['numerals'] | undefined;
  /** Length of the date; `full` includes the weekday. */
  dateStyle?: AwWeatherDateline['dateStyle'] | undefined;
  /** Shows the time too, where there is one. The zone is named where the reader's differs. */
  withTime?: AwWeatherDateline['withTime'] | undefined;
  /** Shows the current date at the place, and changes at its midnight. */
  masthead?: AwWeatherDateline['masthead'] | undefined;
  /** Loads the weather at the place, if the date there is today. By default nothing is requested. */
  load?: AwWeatherDateline['load'] | undefined;
  /** Returns the current time, as a date or in milliseconds since 1970; by default the reader's clock. */
  clock?: AwWeatherDateline['clock'] | undefined;
  /** Address of a dateline as JSON of the model. */
  src?: AwWeatherDateline['src'] | undefined;
  /** Hash that the file at `src` must match, as for `<script>`. */
  integrity?: AwWeatherDateline['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwWeatherDateline['crossOrigin'] | undefined;
  /** `lazy` loads `src` when the element comes near the viewport, as for images. */
  loading?: AwWeatherDateline['loading'] | undefined;
  /** Value of `rel` for all links that the element draws, such as `ugc nofollow`. */
  rel?: AwWeatherDateline['rel'] | undefined;
  /** Draws the element where the styles of the page do not reach it. */
  isolated?: AwWeatherDateline['isolated'] | undefined;
}

/** Attributes of `<aw-weather-dateline>` that have a name of their own. */
export interface WeatherDatelineAttributes {
  /** IANA time zone of the place, used to show dates with a time. */
  'time-zone'?: AwWeatherDateline['timeZone'] | undefined;
  /** When the weather was measured, ISO 8601. */
  'observed-at'?: AwWeatherDateline['observedAt'] | undefined;
  /** Length of the date; `full` includes the weekday. */
  'date-style'?: AwWeatherDateline['dateStyle'] | undefined;
  /** Shows the time too, where there is one. The zone is named where the reader's differs. */
  'with-time'?: true | '' | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwWeatherDateline['crossOrigin'] | undefined;
}

/** Events of `<aw-weather-dateline>`. */
export interface WeatherDatelineEvents {
  /** The reader asked for the other unit of temperature. */
  'aw-unit-change': UnitChangeEvent;
  /** The data of the element are shown. */
  'aw-load': LoadEvent;
  /** The data or the address of the element had an error. */
  'aw-error': AwErrorEvent;
}

/** The elements by their tags. */
export interface Elements {
  'aw-article': {
    element: AwArticle;
    properties: ArticleProperties;
    attributes: ArticleAttributes;
    events: ArticleEvents;
  };
  'aw-article-body': {
    element: AwArticleBody;
    properties: ArticleBodyProperties;
    attributes: ArticleBodyAttributes;
    events: ArticleBodyEvents;
  };
  'aw-casualty-card': {
    element: AwCasualtyCard;
    properties: CasualtyCardProperties;
    attributes: CasualtyCardAttributes;
    events: CasualtyCardEvents;
  };
  'aw-related-stories': {
    element: AwRelatedStories;
    properties: RelatedStoriesProperties;
    attributes: RelatedStoriesAttributes;
    events: RelatedStoriesEvents;
  };
  'aw-weather-dateline': {
    element: AwWeatherDateline;
    properties: WeatherDatelineProperties;
    attributes: WeatherDatelineAttributes;
    events: WeatherDatelineEvents;
  };
}
