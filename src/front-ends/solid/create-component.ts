import {printMarkup} from '#markup';
import {
  createComponent,
  createEffect,
  type JSX,
  mergeProps,
  sharedConfig,
  splitProps,
} from 'solid-js';
import {Dynamic, isServer} from 'solid-js/web';
import type {Elements} from '../elements.generated.js';
import type {Fired, Tag} from '../handlers.js';
import {
  attributesOf,
  type Description,
  giveProperties,
  hasData,
  type Printing,
  type Values,
} from '../properties.js';

/** `on:aw-story-select`, the form of Solid for events of elements. */
type Listeners<Name extends Tag> = {
  [Event in keyof Elements[Name]['events'] & string as `on:${Event}`]?:
    | ((event: Fired<Elements[Name]['events'][Event], Elements[Name]['element']>) => void)
    | undefined;
};

type Own<Name extends Tag> = Elements[Name]['properties'] & Listeners<Name> & Printing;

/** A component whose `ref` receives the element. */
export type Component<Name extends Tag> = (
  props: Own<Name> & Omit<JSX.HTMLAttributes<Elements[Name]['element']>, keyof Own<Name>>,
) => JSX.Element;

/** Creates a component of an element. */
export function createElementComponent<Name extends Tag>(
  description: Description,
): Component<Name> {
  const names = [...Object.keys(description.properties), 'styles', 'shadowRoots'];
  const create = (props: Values) => {
    const [own, others] = splitProps(props as Record<string, unknown>, names);
    return isServer
      ? printElement(description, own, others)
      : showElement(description, own, others);
  };
  return create;
}

function printElement(description: Description, own: Values, others: Values): JSX.Element {
  const given = {...own};
  const options: object = {...given, nonce: others['nonce']};
  const markup = printMarkup(description.tag, {...given, lang: others['lang']}, options);
  return createComponent(Dynamic, {
    component: description.tag,
    ...markup?.attributes,
    ...others,
    ...attributesOf(given, description),
    // Not raw data: markup from the library's templates, which escape all data.
    ...(markup && {children: undefined, innerHTML: markup.html}),
  } as never);
}

function showElement(description: Description, own: Values, others: Values): JSX.Element {
  let element: HTMLElement | undefined;
  const given = {};
  const {ref} = others as {ref?: (element: HTMLElement) => void};
  let isOfServer = Boolean(sharedConfig.context);
  createEffect(() => {
    const values = {...own}; // Reads each property, so that the effect depends on it.
    if (element) giveProperties(element, given, values, description);
  });
  const [, rest] = splitProps(others as Record<string, unknown>, ['ref', 'children']);
  const props = {
    component: description.tag,
    ref: (found: HTMLElement) => {
      element = found;
      ref?.(found);
    },
    /** Server-rendered markup takes the place of children as long as there are data. */
    get children() {
      isOfServer &&= hasData({...own}, description);
      return isOfServer ? undefined : others['children'];
    },
  };
  return createComponent(Dynamic, mergeProps(props, rest) as never);
}
