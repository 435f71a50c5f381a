import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {findChannel, type Member} from '../../src/refresh/channel.js';
import {eventSource, poll, type Refresh, RefreshError} from '../../src/refresh/refresh.js';
import {FakeClock} from './fake-clock.js';

const minute = 60_000;
const story: Article = {url: '/flood', headline: 'Flood on the Tarn', body: []};

class Reader implements Member {
  story = story;
  source: string | undefined;
  isActive = true;
  readonly taken: unknown[] = [];
  readonly faults: Error[] = [];
  take(given: unknown): void {
    this.taken.push(given);
  }
  fail(error: Error): void {
    this.faults.push(error);
  }
}

/** Joins a reader to what a loader asks of the story. */
function follow(refresh: Refresh, reader = new Reader()) {
  const channel = findChannel(refresh, reader.source ?? reader.story.url ?? '');
  const leave = channel.join(reader);
  return {channel, leave, reader};
}

const text = (headline: string) => JSON.stringify({...story, headline});

/** A server that keeps a story, and says when it is as it was. */
function serve() {
  const requests: {url: string; headers: Headers}[] = [];
  const server = {
    requests,
    headline: 'Flood on the Tarn',
    status: 200,
    headers: {} as Record<string, string>,
    fetch: ((url: string, {headers}: RequestInit) => {
      const asked = new Headers(headers);
      requests.push({url, headers: asked});
      if (server.status !== 200)
        return Promise.resolve(new Response('', {status: server.status, headers: server.headers}));
      const etag = `"${server.headline}"`;
      return Promise.resolve(
        asked.get('if-none-match') === etag
          ? new Response(null, {status: 304})
          : new Response(text(server.headline), {
              headers: {etag, 'content-type': 'application/json'},
            }),
      );
    }) as typeof fetch,
  };
  return server;
}

describe('poll', () => {
  it('sends a request each minute, and reports a change once', async () => {
    const [clock, server] = [new FakeClock(), serve()];
    const {reader, leave} = follow(poll({clock, fetch: server.fetch}));
    await clock.advance(minute);
    expect(reader.taken).to.have.lengthOf(1);
    await clock.advance(3 * minute);
    expect(server.requests).to.have.lengthOf(4);
    expect(reader.taken).to.have.lengthOf(1);
    server.headline = 'The river falls';
    await clock.advance(minute);
    const [, {text: given, url}] = reader.taken as [unknown, {text: Uint8Array; url: string}];
    expect(new TextDecoder().decode(given)).to.equal(text('The river falls'));
    expect(url).to.equal(new URL('/flood', location.href).href);
    leave();
  });

  it('sends the validators of the last response', async () => {
    const [clock, server] = [new FakeClock(), serve()];
    const {leave} = follow(poll({clock, fetch: server.fetch}));
    await clock.advance(2 * minute);
    expect(server.requests.map(({headers}) => headers.get('if-none-match'))).to.eql([
      null,
      '"Flood on the Tarn"',
    ]);
    leave();
  });

  it('adds no headers to requests to another origin', async () => {
    const [clock, server] = [new FakeClock(), serve()];
    const address = 'https://paper.example/flood.json';
    const {leave} = follow(poll({clock, fetch: server.fetch, address}));
    await clock.advance(3 * minute);
    for (const {url, headers} of server.requests) {
      expect(url).to.equal(address);
      expect([...headers]).to.be.empty;
    }
    expect(server.requests).to.have.lengthOf(3);
    leave();
  });

  it('waits longer after each failure, reports the first, and then continues as before', async () => {
    const [clock, server] = [new FakeClock(), serve()];
    const {reader, leave} = follow(poll({clock, fetch: server.fetch, every: 10_000}));
    server.status = 503;
    const times: number[] = [];
    const start = clock.now();
    for (let second = 0; second < 120; second += 1) {
      const before = server.requests.length;
      await clock.advance(1000);
      if (server.requests.length > before) times.push((clock.now() - start) / 1000);
    }
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(gaps.length).to.be.at.least(4);
    gaps.slice(1).forEach((gap, index) => expect(gap).to.be.above(1.5 * gaps[index]!));
    expect(reader.faults.map(({message}) => message)).to.eql([
      `${new URL('/flood', location.href).href}: expected status 200 or 304, found status 503`,
    ]);
    server.status = 200;
    await clock.advance(10 * minute);
    expect(reader.taken).to.have.lengthOf(1);
    leave();
  });

  it('sends no request before the server allows it', async () => {
    const [clock, server] = [new FakeClock(), serve()];
    server.status = 429;
    server.headers = {'retry-after': '600'};
    const {leave} = follow(poll({clock, fetch: server.fetch}));
    await clock.advance(10 * minute);
    expect(server.requests).to.have.lengthOf(1);
    await clock.advance(2 * minute);
    expect(server.requests).to.have.lengthOf(2);
    leave();
  });
});

