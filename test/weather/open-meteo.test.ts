import {expect} from '@open-wc/testing';
import type {Weather} from '../../src/model/article.js';
import {WeatherError} from '../../src/weather/loader.js';
import {openMeteo, type OpenMeteoOptions} from '../../src/weather/open-meteo.js';
import {answerFetch} from '../runner/answer-fetch.js';

const place = {place: 'Amsterdam', latitude: 52.374, longitude: 4.8897};

/** A reply as the service gives it. */
const reply = (current: Record<string, unknown>): Record<string, unknown> => ({
  latitude: 52.366,
  longitude: 4.901,
  generationtime_ms: 0.03,
  utc_offset_seconds: 0,
  timezone: 'GMT',
  timezone_abbreviation: 'GMT',
  elevation: 7,
  current_units: {
    time: 'unixtime',
    interval: 'seconds',
    temperature_2m: '°C',
    weather_code: 'wmo code',
    is_day: '',
  },
  current: {time: 1_736_672_400, interval: 900, ...current},
});

function load(
  answer: (url: URL, signal: AbortSignal) => Response | Promise<Response>,
  options: OpenMeteoOptions = {},
  signal = new AbortController().signal,
): Promise<Weather> {
  const fetch = (url: unknown, init?: RequestInit) =>
    Promise.resolve().then(() => answer(new URL(String(url)), init?.signal as AbortSignal));
  return openMeteo({...options, fetch: fetch as typeof window.fetch})(place, signal);
}

async function fail(promise: Promise<unknown>): Promise<WeatherError> {
  const error: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).to.be.instanceOf(WeatherError);
  return error as WeatherError;
}

