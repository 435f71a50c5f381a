import type {Path} from './paths.js';

/** A field of the head, with its name for editors. */
export interface HeadField {
  readonly path: Path;
  readonly label: string;
  readonly kind:
    'line' | 'long' | 'address' | 'day' | 'moment' | 'number' | 'language' | 'status' | 'zone';
}

/** A group of fields. */
export interface HeadGroup {
  readonly title: string;
  readonly fields: readonly HeadField[];
  /** Whether it is open at first; the other groups are for fields that few stories need. */
  readonly isOpen: boolean;
}

const field = (label: string, kind: HeadField['kind'], ...path: Path): HeadField => ({
  path,
  label,
  kind,
});

export const headGroups: readonly HeadGroup[] = [
  {
    title: 'Headline',
    isOpen: true,
    fields: [
      field('Kicker or section', 'line', 'kicker'),
      field('Headline', 'long', 'headline'),
      field('Standfirst', 'long', 'standfirst'),
      field('Language', 'language', 'language'),
    ],
  },
  {
    title: 'Where and when',
    isOpen: true,
    fields: [
      field('Place', 'line', 'dateline', 'place'),
      field('Day in the dateline', 'day', 'dateline', 'date'),
      field('News agency', 'line', 'dateline', 'agency'),
      field('Published', 'moment', 'published'),
      field('Updated', 'moment', 'modified'),
    ],
  },
  {
    title: 'Publication',
    isOpen: false,
    fields: [
      field('Publisher', 'line', 'publisher', 'name'),
      field('Website of the publisher', 'address', 'publisher', 'url'),
      field('Web address of the story', 'address', 'url'),
      field('Publication status', 'status', 'status'),
      field('Embargo until', 'moment', 'embargoedUntil'),
      field('Expires', 'moment', 'expires'),
    ],
  },
  {
    title: 'Place and weather',
    isOpen: false,
    fields: [
      field('Time zone of the place', 'zone', 'dateline', 'timeZone'),
      field('Latitude in degrees north', 'number', 'dateline', 'latitude'),
      field('Longitude in degrees east', 'number', 'dateline', 'longitude'),
      field('Temperature in °C', 'number', 'dateline', 'weather', 'temperature'),
    ],
  },
  {
    title: 'Rights',
    isOpen: false,
    fields: [
      field('Copyright holder', 'line', 'rights', 'holder'),
      field('Copyright line', 'line', 'rights', 'notice'),
      field('Terms of use', 'long', 'rights', 'terms'),
      field('Web address of the licence', 'address', 'rights', 'license'),
    ],
  },
];