describe('the refresh of a story', () => {
  it('is one request for any number of elements', async () => {
    const clock = new FakeClock();
    let count = 0;
    const refresh: Refresh = Object.assign(
      () => {
        count += 1;
        return Promise.resolve({...story, headline: `State ${count}`});
      },
      {clock},
    );
    const readers = [follow(refresh), follow(refresh), follow(refresh)];
    await clock.advance(minute);
    expect(count).to.equal(1);
    for (const {reader} of readers) expect(reader.taken).to.have.lengthOf(1);
    for (const {leave} of readers) leave();
    await clock.advance(10 * minute);
    expect(count).to.equal(1);
    expect(clock.waiting).to.equal(0);
  });

  it('pauses while it is not visible, and sends a request at once afterwards', async () => {
    const [clock, server] = [new FakeClock(), serve()];
    const {channel, reader, leave} = follow(poll({clock, fetch: server.fetch}));
    reader.isActive = false;
    channel.update();
    await clock.advance(30 * minute);
    expect(server.requests).to.be.empty;
    expect(clock.waiting).to.equal(0);
    reader.isActive = true;
    channel.update();
    await clock.advance(10);
    expect(server.requests).to.have.lengthOf(1);
    leave();
  });

  it('ends with the coverage of the story', async () => {
    const [clock, server] = [new FakeClock(), serve()];
    const {reader, leave} = follow(poll({clock, fetch: server.fetch}));
    reader.story = {...story, coverage: {end: '2025-01-12T12:05:30Z'}};
    await clock.advance(60 * minute);
    expect(server.requests).to.have.lengthOf(5);
    expect(clock.waiting).to.equal(0);
    leave();
  });

  it('aborts a slow request', async () => {
    const clock = new FakeClock();
    let signal: AbortSignal | undefined;
    const refresh: Refresh = Object.assign(
      (_: Article, given: AbortSignal) => {
        signal = given;
        return new Promise<undefined>(() => undefined);
      },
      {clock},
    );
    const {reader, leave} = follow(refresh);
    await clock.advance(minute + 31_000);
    expect(signal!.aborted).to.be.true;
    expect(reader.faults).to.have.lengthOf(1);
    leave();
  });
});

/** A stream that a test speaks through. */
class Stream extends EventTarget {
  static readonly all: Stream[] = [];
  readyState = 0;
  isClosed = false;
  constructor(readonly address: string) {
    super();
    Stream.all.push(this);
  }
  close(): void {
    this.isClosed = true;
  }
  open(): void {
    this.dispatchEvent(new Event('open'));
  }
  send(data: string, lastEventId = ''): void {
    this.dispatchEvent(new MessageEvent('message', {data, lastEventId}));
  }
}

describe('eventSource', () => {
  beforeEach(() => Stream.all.splice(0));

  const listen = () => {
    const [clock, server] = [new FakeClock(), serve()];
    const open = (address: string) => new Stream(address) as unknown as EventSource;
    const refresh = eventSource('/flood/events', {clock, fetch: server.fetch, open});
    return {clock, server, ...follow(refresh)};
  };

  it('shows a story from the stream without a request', async () => {
    const {clock, server, reader, leave} = listen();
    Stream.all[0]!.open();
    Stream.all[0]!.send(text('The river falls'));
    await clock.advance(10 * minute);
    expect(reader.taken).to.have.lengthOf(1);
    expect(server.requests).to.be.empty;
    leave();
    expect(Stream.all[0]!.isClosed).to.be.true;
  });

  it('requests the story after a message that it has changed', async () => {
    const {clock, server, reader, leave} = listen();
    Stream.all[0]!.open();
    Stream.all[0]!.send('changed');
    await clock.advance(10);
    expect(server.requests).to.have.lengthOf(1);
    expect(reader.taken).to.have.lengthOf(1);
    leave();
  });

  it('requests missed changes when the browser reconnects', async () => {
    const {clock, server, leave} = listen();
    Stream.all[0]!.open();
    Stream.all[0]!.dispatchEvent(new Event('error'));
    await clock.advance(minute);
    expect(server.requests).to.be.empty;
    Stream.all[0]!.open();
    await clock.advance(10);
    expect(server.requests).to.have.lengthOf(1);
    leave();
  });

  it('closes while the story is not visible, and continues at the last event', async () => {
    const {clock, channel, server, reader, leave} = listen();
    Stream.all[0]!.open();
    Stream.all[0]!.send('changed', '41');
    await clock.advance(10);
    reader.isActive = false;
    channel.update();
    expect(Stream.all[0]!.isClosed).to.be.true;
    reader.isActive = true;
    channel.update();
    await clock.advance(10);
    expect(new URL(Stream.all[1]!.address).searchParams.get('last-event-id')).to.equal('41');
    expect(server.requests).to.have.lengthOf(2);
    leave();
  });

  it('reopens after a longer wait each time the server refuses it', async () => {
    const {clock, reader, leave} = listen();
    const refuse = () => {
      const last = Stream.all.at(-1)!;
      last.readyState = 2;
      last.dispatchEvent(new Event('error'));
    };
    refuse();
    expect(reader.faults[0]).to.be.instanceOf(RefreshError);
    await clock.advance(6000);
    expect(Stream.all).to.have.lengthOf(2);
    leave();
  });
});
