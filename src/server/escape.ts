/** Characters that XML cannot represent; HTML drops or replaces most of them too. */
const unwritable = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;
const loneSurrogate = /\p{Surrogate}/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;', // Otherwise a parser would convert it to a line feed.
  '\n': '&#10;',
  '\t': '&#9;',
};

const refer = (character: string): string => references[character] ?? '';

/** Characters to escape in text and in attributes. Most texts have none. */
const specialInText = /[^\n -%'-;=?-\ud7ff\ue000-\ufffd]|^ *\n|\n *\n/;
const specialInAttribute = /[^ !#-%(-;=?-\ud7ff\ue000-\ufffd]/;

function writable(text: string): string {
  return text.replace(unwritable, '').replace(loneSurrogate, '\ufffd');
}

/** Escapes text content for HTML and XML. Empty lines are escaped too: they end HTML in Markdown. */
export function escapeText(text: string): string {
  return specialInText.test(text)
    ? writable(text).replace(/[&<>\r]|\n(?<=(?:^|\n)[ \t]*\n)/g, refer)
    : text;
}

/** Escapes an attribute value in double quotes for HTML and XML. */
export function escapeAttribute(text: string): string {
  return specialInAttribute.test(text) ? writable(text).replace(/[&<>"'\r\n\t]/g, refer) : text;
}

/** Writes attributes of a tag; undefined and false values are left out. */
export function writeAttributes(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  let markup = '';
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      markup += ` ${name}="${value === true ? '' : escapeAttribute(String(value))}"`;
  return markup;
}

/** Escapes JSON in a `<script>` for HTML and XML, so that nothing in it opens or closes a tag. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
