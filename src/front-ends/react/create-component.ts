'use client';

import {
  createElement,
  forwardRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type {Elements} from '../elements.generated.js';
import type {Capitals, Fired, Tag} from '../handlers.js';

/** `aw-story-select` is `onStorySelect`. */
type HandlerName<Event> = Event extends `aw-${infer Name}` ? `on${Capitals<Name>}` : never;

type Handlers<Name extends Tag> = {
  [Event in keyof Elements[Name]['events'] as HandlerName<Event>]?:
    | ((event: Fired<Elements[Name]['events'][Event], Elements[Name]['element']>) => void)
    | undefined;
};

type Own<Name extends Tag> = Elements[Name]['properties'] & Handlers<Name>;

/** Properties and events of an element, and what every HTML element takes. */
export type ComponentProps<Name extends Tag> = Own<Name> &
  Omit<HTMLAttributes<Elements[Name]['element']>, keyof Own<Name>>;

/** A component whose `ref` leads to the element. */
export type Component<Name extends Tag> = ForwardRefExoticComponent<
  ComponentProps<Name> & RefAttributes<Elements[Name]['element']>
>;

/** What an element is to React. */
export interface Description {
  /** The attribute of each property; empty for data that are no text. */
  readonly properties: Readonly<Record<string, string>>;
  /** The event of each handler. */
  readonly handlers: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, unknown>>;

/** React 18 warns of an effect before paint on a server, where there is none. */
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Makes a component of an element; the same for React 18 and 19. */
export function createComponent<Name extends Tag>(
  tag: Name,
  description: Description,
): Component<Name> {
  type Element = Elements[Name]['element'];
  const render = (props: Values, ref: ForwardedRef<Element>) => {
    const element = useRef<Element>(null);
    useProperties(element, props, description);
    useHandlers(element, props, description);
    useImperativeHandle(ref, () => element.current!, []);
    const words = useWordsOfServer(props);
    return createElement(tag, {...attributesOf(props, description), ...words, ref: element});
  };
  const component = forwardRef(render as Parameters<typeof forwardRef>[0]);
  component.displayName = tag;
  return component;
}

/** What is printed on a server, and kept in the browser. */
function attributesOf(props: Values, {properties, handlers}: Description): Values {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name in handlers) continue;
    const attribute = properties[name];
    if (attribute === undefined) attributes[name === 'className' ? 'class' : name] = value;
    else if (attribute && isText(value)) attributes[attribute] = value === true ? '' : value;
  }
  return attributes;
}

function isText(value: unknown): boolean {
  return value === true || typeof value === 'string' || typeof value === 'number';
}

/** Sets properties as properties; one that is taken away has its first value again. */
function useProperties(
  element: {readonly current: HTMLElement | null},
  props: Values,
  {properties}: Description,
): void {
  const given = useRef<Record<string, unknown>>({});
  useEffectBeforePaint(() => {
    const target = element.current as unknown as Record<string, unknown>;
    for (const name of Object.keys(properties)) {
      const value = props[name];
      if (value === given.current[name]) continue;
      target[name] = value === undefined ? firstValue(element.current!.localName, name) : value;
      given.current[name] = value;
    }
  });
}

function firstValue(tag: string, property: string): unknown {
  return (document.createElement(tag) as unknown as Values)[property];
}

function useHandlers(
  element: {readonly current: HTMLElement | null},
  props: Values,
  {handlers}: Description,
): void {
  const latest = useRef(props);
  useEffectBeforePaint(() => {
    latest.current = props;
  });
  useEffectBeforePaint(() => {
    const leaving = new AbortController();
    for (const [name, event] of Object.entries(handlers)) {
      const listener = (fired: Event) => {
        const handler = latest.current[name] as ((event: Event) => void) | undefined;
        handler?.(fired);
      };
      element.current!.addEventListener(event, listener, {signal: leaving.signal});
    }
    return () => leaving.abort();
  }, []);
}

const never = () => () => undefined;

/**
 * Words that the element has drawn before React takes a server's page over are the element's: React
 * must not compare them with its own children, of which there are none.
 */
function useWordsOfServer({children, dangerouslySetInnerHTML}: Values): Values {
  const isServers = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [wasServers] = useState(isServers);
  if (!wasServers) return {};
  const isBare = children === undefined && dangerouslySetInnerHTML === undefined;
  return {
    suppressHydrationWarning: true,
    ...(isBare && {dangerouslySetInnerHTML: {__html: ''}}),
  };
}
