/** Types of the tags in React 19's JSX; React 18 needs the components of `article-widgets/react.js`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements} from '../elements.generated.js';
import type {Handlers, Others, Tag} from '../handlers.js';

type Attributes<Name extends Tag> = Elements[Name]['properties'] &
  Elements[Name]['attributes'] &
  Handlers<Name, 'on'> &
  Others<
    DetailedHTMLProps<HTMLAttributes<Elements[Name]['element']>, Elements[Name]['element']>,
    Name
  >;

type Tags = {[Name in Tag]: Attributes<Name>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
