export {AwArticle} from './elements/article/article.js';
export {AwArticleBody} from './elements/article-body/article-body.js';
export {AwCasualtyCard} from './elements/casualty-card/casualty-card.js';
export {FigureSelectEvent} from './elements/casualty-card/figure-select-event.js';
export {AwRelatedStories} from './elements/related-stories/related-stories.js';
export {StorySelectEvent, StoryViewEvent} from './elements/related-stories/story-events.js';
export {UnitChangeEvent} from './elements/weather-dateline/unit-change-event.js';
export {AwWeatherDateline} from './elements/weather-dateline/weather-dateline.js';
export {AwErrorEvent, LoadEvent} from './element-kit/events.js';
import './locales/en.js';

export {setStrings} from './locales/set-strings.js';
export type {Strings} from './locales/strings.js';
export type * from './model/article.js';
export type {Given} from './model/given.js';
export {ArticleError, type Issue} from './model/issue.js';
