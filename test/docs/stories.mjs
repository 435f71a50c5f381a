/** The files behind the addresses that the fences name. */
import {readFileSync} from 'node:fs';

const bridge = {
  headline: 'The bridge is closed',
  body: [{type: 'paragraph', content: ['It was closed at noon.']}],
};

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: ['The tram opens in March', 'The ferry sails again', 'Repairs to the old lock end'].map(
    (title, index) => ({id: `${index}`, url: `https://news.example/${index}`, title}),
  ),
};

const forecast = {
  properties: {
    timeseries: [
      {time: '2025-01-12T12:00:00Z', data: {instant: {details: {air_temperature: 5.8}}}},
    ],
  },
};

const openMeteo = {
  utc_offset_seconds: 3600,
  current: {time: 1736683200, interval: 900, temperature_2m: 5.8, weather_code: 3, is_day: 1},
};

const json = (data) => ({body: JSON.stringify(data), contentType: 'application/json'});

const answers = {
  'https://news.example/stories/42.json': json(JSON.parse(readFileSync('demo/story.json', 'utf8'))),
  'https://cdn.example/stories/bridge.json': json(bridge),
  'https://news.example/feed.json': json(feed),
  'https://news.example/weather': json({temperature: 5.8, code: 3}),
  'https://news.example/seen': {status: 204},
  'https://news.example/followed': {status: 204},
  'https://api.met.no/weatherapi/locationforecast/2.0/compact': json(forecast),
  'https://api.open-meteo.com/v1/forecast': json(openMeteo),
};

const types = {
  svg: 'image/svg+xml',
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};

const library = 'https://cdn.example/article-widgets/';
const pictures = 'https://news.example/stories/images/';

function readFile(place) {
  if (place.startsWith(library)) return readFileSync(`dist/${place.slice(library.length)}`);
  if (place.startsWith(pictures))
    return readFileSync(`demo/images/${place.slice(pictures.length)}`);
  return undefined;
}

/** What a server answers at an address; the library's own folder is `dist`. */
export function answerAt(address) {
  const {origin, pathname} = new URL(address);
  const place = origin + pathname;
  const body = readFile(place);
  const given = body ? {body, contentType: types[place.split('.').at(-1)]} : answers[place];
  const headers = {'access-control-allow-origin': '*'};
  return given ? {status: 200, headers, ...given} : {status: 404, headers, body: 'Not found'};
}
