/* global document, requestAnimationFrame, scrollY */
import sharp from 'sharp';

/** Tags of the sections of the page. */
const sections = [
  'aw-article',
  'aw-article-body',
  'aw-weather-dateline',
  'aw-casualty-card',
  'aw-related-stories',
];

/** Longest part of a section that is kept, in CSS pixels: the end of a story repeats what stands above. */
const longest = 2000;

/** Takes a picture of each section in one state: `[{section, picture}]`, each a PNG of few colours. */
export async function takeSections(browser, address, state) {
  await browser.open(address, state);
  const boxes = await browser.run(settle, sections);
  const page = sharp(await browser.photograph());
  const pictures = [];
  for (const {section, box} of boxes) {
    const height = Math.min(box.height, longest);
    const part = page.clone().extract({...box, height});
    const picture = await part.png({colours: 16, dither: 0, effort: 10}).toBuffer();
    pictures.push({section, picture});
  }
  return pictures;
}

/** Runs in the page: once all is drawn, where each section's examples stand, in whole pixels. */
async function settle(sections) {
  const elements = [...document.querySelectorAll(sections.join())];
  while (!elements.every((element) => element.matches(':state(ready)')))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  // A picture below the screen that waits for the reader is never decoded.
  for (const image of document.querySelectorAll('img')) image.loading = 'eager';
  await document.fonts.ready;
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  return sections.map((section) => {
    const example = document.querySelector(`#${section} > .example`);
    // Between two pixels, its looks would depend on the height of what stands above it.
    const start = example.getBoundingClientRect().top;
    Object.assign(example.style, {position: 'relative', top: `${Math.ceil(start) - start}px`});
    const box = example.getBoundingClientRect();
    const [left, top] = [Math.floor(box.left), Math.round(box.top + scrollY)];
    const [right, bottom] = [Math.ceil(box.right), Math.ceil(box.bottom + scrollY)];
    return {section, box: {left, top, width: right - left, height: bottom - top}};
  });
}
