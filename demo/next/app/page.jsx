import {readFile} from 'node:fs/promises';
import {AwArticle} from 'article-widgets/react.js';
import {toNewsArticle} from 'article-widgets/server.js';

const readStory = async () => JSON.parse(await readFile('../story.json', 'utf8'));

export async function generateMetadata() {
  const {headline, standfirst} = await readStory();
  return {title: headline, description: standfirst};
}

export default async function Page() {
  const story = await readStory();
  const jsonLd = JSON.stringify(toNewsArticle(story)).replaceAll('<', '\\u003c');
  return (
    <main>
      <AwArticle article={story} styles="none" />
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: jsonLd}} />
    </main>
  );
}
