import {announcesEmbargo, hasMoment} from '../../../model/availability/embargo-words.js';
import type {Line} from '../lines.js';

/** How many of the first lines are looked at. */
const reach = 8;

/** A dash or a bracket, and what it parts from a headline. */
const parted = /^(.{12,150}?\S)\s*(?:\s[-–—|]\s|[([])\s*([^()[\]]{7,80}?)[)\]]?$/u;

/** Divides a headline from the embargo on its line: «Port buys tug – embargoed until 10 March». */
export function splitHolds(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const [, headline = '', notice = ''] = parted.exec(line.text) ?? [];
    const isNotice = announcesEmbargo(notice) && (/[)\]]$/.test(line.text) || hasMoment(notice));
    if (index >= reach || !isNotice) return [line];
    return [
      {...line, text: headline, raw: headline},
      {...line, text: notice, raw: notice, gap: false},
    ];
  });
}
