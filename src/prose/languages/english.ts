import type {Language} from '../language.js';
import {evidence} from './english-evidence.js';
import {classes, patterns} from './english-patterns.js';
import {lists} from './english-lists.js';
import {heads, persons} from './english-persons.js';

/** «climbed past», «rose above»: the toll is higher than the number after it. */
const passing =
  'climbs|climbed|climbing|rises|rose|risen|goes|went|gone|soared|jumped|surged|pushed'
    .split('|')
    .flatMap((verb) => ['past', 'above', 'beyond', 'over'].map((link) => `${verb} ${link}`))
    .join('|');

/** «gave a figure», «gives a lower toll» */
const giving = ['gave a', 'gives a', 'gave a lower', 'gave a higher']
  .flatMap((verb) => ['figure', 'toll', 'number', 'total'].map((noun) => `${verb} ${noun}`))
  .join('|');

/** «taken by the raiders», but not «by their parents» */
const takenBy = ['taken by', 'taken away by', 'taken by the']
  .flatMap((verb) =>
    'gunmen|raiders|attackers|kidnappers|abductors|bandits|militants|rebels|fighters|insurgents'
      .split('|')
      .map((taker) => `${verb} ${taker}`),
  )
  .join('|');

/** «thought to be buried», «still trapped»: nobody knows whether they live. */
const buried = ['thought to be', 'believed to be', 'feared to be', 'still']
  .flatMap((doubt) => ['buried', 'trapped'].map((state) => `${doubt} ${state}`))
  .join('|');

