import {reportAt, type Way} from './check-way.js';
import {isCountingPixel} from './counting-pixel.js';
import {readKey} from './notation.js';

/** A tracking pixel is never loaded. One of half a pixel has no valid size, so it gets one. */
export function markPixel(sound: Record<string, unknown>, value: object, way: Way): void {
  const [width, height] = ['width', 'height'].map((key) => {
    const side = readKey(value, key);
    return typeof side === 'number' ? side : undefined;
  });
  if (!isCountingPixel({width, height})) return;
  reportAt('tracking-pixel', 'a picture', 'one of 1 × 1', '', way);
  sound['width'] ??= 1;
  sound['height'] ??= 1;
}
