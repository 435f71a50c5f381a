'use client';

export {AwArticle, type AwArticleProps} from './react/article.generated.js';
export {AwArticleBody, type AwArticleBodyProps} from './react/article-body.generated.js';
export {AwCasualtyCard, type AwCasualtyCardProps} from './react/casualty-card.generated.js';
export {AwRelatedStories, type AwRelatedStoriesProps} from './react/related-stories.generated.js';
export {
  AwWeatherDateline,
  type AwWeatherDatelineProps,
} from './react/weather-dateline.generated.js';
