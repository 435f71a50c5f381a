/** Newer states of a story, for `element.refresh`. */
export {eventSource, type EventSourceOptions} from './event-source.js';
export {
  type Refresh,
  type RefreshClock,
  RefreshError,
  type RefreshErrorOptions,
  type StoryText,
  type StreamListener,
} from './loader.js';
export {poll, type PollOptions} from './poll.js';
