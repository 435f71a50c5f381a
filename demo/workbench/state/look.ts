/** Views of the story: with scripts, without, on paper, for screen readers … */
export const ways = [
  'live',
  'words',
  'bare',
  'host',
  'frame',
  'print',
  'reader',
  'listen',
] as const;
export type Way = (typeof ways)[number];

/** Widths of a phone, a column, a tablet and a desktop, in CSS pixels. */
export const widths = [320, 480, 720, 1200] as const;

export interface Look {
  readonly way: Way;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Language of the page around the story; that of the story where empty. */
  readonly language: string;
  /** Direction of the page around; that of the language where empty. */
  readonly direction: '' | 'ltr' | 'rtl';
  /** Whether pictures and players of other servers may load. */
  readonly remote: boolean;
}

export const plainLook: Look = {
  way: 'live',
  width: 480,
  theme: 'light',
  language: '',
  direction: '',
  remote: false,
};
