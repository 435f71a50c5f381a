/**
 * Offsets from UTC, in hours, of the letters of time zones: those of RFC 822, and others that mean
 * one zone only in news. Letters that two zones share, such as IST, are not here.
 */
const zoneHours: Readonly<Record<string, number>> = {
  ...{z: 0, utc: 0, ut: 0, gmt: 0, wet: 0},
  ...{bst: 1, west: 1, cet: 1, mez: 1, met: 1, wat: 1},
  ...{cest: 2, mesz: 2, mest: 2, eet: 2, sast: 2, cat: 2},
  ...{eest: 3, msk: 3, eat: 3, pkt: 5, wib: 7},
  ...{awst: 8, hkt: 8, sgt: 8, wita: 8, jst: 9, kst: 9, wit: 9},
  ...{aest: 10, aedt: 11, nzst: 12, nzdt: 13},
  ...{brt: -3, edt: -4, est: -5, cdt: -5, cst: -6, mdt: -6},
  ...{mst: -7, pdt: -7, pst: -8, akdt: -8, akst: -9, hst: -10},
};

/** The offset of a zone by its letters: `+02:00`, or `Z`; undefined where they are not known. */
export function offsetOf(letters: string): string | undefined {
  const zone = letters.toLowerCase();
  const hours = Object.hasOwn(zoneHours, zone) ? zoneHours[zone] : undefined;
  if (hours === undefined) return undefined;
  const digits = String(Math.abs(hours)).padStart(2, '0');
  return hours ? `${hours < 0 ? '-' : '+'}${digits}:00` : 'Z';
}
