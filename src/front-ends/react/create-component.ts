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
import {printMarkup} from '#markup';
import type {Elements} from '../elements.generated.js';
import type {Capitals, Fired, Tag} from '../handlers.js';
import {
  attributesOf,
  type Description,
  giveProperties,
  hasData,
  type Printing,
  type Values,
} from '../properties.js';

/** Converts `aw-story-select` to `onStorySelect`. */
type HandlerName<Event> = Event extends `aw-${infer Name}` ? `on${Capitals<Name>}` : never;

type Handlers<Name extends Tag> = {
  [Event in keyof Elements[Name]['events'] as HandlerName<Event>]?:
    | ((event: Fired<Elements[Name]['events'][Event], Elements[Name]['element']>) => void)
    | undefined;
};

type Own<Name extends Tag> = Elements[Name]['properties'] & Handlers<Name> & Printing;

/** Properties and events of an element, and those of every HTML element. */
export type ComponentProps<Name extends Tag> = Own<Name> &
  Omit<HTMLAttributes<Elements[Name]['element']>, keyof Own<Name>>;

/** A component whose `ref` is the element. */
export type Component<Name extends Tag> = ForwardRefExoticComponent<
  ComponentProps<Name> & RefAttributes<Elements[Name]['element']>
>;

/** The description of an element for React. */
export interface ReactDescription extends Omit<Description, 'tag'> {
  /** The event of each handler. */
  readonly handlers: Readonly<Record<string, string>>;
}

/** React 18 warns about layout effects on a server. */
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Creates a component of an element, for React 18 and 19. */
export function createComponent<Name extends Tag>(
  tag: Name,
  description: ReactDescription,
): Component<Name> {
  const Drawn = createElementComponent(tag, description);
  const render = (props: Values, ref: ForwardedRef<unknown>) => {
    const isOfServer = useMarkupOfServer(props, description);
    const own: object = {ref, isOfServer, key: String(isOfServer)};
    return createElement(Drawn, {...props, ...own});
  };
  const component = forwardRef(render as Parameters<typeof forwardRef>[0]);
  component.displayName = tag;
  return component as Component<Name>;
}

/** The element itself. It is replaced when server-rendered markup gives way to children. */
function createElementComponent(tag: Tag, description: ReactDescription) {
  const render = ({isOfServer, ...props}: Values, ref: ForwardedRef<HTMLElement>) => {
    const element = useRef<HTMLElement>(null);
    useProperties(element, props, description);
    useHandlers(element, props, description);
    useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => element.current, []);
    const markup = isOfServer ? markupOf(tag, props) : undefined;
    const attributes = attributesOf(namesOfReact(props, description), description);
    // The element or a server may have changed its attributes and content.
    const own = {suppressHydrationWarning: true, ref: element};
    return createElement(tag, {...attributes, ...markup, ...own});
  };
  const component = forwardRef(render as Parameters<typeof forwardRef>[0]);
  component.displayName = `${tag} element`;
  return component;
}

/** Handlers are not attributes, and React calls `class` `className`. */
function namesOfReact(props: Values, {handlers}: ReactDescription): Values {
  return Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => !(name in handlers))
      .map(([name, value]) => [name === 'className' ? 'class' : name, value]),
  );
}

function useProperties(
  element: {readonly current: HTMLElement | null},
  props: Values,
  description: ReactDescription,
): void {
  const given = useRef<Record<string, unknown>>({});
  useEffectBeforePaint(() => {
    if (element.current) giveProperties(element.current, given.current, props, description);
  });
}

function useHandlers(
  element: {readonly current: HTMLElement | null},
  props: Values,
  {handlers}: ReactDescription,
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
      element.current?.addEventListener(event, listener, {signal: leaving.signal});
    }
    return () => leaving.abort();
  }, []);
}

const never = () => () => undefined;

/**
 * Whether a server rendered the content of the element. React then leaves it to the element as long
 * as there are data. Without data the children of the page are shown.
 */
function useMarkupOfServer(props: Values, description: ReactDescription): boolean {
  const isServers = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [wasServers, setWasServers] = useState(isServers);
  const isBare = props['children'] === undefined && props['dangerouslySetInnerHTML'] === undefined;
  const isOfServer = wasServers && (isBare || hasData(props, description));
  if (wasServers && !isOfServer && !isServers) setWasServers(false);
  return isOfServer;
}

/**
 * The server-rendered content. In the browser React must not compare it with its own children, of
 * which there are none.
 */
function markupOf(tag: Tag, props: Values): Values {
  const markup = printMarkup(tag, props, props);
  const {children, dangerouslySetInnerHTML} = props;
  const isBare = typeof document !== 'undefined' || (!children && !dangerouslySetInnerHTML);
  return {
    ...markup?.attributes,
    ...((markup ?? isBare) && {
      children: undefined,
      dangerouslySetInnerHTML: {__html: markup?.html ?? ''},
    }),
  };
}
