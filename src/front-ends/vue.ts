import {article} from './elements/article.generated.js';
import {articleBody} from './elements/article-body.generated.js';
import {casualtyCard} from './elements/casualty-card.generated.js';
import {relatedStories} from './elements/related-stories.generated.js';
import {weatherDateline} from './elements/weather-dateline.generated.js';
import {type Component, createComponent} from './vue/create-component.js';

/** A whole story: weather, place and date, headline, text, toll, and what to read next. */
export const AwArticle: Component<'aw-article'> = /* @__PURE__ */ createComponent(article);

/** The text of a story. */
export const AwArticleBody: Component<'aw-article-body'> =
  /* @__PURE__ */ createComponent(articleBody);

/** Who was killed, injured, missing or displaced: by whose count, as of when, and within what scope. */
export const AwCasualtyCard: Component<'aw-casualty-card'> =
  /* @__PURE__ */ createComponent(casualtyCard);

/** Stories to read next, or a ranked list of what others read. */
export const AwRelatedStories: Component<'aw-related-stories'> =
  /* @__PURE__ */ createComponent(relatedStories);

/** Place, date and weather of a story, on one line. */
export const AwWeatherDateline: Component<'aw-weather-dateline'> =
  /* @__PURE__ */ createComponent(weatherDateline);
