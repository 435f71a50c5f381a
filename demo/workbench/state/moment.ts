/** A date in the form of its fields. */
export interface Moment {
  /** `2025-03-03`. */
  readonly day: string;
  /** `10:30`; empty for a day alone. */
  readonly time: string;
  /** `Z`, `+01:00`; empty where it is not stated. */
  readonly zone: string;
}

/** Splits an ISO 8601 date; undefined for a year or a month alone. */
export function splitMoment(iso: string): Moment | undefined {
  const [, day = '', time = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso) ?? [];
  return day || !iso ? {day, time, zone} : undefined;
}

/** Joins the fields of a date; empty without a day. */
export function joinMoment({day, time, zone}: Moment): string {
  if (!day) return '';
  return time ? `${day}T${time}${zone}` : day;
}

/** The day on the editor's calendar: `2025-03-03`. */
export function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** «UTC−05:00». */
export const sayOffset = (zone: string): string =>
  zone === 'Z' ? 'UTC' : `UTC${zone.replace('-', '−')}`;

/** UTC offsets in use, for an editor to choose. */
export const offsets: readonly string[] = [
  '-10:00',
  '-09:00',
  '-08:00',
  '-07:00',
  '-06:00',
  '-05:00',
  '-04:00',
  '-03:00',
  '-02:00',
  '-01:00',
  'Z',
  '+01:00',
  '+02:00',
  '+03:00',
  '+03:30',
  '+04:00',
  '+04:30',
  '+05:00',
  '+05:30',
  '+05:45',
  '+06:00',
  '+07:00',
  '+08:00',
  '+09:00',
  '+09:30',
  '+10:00',
  '+11:00',
  '+12:00',
  '+13:00',
];
