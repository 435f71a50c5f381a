/** Types of the tags in Preact's JSX. */
import type {HTMLAttributes} from 'preact';
import type {Elements} from '../elements.generated.js';
import type {Handlers, Others, Tag} from '../handlers.js';

type Attributes<Name extends Tag> = Elements[Name]['properties'] &
  Elements[Name]['attributes'] &
  Handlers<Name, 'on'> &
  Others<HTMLAttributes<Elements[Name]['element']>, Name>;

type Tags = {[Name in Tag]: Attributes<Name>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
