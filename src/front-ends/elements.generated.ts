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
  /** Level of the headline, from 1 to 6: the headings within are below it. */
  headingLevel?: AwArticle['headingLevel'] | undefined;
  /** Address of a story in any format that the readers know. */
  src?: AwArticle['src'] | undefined;
  /** Hosts whose players the text may load, beside those of well-known providers; with spaces between them. A host stands for those below it too. */
  players?: AwArticle['players'] | undefined;
  /** Shows the casualty figures that a program finds in the text and is sure of, marked as such. In English and Spanish. */
  casualtiesFromText?: AwArticle['casualtiesFromText'] | undefined;
  /** Where the toll stands: after the text, or between its head and its text. */
  casualtiesAt?: AwArticle['casualtiesAt'] | undefined;
  /** Days after which a figure of a toll says how old it is. */
  staleAfter?: AwArticle['staleAfter'] | undefined;
  /** Age from which a story says how old it is, by the reader's clock: `90` days, `2 years`, `never`; a year where absent. */
  oldAfter?: AwArticle['oldAfter'] | undefined;
  /** In which order the posts of a live story stand; as the data have them where absent. */
  postOrder?: AwArticle['postOrder'] | undefined;
  /** Asks for newer states of the story; without it nothing is asked for. */
  refresh?: AwArticle['refresh'] | undefined;
  /** Hash that what `src` names must have, as for `<script>`. */
  integrity?: AwArticle['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwArticle['crossOrigin'] | undefined;
  /** `lazy` asks for what `src` names when the element comes near the window, as for images. */
  loading?: AwArticle['loading'] | undefined;
  /** What the pages that drawn links lead to are to this page, as `rel` of each: `ugc nofollow`. */
  rel?: AwArticle['rel'] | undefined;
  /** Draws the element out of reach of the page's styles. */
  isolated?: AwArticle['isolated'] | undefined;
}

/** Attributes of `<aw-article>` that have a name of their own. */
export interface ArticleAttributes {
  /** Level of the headline, from 1 to 6: the headings within are below it. */
  'heading-level'?: AwArticle['headingLevel'] | undefined;
  /** Shows the casualty figures that a program finds in the text and is sure of, marked as such. In English and Spanish. */
  'casualties-from-text'?: true | '' | undefined;
  /** Where the toll stands: after the text, or between its head and its text. */
  'casualties-at'?: AwArticle['casualtiesAt'] | undefined;
  /** Days after which a figure of a toll says how old it is. */
  'stale-after'?: AwArticle['staleAfter'] | undefined;
  /** Age from which a story says how old it is, by the reader's clock: `90` days, `2 years`, `never`; a year where absent. */
  'old-after'?: AwArticle['oldAfter'] | undefined;
  /** In which order the posts of a live story stand; as the data have them where absent. */
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
  /** Half of a story was in sight for a second; from a list within. */
  'aw-story-view': StoryViewEvent;
  /** The reader asked for the other unit of temperature; from the dateline within. */
  'aw-unit-change': UnitChangeEvent;
  /** The story has changed while it was shown; with what has changed. */
  'aw-update': UpdateEvent;
  /** The data that the element was given are shown. */
  'aw-load': LoadEvent;
  /** Something was wrong with what the element was given. */
  'aw-error': AwErrorEvent;
}