/** The words and word orders of English news about casualties. */
export const english: Language = {
  classes,
  patterns,
  endings: {struck: 'ed', strikes: '|s|ing'},
  words: {
    was: 'was|is',
    were: 'were|are',
    has: 'has',
    have: 'have',
    been: 'had|be|been|being|to have|remain~',
    reported: 'reported|confirmed',
    midway:
      'declared|pronounced|listed as|struck by lightning and|hit by lightning and|swept away and|run over and|ambushed and|attacked and|shot|shot and|burned|burnt|stabbed|beaten|crushed|trampled|hacked|left|known to have',
    said: `told|told reporters|told journalists|told parliament|told lawmakers|told a news conference|told a press conference|told state television|told state media|said in a statement|tweeted|said in a report|said on its website|say|says|said|announced|acknowledged|added|claimed that|claimed to have|claims to have|spoke of|speaks of|speak of|admits|acknowledges|concedes|conceded|${giving}|put|puts`,
    according: 'according to',
    thisYear: 'this year|this month',
    adverb:
      'alone|more than doubled|more than tripled|more than halved|rather than|this week|since then|also|later|now|already|so far|all|only|late|seriously|critically|severely|badly|rushed|admitted|shifted|airlifted|flown|transferred|transported|gravely|living|staying|sheltering|sheltering in place|slept|spent the night|slightly|lightly|fatally|newly|still',
    to: 'to',
    of: 'of',
    share: 'half|third|thirds|two-thirds|quarter|quarters|three-quarters|majority',
    reach: 'at|put at|reach~|hit|as',
    passing: `crosses|crossed|pass~|exceed~|surpass~|top~|topped|${passing}`,
    preposition:
      'on|by|for|from|with|during|between|against|into|through|under|over|aboard|amid|up|out|about',
    comparing: 'than|compared with|compared to',
    place: 'in|near|across|outside|inside|around',
    kind: 'county|municipality|prefecture|governorate|suburb|neighbourhood|neighborhood|island|valley|district|city|town|village|market|province|region|area|camp|hospital|state|capital',
    since: 'since',
    comma: ',',
    and: 'and|&|as well as',
    or: 'or|/|and/or',
    joining: 'when|while|after|before|because|although|though|until',
    where: 'where',
    who: 'who|which|that|whom|whose',
    determiner:
      'the|both|a|an|this|those|these|another|any|some|other|others|more|many|most|we|i|you',
    pronoun: 'it|he|she|they',
    among: 'among',
    amongThem: 'among them|among whom',
    ofThem: 'of them|of whom|of which',
    including: 'including',
    includes: 'include|includes|included|comprise~',
    boundary: '•|;|:|—|–|-|(|)|[|]|.|!|…|but|however|citing|quoting',
    suffer: 'suffer~|sustain~|received|treated for',
    count: 'number of',
    away: 'to flee|to leave|to evacuate|from homes|from their homes|out of their homes',
    total: 'total|figure|figures|tally',
    victims: 'victims',
    livesOf: 'lives of|their lives',
    time: 'today|overnight',
    earlier:
      'earlier|initial|preliminary|had put|had said|had reported|had given|had announced|had spoken of',
    doubt:
      'been told|were told|was told|plans for|plan for|prepare for|prepares for|be ready|could|would|may|might|can|should|must|will|if|whether|cannot|threaten~|vow~|plot~|plotting|planned|attempt~|try~|fear~|risk|hope~|prevent~|avoid~|predict~|expect~|accuse~|charged with|acquitted|cleared of|convict~|sentence~|guilty|alleged|suspected of|estimate~|enough|likely|believe|believes|imagine|not yet|initially|all but|are murdered|is murdered|apologise~|apologize~|withdrew|retract~|deleted|pretend~|boast~|corrected|claimed he|claimed she',
    negation: "no|not|never|none|nobody|didn't|wasn't|weren't",
    denial: 'deny~|reject~|dismiss~|dispute~|refute~',
    unverified:
      'reportedly|unverified|unconfirmed|believed|estimated to be|estimated to have|presumed|thought|believed to be|believed to have|said to have',
    animal:
      'canine|canines|cattle|cows|sheep|goats|dogs|horses|pigs|chickens|animals|livestock|whales|turtles|fish|elephants|wolves|hens',
    verified: 'verify|verified|independently',
    label: '$|€|£|#|no.|number|aged|age|flight|highway|unit|section|day',
    unit: '%|percent|per cent',
    possessive: 'his|her|their|its|our',
    elsewhere:
      "?|previous|previously|earlier version|year to|months to|year ending|similar|per|annually|last winter|last summer|last spring|last autumn|last time|last month|last year|last year's|every|average|ranged|ranging|most recent|days later|weeks later",
    apiece: 'each',
    lastWeek: "last week|last week's",
    rate: 'a day|a week|a month|a year|an hour|a night',
    ago: 'ago',
    span: 'years|decades|months|weeks|decade|year|month|century',
    past: 'previous 24 hours|previous 48 hours|preceding 24 hours|past|last|recent|first',
    marked: 'anniversary|memorial|commemorat~|years since|years on',
    apart:
      'killed off|world war|genocide|court|judge|jury|trial|tribunal|inquest|lawsuit|manslaughter|pleaded|but one|holocaust|cancer|malaria|overdose~|scored',
    untrue:
      'false|falsely|fake|untrue|wrong|wrongly|incorrect|unfounded|not true|in error|erroneously|misreported|did not happen|never happened|contrary to|debunk~|fact-check|fact check|fact-checkers|hoax|satire|misinformation|disinformation|corrected the number|corrected the figure|corrected the toll|corrected that number|corrected that figure',
    follows: 'follow~|came after|comes after',
    superlative: 'deadliest|worst|bloodiest|biggest|largest',
  },
  measures: {
    killed: {
      verbs: 'kill~|murder~|massacre~|execute~|martyr~|slaughter~',
      struck: 'slain|shot dead|gunned down|shot and killed|fatally shot|beheaded|to death',
      strikes: 'drowning',
      state: 'dead|deceased|fatally',
      befell:
        'died|perished|drowned|fell to their deaths|fell to his death|fell to her death|plunged to their deaths|lost their lives|lost his life|lost her life|passed away|succumbed|starved to death|froze to death|burned to death',
      tally: 'deaths|fatalities',
      dies: 'die|dies',
      loss: 'with the loss of|death of|deaths of|killing of|killings of|murder of|massacre of|execution of|bodies of',
      toll: 'death toll|toll|loss of life|confirmed deaths',
      claim: 'claim~|cost|took|taken|taking',
      lost: 'lost',
      found:
        'found|recovered|retrieved|discovered|pulled|pulled out|carried out|brought out|dug out|dug up|counted|brought in|received',
    },
    injured: {
      moved:
        'had admitted|has admitted|have admitted|is treating|are treating|was treating|were treating|treated in hospital|in hospital|in the hospital|to hospital|to hospitals|to a hospital|to the hospital|to a nearby hospital|to a local hospital|to nearby hospitals|to local hospitals|to area hospitals|to the civil hospital|to intensive care|to a clinic|to the burns unit|to a burns unit|on admission|under treatment|undergoing treatment|receiving treatment|hospitalised|hospitalized|being treated',
      verbs: 'injure~|wound~|maim~',
      loss: 'injury of',
      toll: 'injury toll',
      state: 'hurt|badly burned|badly burnt|severely burned',
      wounds:
        'injuries|injury|burns|smoke inhalation|gunshot wounds|bullet wounds|stab wounds|shrapnel wounds|fractures',
    },
    missing: {
      state: `missing|unaccounted for|untraceable|${buried}`,
      moved: 'searching for|search for|looking for',
      befell:
        'disappeared|gone missing|went missing|could not be traced|cannot be traced|could not be found',
    },
    displaced: {
      verbs: 'displace~',
      struck: 'made homeless|uprooted|internally displaced|driven out',
      state: 'homeless',
      drives: 'forced|forcing|drove|driven|driving',
      moved:
        'evacuated|relocated|moved to evacuation centres|moved to evacuation centers|moved to shelters|moved to safety|sheltering in|sheltered in|sleep in tents|sleeping in tents|living in tents|in camps|in relief camps|in evacuation centres|in evacuation centers|in shelters|in temporary shelters|without shelter',
      befell:
        'fled their homes|deserted their homes|had to leave their homes|lost their homes|have fled|now fled',
    },
    detained: {
      verbs: 'arrest~|detain~',
      struck: 'taken into custody|rounded up|captured',
      strikes: 'captured|capturing',
      state: 'in detention|in custody|behind bars',
      loss: 'arrest of',
    },
    abducted: {
      verbs: 'abduct~|kidnapp~',
      strikes: 'kidnap|kidnaps',
      struck: `taken hostage|${takenBy}`,
      state: 'hostage|in captivity',
      loss: 'abduction of',
    },
    affected: {verbs: 'affect~|infect~|sicken~', befell: 'fell ill|fallen ill|fell sick'},
  },
  tables: {
    nouns: {
      killed: 'deaths|fatalities|fatality|death',
      injured: 'injuries',
      lives: 'lives',
      bodies: 'bodies|corpses|body|corpse',
      affected: 'cases|infections',
    },
    hedgesBefore: {
      exact:
        'the|a total of|all|another|an additional|a further|other|only|just|exactly|these|those',
      'at-least':
        'at least|more than|over|above|north of|in excess of|no fewer than|no less than|not less than|upwards of|well over',
      'at-most': 'up to|as many as|as high as|no more than|at most|fewer than|less than',
      about: 'about|around|nearly|almost|some|roughly|approximately|an estimated|close to',
    },
    hedgesAfter: {'at-least': 'or more|+|plus|- plus', 'at-most': 'or fewer', about: 'or so'},
    vague: {
      vague:
        'dozens|scores|hundreds|thousands|millions|tens of thousands|hundreds of thousands|several|several dozen|several hundred|several thousand|a few dozen|a few hundred',
    },
    scales: {
      12: 'dozen',
      100: 'hundred',
      1000: 'thousand',
      100000: 'lakh',
      1000000: 'million',
      10000000: 'crore',
      1000000000: 'billion',
    },
    ordinals: Object.fromEntries(
      'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'
        .split('|')
        .map((word, at) => [at + 2, word]),
    ),
    fractions: {0.25: 'a quarter of a', 0.5: 'half a', 1: 'a'},
    synonyms: {
      children: 'kids',
      soldiers: 'troops|servicemen|service members|military personnel',
      fighters: 'militants|insurgents|rebels|gunmen|terrorists|jihadists|jihadis|extremists',
      police: 'policemen|police officers',
      migrants: 'refugees|asylum seekers',
      workers: 'labourers|laborers',
      journalists: 'reporters',
    },
  },
  evidence,
  units:
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  separators: {group: ',', decimal: '.'},
  ordinalNumber: /^(\d{1,4})(?:st|nd|rd|th)$/,
  hasCapitalDates: true,
  isHeadFirst: false,
  persons,
  heads,
  // «crewmen», «children», «families», «coaches»
  plural: [
    [/man$/, 'men'],
    [/^person$/, 'people'],
    [/child$/, 'children'],
    [/(?<=[^aeiou])y$/, 'ies'],
    [/(?<=ch|sh|s|x)$/, 'es'],
    [/$/, 's'],
  ],
  nationAdjectives:
    /^(?:\p{Lu}\p{L}+(?:ish|ian|ean|can|man|ban|ese|ani|qi|eli|meni|ench|utch)|U\.?S\.?|UN|U\.N\.)$/u,
  pastVerbs: /(?:ed|struck|fell|sank|broke|swept|ran|blew|burst|caught|tore|shook)$/,
  gerunds: /ing$/,
  participles: /(?:ed|held|heard|made|built|born)$/,
  nationEndings:
    /^(?:\p{Lu}.*(?:[^u]ans|is|ites|ese|rds|rks)|Arabs|Britons|Buddhists|Catholics|Hindus|Muslims|Protestants|Sikhs|Croats|Czechs|Danes|Filipinos|Finns|Greeks|Jews|Kazakhs|Poles|Serbs|Slovaks|Swedes|Tajiks|Thais|Uzbeks)$/u,
  lists,
};
