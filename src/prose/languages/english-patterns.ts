import type {Language} from '../language.js';

/** A figure as the subject of a verb; not in «the mother of 12 was» or «12 soldiers was». */
const subject =
  '(?<! of|before|to|reach) (?! single link* were|have) (?! counted|bare link* was|has) (figure)';

/** No second harm follows: «12 were killed and wounded» is ambiguous. */
const alone = '(?! and|or be{0,2} hit (?! adverb? figure)) (?! edge hit (?! figure))';

/** A speaker with its verb: «the head of the monitor in Beirut, Ali Omar, has said». */
const speaker =
  '((?:naming{0,4} owner)? (?: (?<= ^ determiner?|edge determiner?) naming{1,5} and determiner?)? (?:naming{1,5} of determiner)? naming{1,7}) (?: before|reach|to determiner? owner|naming? adverb? naming{1,5})? (?: edge determiner? naming{1,8} edge | comma who inner|be|has|have{1,8} comma)? adverb|has|have|time|preposition{0,3} saying (?! harm)';

/** Short forms of tags. */
export const classes: Language['classes'] = {
  item: 'counted|single|article',
  figure: 'item|bare',
  be: 'was|were|has|have|been',
  harm: 'struck|state|befell',
  harmed: 'struck|state|victims|tally',
  hit: 'harm|strikes',
  saying: 'said|reported',
  before: 'preposition|place',
  link: 'be|reported|midway|unverified|found|adverb|time|earlier|thisYear',
  naming: 'plain|name|people|kind|of',
  inner:
    'plain|name|owner|people|kind|determiner|possessive|label|before|of|to|number|adverb|time|earlier|since|share|thisYear',
  edge: 'comma|boundary',
  conjunction: 'joining|where',
  modified: 'plain|name|owner|people|determiner|possessive|kind|doubt|figure|animal',
};

