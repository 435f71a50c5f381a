import type {Language} from '../language.js';

/** No second harm follows: «12 muertos y heridos» is ambiguous. */
const alone = '(?! and|or state|befell (?! adverb? figure))';

/** Short forms of tags. */
export const classes: Language['classes'] = {
  item: 'counted|single|article',
  figure: 'item|bare',
  be: 'was|were|has|have|been',
  harm: 'struck|state|befell',
  harmed: 'struck|state',
  saying: 'said|reported',
  before: 'preposition|place|to',
  link: 'be|reported|unverified|adverb|time|earlier',
  naming: 'plain|name|people|kind|of|determiner',
  inner: 'plain|name|people|kind|determiner|possessive|before|of|to|number|adverb|time|since',
  edge: 'comma|boundary',
  conjunction: 'joining|where',
};

/** The word orders of Spanish news about a toll. */
export const patterns: Language['patterns'] = {
  uncounted: [
    '(?<= label|possessive) bare',
    '(?<= people of) figure',
    'bare (?= unit|animal|number|bare)',
    'bare (?= or (?! harmed boundary))', // but: Muertos: 12 / heridos: 84
    'bare (?= plain|name|kind) (?! plain|name|kind link* harm)', // 12 fusiles
    '(?<= comma) bare (?= comma)',
  ],
  loneArticle: ['(?<! item|bare|including comma|and{0,2}) article (?! comma|and{1,2} item)'],
  loneVictims: ['(?<= ^) (people) be{1,3} (struck)', '(?<= ^) (people) (befell)'], // un obrero murió
  measures: [
    '(bare) of determiner* harmed link* (befell)', // tres de los heridos murieron
    `(?<! of) (figure) who? link* be|reported link* claim? (harm|moved) ${alone}`, // 12 personas fueron asesinadas
    `(figure) who? adverb* (befell) ${alone}`, // 12 personas murieron
    '(dies) (figure)', // Mueren 12 personas
    `(figure) of? adverb* (struck|state|moved) ${alone}`, // 12 muertos, una veintena de muertos
    `(figure) before|of inner{1,8} (befell|struck|state) ${alone}`, // 12 personas de dos aldeas murieron
    '(befell) (?: determiner? time)? adverb* (figure)', // murieron 12 personas
    '(befell) plain (counted|single)', // murieron ahogados 19 migrantes
    'be* (struck|state) adverb* (figure) (?! state|struck)', // Detenidas 52 personas
    '(strikes) (?: determiner? time)? to? adverb* (figure)', // mató a 12 personas
    '(loss) (figure)', // la muerte de 12 personas
    'to|reach (figure) determiner? (toll)', // sube a 47 la cifra de muertos
    '(?<= ^) (harmed) boundary (figure) (?= $|edge|or)', // Muertos: 12
    '(?<= harmed boundary figure edge|or) (harmed) boundary (figure) (?= $|edge|or)', // Muertos: 12, heridos: 84
    'reach (figure) determiner (state)', // elevó a 17 los fallecidos, suman 31 los muertos
    '(?<= reach figure determiner state and) to (figure) determiner (harmed)', // y a 300 los heridos
    'said (figure) determiner (state)', // cifró en 17 los fallecidos
    'was|were adverb? (figure) determiner (state)', // son 31 los muertos
    '(?<= ^|edge|and|saying|joining) determiner (harmed) ^boundary|comma|figure{0,8}? (?: reach|passing|to|was|were) adverb? (figure)', // los muertos por las lluvias ascienden a 43
    '(toll) ^boundary|comma|figure{0,12}? (?: of figure)? to|was|reach of? (figure)', // la cifra de muertos subió a 47
    '(claim) livesOf (figure)', // ha cobrado la vida de 39 personas
    '(claim) adverb* (lives)',
    '(found) adverb* (bodies)', // hallaron 12 cadáveres
    '(figure) who? link* (drives) away', // 12 personas se vieron obligadas a huir
    '(drives) adverb* (figure) away', // obligaron a 12 personas a huir
  ],
  further: [
    '(?<= boundary) bare (?= place)', // 30 muertos: 14 en Orsa
    '(?<= figure|harm time? place determiner? plain|name|kind|of{1,5} comma|and{1,2}) bare (?= place) (?! ^boundary|comma{0,9} link|harm)', // 12 en Homs y nueve en Idlib
  ],
  gapped: [],
  lastWeek: [],
  partOfNear: [
    'including|amongThem to? adverb* (figure)', // entre ellos 20 niños, incluyendo a 20 niños
    '(figure) including|amongThem (?= edge|and)', // tres niños entre ellos
    '(bare) ofThem link* (people) (?! and people)', // diez de ellos niños, diez de los cuales eran niños
    'ofThem comma? (figure) link* plain? (people) (?! and people)', // de las cuales diez eran niños
    'ofThem (counted|single)', // de ellos diez niños
    'ofThem (bare) link* (?= before)', // de los cuales diez estaban en Idlib
  ],
  partOfFar: [
    'among determiner* state .{0,6}? be (figure)', // entre los muertos hay diez niños
    '(bare) of determiner* harmed link* plain? (people) (?! and people)', // diez de los muertos eran niños
    'of determiner* harmed comma? (figure) be link* plain? (people) (?! and people)', // de los muertos, diez eran niños
  ],
  list: ['(?: comma|and{1,2} item (?! link|harm|plain|said))+'],
  partList: ['(?: comma|and{1,2} item (?! link|harm|plain|said))* and item (?! harm|plain|said)'],
  subject: ['(?<= ^| edge|and|conjunction|saying|time|name) ((?: item comma|and{1,2})+) $'],
  aside: ['inner|comma{0,12}? edge'],
  relative: ['who be|adverb|time* $'],
  doubts: [
    'doubt ^boundary|conjunction{0,40} $', // podría causar
    'negation ^boundary|conjunction|comma|and|who{0,20} $', // no causó
    'superlative .{0,20} since .{0,20} $',
    'earlier plain{0,2} toll ^boundary{0,20} $',
  ],
  denials: ['denial ^boundary|conjunction{0,40} $'],
  directDenials: ['denial (?: ^boundary|conjunction{0,3} who .{0,3})? ^boundary{0,3} $'],
  elsewhere: [
    '^ determiner plain earlier (?= comma)', // el día anterior, murieron 12
    'apart|untrue',
    'ago',
    'elsewhere',
    'item|bare|people|number rate',
    'marked .{0,99} item|bare',
  ],
  otherEvents: ['intervalAfter .{0,20} $', 'follows ^boundary{0,30} $'],
  antecedent: ['before (determiner) plain|name|of|determiner{1,5} $'],
  besides: ['(?<! ^|boundary) where ^edge{0,12} $', 'who link* (?: harm|strikes|claim) .{0,6} $'],
  earlierCounts: [],
  allOfThem: [
    'determiner ofThem', // todos ellos
    '(?<= ^) determiner (?= befell)', // todos murieron
  ],
  putCounts: [],
  raisedTotals: [],
  saidCounts: [],
  undatedCounts: [],
  correctedCounts: [],
  rejected: [],
  unconfirmed: ['negation .{0,4} verified'],
  unverified: ['unverified ^boundary|conjunction{0,40} $'],
  sources: [
    'according determiner? (naming{1,8}) (?= $| edge|and|joining)', // según la policía
    '(?<= comma) saying adverb|time|determiner{0,3}? determiner? (naming{1,8}) (?= $| edge|joining)', // informó la policía
    '(?<! before|of) determiner? (naming{1,8}) adverb|has|have|time{0,2} saying', // la policía informó
  ],
  places: [
    'place determiner? ((?:kind of determiner?)* name{1,3} (?: of determiner? name|kind{1,2})?) (?! name|kind) (?! and .? kind)', // one, not several
    'place determiner? (kind of plain) (?! name|kind)',
  ],
  sinceClause: ['since ^edge|figure|has|have|lives|who{0,12}'],
  sinceAfter: ['(?: harm who)? ^edge|conjunction|who{0,20}? since'],
  sinceBefore: ['(?<= ^| edge|and|saying) since .{0,30}? has|have|been .{0,10} $'],
  saidTime: ['saying ((?: comma? adverb|determiner|before{0,2} time)+)'], // informaron hoy, martes
  asOf: ['reach of (time)'],
  years: [],
  severalDays: ['to|and|or time'],
};
