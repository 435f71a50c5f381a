import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How far two colours of one pixel may be apart, from 0 to 1: engines smooth letters a little differently from one version to the next. */
const threshold = 0.3;

/** Part of a picture's pixels that may be further apart. */
const allowance = 0.002;

/**
 * Compares two PNGs: `undefined` where they look alike, else `{problem, difference}`,
 * where the difference is a PNG in which what changed is red, if both are of one size.
 */
export async function compare(kept, taken) {
  const [before, after] = await Promise.all([readPixels(kept), readPixels(taken)]);
  const {width, height} = before;
  if (width !== after.width || height !== after.height)
    return {
      problem: `expected ${width} by ${height} pixels, found ${after.width} by ${after.height}`,
    };
  const difference = Buffer.alloc(before.pixels.length);
  const count = pixelmatch(before.pixels, after.pixels, difference, width, height, {threshold});
  if (count <= allowance * width * height) return undefined;
  return {
    problem: `${count} of ${width * height} pixels look different`,
    difference: await sharp(difference, {raw: {width, height, channels: 4}})
      .png()
      .toBuffer(),
  };
}

async function readPixels(picture) {
  const {data, info} = await sharp(picture).ensureAlpha().raw().toBuffer({resolveWithObject: true});
  return {pixels: data, width: info.width, height: info.height};
}
