/** The generated pages and files of the site, which have no source below `/demo/`. */
import {readFileSync} from 'node:fs';
import {drawIndexPage, drawGuidePage} from './guide-page.mjs';
import {guideGroups, guides, pageOf, references} from './guides.mjs';
import {drawExamplePage} from './live-examples.mjs';
import {drawSummary} from './llms.mjs';
import {readMarkdown} from './markdown.mjs';
import {listPassages} from './passages.mjs';
import {insertTagExample} from './tag-examples.mjs';

const read = (file) => readFileSync(file, 'utf8');

/** The question that each guide answers, from the table in README.md. */
function readQuestions() {
  const rows = read('README.md').matchAll(/^\| \[[^\]]+\]\(([^)]+)\) +\| (.+?) +\|$/gm);
  return new Map(Array.from(rows, ([, file, answers]) => [file, answers]));
}

function readGuides() {
  const questions = readQuestions();
  return [...guides, ...references].map((file) => {
    const guide = readMarkdown(read(file), file);
    return {file, ...guide, description: questions.get(file) ?? guide.opening};
  });
}

/**
 * Each generated file: its path from the site's root, and its content. The shell is added later.
 */
export function makePages() {
  const all = readGuides();
  const titleOf = (file) => all.find((guide) => guide.file === file).title;
  const about = (file) => all.find((guide) => guide.file === file).description;
  const pages = new Map();
  for (const guide of all) {
    const whole = references.includes(guide.file) ? insertTagExample(guide) : guide;
    pages.set(pageOf(guide.file), drawGuidePage(whole, titleOf));
    for (const [index, code] of guide.examples.entries())
      pages.set(placeOfExample(guide, index), drawExamplePage(code, guide.title));
    pages.set(guide.file, read(guide.file));
  }
  for (const index of indexPages(about)) pages.set(index.path, drawIndexPage(index, titleOf));
  pages.set('passages.json', JSON.stringify(all.flatMap(listPassages)));
  pages.set('llms.txt', drawSummary(all));
  return pages;
}

function placeOfExample({file}, index) {
  const name = pageOf(file).replace(/^.*\/|\.html$/g, '');
  return `examples/${name}-${index + 1}.html`;
}

function indexPages(about) {
  return [
    {
      path: 'guides/index.html',
      folder: 'guides/',
      title: 'Guides',
      description: 'Each guide answers one question. The code on their pages is run by tests.',
      groups: guideGroups.map(({title, guides}) => ({title, files: guides, about})),
    },
    {
      path: 'reference/index.html',
      folder: 'reference/',
      title: 'Reference',
      description:
        'One page for each tag: attributes, properties, events, slots, parts and custom properties.',
      groups: [{files: references, about}],
    },
  ];
}
