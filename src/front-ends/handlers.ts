import type {Elements} from './elements.generated.js';

/** Tag of an element. */
export type Tag = keyof Elements;

/** An event as a listener on the element receives it. */
export type Fired<Event, Element> = Event & {readonly currentTarget: Element};

/** Converts `story-select` to `StorySelect`. */
export type Capitals<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capitals<Rest>}`
  : Capitalize<Words>;

/** Listeners of an element, each named by its event with a prefix. */
export type Handlers<Name extends Tag, Prefix extends string> = {
  [Event in keyof Elements[Name]['events'] & string as `${Prefix}${Event}`]?:
    | ((event: Fired<Elements[Name]['events'][Event], Elements[Name]['element']>) => void)
    | undefined;
};

/** Attributes of a front end's own types that an element does not define itself. */
export type Others<Attributes, Name extends Tag> = Omit<
  Attributes,
  keyof Elements[Name]['properties'] | keyof Elements[Name]['attributes']
>;
