/** Extracts the weather icons from the icon set (Lucide, ISC licence), each as one path. */
import {readFileSync} from 'node:fs';
import {writeGenerated} from './generated.mjs';

const names = {
  clearDay: 'sun',
  clearNight: 'moon',
  partDay: 'cloud-sun',
  partNight: 'cloud-moon',
  cloud: 'cloud',
  fog: 'cloud-fog',
  drizzle: 'cloud-drizzle',
  rain: 'cloud-rain',
  showersDay: 'cloud-sun-rain',
  showersNight: 'cloud-moon-rain',
  snow: 'cloud-snow',
  hail: 'cloud-hail',
  thunder: 'cloud-lightning',
};

const attribute = (shape, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(shape)?.[1];

function path(shape) {
  // In a joined path, a relative move would start where the previous path ends.
  if (shape.startsWith('<path')) return attribute(shape, 'd').replace(/^m/, 'M0 0m');
  const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(attribute(shape, name)));
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

function icon(name) {
  const svg = readFileSync(`node_modules/lucide-static/icons/${name}.svg`, 'utf8');
  return [...svg.matchAll(/<(?:path|circle)\s[^>]*>/g)].map(([shape]) => path(shape)).join('');
}

const icons = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, icon(name)]));

await writeGenerated(
  'src/weather/icons.generated.ts',
  `/* Made from Lucide (ISC licence) by \`npm run generate\`. */

/** Weather icons as paths in a box of 24 by 24. */
export const icons = ${JSON.stringify(icons)} as const;
`,
);
