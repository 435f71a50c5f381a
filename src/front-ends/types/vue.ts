/** Types of the tags in Vue's templates. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Elements} from '../elements.generated.js';
import type {Capitals, Fired, Others, Tag} from '../handlers.js';

/** `@aw-load` is the prop `onAwLoad`. */
type Listeners<Name extends Tag> = {
  [Event in keyof Elements[Name]['events'] & string as `on${Capitals<Event>}`]?:
    | ((event: Fired<Elements[Name]['events'][Event], Elements[Name]['element']>) => void)
    | undefined;
};

type Props<Name extends Tag> = Elements[Name]['properties'] &
  Elements[Name]['attributes'] &
  Listeners<Name> &
  Others<HTMLAttributes, Name> &
  PublicProps;

type Tags = {
  [Name in Tag]: new () => Elements[Name]['element'] & {
    $props: Props<Name>;
    $slots: {default?: () => unknown};
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
