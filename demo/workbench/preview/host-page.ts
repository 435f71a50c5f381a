/** A plain page around the story. */
export const paperStyles = `
:root { background: light-dark(#fff, #161616); color: light-dark(#1b1b1b, #e9e7e2); }
body { margin: 0; padding: 16px; font: 1.0625rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
`;

/** A page with strong styles of its own, to test how a story looks on such pages. */
export const hostStyles = `
* { box-sizing: border-box; }
body { padding: 0; font: 15px/1.65 Verdana, Geneva, sans-serif; background: light-dark(#f4efe4, #1d2226); color: light-dark(#22303a, #dfe6ea); }
main { max-inline-size: 46rem; margin-inline: auto; padding: 20px; }
h1, h2, h3 { font-family: 'Trebuchet MS', Verdana, sans-serif; text-transform: uppercase; letter-spacing: .03em; color: light-dark(#7a1f1f, #f0b4a4); }
p { margin: 0 0 1.4em; text-align: justify; text-indent: 1.2em; }
a { color: light-dark(#00587a, #8fd0ef); font-weight: bold; text-decoration: none; }
ul { list-style: square; padding-inline-start: 2.5em; }
table { border: 3px double; }
img { border: 4px solid light-dark(#fff, #000); float: inline-start; max-inline-size: 50%; }
blockquote { font-style: italic; border-inline-start: 8px solid light-dark(#7a1f1f, #f0b4a4); padding: 12px; }
button { border-radius: 20px; padding: 8px 20px; background: light-dark(#7a1f1f, #f0b4a4); color: light-dark(#fff, #1d2226); }
.host-head { padding: 12px 20px; background: light-dark(#22303a, #0f1316); color: #fff; }
.host-head p { margin: 0; text-indent: 0; }
`;

/** The head of that page. */
export function hostHead(): HTMLElement {
  const head = document.createElement('header');
  head.className = 'host-head';
  const name = document.createElement('p');
  name.textContent = 'A site with its own design';
  head.append(name);
  return head;
}
