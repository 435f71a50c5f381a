import {onDemand} from '../../element-kit/on-demand.js';
import {drawing as bodyDrawing} from '../article-body/drawing.js';
import {drawing as cardDrawing} from '../casualty-card/drawing.js';
import {drawing as storiesDrawing} from '../related-stories/drawing.js';
import {drawing as datelineDrawing} from '../weather-dateline/drawing.js';

async function load() {
  const parts = [bodyDrawing, cardDrawing, storiesDrawing, datelineDrawing];
  const [words] = await Promise.all([
    import('../../templates/article/article.template.js'),
    ...parts.map((part) => part.load()),
  ]);
  return words;
}

/** What draws a story and all that it is composed of, so that its parts appear together. */
export const drawing = onDemand(load);
