/** Characters that XML has no way to write; HTML drops or replaces most of them too. */
const unwritable = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;
const loneSurrogate = /\p{Surrogate}/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;', // As it is, a parser makes a line end of it.
  '\n': '&#10;',
  '\t': '&#9;',
};

const refer = (character: string): string => references[character] ?? '';

/** What cannot stand as it is between tags, and in an attribute; most texts have nothing of it. */
const specialInText = /[^\n -%'-;=?-\ud7ff\ue000-\ufffd]/;
const specialInAttribute = /[^ !#-%(-;=?-\ud7ff\ue000-\ufffd]/;

function writable(text: string): string {
  return text.replace(unwritable, '').replace(loneSurrogate, '\ufffd');
}

/** Text as it stands between tags, in HTML and in XML. */
export function escapeText(text: string): string {
  return specialInText.test(text) ? writable(text).replace(/[&<>\r]/g, refer) : text;
}

/** Text as it stands in an attribute between double quotes, in HTML and in XML. */
export function escapeAttribute(text: string): string {
  return specialInAttribute.test(text) ? writable(text).replace(/[&<>"'\r\n\t]/g, refer) : text;
}

/** Attributes as they stand in a tag: those that are undefined or false are left out. */
export function writeAttributes(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  let markup = '';
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      markup += ` ${name}="${value === true ? '' : escapeAttribute(String(value))}"`;
  return markup;
}

/** JSON as it stands in a `<script>`, in HTML and in XML: nothing in it ends or opens anything. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
