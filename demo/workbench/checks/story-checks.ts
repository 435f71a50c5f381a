import type {Article, Block, Image, Inline} from '../../../src/model/article.js';
import {blockText, inlineText} from '../../../src/model/block-types.js';
import {blockItem} from '../state/item-ids.js';
import type {Work} from '../state/work.js';
import {blankPicture} from '../state/new-blocks.js';
import {articleText} from '../../../src/model/text.js';

/** A change that settles a finding, with the words of its button. */
export interface Mend {
  readonly label: string;
  readonly change: (work: Work) => Work;
}

/** Something to check before publication, or something that is correct. */
export interface Finding {
  readonly level: 'fault' | 'note' | 'good';
  readonly text: string;
  /** The section of the page where it can be edited. */
  readonly place?: 'mend-head' | 'mend-text' | 'mend-toll' | 'mend-lists' | undefined;
  /** Id of the item in the section that it is about. */
  readonly item?: string | undefined;
  /** Changes that settle it, each in one step. */
  readonly mends?: readonly Mend[] | undefined;
}

/** Search engines and phones cut longer headlines. */
const longHeadline = 110;
/** Words that an adult reads silently per minute (Brysbaert 2019: 238). */
const wordsAMinute = 238;
/** Wider pictures have no advantage on any screen. */
const widePicture = 2560;
/** Narrower pictures look blurred in a column. */
const narrowPicture = 640;

/** Checks of text and pictures, in addition to those of the command line. */
export function checkWords(article: Article): Finding[] {
  return [
    ...checkHeadline(article),
    ...checkPictures(article),
    ...article.body.flatMap((block, index) => inBlock(index, linksOf(block).flatMap(checkLink))),
    sayReadingTime(article),
  ];
}

function checkHeadline({headline}: Article): Finding[] {
  const {length} = headline;
  if (!length) return [];
  const place = 'mend-head';
  return length > longHeadline
    ? [
        {
          level: 'note',
          place,
          text: `The headline has ${length} characters; search engines cut it after ${longHeadline}.`,
        },
      ]
    : [{level: 'good', text: `The headline has ${length} characters.`}];
}

function sayReadingTime(article: Article): Finding {
  const {language = 'en'} = article;
  const segments = new Intl.Segmenter(language, {granularity: 'word'}).segment(
    articleText(article),
  );
  const words = [...segments].filter(({isWordLike}) => isWordLike).length;
  const minutes = Math.max(1, Math.round(words / wordsAMinute));
  return {
    level: 'good',
    text: `${words} words: ${minutes === 1 ? 'one minute' : `${minutes} minutes`} to read.`,
  };
}

/** Findings that lead to their block. */
const inBlock = (index: number, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({...finding, item: blockItem(index)}));

/** The pictures of a story: the lead picture and those in the text. */
function checkPictures({image, body}: Article): Finding[] {
  const lead = image ? checkPicture(image) : [];
  return [
    ...lead.map((finding): Finding => ({...finding, place: 'mend-head'})),
    ...body.flatMap((block, index) => inBlock(index, picturesOf(block).flatMap(checkPicture))),
  ];
}

function picturesOf(block: Block): readonly Image[] {
  if (block.type === 'image') return [block.image];
  return block.type === 'gallery' ? block.images : [];
}

function checkPicture({url, alt, width}: Partial<Image>): Finding[] {
  const place = 'mend-text';
  if (!url || url === blankPicture.url)
    return [{level: 'fault', place, text: 'A picture has no web address.'}];
  const name = (url.split('/').at(-1) ?? url).slice(0, 40);
  const size: Finding[] = !width
    ? [
        {
          level: 'note',
          place,
          text: `Picture ${name} has no width and height: the text may jump while the page loads.`,
        },
      ]
    : width > widePicture
      ? [
          {
            level: 'note',
            place,
            text: `Picture ${name} is ${width} pixels wide: it loads slowly on phones.`,
          },
        ]
      : width < narrowPicture
        ? [
            {
              level: 'note',
              place,
              text: `Picture ${name} is ${width} pixels wide: it may look blurred.`,
            },
          ]
        : [];
  if (alt !== undefined && alt !== '') return size;
  const isDecorative = alt === '';
  const text = isDecorative
    ? `Picture ${name} has an empty description: people who cannot see it learn nothing of it.`
    : `Picture ${name} has no description (alt text).`;
  return [{level: isDecorative ? 'note' : 'fault', place, text}, ...size];
}

/** Link texts that do not describe the target, in the languages of the library. */
const empty = new Set(
  [
    'click|here|click here|this|link|this link|more|read more|learn more|see|website|page|source',
    'hier|hier klicken|mehr|mehr lesen|weiterlesen|klik hier|lees meer|meer|lees verder',
    'aquí|aqui|haga clic aquí|más|leer más|clique aqui|mais|leia mais|saiba mais',
    'ici|cliquez ici|lire la suite|en savoir plus|qui|clicca qui|leggi tutto|leggi di più',
    'här|klicka här|läs mer|tutaj|kliknij tutaj|więcej|di sini|klik di sini|selengkapnya',
    'buraya tıklayın|tıklayın|burada|здесь|подробнее|читать далее|тут|докладніше|детальніше',
    'εδώ|κάντε κλικ εδώ|περισσότερα|这里|点击这里|更多|這裡|點擊這裡|こちら|ここ|여기|더 보기',
    'هنا|اضغط هنا|المزيد|اینجا|اینجا کلیک کنید|כאן|לחצו כאן|यहाँ|यहां|यहां क्लिक करें|और पढ़ें',
  ].flatMap((words) => words.split('|')),
);

const isEmptyLink = (text: string): boolean =>
  empty.has(text.toLowerCase().replace(/^[\s«»“”"'→>]+|[\s«»“”"'…→>.:!]+$/gu, ''));

function checkLink({text, url}: {text: string; url: string}): Finding[] {
  const place = 'mend-text';
  if (!text.trim()) return [{level: 'fault', place, text: `A link to ${url} has no text.`}];
  if (isEmptyLink(text))
    return [
      {level: 'note', place, text: `The link “${text.trim()}” does not say what it leads to.`},
    ];
  if (/^https?:\/\/\S{30,}$/.test(text.trim()))
    return [
      {
        level: 'note',
        place,
        text: `Screen readers spell out a web address that is not put behind words: ${url}`,
      },
    ];
  return [];
}

function linksOf(block: Block): {text: string; url: string}[] {
  const links: {text: string; url: string}[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value) {
      const part = value as {type?: string; url?: string; content?: Inline[]};
      if (part.type === 'link') links.push({text: inlineText(part.content), url: part.url ?? ''});
      Object.values(part).forEach(visit);
    }
  };
  visit(block);
  return links;
}

/** Empty blocks. */
export function emptyBlocks({body}: Article): Finding[] {
  const isEmpty = (block: Block) =>
    ['paragraph', 'heading', 'quote'].includes(block.type) && !blockText(block).trim();
  const count = body.filter(isEmpty).length;
  if (!count) return [];
  const text =
    count === 1 ? 'A block of the text is empty.' : `${count} blocks of the text are empty.`;
  return [{level: 'note', place: 'mend-text', item: blockItem(body.findIndex(isEmpty)), text}];
}
