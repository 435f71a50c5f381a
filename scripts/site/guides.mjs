/** The guides, in reading order. Each is a file of the project and a page of the site. */
export const guideGroups = [
  {
    title: 'Start',
    guides: [
      'docs/installation.md',
      'docs/script-tag-and-cdns.md',
      'docs/front-ends.md',
      'docs/servers.md',
      'docs/frames-and-oembed.md',
      'docs/command-line.md',
      'docs/why-do-i-see-nothing.md',
      'docs/codes.md',
    ],
  },
  {
    title: 'Stories',
    guides: [
      'docs/data-and-formats.md',
      'docs/live-stories.md',
      'docs/tolls.md',
      'docs/prose.md',
      'docs/prose-results.md',
      'docs/weather.md',
      'docs/lists.md',
      'docs/languages.md',
    ],
  },
  {title: 'Looks', guides: ['docs/theming.md', 'docs/accessibility.md']},
  {
    title: 'In production',
    guides: [
      'docs/strict-policies.md',
      'docs/security.md',
      'docs/performance.md',
      'docs/benchmarks.md',
      'docs/migrating.md',
    ],
  },
  {
    title: 'The project',
    guides: ['docs/decisions.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  },
];

/** The tags, in the order of the reference. */
export const references = [
  'docs/reference/aw-article.md',
  'docs/reference/aw-article-body.md',
  'docs/reference/aw-weather-dateline.md',
  'docs/reference/aw-casualty-card.md',
  'docs/reference/aw-related-stories.md',
];

export const guides = guideGroups.flatMap(({guides}) => guides);

/** The page of a file, relative to the site's root; undefined where it has none. */
export function pageOf(file) {
  if (file === 'README.md') return 'index.html';
  const name = file.split('/').at(-1).replace(/\.md$/, '.html').toLowerCase();
  if (references.includes(file)) return `reference/${name}`;
  if (file === 'SECURITY.md') return 'guides/security-policy.html';
  return guides.includes(file) ? `guides/${name}` : undefined;
}
