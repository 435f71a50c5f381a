import {pt} from './pt.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/** Words for people and measures that differ between Portugal and Brazil. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bpolicial\b/g, 'polícia'],
  [/\bpoliciais\b/g, 'polícias'],
  [/\bbebê/g, 'bebé'],
  [/\bsequestrad/g, 'raptad'],
  [/\btrabalhador(es)? de mina\b/g, 'mineiro$1'],
  [/\bmineiroes\b/g, 'mineiros'],
  // In Portugal «soldados da paz» means firefighters.
  [/\bsoldado da paz\b/g, 'capacete azul'],
  [/\bsoldados da paz\b/g, 'capacetes azuis'],
];

const inPortugal = (text: string): string =>
  words.reduce((told, [brazilian, european]) => told.replace(brazilian, european), text);

/** Portuguese, as written in Portugal and in Africa. */
export const ptPt: Strings = {
  ...pt,
  withheld: 'A publicação deste artigo foi suspensa pela redação.',
  canceled: 'Este artigo foi retirado pela redação.',
  embargoed: (until) => `Este artigo está sob embargo até ${until}.`,
  expired: 'Este artigo já não está disponível.',
  updated: (date) => `Atualizado a ${date}`,
  weather: {
    ...pt.weather,
    51: 'Chuvisco fraco',
    53: 'Chuvisco',
    55: 'Chuvisco forte',
    56: 'Chuvisco gelado fraco',
    57: 'Chuvisco gelado',
    66: 'Chuva gelada fraca',
    67: 'Chuva gelada',
    80: 'Aguaceiros fracos',
    81: 'Aguaceiros',
    82: 'Aguaceiros fortes',
    85: 'Aguaceiros de neve',
    86: 'Aguaceiros de neve fortes',
  },
  counted: (measure, group, form) => inPortugal(pt.counted(measure, group, form)),
  subset: (amount, group, form, value) => inPortugal(pt.subset(amount, group, form, value)),
  nobody: (measure, group) => inPortugal(pt.nobody(measure, group)),
  notBrokenDown: (amount) => `sem discriminação: ${amount}`,
  sourceMissing: 'fonte não indicada',
  dateMissing: 'data não indicada',
  revised: (before, date, reason) =>
    `antes: ${before}, revisto a ${date}${reason && ` (${reason})`}`,
  reason: {
    ...pt.reason,
    'late-reports': 'informações recebidas mais tarde',
    'duplicates-removed': 'duplicados eliminados',
  },
  reasonMissing: 'motivo não indicado',
  toSentence: (figure) => `${figure}: ir para a frase no artigo`,
  list: {...pt.list, trending: 'Em destaque'},
  label: {...pt.label, live: 'Em direto'},
  coverageEnded: 'A cobertura em direto terminou.',
  change: {...pt.change, standfirst: 'Entrada'},
};

registerStrings('pt-PT', ptPt);
