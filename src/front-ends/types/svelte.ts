/** Types of the tags in Svelte's templates. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Elements} from '../elements.generated.js';
import type {Handlers, Others, Tag} from '../handlers.js';

type Attributes<Name extends Tag> = Elements[Name]['properties'] &
  Elements[Name]['attributes'] &
  Handlers<Name, 'on'> &
  Others<HTMLAttributes<Elements[Name]['element']>, Name>;

type Tags = {[Name in Tag]: Attributes<Name>};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends Tags {}
}
