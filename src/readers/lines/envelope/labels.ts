import {createIssue, type Issue} from '../../../model/issue.js';
import type {Line} from '../lines.js';

/** What the forms of editorial systems call the parts of a head. */
const labels: readonly (readonly [NonNullable<Line['part']>, RegExp])[] = [
  [
    'headline',
    /^(?:headline|(?:working |draft )?title|überschrift|titel|titre|título|titular|titolo|kop|заголовок|tytuł|titulek|rubrik|otsikko|başlık|عنوان|العنوان|כותרת|शीर्षक|标题|標題|タイトル|見出し|제목|judul|tiêu đề|cím|titlu|τίτλος)\s*[:：]\s*(?=\S)/iu,
  ],
  [
    'standfirst',
    /^(?:standfirst|dek|deck|sub-?(?:head(?:line)?|title)|summary|excerpt|teaser|untertitel|vorspann|chapô|sous-titre|chapeau|entradilla|bajada|subtítulo|linha fina|sottotitolo|sommario|intro|подзаголовок|лид|lead|podtytuł|perex|ingress|spot|उपशीर्षक|副标题|摘要|リード|부제|podtitul)\s*[:：]\s*(?=\S)/iu,
  ],
  [
    'section',
    /^(?:kicker|dachzeile|surtitre|antetítulo|occhiello|antetitel|chapéu|section|category|desk|ressort|rubrique|rubrik|sección|seção|sezione|categoria|rubriek|рубрика|раздел|dział|rubrika|kategori|kategorie|栏目|카테고리)\s*[:：]\s*(?=\S)/iu,
  ],
  [
    'furniture',
    /^(?:image|picture|photo|caption|alt(?: text)?|bild|bildunterschrift|bildtext|légende|imagen|foto|pie de foto|immagine|didascalia|onderschrift|legenda|imagem|word count|words|slug|status|tags?|keywords|priority|version|seo (?:title|description)|url|wortzahl|schlagworte|mots-clés|nombre de mots|palabras(?: clave)?)\s*[:：]\s*(?=\S)|^(?:body|text|article|story|copy|fließtext|corps|cuerpo|corpo|тело|tekst)\s*[:：]$/iu,
  ],
];

/** The lines of a form, without those that are no part of a story. */
export interface Labelled<Of extends Line> {
  readonly lines: Of[];
  readonly left: readonly Of[];
  readonly issues: Issue[];
}

/** How far from the start the form is filled. */
const longestForm = 20;

/** Reads the labels of a form: a headline, or one that is known, and another part at least; nothing else claims that a line is one. */
export function readLabels<Of extends Line>(lines: readonly Of[], isTitled = false): Labelled<Of> {
  const read = lines.map((line, index) => (index < longestForm ? readLabel(line) : line));
  const found = read.flatMap(({part}) => part ?? []);
  const isForm = isTitled ? found.includes('standfirst') : found.includes('headline');
  if (!isForm || (!isTitled && new Set(found).size < 2))
    return {lines: [...lines], left: [], issues: []};
  const left = read.filter(({part}) => part === 'furniture');
  return {
    lines: read.filter(({part}) => part !== 'furniture'),
    left,
    issues: left.map(({text, number}) =>
      createIssue(number, 'furniture', 'a part of the story', `"${text}"`),
    ),
  };
}

function readLabel<Of extends Line>(line: Of): Of {
  for (const [part, label] of labels) {
    const [found] = label.exec(line.text) ?? [];
    if (found === undefined) continue;
    const text = part === 'furniture' ? line.text : line.text.slice(found.length);
    return {...line, text, raw: text, part};
  }
  return line;
}
