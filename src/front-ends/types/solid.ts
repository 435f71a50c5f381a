/** Types of the tags in Solid's JSX: `prop:article`, `on:aw-load`. */
import type {JSX} from 'solid-js';
import type {Elements} from '../elements.generated.js';
import type {Handlers, Others, Tag} from '../handlers.js';

/** `prop:` sets a property, whether or not the element is defined yet. */
type Properties<Values> = {
  [Key in keyof Values & string as Key | `prop:${Key}`]?: Values[Key];
};

type Attributes<Name extends Tag> = Properties<Elements[Name]['properties']> &
  Elements[Name]['attributes'] &
  Handlers<Name, 'on:'> &
  Others<JSX.HTMLAttributes<Elements[Name]['element']>, Name>;

type Tags = {[Name in Tag]: Attributes<Name>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