/** The word orders of English news about a toll. */
export const patterns: Language['patterns'] = {
  uncounted: [
    // aged 24 and 31; nine in ten; Flight 12, people over 60
    '(?<= label|possessive|people | label bare and|comma | bare place | . name) bare',
    '(?<= possessive) figure', // his two sons
    '(?<= people of) figure', // relatives of the 12 missing
    'item (?= and|or wounds)', // 12 deaths and injuries
    '(?<= ^ name{1,3} comma) bare (?= befell|comma)', // Omar Haddad, 22, died
    'bare (?= of determiner? owner)', // one of the country's best
    '(?<= figure|number of) item (?! struck|state)', // one of two brothers
    '(?<= comma) bare (?= comma)', // the driver, 45,
    '(?<= animal .{0,9}) bare', // sheep were killed and 12 injured
    '(?<= bare plain ^item|boundary|comma{0,12}) bare (?= link|hit)', // 40 servers were hit and 12 taken hostage
    'bare (?= of name{0,3} plain|animal|unit|kind)', // millions of Acme machines, thousands of fish
    '(?<= share|unit|determiner of ^edge|hit|figure{0,5}) figure (?! harm|who)', // two-thirds of the town's 9,000 people
    '(?<= share of ^edge|hit|figure{0,5}) figure (?= befell)', // half of the town's 6,000 people died
    'bare (?= unit|animal|plain|name|owner|people|kind|number|bare)', // 12 %, 12 rockets
    'bare (?= or (?! harmed|moved boundary))', // but: Dead: 12 / injured: 84
  ],
  loneArticle: [
    'article (?= (?: before|reach determiner? naming|owner{1,6})? adverb|has|time{0,2} saying)', // a doctor in Homs said
    '(?<! item|bare|including|amongThem comma|and|strikes{0,2}) article (?! comma|and{1,2} item)',
  ],
  loneVictims: [
    '(?<= ^) (people) (?: comma number comma)? be{1,3} (struck)', // a farmer was killed
    '(?<= ^) (people) (?: comma number comma)? be{1,2} found (state)', // a man was found dead
    '(?<= ^) (people) (?: comma number comma)? be{1,2} midway (state|struck)', // a boy was shot dead
    '(?<= before who) (people) be{1,3} (struck)', // a crash in which a man was killed
    '(?<= before who) (people) (befell)', // a crash in which a man died
    '(?<= ^) (people) (?: comma number comma)? (befell)', // a woman, 61, died
  ],
  measures: [
    `${subject} (?: label number)? who? link* be|reported|unverified link* claim? (harm|moved) ${alone}`, // 12 people were killed
    `${subject} (?: label number (?: and number)?)? who? adverb|midway* (befell) ${alone}`, // 12 people died
    '(figure) (dies) (?= $| (?: comma figure state)|before|conjunction)', // 12 die in blast
    `(figure) adverb|midway|found|reach|reported* (struck|state) (?! modified) ${alone}`, // 12 killed, 12 seriously wounded
    '(figure) adverb|midway* (struck|state) (?= figure harm)', // 12 killed 30 wounded
    `${subject} before|including|of inner{1,8} be link* (harm) ${alone}`, // 12 people in two villages were killed
    `${subject} before inner{1,8} be link* claim (moved)`, // 12 people in the car were taken to hospital
    `${subject} before inner{1,8} who ^boundary|edge|conjunction|who{1,10} were link* (harm) ${alone}`, // 12 people on a boat that sank were killed
    `${subject} before|of inner{1,6} (befell)`, // 12 people on board died
    '(counted) reach determiner inner{1,6} (befell)', // 12 guests at a wedding fell ill
    `${subject} (?: before inner{0,3})? edge .{1,14}? edge be link* (harm) ${alone}`, // 12 people, most of them farmers, were killed
    '(figure) (?:of inner{1,6})? link* suffer inner{0,3} (wounds)', // 12 people suffered minor injuries
    `${subject} comma .{1,9}? comma adverb* (befell)`, // two passengers, both women, died
    '(figure) plain? preposition determiner? plain|adverb{0,3} (wounds)', // three escaped with minor injuries
    '(?<! befell ^boundary|comma{0,6} and) (figure) adverb* (moved) (?! modified)', // with 12 people relocated
    '(moved) adverb* (counted|single) (?! who? link* harm)', // searching for 12 people
    '(?<= (?: ^|edge) determiner) (struck|state) be* reach (figure)', // the injured are put at 12
    'to (figure) determiner? (?: count inner{0,3})? (toll|harmed)', // bringing to 12 the death toll, the number of people killed
    '(lives) link* (lost)', // 12 lives were lost
    '(bodies) (?:of inner{1,4})? link* (found)', // 12 bodies have been recovered
    '(?<! (?<! figure) hit and|or) (struck|strikes) adverb* (figure) (?! harm (?! figure))', // killed 12 people
    '(struck|strikes) determiner? plain{0,3} people (?:of name{1,3})? and (counted) (?! link|harm|said)', // killed the mayor and two guards
    '(strikes) determiner people and (figure)', // killing the pilot and 12 people
    '(loss) (figure)', // the deaths of 12 people
    '(toll) inner|be|and|reported|reach{0,18}? (?:before figure)? reach|passing|was|to|of|boundary adverb? (figure)', // the death toll has risen from 10 to 12
    '(toll) inner{0,9}? comma ^boundary|comma{1,8} comma inner|be{0,4}? to|reach|passing (figure)', // the death toll, which stood at 9, rose to 12
    'count inner{0,3} (harmed|found) inner|be|and|reach{0,10}? (?:before figure)? reach|passing|was|to adverb? (figure)', // the number of dead rose to 12
    'count inner{0,3} who? link* (harmed|befell) ^boundary|figure|comma{0,14}? (?: plain to|passing) (figure)', // the number of people who died when a dam broke has risen to 12
    '(?<= ^ boundary? people?) (harmed) boundary (figure) (?= $|edge|or)', // Deaths: 12
    '(?<= harmed boundary figure edge|or) (harmed|moved) boundary (figure) (?= $|edge|or)', // Deaths: 12, injured: 84
    '(?<! plain|kind) (tally) reach (figure)', // put fatalities at 12
    '(?<= said determiner? plain) (tally) reach (figure)', // puts civilian deaths at 12
    '(?<= midway) (figure) of inner{1,4} (state)', // left 12 members of one clan dead
    '(bare) ofThem link* (struck|befell)', // three of whom died
    '(drives) (figure) away', // forced 12 people to flee
    `${subject} who? link* (drives) away`, // 12 people were forced to flee
    `(bare) of determiner* figure|victims (?: link{1,5} (harm)|(befell)) ${alone}`, // five of the seven died
    '(bare) of determiner* harmed link* (befell)', // three of the injured died
    'of (figure) who link* (harm)', // of the 12 people who died
    '(lost) adverb* (counted|single) (?! harm)', // the army lost 12 soldiers
    '(claim) adverb* (lives)', // claimed 12 lives
    '(claim) determiner? livesOf (figure)', // claimed the lives of 12 people
    '(claim) (figure) livesOf', // cost 12 people their lives
    '(found) adverb* (bodies)', // recovered 12 bodies
  ],
  further: [
    '(?<= boundary) bare (?= place)', // 157 deaths: 105 in Homs
    '(?<= figure|harm link{0,3} place determiner? plain|name|owner|kind|before|of{1,6} comma|and{1,2}) bare (?= place) (?! ^boundary|comma{0,9} be|reported|midway|found|harm)', // 12 in Homs and nine in Idlib
    '(?<= figure befell preposition name{1,3} comma|and{1,2}) bare (?= preposition name)', // ten died on Corvo and four on Lun
    '(?<= tally reach figure comma? joining|and determiner? naming{1,4} said) bare (?= $|edge)', // puts deaths at 5,000, while the opposition speaks of 9,000
    '(?<= total (?: since ^edge|figure{0,8})? to|reach) bare', // bringing the total to 56
  ],
  gapped: [
    '(?<= (?: figure state|struck | counted) ^be|said|who|boundary{0,14} comma|and{1,2} determiner? name{1,3}) bare (?= $|edge|and)', // Peru reported 12 deaths and Chile nine
  ],
  partOfNear: [
    '(?<= among figure harm) .{0,10}? be (figure)', // among the 35 dead were ten children
    '(?<= of figure who? link* harm|befell ^edge{0,6} comma?) (bare) link* (people) (?! and people)', // of the 35 dead, ten were children
    'including|amongThem adverb* (figure)', // including 20 children
    '(figure) amongThem (?= edge|and)', // three children among them
    '(bare) ofThem link* plain? (people) (?! and people)', // ten of whom were children
    '(bare) ofThem link* (?= (?:adverb edge)|before) (?! .{0,2} befell)', // ten of them in Idlib
    'ofThem comma? (figure) link* plain? (people) (?! and people)', // of whom ten were children
    'ofThem (counted|single)', // of them ten children
    'ofThem (bare) link* (?= before)', // of whom ten were in Idlib
    '(?<! of) (counted|single) be among (?= figure who? link* harm|befell)', // ten children were among 35 killed
  ],
  partOfFar: [
    '(?<= harmed be people comma|and{1,2}) (bare) be (people)', // ten of the dead were children and five were women
    'among determiner* harmed .{0,10}? be (figure)', // among those killed were ten children
    'toll|victims|struck|state ^boundary|bare{0,8}? includes (figure)', // the dead include ten children
    '(?<= ^|boundary) determiner includes (figure)', // this includes ten children
    '(?<! of) (figure) link* among determiner* harmed', // ten children were among the dead
    '(bare) of determiner* harmed link* plain? (people) (?! and people)', // ten of the dead were children
    '(bare) of determiner* harmed be link* (?= before|harm|moved)', // ten of the wounded were in hospital
    '(bare) of determiner* tally be of (people)', // ten of the deaths were of children
    '(bare) of determiner* tally be plain (?= $|edge|before|and)', // ten of the deaths were recorded in Idlib
    'of determiner* harmed comma? (figure) be link* plain? (people) (?! and people)', // of the dead, ten were children
    'of determiner* plain? harmed comma? (bare) be link* (?= before)', // of the new deaths, ten were in Idlib
  ],
  list: ['(?: comma|and{1,2} item (?! link|harm|plain|said))+'], // 12 men *, two women and a child*
  partList: [
    '(?: comma|and{1,2} item (?! link|harm|plain|said))* and item (?! harm|plain|said)', // *and a child* were
    '(?: (?: who link* harm)? before determiner? plain|name|kind|of{1,6} comma|and{1,2} bare (?= before))+', // ten of them in Homs *and nine* in Idlib
  ],
  subject: ['(?<= ^| edge|and|conjunction|saying|time|name) ((?: item comma|and{1,2})+) $'], // *two women and* a child were
  aside: ['inner|comma{0,12}? edge'],
  relative: [
    'who be|adverb|time* $',
    '(?<= comma) preposition determiner? $', // hopes faded, with *the toll at 12*
    '(?<= comma) preposition determiner? toll reach figure and figure .{0,2} $', // with the toll at 12 and *nine missing*
  ],
  doubts: [
    'doubt ^boundary|conjunction{0,40} $', // could have killed
    'negation ^boundary|conjunction|comma|and|who{0,20} $', // did not kill
    'negation ^boundary|comma{0,8} who figure .{0,8} $', // not true that 12 were killed
    'superlative .{0,20} since .{0,20} $', // the deadliest since May, when 12 died
    'earlier plain{0,2} toll|saying|has|been|who ^boundary{0,20} $', // an earlier toll of 12, earlier reports had
    'determiner earlier ^boundary{0,12} $', // an earlier attack killed 12
    'bare earlier plain ^boundary{0,12} $', // the two earlier ones killed 12
    'to strikes .? $', // planned to kill
    'comparing ^edge|joining{0,12} $', // compared with 14 deaths last year
    'since ^edge|figure{0,6} time comma? joining .{0,20} $', // since the flood of 1999, when 12 died
  ],
  denials: ['denial (?: (?! and saying) ^boundary|conjunction){0,40} $'],
  directDenials: ['denial (?: ^boundary|conjunction{0,3} who .{0,3})? ^boundary{0,2} $'],
  elsewhere: [
    '^ lastWeek',
    '^ determiner label joining (?= comma)', // the day before, 12 were killed
    '^ determiner elsewhere label (?= comma)', // the previous day, 12 were killed
    '^ rate earlier (?= comma)', // a day earlier, 12 were killed
    '^ plain earlier (?= comma)', // hours earlier, 12 were killed
    'apart|untrue',
    '(?<! since .{0,20}) span ago',
    '(?<! bare) apiece',
    'item|bare|people|number rate (?! joining|earlier|elsewhere|adverb|ago)', // 12 people a day
    'marked .{0,99} item|bare', // the anniversary of the fire that killed 12
    '(?<! since .{0,20}) (?<! preposition bare .?) (?! (?<= preposition determiner) elsewhere toll|total|plain of bare) (?<! comparing .{0,9}) elsewhere', // but: up from a previous count of 12
    '(?<! since .{0,20}) (?<! past|before bare|number?) span (?! plain | (?<= .{6}) joining)', // decades later, but: 12 died, months after a quake; in the past two years; three years old
  ],
  lastWeek: ['(?<! toll|count|joining .{0,20}) lastWeek (?! .{0,20} toll|count)'], // but: the toll of last week's quake
  otherEvents: [
    'span joining .{0,20} $', // a week after a raid killed 12
    '(?<! was|were|been) follows ^boundary{0,30} $', // the strike follows a raid which killed 12
  ],
  antecedent: ['before (determiner) modified{1,5} $'],
  besides: [
    '(?<! ^|boundary) where ^edge{0,12} $', // the tower where 12 people died
    '(?<! ^|boundary) before who ^edge{0,12} $', // the fire in which 12 people died
    'who link* (?: harm|strikes|claim) .{0,6} $', // the bridge that killed 12
  ],
  rejected: ['denial determiner? (naming|owner{1,5})? total|claim|toll'], // rejected the ministry's figures
  unconfirmed: ['negation .{0,4} verified'],
  unverified: [
    '(?<! people (?= . to|plain|name|people)) unverified (?! determiner|article|people) ^boundary|conjunction{0,40} $',
  ],
  sources: [
    'according determiner? (naming{1,5} (?: and determiner? naming{1,5})?)',
    '(?<= ^) determiner? (naming{1,6}) reported ^edge|figure{0,5} boundary said (?! harm)', // the army confirmed this but said
    '(pronoun) adverb|has|have|time* saying',
    `(?<! before|reach|to) determiner ${speaker}`,
    `(?<! naming|owner|before|to|figure|determiner) ${speaker}`,
    '(?<= ^|edge|and|joining) (counted) adverb|has|have|time{0,2} said (?! harm)', // two residents said
    '(?<= ^ determiner?) (naming{1,6}) denial ^edge|figure{0,5} and said (?! harm)', // the army denied this and said
    '(?<! naming|owner|before|to|figure|determiner) determiner? (naming{1,5}) said (?= struck adverb? figure)', // the army claimed to have killed 12
    'comma said determiner? (naming{1,6} (?: and naming{1,5})?) (?! naming|be)', // but: , says families are waiting
    '(?<= ^|boundary) determiner? (naming{1,6}) boundary (?= figure)', // The fire chief: 12 people dead
  ],
  places: [
    'place determiner? (plain? (?:kind of)? plain? name{1,3} (?:kind (?:of name{1,3})?)?) (?! plain|name|owner|people|kind|of|number|bare) (?! (?: comma name{1,3})* comma? and determiner? plain? name)', // one, not several
    '(?<= ^|boundary) preposition (name{1,3}) (?= comma)', // On Corvo, 12 people died
    'before determiner? (owner plain? kind) (?! plain|name|owner|people|kind|of|number|bare)',
  ],
  sinceClause: ['since ^edge|figure|has|have|lives|who|conjunction{0,12}'],
  sinceAfter: ['(?: harm who)? ^edge|conjunction|who|superlative{0,20}? since'],
  sinceBefore: [
    '(?<= ^) since ^comma{0,8} time comma .{0,20} $', // since the start of 2023, 12 deaths
    '(?<= ^| edge|and|saying|who) since .{0,30}? has|have|been .{0,10} $',
  ],
  saidTime: ['saying ((?: adverb|before|name|plain{0,3} time)+)'],
  asOf: ['reach of ^time|comma|boundary* (time) (?: comma time)?'],
  earlierCounts: [
    'preposition (figure) state|harm? reported? rate earlier', // up from 58 a day earlier
    'preposition (figure) state|harm? reported? determiner (?: elsewhere label | label joining)', // from 58 the previous day
    'preposition (figure) state|harm? reported? preposition (time)', // up from 58 on Tuesday
  ],
  allOfThem: [
    '(?<= pronoun) adverb (?= be|adverb|reported{0,4} struck|state|befell|found)', // they all died
    '(?<= pronoun be{1,2}) adverb (?= adverb{0,2} struck|state|found)', // they were all killed
    'adverb ofThem', // all of them
    '(?<= ^) adverb (?= be|befell)', // all were killed
  ],
  putCounts: [
    'said determiner label|total|plain reach (bare) (?= $|edge)',
    'said of (bare) (?= $|edge)', // gave a figure of 12
  ],
  raisedTotals: ['befell|struck .{0,20} plain|claim determiner (total) to (bare) (?= $|edge)'], // a man died, bringing the total to 12
  saidCounts: ['said (bare) boundary? $'],
  undatedCounts: [
    'preposition (counted|bare) state|harm? (?= $|edge|and|who|according|said)', // up from 47, to 61 from 47
    'preposition (bare) (?= to figure)', // from 47 to 61
  ],
  correctedCounts: [
    '(?<= counted|bare .{1,30}) determiner|possessive earlier total|toll|plain of (bare)', // 19 were hurt, correcting an earlier figure of 22
  ],
  years: [
    'past bare|number? span',
    '(?<! superlative|past .{0,4}) before bare|number span',
    'thisYear',
  ],
  severalDays: ['to|and|or time'],
};
