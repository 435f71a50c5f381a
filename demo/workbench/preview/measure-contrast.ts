/** Minimum contrast in WCAG 2.2 AA for text and for large text. */
export const leastContrast = {text: 4.5, large: 3} as const;

/** Text whose contrast with its background is too low. */
export interface LowContrast {
  readonly words: string;
  readonly ratio: number;
}

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Text of a page with low contrast, as drawn now. Each combination of colours is listed once. */
export function findLowContrast(root: Element): LowContrast[] {
  const found = new Map<string, LowContrast>();
  for (const element of elementsIn(root)) {
    const words = ownWords(element);
    if (!words || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const [ink, paper] = [readColor(style.color), paperBehind(element)];
    const ratio = contrastOf(mix(ink, paper), paper);
    if (ratio < leastFor(style)) found.set(`${style.color} ${paper.join()}`, {words, ratio});
  }
  return [...found.values()];
}

function* elementsIn(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLElement) yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

function ownWords(element: Element): string {
  const texts = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({textContent}) => textContent ?? '')
    .join('')
    .trim()
    .slice(0, 40);
}

function leastFor({fontSize, fontWeight}: CSSStyleDeclaration): number {
  const size = parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  return isLarge ? leastContrast.large : leastContrast.text;
}

/** The background colour of an element: that of the nearest ancestor with one. */
function paperBehind(element: Element): Color {
  for (let next: Element | null = element; next; next = parentOf(next)) {
    const color = readColor(getComputedStyle(next).backgroundColor);
    if (color[3] === 1) return color;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Converts a colour in any notation to the values that the browser paints. */
function readColor(text: string): Color {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function mix([red, green, blue, alpha]: Color, paper: Color): Color {
  const over = (value: number, behind: number) => value * alpha + behind * (1 - alpha);
  return [over(red, paper[0]), over(green, paper[1]), over(blue, paper[2]), 1];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(first: Color, second: Color): number {
  const [low, high] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminanceOf([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
