import type {Elements} from './elements.generated.js';

/** Tag of an element. */
export type Tag = keyof Elements;

/** An event as one that listens at the element gets it. */
export type Fired<Event, Element> = Event & {readonly currentTarget: Element};

/** `story-select` is `StorySelect`. */
export type Capitals<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capitals<Rest>}`
  : Capitalize<Words>;

/** Listeners of an element, each under its event's name with something before it. */
export type Handlers<Name extends Tag, Prefix extends string> = {
  [Event in keyof Elements[Name]['events'] & string as `${Prefix}${Event}`]?:
    | ((event: Fired<Elements[Name]['events'][Event], Elements[Name]['element']>) => void)
    | undefined;
};

/** What of a front end's own attributes an element leaves as it is. */
export type Others<Attributes, Name extends Tag> = Omit<
  Attributes,
  keyof Elements[Name]['properties'] | keyof Elements[Name]['attributes']
>;
