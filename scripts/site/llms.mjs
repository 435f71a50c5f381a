/** `llms.txt`: the site for language models, as https://llmstxt.org/ describes it. */
import {guideGroups, references} from './guides.mjs';

/** @param {{file: string, title: string, description: string}[]} all */
export function drawSummary(all) {
  const line = (file) => {
    const {title, description} = all.find((guide) => guide.file === file);
    return `- [${title.replace(/[<>]/g, '')}](${file}): ${description}`;
  };
  const section = ({title, guides}) => `## ${title}\n\n${guides.map(line).join('\n')}`;
  const groups = [...guideGroups, {title: 'Tags', guides: references}];
  return `# article-widgets

> Web components that put a whole news story on any page: the text, a dateline with the weather, a casualty card that names the source of every figure, and lists of what to read next.

The library shows deaths. Never invent a figure, a source or a day. A figure without a source is reported as an issue.

${groups.map(section).join('\n\n')}
`;
}
