import {changeReport, createList, createReport} from '../stories.js';
import {clearAway, contest, createContainer, loadStyles, turnsOf} from './contest.js';
import {rest} from './frames.js';
import {expectSame, markupOf} from './markup.js';
import {writeItems} from '/peers/inner-html.js';
import {readPattern} from '/peers/pattern.js';

const names = ['floor', 'inner-html', 'react', 'preact', 'vue', 'lit'];

async function loadPeers() {
  const modules = names.map(async (name) => [name, (await import(`/peers/${name}.js`)).drawItems]);
  return Object.fromEntries(await Promise.all(modules));
}

async function prepare() {
  const styles = await loadStyles();
  document.adoptedStyleSheets = styles;
  await import('/dist/article-widgets.js');
  return {styles, draws: await loadPeers()};
}

/** What an element draws of data, once. */
async function drawOnce(tag, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  await element.updateComplete;
  const markup = element.innerHTML;
  element.remove();
  return markup;
}

const numbers = new Intl.NumberFormat('en');

/** What stands in the holes of a card. */
const cardValues = (report) => [
  report.title,
  report.figures[0].scope.place,
  numbers.format(report.figures[0].amount.value),
  numbers.format(report.figures[1].amount.value),
];

async function cardPattern() {
  const report = createReport(777);
  const markup = await drawOnce('aw-casualty-card', {report});
  return readPattern(`<div class="aw-casualty-card">${markup}</div>`, cardValues(report));
}

/** A thousand cards of which one figure changes: script, style and layout of the change. */
export async function changeCards({count, rounds, changes}) {
  const {styles, draws} = await prepare();
  const pattern = await cardPattern();
  const reports = Array.from({length: count}, (_, index) => createReport(index + 1));
  const peers = Object.fromEntries(
    Object.entries(draws).map(([name, drawItems]) => [
      name,
      (container) => {
        const {change, clear} = drawItems(container, pattern, reports.map(cardValues), styles);
        return {change: (index, report) => change(index, cardValues(report)), clear};
      },
    ]),
  );
  peers['article-widgets'] = drawCards(reports);
  peers['floor again'] = peers.floor;
  return contestChanges({peers, reports, rounds, changes});
}

const drawCards = (reports) => async (container) => {
  const cards = reports.map((report) =>
    Object.assign(document.createElement('aw-casualty-card'), {report: structuredClone(report)}),
  );
  container.append(...cards);
  await cards.at(-1)?.updateComplete;
  const change = async (index, report) => {
    cards[index].report = report;
    await cards[index].updateComplete;
  };
  return {change};
};

async function contestChanges({peers, reports, rounds, changes}) {
  const times = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
  let markup;
  for (let round = -1; round < rounds; round++) {
    for (const name of turnsOf(Object.keys(peers), round + 1)) {
      const container = createContainer();
      const {change, clear} = await peers[name](container);
      await rest();
      const took = [];
      for (let count = 0; count < changes; count++) {
        const index = (count * 37) % reports.length;
        const report = changeReport(reports[index], 2000 + count);
        const start = performance.now();
        await change(index, report);
        container.getBoundingClientRect();
        took.push(performance.now() - start);
      }
      if (round < 0) {
        const drawn = markupOf(container);
        markup ??= drawn;
        expectSame(drawn, markup, name);
      } else times[name].push(took.sort((a, b) => a - b)[changes >> 1]);
      await clearAway(container, clear);
    }
  }
  return {times};
}

/** An onward list of ten thousand stories, from data. */
export async function drawList({count, rounds}) {
  const {styles, draws} = await prepare();
  const [first] = createList(1).stories;
  const {heading} = createList(1);
  const story = {...first, url: 'https://news.example/hole-0', title: 'Hole 1', kicker: 'Hole 2'};
  const markup = await drawOnce('aw-related-stories', {
    stories: {kind: 'read-next', heading, stories: [story, {...story, url: `${story.url}b`}]},
  });
  const shell = document.createElement('template');
  shell.innerHTML = `<div class="aw-related-stories">${markup.replace(/<!--[^]*?-->/g, '')}</div>`;
  const items = shell.content.querySelector('.aw-stories');
  const pattern = readPattern(items.firstElementChild.outerHTML, [
    story.url,
    story.title,
    story.kicker,
  ]);
  items.replaceChildren();
  const valuesOf = ({url, title, kicker}) => [url, title, kicker];
  const peers = {};
  for (const [name, drawItems] of Object.entries(draws)) {
    peers[name] = (container, list) => {
      container.append(shell.content.cloneNode(true));
      return drawItems(
        container.querySelector('.aw-stories'),
        pattern,
        list.stories.map(valuesOf),
        styles,
      ).clear;
    };
  }
  peers['inner-html'] = async (container, list) => {
    const root = container.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    root.adoptedStyleSheets = styles;
    root.append(shell.content.cloneNode(true));
    const rows = list.stories.map(valuesOf);
    root.querySelector('.aw-stories').innerHTML = writeItems(pattern, rows);
  };
  peers['article-widgets'] = async (container, stories) => {
    const element = Object.assign(document.createElement('aw-related-stories'), {stories});
    container.append(element);
    await element.updateComplete;
  };
  peers['floor again'] = peers.floor;
  const list = createList(count);
  return contest({peers, rounds, makeInput: () => structuredClone(list)});
}
