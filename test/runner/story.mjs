/** A story in an invented town, in all five elements, written by hand. */
export const words = `<aw-article>
  <aw-weather-dateline><span>5.8 °C</span> · Arlesund · <time datetime="2025-01-12">Sunday, January 12, 2025</time></aw-weather-dateline>
  <header><h1>The bridge is closed</h1><p>The province found a crack in the second pillar.</p></header>
  <aw-article-body>
    <p>It was closed at noon. Cars are led over the <a href="#north">northern bridge</a>.</p>
    <h2>Detours</h2>
    <ol><li>Cyclists take the ferry.</li><li>Lorries wait.</li></ol>
    <figure><table><tr><th>Ferry</th><td>Every ten minutes</td></tr></table><figcaption>As of Sunday</figcaption></figure>
    <blockquote><p>We will not say yet how long it takes.</p></blockquote>
  </aw-article-body>
  <aw-casualty-card><h2>Injured</h2><ul><li>At least 3 people injured, says the province.</li></ul></aw-casualty-card>
  <aw-related-stories><h2>What to Read Next</h2><ul><li><a href="/other">The other bridge</a></li></ul></aw-related-stories>
</aw-article>`;

/** The same as data of the model. */
export const article = {
  headline: 'The bridge is closed',
  standfirst: 'The province found a crack in the second pillar.',
  dateline: {place: 'Arlesund', date: '2025-01-12', weather: {temperature: 5.8, code: 3}},
  body: [
    {
      type: 'paragraph',
      content: [
        'It was closed at noon. Cars are led over the ',
        {type: 'link', url: '/north', content: ['northern bridge']},
        '.',
      ],
    },
    {type: 'heading', level: 2, content: ['Detours']},
    {
      type: 'list',
      ordered: true,
      items: [{content: [{type: 'paragraph', content: ['Lorries wait.']}]}],
    },
    {type: 'quote', content: [{type: 'paragraph', content: ['We will not say yet.']}]},
  ],
  casualties: [
    {
      title: 'Injured',
      figures: [
        {
          id: 'a',
          measure: 'injured',
          amount: {kind: 'at-least', value: 3},
          source: {name: 'Province'},
          asOf: '2025-01-12',
        },
        {
          id: 'b',
          measure: 'missing',
          amount: {kind: 'exact', value: 1},
          source: {name: 'Province'},
          asOf: '2025-01-12',
        },
      ],
    },
  ],
  related: [
    {
      kind: 'read-next',
      stories: [
        {url: '/other', title: 'The other bridge', kicker: 'Roads'},
        {url: '/ferry', title: 'Ferries at the limit'},
      ],
    },
  ],
};

/** The data in a child script, as a page has them. */
export const data = `<aw-article><script type="application/json">${JSON.stringify(article)}</script></aw-article>`;

/** A page around some markup. */
export const pageOf = (body, head = '', root = 'lang="en"') =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}<p id="after">Below.</p></body></html>`;

/** The script tag that most pages have. */
export const tag = '<script type="module" src="/dist/article-widgets.js"></script>';
