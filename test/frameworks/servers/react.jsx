import {
  AwArticle,
  AwArticleBody,
  AwCasualtyCard,
  AwRelatedStories,
  AwWeatherDateline,
} from 'article-widgets/react.js';
import {createRef, lazy, Suspense} from 'react';

/** The refs of the page, and what changes it. */
export const story = createRef();

export function Page({shown, isolated, onLoad}) {
  return (
    <main>
      <AwArticle ref={story} article={shown.article} isolated={isolated} onLoad={onLoad}>
        <p>Fallback</p>
      </AwArticle>
      <AwArticleBody blocks={shown.blocks} isolated={isolated} />
      <AwCasualtyCard report={shown.report} isolated={isolated} />
      <AwWeatherDateline dateline={shown.dateline} isolated={isolated} />
      <AwWeatherDateline place="Gouda" datetime="2025-01-12" temperature={4} />
      <AwRelatedStories stories={shown.list} limit={3} isolated={isolated} />
    </main>
  );
}

const Later = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {default: Page};
});

/** The same in a part that a stream sends later than what is around it. */
export function LatePage(props) {
  return (
    <Suspense fallback={<p>On its way</p>}>
      <Later {...props} />
    </Suspense>
  );
}