describe('openMeteo', () => {
  it('requests what a dateline shows, in Unix time, and names the service', async () => {
    let asked: URL | undefined;
    const weather = await load((url) => {
      asked = url;
      return Response.json(reply({temperature_2m: 5.8, weather_code: 3, is_day: 1}));
    });
    expect(asked!.origin + asked!.pathname).to.equal('https://api.open-meteo.com/v1/forecast');
    expect(Object.fromEntries(asked!.searchParams)).to.eql({
      latitude: '52.374',
      longitude: '4.8897',
      current: 'temperature_2m,weather_code,is_day',
      timeformat: 'unixtime',
    });
    expect(weather).to.eql({
      temperature: 5.8,
      code: 3,
      isDay: true,
      observedAt: '2025-01-12T09:00:00.000Z',
      attribution: {name: 'Open-Meteo', url: 'https://open-meteo.com/'},
    });
  });

  it('sends requests to an address of the page, with its key', async () => {
    let asked: URL | undefined;
    await load(
      (url) => {
        asked = url;
        return Response.json(reply({temperature_2m: 5.8}));
      },
      {address: 'https://customer-api.open-meteo.com/v1/forecast?apikey=x'},
    );
    expect(asked?.host).to.equal('customer-api.open-meteo.com');
    expect(asked?.searchParams.get('apikey')).to.equal('x');
  });

  it('uses the current `fetch` of the page', async () => {
    answerFetch(() => Promise.resolve(Response.json(reply({temperature_2m: 1}))));
    const {temperature} = await openMeteo()(place, new AbortController().signal);
    expect(temperature).to.equal(1);
  });

  const readings: [string, Record<string, unknown>, Partial<Weather>][] = [
    ['null', {temperature_2m: 3, weather_code: null, is_day: null, time: null}, {temperature: 3}],
    [
      'a night',
      {temperature_2m: -0.0, weather_code: 0, is_day: 0},
      {temperature: -0, code: 0, isDay: false, observedAt: '2025-01-12T09:00:00.000Z'},
    ],
    [
      'an unknown code',
      {temperature_2m: 3, weather_code: 42, is_day: 1, time: null},
      {temperature: 3, code: 42, isDay: true},
    ],
  ];
  for (const [name, current, expected] of readings) {
    it(`reads ${name}`, async () => {
      // JSON has -0.0, which JSON.stringify does not write.
      const text = JSON.stringify(reply(current)).replace(/("temperature_2m":)0/, '$1-0.0');
      const {attribution, ...weather} = await load(() => new Response(text));
      expect(weather).to.eql(expected);
      expect(attribution?.name).to.equal('Open-Meteo');
    });
  }

  it('reads °F if an address requests it', async () => {
    const given = {
      current_units: {temperature_2m: '°F'},
      current: {temperature_2m: 212},
    };
    expect((await load(() => Response.json(given))).temperature).to.equal(100);
  });

  const faults: [string, () => Response, message: string, retryAfter: number | undefined][] = [
    [
      'no temperature',
      () => Response.json(reply({temperature_2m: null})),
      'https://api.open-meteo.com current.temperature_2m: expected °C, found null',
      undefined,
    ],
    [
      'an empty reply',
      () => Response.json(null),
      'https://api.open-meteo.com current.temperature_2m: expected °C, found nothing',
      undefined,
    ],
    [
      'an error body under status 200',
      () => Response.json({error: true, reason: 'No data is available'}),
      'https://api.open-meteo.com: expected the weather, found "No data is available"',
      undefined,
    ],
    [
      'an error body',
      () => Response.json({reason: 'Latitude must be in range', error: true}, {status: 400}),
      'https://api.open-meteo.com: expected the weather, found status 400 (Latitude must be in range)',
      3_600_000,
    ],
    [
      'too many requests',
      () => Response.json({error: true}, {status: 429}),
      'https://api.open-meteo.com: expected the weather, found status 429',
      60_000,
    ],
    [
      'too many requests, with the time to wait',
      () => new Response('', {status: 429, headers: {'retry-after': '120'}}),
      'https://api.open-meteo.com: expected the weather, found status 429',
      120_000,
    ],
    [
      'a fault of the server',
      () => new Response('<html>', {status: 502}),
      'https://api.open-meteo.com: expected the weather, found status 502',
      undefined,
    ],
    [
      'a page in place of JSON',
      () => new Response('<!doctype html>'),
      'https://api.open-meteo.com: expected JSON, found "<!doctype html>"',
      undefined,
    ],
  ];
  for (const [name, answer, message, retryAfter] of faults) {
    it(`reports ${name}`, async () => {
      const error = await fail(load(answer));
      expect(error.message).to.equal(message);
      expect(error.retryAfter).to.equal(retryAfter);
    });
  }

  it('waits until the date from the server', async () => {
    const date = new Date(Date.now() + 600_000).toUTCString();
    const headers = {'retry-after': date};
    const {retryAfter} = await fail(load(() => new Response('', {status: 503, headers})));
    expect(retryAfter).to.be.within(590_000, 600_000);
  });

  it('reports a lost network', async () => {
    const {message, cause} = await fail(
      load(() => {
        throw new TypeError('Failed to fetch');
      }),
    );
    expect(message).to.equal(
      'https://api.open-meteo.com: expected the weather, found Failed to fetch',
    );
    expect(cause).to.be.instanceOf(TypeError);
  });

  it('aborts a stalled connection, before or within the body', async () => {
    const stall = (_: URL, signal: AbortSignal) =>
      new Promise<Response>((__, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    await fail(load(stall, {timeout: 30}));
    const body = (_: URL, signal: AbortSignal) =>
      new Response(
        new ReadableStream({
          start: (controller) =>
            signal.addEventListener('abort', () => controller.error(signal.reason)),
        }),
      );
    await fail(load(body, {timeout: 30}));
  });

  it('aborts its request when the element is removed', async () => {
    const leaving = new AbortController();
    let ended = false;
    const loading = load(
      (_, signal) =>
        new Promise((__, reject) =>
          signal.addEventListener('abort', () => {
            ended = true;
            reject(signal.reason as Error);
          }),
        ),
      {},
      leaving.signal,
    );
    setTimeout(() => leaving.abort());
    await fail(loading);
    expect(ended).to.be.true;
  });

  it('reports missing coordinates, and is not called again', async () => {
    const loader = openMeteo({fetch: () => Promise.reject(new Error('asked'))});
    const {message, retryAfter} = await fail(
      loader({place: 'Amsterdam'}, new AbortController().signal),
    );
    expect(message).to.equal('latitude, longitude: expected the place in degrees, found none');
    expect(retryAfter).to.equal(Infinity);
  });
});
