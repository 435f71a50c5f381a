/** What a stranger's code does with each entry point; it is compiled in a folder of its own. */
import {
  AwArticle,
  type Article,
  type CasualtyFigure,
  type IssueCode,
  setStrings,
} from 'article-widgets';
import 'article-widgets/article-widgets.css';
import {AwArticleBody} from 'article-widgets/article-body.js';
import {readCasualties, toHxl, toJsonLd} from 'article-widgets/casualties.js';
import {AwCasualtyCard} from 'article-widgets/casualty-card.js';
import {nl} from 'article-widgets/locales/nl.js';
import {ArticleError, readArticle} from 'article-widgets/readers.js';
import {AwRelatedStories} from 'article-widgets/related-stories.js';
import {
  embedSnippet,
  oEmbedHandler,
  printMarkup,
  renderArticle,
  renderArticleStream,
  toNewsArticle,
} from 'article-widgets/server.js';
import {AwWeatherDateline} from 'article-widgets/weather-dateline.js';
import {openMeteo} from 'article-widgets/weather/open-meteo.js';

const {article, issues} = await readArticle('The bridge is closed\n\nIt was closed at noon.');
const headline: string = article.headline;
const messages: string[] = issues.map(({message}) => message);
const story: Article = {headline, body: [{type: 'paragraph', content: messages}]};

// What readers give has the known words only.
const status: 'usable' | 'withheld' | 'canceled' | undefined = article.status;
const kinds: ('read-next' | 'trending' | 'related')[] =
  article.related?.map(({kind}) => kind) ?? [];
// @ts-expect-error there is no such block
export const isPoem = article.body[0]?.type === 'poem';
// @ts-expect-error nobody counts so
export const isLost = article.casualties?.[0]?.figures[0]?.measure === 'lost';
export const known = [status, ...kinds];

const element = new AwArticle();
element.article = story;
element.addEventListener('aw-error', ({error}) => {
  const code: IssueCode = error.code;
  // @ts-expect-error there is no such code
  return error.code === 'out-of-order' || error.code === 'out-of-paper' ? code : error.message;
});
const body: AwArticleBody | null = document.querySelector('aw-article-body');
const card: AwCasualtyCard = document.createElement('aw-casualty-card');
const stories: AwRelatedStories = document.createElement('aw-related-stories');
const dateline: AwWeatherDateline = document.createElement('aw-weather-dateline');
dateline.load = openMeteo();
setStrings('nl', nl);
document.body.append(element, card, stories, dateline, ...(body ? [body] : []));

// As TypeScript reads an imported JSON file: words and numbers of any kind, keys in some items only.
const json = {
  headline: 'The bridge is closed',
  status: 'usable',
  dateline: {place: 'Vlissingen', weather: {temperature: 4, code: 3}},
  body: [
    {type: 'heading', level: 2, content: ['At noon']},
    {type: 'paragraph', content: ['It was ', {type: 'strong', content: ['closed']}, '.']},
    {type: 'list', items: [{content: ['Cars']}, {content: ['Lorries']}]},
  ],
  casualties: [{figures: [{id: 'a', measure: 'injured', amount: {kind: 'exact', value: 2}}]}],
  related: [{kind: 'trending', stories: [{url: 'https://news.example/1', title: 'Ferries'}]}],
};
element.article = json;
card.report = json.casualties[0];
card.blocks = json.body;
stories.stories = json.related[0]?.stories;
stories.stories = json.related[0];
dateline.dateline = json.dateline;
export const printed = [
  renderArticle(json),
  renderArticleStream(json),
  embedSnippet(json, {kind: 'quote'}),
  toNewsArticle(json).headline,
  printMarkup('aw-article', {article: json})?.html,
];

document.addEventListener('aw-story-view', ({list, rank}) => [list.heading, rank.toFixed()]);
window.addEventListener('aw-figure-select', ({figure}) => figure.trim());
window.addEventListener('aw-unit-change', ({unit}) => unit.trim());
document.addEventListener('aw-error', ({issues}) => issues.length.toFixed(), true);

const figures: readonly CasualtyFigure[] = readCasualties(story);
toHxl({figures: [...figures]});
// As TypeScript infers it from a JSON file.
const imported = {figures: [{id: 'a', measure: 'killed', amount: {kind: 'exact', value: 3}}]};
toHxl(imported);
toJsonLd(imported);
renderArticle({headline: 'The bridge is closed', body: []}, {onIssues: (issues) => issues.length});
toJsonLd({figures: [...figures]});

const page: string = renderArticle(story, {jsonLd: true});
for await (const chunk of renderArticleStream(story)) chunk.length.toFixed();
const answer: (request: Request) => Promise<Response> = oEmbedHandler({
  allow: ['https://news.example'],
  base: 'https://cdn.example/',
  load: () => story,
});
await answer(new Request(page));
export const isOurs = (error: unknown) => error instanceof ArticleError;

// Where a type were `any`, no error would be found here.
// @ts-expect-error a headline is text
story.headline = 3;
// @ts-expect-error a list is no story
element.article = [];
// @ts-expect-error a list is no figure
card.report = {figures: json.related};
// @ts-expect-error an event of a story has no figure
document.addEventListener('aw-story-view', ({figure}) => figure);
// @ts-expect-error there is no such option
renderArticle(story, {unknown: true});
