import {readFile} from 'node:fs/promises';
import {renderArticle} from 'article-widgets/server.js';
import {Elements} from './elements.jsx';

const readStory = async () => JSON.parse(await readFile('../story.json', 'utf8'));

export async function generateMetadata() {
  const {headline, standfirst} = await readStory();
  return {title: headline, description: standfirst};
}

export default async function Page() {
  const markup = renderArticle(await readStory(), {styles: 'none', jsonLd: true});
  return (
    <>
      {/* The parser takes the shadow roots out of the markup, so React finds less than it was given. */}
      <main dangerouslySetInnerHTML={{__html: markup}} suppressHydrationWarning />
      <Elements />
    </>
  );
}
