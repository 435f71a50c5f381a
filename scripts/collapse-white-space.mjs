import MagicString from 'magic-string';

/** White space that HTML collapses to one space. A no-break space is an ordinary character. */
const run = /[ \t\n\f\r]+/y;

/** Elements whose white space is significant. */
const kept = new Set(['pre', 'textarea', 'script', 'style']);

/** Lit's tags. */
const tag = /^(html|svg)$/;

/**
 * Makes templates smaller without changing what they show: each run of white space becomes one
 * space, and none is removed from text. Attribute values and preformatted text stay as they are.
 */
export const collapseWhiteSpace = {
  name: 'collapse-white-space',
  transform(code, id) {
    if (/[\\/]node_modules[\\/]/.test(id) || !/\b\w+`/.test(code)) return null;
    const text = new MagicString(code);
    for (const template of findTemplates(this.parse(code))) collapseTemplate(text, template.quasis);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};

/** The templates of a syntax tree, including nested ones. */
function* findTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && tag.test(node.tag.name)) yield node.quasi;
  for (const child of Object.values(node)) yield* findTemplates(child);
}

/** Tracks the markup across expressions, because a tag may begin before one and end after it. */
function collapseTemplate(text, quasis) {
  const place = {quote: '', isTag: false, keeping: ''};
  for (const {start, value} of quasis)
    for (const {index, length, replacement} of findRuns(value.raw, place))
      if (replacement.length < length)
        text.update(start + index, start + index + length, replacement);
}

/**
 * The runs of white space in a piece of markup that may be shortened. Stores in `place` where the
 * piece ends.
 */
function* findRuns(markup, place) {
  for (let index = 0; index < markup.length; index++) {
    run.lastIndex = index;
    const length = run.exec(markup)?.[0].length ?? 0;
    if (!length) {
      readCharacter(markup, index, place);
      continue;
    }
    // Within a tag white space is not shown; before its end no space is needed.
    const isBeforeEnd = place.isTag && markup[index + length] === '>';
    if (!place.quote && !place.keeping) yield {index, length, replacement: isBeforeEnd ? '' : ' '};
    index += length - 1;
  }
}

function readCharacter(markup, index, place) {
  const character = markup[index];
  if (place.quote) {
    if (character === place.quote) place.quote = '';
  } else if (place.isTag) {
    if (character === '>') place.isTag = false;
    else if (/["']/.test(character)) place.quote = character;
  } else if (character === '<') {
    const [, slash, name] = /^<(\/?)([\w-]*)/.exec(markup.slice(index));
    place.isTag = true;
    if (!place.keeping && !slash && kept.has(name)) place.keeping = name;
    else if (slash && name === place.keeping) place.keeping = '';
  }
}
