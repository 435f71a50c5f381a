import {expect} from '@open-wc/testing';
import type {Weather} from '../../src/model/article.js';
import type {Loader} from '../../src/weather/loader.js';
import {refreshWeather} from '../../src/weather/refresh-weather.js';
import {findRecord} from '../../src/weather/weather-record.js';

const minute = 60_000;
const staying = new AbortController().signal;

/** A service of the page that answers in turn, the last answer again and again. */
function createService(...answers: (Partial<Weather> | Error)[]) {
  const clock = {time: 0};
  let count = 0;
  const loader: Loader = () => {
    const answer = answers[Math.min(count, answers.length - 1)];
    count += 1;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Weather);
  };
  const record = findRecord(loader, {place: 'Delft'});
  const ask = async (minutes: number) => {
    clock.time = minutes * minute;
    await refreshWeather(record, loader, {place: 'Delft'}, () => new Date(clock.time), staying);
    return count;
  };
  return {record, ask};
}

describe('the weather of a page', () => {
  it('is out of date after half an hour, or after the time of the loader', async () => {
    const {record, ask} = createService({temperature: 1}, {temperature: 2});
    expect(await ask(0)).to.equal(1);
    expect(await ask(29)).to.equal(1);
    expect(record.weather?.temperature).to.equal(1);
    expect(await ask(30)).to.equal(2);
    expect(record.weather?.temperature).to.equal(2);
  });

  it('is as old as its request if the service names no time', async () => {
    const {record, ask} = createService({temperature: 1});
    await ask(5);
    expect(record.weather?.observedAt).to.equal('1970-01-01T00:05:00.000Z');
  });

  it('is requested later after each failure, up to an hour, and as usual after a success', async () => {
    const fault = new Error('503');
    const {record, ask} = createService(...Array<Error>(8).fill(fault), {temperature: 1});
    let time = 0;
    const waits: number[] = [];
    for (let count = await ask(0); count < 9;) {
      const from = time;
      while ((await ask(time)) === count) time += 1;
      count += 1;
      waits.push(time - from);
    }
    expect(waits).to.eql([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(record.failures).to.equal(0);
    expect(record.error).to.equal(undefined);
    expect(record.weather?.temperature).to.equal(1);
  });

  it('is not requested before the service allows it', async () => {
    const busy = Object.assign(new Error('429'), {retryAfter: 90 * minute});
    const {ask} = createService(busy, {temperature: 1});
    await ask(0);
    expect(await ask(89)).to.equal(1);
    expect(await ask(90)).to.equal(2);
  });

  it('keeps the last good value when a request fails', async () => {
    const {record, ask} = createService({temperature: 1}, new Error('503'));
    await ask(0);
    await ask(30);
    expect(record.weather?.temperature).to.equal(1);
    expect(record.error?.message).to.equal('503');
  });

  it('is one record per service and place, with any name of the place', () => {
    const service = () =>
      Object.assign(() => Promise.resolve({temperature: 1}), {key: 'a service'}) as Loader;
    const here = {latitude: 52.3741, longitude: 4.8897};
    const record = findRecord(service(), {...here, place: 'Amsterdam'});
    expect(findRecord(service(), {...here, place: 'AMSTERDAM'})).to.equal(record);
    expect(findRecord(service(), {...here, latitude: 52.4})).to.not.equal(record);
    const own = () => Promise.resolve({temperature: 1});
    expect(findRecord(own, here)).to.not.equal(record);
    expect(findRecord(own, here)).to.equal(findRecord(own, here));
  });

  it('is shared by two copies of the library', async () => {
    const address = '../../src/weather/weather-record.ts?copy';
    const copy = (await import(address)) as {findRecord: typeof findRecord};
    expect(copy.findRecord).to.not.equal(findRecord);
    const loader: Loader = () => Promise.resolve({temperature: 1});
    expect(copy.findRecord(loader, {place: 'Delft'})).to.equal(
      findRecord(loader, {place: 'Delft'}),
    );
    expect(Object.keys(window)).to.not.include('article-widgets.weather');
  });

  it('does not keep a removed element waiting', async () => {
    let signal: AbortSignal | undefined;
    const loader: Loader = (_, given) => {
      signal = given;
      return new Promise(() => undefined);
    };
    const record = findRecord(loader, {});
    const leaving = new AbortController();
    const clock = () => new Date(0);
    const waiting = refreshWeather(record, loader, {}, clock, leaving.signal);
    await Promise.resolve();
    leaving.abort();
    await waiting;
    expect(signal?.aborted).to.be.true;
    expect(record).to.eql({failures: 0, dueAt: -Infinity});
  });
});
