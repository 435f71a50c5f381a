import {type Refresh, RefreshError, type StreamListener} from './loader.js';
import {poll, type PollOptions} from './poll.js';

export interface EventSourceOptions extends Omit<PollOptions, 'address' | 'every'> {
  /**
   * Address of the story, to load what was missed; by default the element's `src`, or the story's
   * own.
   */
  story?: string;
  /** Opens the stream instead of the page's `EventSource`. */
  open?: (address: string) => EventSource;
}

/** `EventSource.CLOSED`: the browser does not reconnect. */
const closed = 2;

/**
 * Returns a loader that listens to server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html). A message with JSON is the
 * whole story. Any other message says that the story has changed, and it is requested. Messages
 * missed without a connection are recovered: browsers send `Last-Event-ID`, a stream that is opened
 * again has it as `last-event-id` in its address, and the story is requested.
 * @example element.refresh = eventSource('/stories/42/events')
 */
export function eventSource(address: string, options: EventSourceOptions = {}): Refresh {
  const {story, open = (url: string) => new EventSource(url), ...others} = options;
  const load = poll({...others, ...(story && {address: story})});
  let lastId = '';
  const listen = (signal: AbortSignal, {onStory, onChange, onLoss}: StreamListener): void => {
    const stream = open(withId(address, lastId));
    let isOpened = false;
    stream.addEventListener('open', () => {
      if (isOpened) onChange();
      isOpened = true;
    });
    stream.addEventListener('message', ({data, lastEventId}: MessageEvent<string>) => {
      lastId = lastEventId || lastId;
      if (data.trimStart().startsWith('{'))
        onStory({text: data, contentType: 'application/json', url: location.href});
      else onChange();
    });
    stream.addEventListener('error', () => {
      if (stream.readyState === closed)
        onLoss(new RefreshError(address, 'a stream of events', 'none'));
    });
    signal.addEventListener('abort', () => stream.close());
  };
  const key = load.key && `events ${address} ${story ?? ''}`;
  const {clock} = load;
  return Object.assign(((...given) => load(...given)) as Refresh, {
    listen,
    ...(key && {key}),
    ...(clock && {clock}),
  });
}

function withId(address: string, id: string): string {
  if (!id) return address;
  const url = new URL(address, location.href);
  url.searchParams.set('last-event-id', id);
  return url.href;
}
