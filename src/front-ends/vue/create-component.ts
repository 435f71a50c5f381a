import {printMarkup} from '#markup';
import {
  defineComponent,
  getCurrentInstance,
  h,
  type HTMLAttributes,
  onMounted,
  onUpdated,
  shallowRef,
  type VNode,
} from 'vue';
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

type Camel<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Words;

/** `@aw-story-select` is `onAwStorySelect`. */
type Listeners<Name extends Tag> = {
  [Event in keyof Elements[Name]['events'] & string as `on${Capitalize<Camel<Event>>}`]?:
    | ((event: Fired<Elements[Name]['events'][Event], Elements[Name]['element']>) => void)
    | undefined;
};

type Props<Name extends Tag> = Elements[Name]['properties'] &
  Listeners<Name> &
  Printing &
  Omit<HTMLAttributes, keyof Elements[Name]['properties']>;

/** A component; `$el` is the element. */
export type Component<Name extends Tag> = new () => {
  $el: Elements[Name]['element'];
  $props: Props<Name>;
  $slots: {default?: () => VNode[]};
};

/** `<AwArticle isolated>` passes `''`. */
function readProps(props: Values): Values {
  const given = Object.entries(props).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, value === '' ? true : value]));
}

/** Creates a component of an element. */
export function createComponent<Name extends Tag>(description: Description): Component<Name> {
  const {tag, properties} = description;
  return defineComponent({
    name: tag,
    inheritAttrs: false,
    props: [...Object.keys(properties), 'styles', 'shadowRoots'],
    setup(props, {attrs, slots}) {
      const element = shallowRef<HTMLElement>();
      let given = {};
      let wasOfServer = Boolean(getCurrentInstance()?.vnode.el);
      const give = () => {
        if (element.value) giveProperties(element.value, given, readProps(props), description);
      };
      onMounted(give);
      onUpdated(give);
      return () => {
        const own = readProps(props);
        const markup = printMarkup(tag, {...own, lang: attrs['lang']}, {
          ...own,
          nonce: attrs['nonce'],
        } as object);
        const isOfServer = wasOfServer && hasData(own, description);
        if (wasOfServer !== isOfServer) given = {};
        wasOfServer = isOfServer;
        const isBare = markup !== undefined || isOfServer;
        return h(
          tag,
          {
            ...markup?.attributes,
            ...attrs,
            ...attributesOf(own, description),
            key: String(isOfServer),
            ref: element,
            // Not raw data: markup from the library's templates, which escape all data.
            ...(markup && {innerHTML: markup.html}),
          },
          isBare ? undefined : slots['default']?.(),
        );
      };
    },
    // Vue infers no types from a list of names; `Component` has those of the element.
  }) as unknown as Component<Name>;
}