/** Properties of `<aw-article-body>`. */
export interface ArticleBodyProperties {
  /** The text as blocks of the model. */
  blocks?: AwArticleBody['blocks'] | undefined;
  /** IANA zone of the place, for dates with an hour in tolls of the text. */
  timeZone?: AwArticleBody['timeZone'] | undefined;
  /** Days after which a figure of a toll in the text says how old it is. */
  staleAfter?: AwArticleBody['staleAfter'] | undefined;
  /** In which order the posts of a live story stand; as the data have them where absent. */
  postOrder?: AwArticleBody['postOrder'] | undefined;
  /** What time it is, for ages of posts. */
  clock?: AwArticleBody['clock'] | undefined;
  /** Level of the highest headings of the text, from 2 to 6: the others follow. */
  headingLevel?: AwArticleBody['headingLevel'] | undefined;
  /** Address of a story in any format that the readers know. */
  src?: AwArticleBody['src'] | undefined;
  /** Hosts whose players the text may load, beside those of well-known providers; with spaces between them. A host stands for those below it too. */
  players?: AwArticleBody['players'] | undefined;
  /** Hash that what `src` names must have, as for `<script>`. */
  integrity?: AwArticleBody['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwArticleBody['crossOrigin'] | undefined;
  /** `lazy` asks for what `src` names when the element comes near the window, as for images. */
  loading?: AwArticleBody['loading'] | undefined;
  /** What the pages that drawn links lead to are to this page, as `rel` of each: `ugc nofollow`. */
  rel?: AwArticleBody['rel'] | undefined;
  /** Draws the element out of reach of the page's styles. */
  isolated?: AwArticleBody['isolated'] | undefined;
}

/** Attributes of `<aw-article-body>` that have a name of their own. */
export interface ArticleBodyAttributes {
  /** IANA zone of the place, for dates with an hour in tolls of the text. */
  'time-zone'?: AwArticleBody['timeZone'] | undefined;
  /** Days after which a figure of a toll in the text says how old it is. */
  'stale-after'?: AwArticleBody['staleAfter'] | undefined;
  /** In which order the posts of a live story stand; as the data have them where absent. */
  'post-order'?: AwArticleBody['postOrder'] | undefined;
  /** Level of the highest headings of the text, from 2 to 6: the others follow. */
  'heading-level'?: AwArticleBody['headingLevel'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwArticleBody['crossOrigin'] | undefined;
}

/** Events of `<aw-article-body>`. */
export interface ArticleBodyEvents {
  /** The data that the element was given are shown. */
  'aw-load': LoadEvent;
  /** Something was wrong with what the element was given. */
  'aw-error': AwErrorEvent;
}

/** Properties of `<aw-casualty-card>`. */
export interface CasualtyCardProperties {
  /** The report as an object of the model. */
  report?: AwCasualtyCard['report'] | undefined;
  /** The text that the figures' `sentence` points into. */
  blocks?: AwCasualtyCard['blocks'] | undefined;
  /** `id` of the `<aw-article-body>` whose sentences the figures lead to; within an article not needed. */
  htmlFor?: AwCasualtyCard['htmlFor'] | undefined;
  /** IANA zone of the place, for dates with an hour. */
  timeZone?: AwCasualtyCard['timeZone'] | undefined;
  /** Days after which a figure says how old it is. */
  staleAfter?: AwCasualtyCard['staleAfter'] | undefined;
  /** Level of the heading, from 1 to 6; those within are below it. */
  headingLevel?: AwCasualtyCard['headingLevel'] | undefined;
  /** Marks the figures as read from the text by a program, and not confirmed by an editor. */
  fromText?: AwCasualtyCard['fromText'] | undefined;
  /** Shows the part of a figure that its subsets leave open, where it can be worked out. */
  withRemainder?: AwCasualtyCard['withRemainder'] | undefined;
  /** Address of a report as JSON of the model. */
  src?: AwCasualtyCard['src'] | undefined;
  /** Hash that what `src` names must have, as for `<script>`. */
  integrity?: AwCasualtyCard['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwCasualtyCard['crossOrigin'] | undefined;
  /** `lazy` asks for what `src` names when the element comes near the window, as for images. */
  loading?: AwCasualtyCard['loading'] | undefined;
  /** What the pages that drawn links lead to are to this page, as `rel` of each: `ugc nofollow`. */
  rel?: AwCasualtyCard['rel'] | undefined;
  /** Draws the element out of reach of the page's styles. */
  isolated?: AwCasualtyCard['isolated'] | undefined;
}

/** Attributes of `<aw-casualty-card>` that have a name of their own. */
export interface CasualtyCardAttributes {
  /** `id` of the `<aw-article-body>` whose sentences the figures lead to; within an article not needed. */
  for?: AwCasualtyCard['htmlFor'] | undefined;
  /** IANA zone of the place, for dates with an hour. */
  'time-zone'?: AwCasualtyCard['timeZone'] | undefined;
  /** Days after which a figure says how old it is. */
  'stale-after'?: AwCasualtyCard['staleAfter'] | undefined;
  /** Level of the heading, from 1 to 6; those within are below it. */
  'heading-level'?: AwCasualtyCard['headingLevel'] | undefined;
  /** Marks the figures as read from the text by a program, and not confirmed by an editor. */
  'from-text'?: true | '' | undefined;
  /** Shows the part of a figure that its subsets leave open, where it can be worked out. */
  'with-remainder'?: true | '' | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwCasualtyCard['crossOrigin'] | undefined;
}

/** Events of `<aw-casualty-card>`. */
export interface CasualtyCardEvents {
  /** The reader asked for the sentence that states a figure. */
  'aw-figure-select': FigureSelectEvent;
  /** The data that the element was given are shown. */
  'aw-load': LoadEvent;
  /** Something was wrong with what the element was given. */
  'aw-error': AwErrorEvent;
}

/** Properties of `<aw-related-stories>`. */
export interface RelatedStoriesProperties {
  /** The stories, or a whole list of the model with kind and heading. */
  stories?: AwRelatedStories['stories'] | undefined;
  /** What the list is: `read-next`, `trending`, which is ranked, or `related`; as the data say where absent. */
  kind?: AwRelatedStories['kind'] | undefined;
  /** Heading above the list; that of the data, or the language's own for the kind where absent. */
  heading?: AwRelatedStories['heading'] | undefined;
  /** Level of the heading, from 2 to 6. */
  headingLevel?: AwRelatedStories['headingLevel'] | undefined;
  /** How the list is set: `list`, `cards`, `ranked`, `compact`, `lead`. */
  layout?: AwRelatedStories['layout'] | undefined;
  /** Address of a feed, or of a list as JSON of the model. Of several with spaces between them the first wins that gives `enough` stories. */
  src?: AwRelatedStories['src'] | undefined;
  /** How many stories an address must give: as many as `limit` where absent, or else 3. */
  enough?: AwRelatedStories['enough'] | undefined;
  /** Most stories that are shown. */
  limit?: AwRelatedStories['limit'] | undefined;
  /** Days after which a story is not shown. */
  maxAge?: AwRelatedStories['maxAge'] | undefined;
  /** Addresses of stories that are not shown, with spaces between them; the page's own never is. */
  exclude?: AwRelatedStories['exclude'] | undefined;
  /** Kickers, one of which a story must have; with commas between them. */
  kickers?: AwRelatedStories['kickers'] | undefined;
  /** Labels, one of which a story must have: `live`, `opinion`, `video`, `analysis`. */
  labels?: AwRelatedStories['labels'] | undefined;
  /** Names of publishers, one of which a story must have; with commas between them. */
  publishers?: AwRelatedStories['publishers'] | undefined;
  /** Compares two stories, as for `sort`. */
  order?: AwRelatedStories['order'] | undefined;
  /** Keeps its stories, whatever other lists of the page show. */
  pinned?: AwRelatedStories['pinned'] | undefined;
  /** Shows stories that other lists of the page show. */
  allowRepeats?: AwRelatedStories['allowRepeats'] | undefined;
  /** Age from which a story says of what year it is, in days or years: `90`, `2 years`; a year where absent. */
  oldAfter?: AwRelatedStories['oldAfter'] | undefined;
  /** IANA zone that dates are told in; the reader's where absent. */
  timeZone?: AwRelatedStories['timeZone'] | undefined;
  /** Tells the time, in milliseconds since 1970; the reader's clock where absent. */
  clock?: AwRelatedStories['clock'] | undefined;
  /** What the stories are to the page, as `rel` of each link: `sponsored`. */
  rel?: AwRelatedStories['rel'] | undefined;
  /** Fetches a story of the page's own site when the reader is about to follow it: without a query, a `rel` of `nofollow`, or words such as «logout» and «cart» in its address. */
  prefetch?: AwRelatedStories['prefetch'] | undefined;
  /** Hash that what `src` names must have, as for `<script>`. */
  integrity?: AwRelatedStories['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwRelatedStories['crossOrigin'] | undefined;
  /** `lazy` asks for what `src` names when the element comes near the window, as for images. */
  loading?: AwRelatedStories['loading'] | undefined;
  /** Draws the element out of reach of the page's styles. */
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
  /** Age from which a story says of what year it is, in days or years: `90`, `2 years`; a year where absent. */
  'old-after'?: AwRelatedStories['oldAfter'] | undefined;
  /** IANA zone that dates are told in; the reader's where absent. */
  'time-zone'?: AwRelatedStories['timeZone'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwRelatedStories['crossOrigin'] | undefined;
}

/** Events of `<aw-related-stories>`. */
export interface RelatedStoriesEvents {
  /** The reader follows a story. */
  'aw-story-select': StorySelectEvent;
  /** Half of a story was in sight for a second. */
  'aw-story-view': StoryViewEvent;
  /** The data that the element was given are shown. */
  'aw-load': LoadEvent;
  /** Something was wrong with what the element was given. */
  'aw-error': AwErrorEvent;
}

/** Properties of `<aw-weather-dateline>`. */
export interface WeatherDatelineProperties {
  /** The dateline as an object of the model, in place of the attributes. */
  dateline?: AwWeatherDateline['dateline'] | undefined;
  /** Place as the paper writes it. */
  place?: AwWeatherDateline['place'] | undefined;
  /** Date or moment of filing, ISO 8601. */
  datetime?: AwWeatherDateline['datetime'] | undefined;
  /** IANA name of the place's zone: a moment is told by its clock. */
  timeZone?: AwWeatherDateline['timeZone'] | undefined;
  /** Degrees north, for a loader of weather. */
  latitude?: AwWeatherDateline['latitude'] | undefined;
  /** Degrees east, for a loader of weather. */
  longitude?: AwWeatherDateline['longitude'] | undefined;
  /** Air temperature in °C. */
  temperature?: AwWeatherDateline['temperature'] | undefined;
  /** Weather code of WMO 4677. */
  condition?: AwWeatherDateline['condition'] | undefined;
  /** When the weather was measured, ISO 8601. */
  observedAt?: AwWeatherDateline['observedAt'] | undefined;
  /** Unit that the temperature is shown in; that of the language's region where absent. */
  unit?: AwWeatherDateline['unit'] | undefined;
  /** Lets the reader switch the unit. */
  switchable?: AwWeatherDateline['switchable'] | undefined;
  /** Calendar that the date is told in: `gregory` where absent, or another that `Intl` knows. */
  calendar?: AwWeatherDateline['calendar'] | undefined;
  /** Digits, as `Intl` names them: `latn`, `arab`, `deva`; the language's own where absent. */
  numerals?: AwWeatherDateline['numerals'] | undefined;
  /** How long the date is: `full` with the weekday. */
  dateStyle?: AwWeatherDateline['dateStyle'] | undefined;
  /** Tells the hour too, where there is one; the zone is named where the reader's clock differs. */
  withTime?: AwWeatherDateline['withTime'] | undefined;
  /** Shows today in the place; turns over at its midnight. */
  masthead?: AwWeatherDateline['masthead'] | undefined;
  /** Fetches the weather at the place; without it nothing is fetched. */
  load?: AwWeatherDateline['load'] | undefined;
  /** What time it is. */
  clock?: AwWeatherDateline['clock'] | undefined;
  /** Address of a dateline as JSON of the model. */
  src?: AwWeatherDateline['src'] | undefined;
  /** Hash that what `src` names must have, as for `<script>`. */
  integrity?: AwWeatherDateline['integrity'] | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossOrigin?: AwWeatherDateline['crossOrigin'] | undefined;
  /** `lazy` asks for what `src` names when the element comes near the window, as for images. */
  loading?: AwWeatherDateline['loading'] | undefined;
  /** What the pages that drawn links lead to are to this page, as `rel` of each: `ugc nofollow`. */
  rel?: AwWeatherDateline['rel'] | undefined;
  /** Draws the element out of reach of the page's styles. */
  isolated?: AwWeatherDateline['isolated'] | undefined;
}

/** Attributes of `<aw-weather-dateline>` that have a name of their own. */
export interface WeatherDatelineAttributes {
  /** IANA name of the place's zone: a moment is told by its clock. */
  'time-zone'?: AwWeatherDateline['timeZone'] | undefined;
  /** When the weather was measured, ISO 8601. */
  'observed-at'?: AwWeatherDateline['observedAt'] | undefined;
  /** How long the date is: `full` with the weekday. */
  'date-style'?: AwWeatherDateline['dateStyle'] | undefined;
  /** Tells the hour too, where there is one; the zone is named where the reader's clock differs. */
  'with-time'?: true | '' | undefined;
  /** Whether credentials go with the request, as for `<script>`. */
  crossorigin?: AwWeatherDateline['crossOrigin'] | undefined;
}

/** Events of `<aw-weather-dateline>`. */
export interface WeatherDatelineEvents {
  /** The reader asked for the other unit of temperature. */
  'aw-unit-change': UnitChangeEvent;
  /** The data that the element was given are shown. */
  'aw-load': LoadEvent;
  /** Something was wrong with what the element was given. */
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
