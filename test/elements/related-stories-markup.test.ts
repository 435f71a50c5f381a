import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/elements/related-stories/related-stories.js';
import type {
  AwRelatedStories,
  StorySelectEvent,
} from '../../src/elements/related-stories/related-stories.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** What the page is told when a reader follows each link of a list, without following it. */
async function follow(words: TemplateResult): Promise<(StorySelectEvent | undefined)[]> {
  const place = await fixture(html`<div>${words}</div>`);
  const list = place.querySelector<AwRelatedStories>('aw-related-stories')!;
  await list.updateComplete;
  const told: (StorySelectEvent | undefined)[] = [];
  let last: StorySelectEvent | undefined;
  list.addEventListener('aw-story-select', (event) => {
    last = event;
    event.preventDefault();
  });
  place.addEventListener('click', (event) => event.preventDefault());
  for (const link of list.querySelectorAll('a')) {
    last = undefined;
    link.click();
    told.push(last);
  }
  return told;
}

const titles = (told: readonly (StorySelectEvent | undefined)[]) =>
  told.map((event) => event && `${event.rank} ${event.story.title}`);

describe('aw-related-stories, given markup of the page', () => {
  it('reads the plainest list', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <h2>Read next</h2>
        <ul>
          <li><a href="/ferry">The ferry sails again</a></li>
          <li>
            <a href="/mill">The mill is sold</a> <time datetime="2025-01-12">12 January</time>
          </li>
        </ul>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql(['1 The ferry sails again', '2 The mill is sold']);
    expect(told[0]?.list).to.eql({kind: 'related', heading: 'Read next'});
    expect(told[1]?.story).to.deep.include({
      url: new URL('/mill', location.href).href,
      published: '2025-01-12',
    });
  });

  it('reads cards of nested boxes with a label after the text (a British broadcaster)', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <section data-testid="onward">
          <h2 data-testid="section-title">More on this</h2>
          <div class="sc-grid">
            <div data-testid="card" class="sc-a1">
              <a href="/news/articles/c4gx7k2kd9zo" data-testid="internal-link"
                ><div>
                  <div data-testid="card-media">
                    <div>
                      <img class="hide-when-no-script" src="${picture}" alt="" /><img
                        src="${picture}"
                        srcset="${picture} 240w"
                        alt="Boats"
                        width="240"
                      />
                    </div>
                  </div>
                  <div class="text">
                    <div>
                      <h3 data-testid="card-headline">The harbour freezes for the first time</h3>
                    </div>
                    <p data-testid="card-description">
                      Boats have been laid up along the quay since the weekend, and no one knows for
                      how long.
                    </p>
                    <div data-testid="card-metadata-wrapper">
                      <span data-testid="card-metadata-lastupdated">3 hrs ago</span
                      ><span data-testid="card-metadata-tag">Northland</span>
                    </div>
                  </div>
                </div></a
              >
            </div>
            <div data-testid="card" class="sc-a1">
              <a href="/news/live/c93xkq0mzqpt"
                ><div>
                  <div class="text">
                    <div>
                      <h3 data-testid="card-headline">
                        <span class="visually-hidden">Live</span>Storm closes the pass
                      </h3>
                    </div>
                    <div data-testid="card-metadata-wrapper">
                      <span data-testid="card-metadata-tag">Weather</span>
                    </div>
                  </div>
                </div></a
              >
            </div>
          </div>
        </section>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([
      '1 The harbour freezes for the first time',
      '2 Storm closes the pass',
    ]);
    expect(told[0]?.story.kicker).to.equal('Northland');
    expect(told[0]?.story.summary).to.match(/^Boats have been laid up/);
    expect(told[1]?.story.label).to.equal('live');
  });

  it('reads cards whose link lies over them, with stories below the first (a British daily)', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <ul class="dcr-1">
          <li class="dcr-2">
            <div class="dcr-card">
              <a
                href="/world/2025/jan/12/ferry-route-reopens"
                data-link-name="news | group-0 | card-@1"
                aria-label="Ferry route reopens after ten years"
              ></a>
              <div class="dcr-media">
                <picture
                  ><source srcset="${picture}" />
                  <img src="${picture}" alt="" width="300"
                /></picture>
              </div>
              <div class="dcr-content">
                <h3 class="card-headline">
                  <div class="kicker">Islands</div>
                  <span class="show-underline">Ferry route reopens after ten years</span>
                </h3>
                <div class="trail">Two boats a day will sail, and the first was full.</div>
                <footer>
                  <time datetime="2025-01-12T08:30:00.000Z" data-relativeformat="med">2h ago</time
                  ><a
                    href="/world/2025/jan/12/ferry-route-reopens#comments"
                    data-name="comment-count"
                    >24 comments</a
                  >
                </footer>
              </div>
              <ul class="sublinks">
                <li>
                  <a href="/world/2025/jan/11/what-the-islands-want">What the islands want</a>
                </li>
                <li><a href="/world/2025/jan/10/the-old-boat">The old boat</a></li>
              </ul>
            </div>
          </li>
          <li class="dcr-2">
            <div class="dcr-card">
              <a
                href="/commentisfree/2025/jan/12/slow-travel"
                aria-label="Let us travel slowly"
              ></a>
              <div class="dcr-content">
                <h3 class="card-headline"><span>Let us travel slowly</span></h3>
              </div>
            </div>
          </li>
        </ul>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([
      '1 Ferry route reopens after ten years',
      '1 Ferry route reopens after ten years',
      '1 What the islands want',
      '1 The old boat',
      '2 Let us travel slowly',
    ]);
    expect(told[0]?.story).to.deep.include({
      kicker: 'Islands',
      summary: 'Two boats a day will sail, and the first was full.',
      published: '2025-01-12T08:30:00.000Z',
    });
    expect(told[4]?.story.label).to.equal('opinion');
  });

  it('reads links around whole cards with campaign parameters (an American daily)', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <section aria-labelledby="more">
          <h2 id="more"><a href="/section/world">More in World</a></h2>
          <ol class="css-1i">
            <li class="css-112">
              <article>
                <a
                  href="/2025/01/12/world/harbour-strike.html?action=click&amp;module=Related&amp;pgtype=Article"
                  ><figure aria-label="media">
                    <img src="${picture}" alt="" />
                    <figcaption>A crane. <span>N. N. for the paper</span></figcaption>
                  </figure>
                  <p class="css-k">Strike in the Harbour Enters Its Third Week</p>
                  <p class="css-s">
                    Dockers and the port’s owners have not met since Monday, and ships are turned
                    away.
                  </p></a
                >
                <p class="css-b">By <span itemprop="name">Someone Invented</span></p>
              </article>
            </li>
            <li class="css-112">
              <article>
                <a href="/2025/01/11/world/border-town.html?action=click&amp;module=Related"
                  ><p class="css-k">A Border Town Counts Its Trains</p></a
                >
              </article>
            </li>
          </ol>
        </section>
      </aw-related-stories>`,
    );
    expect(titles(told).slice(0, 1)).to.eql([undefined]);
    expect(told[1]?.story.url).to.contain('harbour-strike.html?action=click');
    expect(told[1]?.rank).to.equal(1);
    expect(told[1]?.story.title).to.match(/^Strike in the Harbour Enters Its Third Week/);
    expect(titles(told)[2]).to.equal('2 A Border Town Counts Its Trains');
  });

  it('reads teasers with an icon for subscribers (a French daily)', async () => {
    const told = await follow(
      html`<aw-related-stories lang="fr">
        <section class="friend friend--list">
          <h4 class="friend__title">Lire aussi</h4>
          <section class="teaser teaser--inline-picture">
            <a
              class="teaser__link"
              href="/planete/article/2025/01/12/le-fleuve-deborde_6493523_3244.html"
            >
              <span class="icon__premium"
                ><span class="sr-only">Article réservé aux abonnés</span></span
              >
              <p class="teaser__kicker">Crues</p>
              <h3 class="teaser__title">Le fleuve déborde pour la deuxième fois</h3>
              <p class="teaser__desc">Les quais sont fermés jusqu’à nouvel ordre.</p>
            </a>
            <p class="meta__publisher">Publié le 12 janvier 2025</p>
          </section>
          <section class="teaser">
            <a
              class="teaser__link"
              href="/sport/article/2025/01/11/la-course-du-nord_6493001_3242.html"
            >
              <h3 class="teaser__title">La course du Nord aura lieu</h3>
            </a>
          </section>
        </section>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([
      '1 Le fleuve déborde pour la deuxième fois',
      '2 La course du Nord aura lieu',
    ]);
    expect(told[0]?.story.kicker).to.equal('Crues');
    expect(told[0]?.story.summary).to.contain('Les quais');
    expect(told[0]?.list.heading).to.equal('Lire aussi');
  });

  it('reads a kicker and a title within one link, told apart by its name (a German weekly)', async () => {
    const told = await follow(
      html`<aw-related-stories lang="de">
        <div data-area="block>topic">
          <div data-block-el="articleTeaser">
            <article aria-label="Die Fähre fährt wieder">
              <figure>
                <a
                  href="https://www.example.org/panorama/faehre-a-0f6ed3a2-0001-4e2c-9d5c-1c0000000001"
                  title="Die Fähre fährt wieder"
                  ><picture
                    ><img
                      data-src="/faehre.jpg"
                      src="data:image/gif;base64,AAAA"
                      alt=""
                      width="120"
                      height="80" /></picture
                ></a>
              </figure>
              <header>
                <h2>
                  <a
                    href="https://www.example.org/panorama/faehre-a-0f6ed3a2-0001-4e2c-9d5c-1c0000000001"
                    title="Die Fähre fährt wieder"
                    ><span class="block text-primary">Inselverkehr</span
                    ><span class="hidden">:</span>
                    <span class="block">Die Fähre fährt wieder</span></a
                  >
                </h2>
              </header>
              <section>
                Nach zehn Jahren Pause legt am Montag wieder ein Schiff ab, mit allen an Bord.
              </section>
              <footer><span data-auxiliary>12. Januar 2025, 9.30 Uhr</span></footer>
            </article>
          </div>
          <div data-block-el="articleTeaser">
            <article aria-label="Wer den Turm kauft">
              <header>
                <h2>
                  <a
                    href="https://www.example.org/wirtschaft/turm-a-0f6ed3a2-0001-4e2c-9d5c-1c0000000002"
                    title="Wer den Turm kauft"
                    ><span class="block text-primary">Immobilien</span
                    ><span class="block">Wer den Turm kauft</span></a
                  >
                </h2>
              </header>
            </article>
          </div>
        </div>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([
      '1 Die Fähre fährt wieder',
      '1 Die Fähre fährt wieder',
      '2 Wer den Turm kauft',
    ]);
    expect(told[0]?.story.kicker).to.equal('Inselverkehr');
    expect(told[0]?.story.image?.url).to.match(/\/faehre\.jpg$/);
  });

  it('reads articles with section and author links in them (a Spanish daily)', async () => {
    const told = await follow(
      html`<aw-related-stories lang="es">
        <div class="b b-t">
          <article class="c c-d">
            <figure class="c_m">
              <a href="/internacional/2025-01-12/el-puerto-reabre.html"
                ><img src="${picture}" alt="" width="414" height="276" loading="lazy"
              /></a>
            </figure>
            <header class="c_h">
              <a class="c_k" href="/noticias/puertos/">Comercio</a>
              <h2 class="c_t">
                <a href="/internacional/2025-01-12/el-puerto-reabre.html"
                  >El puerto reabre tras un mes</a
                >
              </h2>
            </header>
            <div class="c_a">
              <a href="/autor/alguien/" class="c_a_a">Alguien</a><span class="c_a_l">Vigo</span
              ><span class="c_a_t"
                ><time datetime="2025-01-12T04:30:00.000Z" data-date="2025-01-12T04:30:00.000Z"
                  >12 ene 2025 - 05:30 CET</time
                ></span
              >
            </div>
            <p class="c_d">Los barcos vuelven a entrar desde la madrugada.</p>
          </article>
          <article class="c c-d">
            <header class="c_h">
              <a class="c_k" href="/opinion/">Opinión</a>
              <h2 class="c_t"><a href="/opinion/2025-01-11/la-espera.html">La espera</a></h2>
            </header>
          </article>
        </div>
      </aw-related-stories>`,
    );
    expect(titles(told).filter(Boolean)).to.include('1 El puerto reabre tras un mes');
    expect(told[2]?.story).to.deep.include({
      title: 'El puerto reabre tras un mes',
      kicker: 'Comercio',
      published: '2025-01-12T04:30:00.000Z',
    });
    expect(titles(told).at(-1)).to.equal('2 La espera');
    expect(told.at(-1)?.story.label).to.equal('opinion');
  });

  it('reads cards of two links to one story, without headings (an American broadcaster)', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <div class="container__field-links container_list-images__field-links">
          <div
            data-component-name="card"
            class="card container__item container__item--type-media-image"
            data-open-link="/2025/01/12/travel/slow-train/index.html"
          >
            <a
              href="/2025/01/12/travel/slow-train/index.html"
              class="container__link"
              data-link-type="article"
              ><div class="container__item-media-wrapper">
                <img src="${picture}" alt="A train" /></div
            ></a>
            <a
              href="/2025/01/12/travel/slow-train/index.html"
              class="container__link"
              data-link-type="article"
              ><div class="container__text">
                <div class="container__headline">
                  <span class="container__headline-text" data-editable="headline"
                    >The slow train is back</span
                  >
                </div>
              </div></a
            >
          </div>
          <div
            data-component-name="card"
            class="card container__item container__item--type-section"
          >
            <a href="/2025/01/11/business/bank-merger/index.html" class="container__link"
              ><div class="container__text">
                <div class="container__headline">
                  <span class="container__headline-text" data-editable="headline"
                    >Two banks agree to merge</span
                  >
                </div>
              </div></a
            >
          </div>
        </div>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([
      '1 The slow train is back',
      '1 The slow train is back',
      '2 Two banks agree to merge',
    ]);
  });

  it('reads promos with times in data attributes and comment counts (an agency)', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <div class="PageList-items">
          <div class="PageList-items-item">
            <div class="PagePromo" data-tb-region-item>
              <div class="PagePromo-media">
                <a
                  class="Link"
                  aria-label="Rescuers reach the valley"
                  href="https://example.org/article/flood-valley-rescue-1a2b3c4d5e6f"
                  ><picture
                    ><source srcset="${picture} 1x" />
                    <img class="Image" alt="" width="600" src="${picture}" /></picture
                ></a>
              </div>
              <div class="PagePromo-content">
                <div class="PagePromo-category">
                  <a class="Link" href="https://example.org/hub/floods">Floods</a>
                </div>
                <h3 class="PagePromo-title">
                  <a
                    class="Link"
                    href="https://example.org/article/flood-valley-rescue-1a2b3c4d5e6f"
                    ><span class="PagePromoContentIcons-text">Rescuers reach the valley</span></a
                  >
                </h3>
                <div class="PagePromo-description">
                  <a
                    class="Link"
                    href="https://example.org/article/flood-valley-rescue-1a2b3c4d5e6f"
                    ><span>Helicopters brought food to three villages.</span></a
                  >
                </div>
                <div class="PagePromo-byline">
                  <div class="PagePromo-date">
                    <span data-timestamp="1736670600000">Updated</span>
                  </div>
                  <a
                    class="CommentCount"
                    href="https://example.org/article/flood-valley-rescue-1a2b3c4d5e6f#comments"
                    >7</a
                  >
                </div>
              </div>
            </div>
          </div>
          <div class="PageList-items-item">
            <div class="PagePromo">
              <div class="PagePromo-content">
                <h3 class="PagePromo-title">
                  <a class="Link" href="https://example.org/article/bridge-count-9f8e7d6c5b4a"
                    ><span>A bridge is counted twice</span></a
                  >
                </h3>
              </div>
            </div>
          </div>
        </div>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([
      '1 Rescuers reach the valley',
      undefined,
      '1 Rescuers reach the valley',
      '1 Rescuers reach the valley',
      '1 Rescuers reach the valley',
      '2 A bridge is counted twice',
    ]);
    expect(told[0]?.story).to.deep.include({
      kicker: 'Floods',
      summary: 'Helicopters brought food to three villages.',
      published: '2025-01-12T08:30:00.000Z',
    });
  });

  it('reads list items with test names and a section link (an agency)', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <div data-testid="ReadNext">
          <div data-testid="Heading" role="heading" aria-level="2">Read Next</div>
          <ul class="read-next__list">
            <li class="read-next__item" data-testid="StoryCard">
              <div class="media-story-card">
                <div class="media">
                  <a
                    data-testid="MediaImageLink"
                    href="/world/port-workers-return-2025-01-12/"
                    aria-hidden="true"
                    tabindex="-1"
                    ><img src="${picture}" alt="" width="200"
                  /></a>
                </div>
                <div class="body">
                  <span data-testid="Label"
                    ><a data-testid="Link" href="/world/"
                      >World<span class="sr-only">category</span></a
                    ></span
                  ><a data-testid="Heading" href="/world/port-workers-return-2025-01-12/"
                    >Port workers return<span class="sr-only">, article with image</span></a
                  ><time data-testid="Text" datetime="2025-01-12T06:05:00Z">6:05 AM UTC</time>
                </div>
              </div>
            </li>
            <li class="read-next__item" data-testid="StoryCard">
              <div class="media-story-card">
                <div class="body">
                  <a data-testid="Heading" href="/markets/wheat-falls-2025-01-12/">Wheat falls</a
                  ><time datetime="2025-01-11T21:00:00Z">January 11</time>
                </div>
              </div>
            </li>
          </ul>
        </div>
      </aw-related-stories>`,
    );
    expect(titles(told).filter(Boolean)).to.eql([
      '1 Port workers return',
      '1 Port workers return',
      '2 Wheat falls',
    ]);
    expect(told[0]?.story).to.deep.include({kicker: 'World', published: '2025-01-12T06:05:00Z'});
    expect(told[0]?.list.heading).to.equal('Read Next');
  });

  it('reads articles with a heading that wraps its link, and a clickable picture (a Gulf broadcaster)', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <div class="container--grid">
          <article class="gc u-clickable-card gc--type-post">
            <div class="gc__content">
              <div class="gc__header-wrap">
                <h3 class="gc__title">
                  <a
                    class="u-clickable-card__link article-card-title"
                    href="/news/2025/1/12/fishing-boats-return-to-port"
                    ><span>Fishing boats return to port</span></a
                  >
                </h3>
              </div>
              <div class="gc__body-wrap">
                <div class="gc__excerpt"><p>The catch was small, but all came home.</p></div>
              </div>
              <footer class="gc__footer">
                <div class="gc__meta">
                  <div class="date-simple">
                    <span class="screen-reader-text">Published On 12 Jan 2025</span
                    ><span aria-hidden="true">12 Jan 2025</span>
                  </div>
                </div>
              </footer>
            </div>
            <div class="gc__image-wrap">
              <div class="article-card__image-wrap">
                <img class="gc__image" src="${picture}" alt="" />
              </div>
            </div>
          </article>
          <article class="gc u-clickable-card gc--type-video">
            <div class="gc__content">
              <h3 class="gc__title">
                <a href="/program/newsfeed/2025/1/11/watch-the-tide"
                  ><span class="gc__play screen-reader-text">Video</span
                  ><span>Watch the tide</span></a
                >
              </h3>
            </div>
          </article>
        </div>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql(['1 Fishing boats return to port', '2 Watch the tide']);
    expect(told[0]?.story.summary).to.equal('The catch was small, but all came home.');
  });

  it('reads a lead beside a list, and neither the list’s own title nor «see all»', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <div class="head">
          <h2><a href="/most-read">Most read</a></h2>
        </div>
        <a class="lead" href="/lead"
          ><img src="${picture}" alt="" />
          <h3>The lead story</h3></a
        >
        <ol>
          <li><a href="/second">The second story</a></li>
          <li><a href="/third">The third story</a></li>
        </ol>
        <p><a href="/most-read">See all</a></p>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([
      undefined,
      '1 The lead story',
      '2 The second story',
      '3 The third story',
      undefined,
    ]);
  });

  it('reads bare links below a title that is a link too', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <section>
          <h2><a href="/opinion">Opinion</a></h2>
          <div><a href="/one">The first of them</a></div>
          <div><a href="/two">The second of them</a></div>
        </section>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([undefined, '1 The first of them', '2 The second of them']);
  });

  it('reads one card that stands alone, with its section and author', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <div class="card">
          <a href="/culture" class="card__section">Culture</a>
          <h3><a href="/culture/the-organ">The organ plays again</a></h3>
          <a href="/people/someone" class="card__author">Someone</a>
        </div>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([undefined, '1 The organ plays again', undefined]);
    expect(told[1]?.story.kicker).to.equal('Culture');
  });

  it('leaves the markup as it is, node by node', async () => {
    const place = await fixture(
      html`<div>
        <aw-related-stories
          ><h2>Next</h2>
          <ul>
            <li class="card">
              <a href="/kept"><b>Kept</b></a>
            </li>
            <li class="card"><a href="/also-kept">Also kept</a></li>
          </ul></aw-related-stories
        >
      </div>`,
    );
    const before = [...place.querySelectorAll('aw-related-stories *')];
    const list = place.querySelector('aw-related-stories')!;
    await list.updateComplete;
    const after = [...place.querySelectorAll('aw-related-stories *')];
    expect(after).to.eql(before);
    expect(after.map((node) => node.className)).to.eql(['', '', 'card', '', '', 'card', '']);
    expect(list.matches(':state(ready)')).to.be.true;
  });

  it('takes no link for a story that leads within the page, to an author, or to a mail', async () => {
    const told = await follow(
      html`<aw-related-stories>
        <ul>
          <li><a href="#top">Up</a></li>
          <li><a href="mailto:desk@example.org">Write to us</a></li>
          <li><a href="/by/someone" rel="author">Someone</a></li>
          <li><a href="/story">A story</a></li>
        </ul>
      </aw-related-stories>`,
    );
    expect(titles(told)).to.eql([undefined, undefined, undefined, '1 A story']);
  });

  it('leaves buttons and boxes within an item to the page', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <aw-related-stories>
          <ul>
            <li>
              <a href="/ferry">The ferry sails again</a> <button>Save</button>
              <label><input type="checkbox" /> Later</label>
            </li>
          </ul>
        </aw-related-stories>
      </div>`,
    );
    await place.querySelector('aw-related-stories')!.updateComplete;
    for (const control of place.querySelectorAll('button, input')) {
      control.scrollIntoView({block: 'center'});
      const {left, top, width, height} = control.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit).to.equal(control);
    }
  });

  it('stays where it was written for parts of the page, which are no stories', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <aw-related-stories>
          <h2>On this page</h2>
          <ul>
            <li><a href="#one">The ferry</a></li>
          </ul>
        </aw-related-stories>
        <aw-related-stories>
          <ul>
            <li><a href="/ferry">The ferry sails again</a></li>
          </ul>
        </aw-related-stories>
      </div>`,
    );
    const [parts, stories] = place.querySelectorAll<AwRelatedStories>('aw-related-stories');
    await Promise.all([parts!.updateComplete, stories!.updateComplete]);
    await Promise.all([parts, stories].map((list) => list!.updateComplete));
    await new Promise(requestAnimationFrame);
    expect(parts!.checkVisibility()).to.be.true;
  });

  it('stays where it was written without links, and hides a heading with nothing below', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <aw-related-stories>
          <h2>Coming up</h2>
          <ul>
            <li>Interview with the mayor, tonight at 8</li>
          </ul>
        </aw-related-stories>
        <aw-related-stories>
          <h2>Related</h2>
          <ul></ul>
        </aw-related-stories>
      </div>`,
    );
    const [words, nothing] = place.querySelectorAll<AwRelatedStories>('aw-related-stories');
    await waitUntil(() => !nothing!.checkVisibility());
    expect(words!.checkVisibility()).to.be.true;
  });
});
