import type {Language} from '../language.js';
import {evidence} from './english-evidence.js';
import {classes, patterns} from './english-patterns.js';

/** What English news says of casualties. */
export const english: Language = {
  classes,
  patterns,
  endings: {struck: 'ed', strikes: '|s|ing'},
  words: {
    was: 'was|is',
    were: 'were|are',
    has: 'has',
    have: 'have',
    been: 'had|be|been|being|to have|to be|remain~',
    reported: 'reported|confirmed',
    midway:
      'declared|listed as|shot|shot and|burned|burnt|stabbed|beaten|crushed|trampled|hacked|left|known to have',
    said: 'told|say|says|said|announced|added|claimed it|claimed they|claimed that|claimed to|spoke of|put',
    according: 'according to',
    adverb:
      'this year|this month|this week|since then|also|later|now|already|so far|all|both|then|only|early|late|seriously|critically|severely|badly|gravely|living|staying|sheltering|slightly|fatally|newly|still',
    to: 'to',
    of: 'of',
    share: 'half|third|thirds|two-thirds|quarter|quarters|three-quarters|majority',
    reach: 'at|put at|reach~|hit|as',
    passing: 'crosses|crossed|pass~|exceed~|surpass~|top~|topped',
    preposition:
      'on|by|for|from|with|during|between|against|into|through|under|over|aboard|amid|than|up|out|about',
    place: 'in|near|across|outside|inside|around',
    kind: 'district|city|town|village|market|neighborhood|neighbourhood|province|region|area|camp|hospital|state|countryside|capital',
    since: 'since',
    comma: ',',
    and: 'and|&|as well as',
    or: 'or|/|and/or',
    joining: 'when|while|after|before|because|although|though|until',
    where: 'where',
    who: 'who|which|that|whom|whose',
    determiner: 'the|a|an|this|those|these|another|any|some|other|others|more|many|most|we|i|you',
    pronoun: 'it|he|she|they',
    among: 'among',
    amongThem: 'among them|among whom',
    ofThem: 'of them|of whom|of which',
    including: 'including',
    includes: 'include|includes|included|comprise~',
    boundary: '•|;|:|—|–|-|(|)|[|]|.|!|…|but|however',
    suffer: 'suffer~|sustain~|treated for',
    count: 'number of',
    away: 'to flee|to leave|to evacuate|from homes|from their homes|out of their homes',
    total: 'total|figure',
    victims: 'victims',
    livesOf: 'lives of',
    time: 'today|overnight',
    earlier: 'earlier|initial|preliminary',
    doubt:
      'could|would|may|might|can|should|must|will|if|whether|cannot|threat|threaten~|vow~|plot~|plotting|planned|attempt~|try~|fear~|risk|hope~|prevent~|avoid~|predict~|expect~|drill|exercise|simulat~|accuse~|charged with|convict~|sentence~|guilty|alleged|suspected of|estimate~|enough|likely|believe|believes|imagine|rumour~|rumor~|not yet|initially|all but|are murdered|is murdered|asked about|apologise~|apologize~|withdrew|retract~|deleted|wrongly|pretend~|boast~|corrected|claimed he|claimed she',
    negation: "no|not|never|none|nobody|neither|nor|didn't|wasn't|weren't|doesn't|don't",
    denial: 'contrary to|deny~|reject~|dismiss~|dispute~|refute~',
    unverified:
      'reportedly|unverified|unconfirmed|believed|presumed|thought|believed to be|believed to have|said to have',
    animal:
      'cattle|cows|sheep|goats|dogs|cats|birds|horses|pigs|chickens|animals|livestock|whales|fish|deer|elephants|poultry|lambs|wolves|turtles|dolphins|seals|turkeys|hens',
    verified: 'verify|verified|independently',
    label: '$|€|£|#|no.|number|aged|age|flight|highway|route|unit|room|section|page|day',
    unit: '%|percent|per cent|am|pm|a.m.|p.m.',
    possessive: 'his|her|their|its|our',
    elsewhere:
      "?|previous|previously|earlier version|year to|months to|year ending|similar|per|annually|last winter|last summer|last spring|last autumn|last time|last month|last year|last week|last month's|last year's|every|each|average|ranged|ranging",
    rate: 'a day|a week|a month|a year|an hour|a night',
    ago: 'ago',
    span: 'years|decades|months|weeks|decade|year|month|century',
    past: 'past|last|recent|first',
    marked: 'anniversary|memorial|commemorat~|years since|years on',
    apart:
      'killed off|world war|genocide|court|judge|jury|jurors|trial|tribunal|inquest|lawsuit|manslaughter|pleaded|false|falsely|but one|fake|hoax|untrue|holocaust|was wrong|were wrong|incorrect|unfounded|not true|film|movie|novel|cancer|malaria|overdose~|scored',
    superlative: 'deadliest|worst|bloodiest|biggest|largest',
  },
  measures: {
    killed: {
      verbs: 'kill~|murder~|massacre~|execute~|martyr~|slaughter~',
      struck: 'slain|shot dead|gunned down|shot and killed|fatally shot|beheaded|to death',
      state: 'dead|fatally',
      befell:
        'died|perished|drowned|lost their lives|passed away|succumbed|bled to death|starved to death|froze to death|burned to death',
      tally: 'deaths|fatalities',
      dies: 'die|dies',
      loss: 'death of|deaths of|killing of|killings of|murder of|massacre of|execution of|bodies of',
      toll: 'death toll|toll|loss of life|confirmed deaths',
      claim: 'claim~|cost|took|taken|taking',
      lost: 'lost',
      found:
        'found|recovered|retrieved|discovered|pulled|pulled out|carried out|brought out|dug out|dug up|counted',
    },
    injured: {
      moved:
        'in hospital|taken to hospital|taken to hospitals|rushed to hospital|admitted to hospital|admitted to hospitals|hospitalised|hospitalized|being treated',
      verbs: 'injure~|wound~|maim~',
      struck: 'treated for smoke inhalation|treated for injuries|treated for burns',
      loss: 'injury of',
      state: 'hurt',
      wounds: 'injuries|injury|burns',
    },
    missing: {state: 'missing|unaccounted for', befell: 'disappeared'},
    displaced: {
      verbs: 'displace~',
      struck:
        'forced to flee|forced to leave|made homeless|forced from their homes|driven from their homes|forced out of their homes|uprooted|internally displaced|driven out',
      state: 'homeless',
      drives: 'forced|forcing|drove|driven|driving',
      moved: 'evacuated|in camps|in relief camps|in evacuation centres|in shelters|without shelter',
      befell: 'fled their homes|deserted their homes|had to leave their homes|have fled|now fled',
    },
    detained: {
      verbs: 'arrest~|detain~',
      struck: 'taken into custody|rounded up',
      state: 'in detention|in custody|behind bars',
      loss: 'arrest of',
    },
    abducted: {verbs: 'abduct~|kidnapp~', struck: 'taken hostage', loss: 'abduction of'},
    affected: {verbs: 'affect~'},
  },
  tables: {
    nouns: {
      killed: 'deaths|fatalities|fatality|death',
      injured: 'injuries',
      lives: 'lives',
      bodies: 'bodies|corpses',
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
    fractions: {0.25: 'a quarter of a', 0.5: 'half a', 1: 'a'},
    kin: {
      children: 'kids',
      soldiers: 'troops|servicemen|service members|military personnel',
      fighters: 'militants|insurgents|rebels|gunmen|terrorists|jihadists|jihadis|extremists',
      police: 'policemen|police officers',
      migrants: 'refugees|asylum seekers',
      workers: 'labourers|laborers',
      journalists: 'reporters',
    },
    irregular: {men: 'man', people: 'person', children: 'child', police: 'police'},
  },
  evidence,
  units:
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  personEndings: /..(?:ers|ors|ists|men|ees|eers|ants|children|girls|boys)$/,
  nationEndings: /^\p{Lu}.*(?:[^u]ans|is|ites|ese|rds|rks)$/u,
  lists: {
    and: 'and',
    between: 'between',
    from: 'from',
    rough: 'dozen',
    yesterday: 'yesterday',
    confirming: 'confirmed',
    plurals:
      'people|persons|families|households|civilians|children|women|men|girls|boys|kids|babies|infants|teens|youths|adults|students|pupils|police|troops|insurgents|rebels|guards|personnel|staff|crew|medics|nurses|residents|citizens|elderly|nationals|monks|priests|recruits|marines|pilots|guerrillas|officials|relatives|sons|victims|inmates|hostages|captives|suspects|patients|commandos|agents|fans|locals|males|females|individuals|others|members|pilgrims|guests|neighbours|neighbors|paramedics|friends|diplomats|conscripts|aides|clerics|jihadis',
    general: 'members|people|persons|individuals|victims|others|locals',
    incomplete: 'officers|workers|members|personnel|staff|agents|guards|fighters|officials',
    inhuman:
      'careers|starters|defenders|warrants|grants|lists|giants|servers|flowers|rivers|borders|offers|chapters|characters|numbers|powers|bunkers|tigers|meters|metres|helicopters|computers|letters|papers|users|customers|players|plants|elephants|trees|quarters|orders|towers|centers|containers|tankers|freighters|trailers|restaurants|sectors|doors|committees',
    athletic: 'injured|hurt',
    illnesses:
      'cholera|outbreak|virus|disease|fever|infected|poisoning|measles|diarrhoea|typhoid|dengue|symptoms|heatstroke|heat',
    fillers: 'more|other|further|additional|new',
    articles: 'a|an',
    through: 'to|-|–|or',
    beforeYear: 'in|since|by|of|from|until|before|after|during|early|late|to',
    anaphors: 'group|organization|organisation|monitor|statement',
    sourceless: 'there|this|that|i|we|you|one|people|others',
    speakers:
      'police|ministry|army|military|government|observatory|watchdog|group|agency|office|authority|authorities|hospital|service|services|department|commission|organization|organisation|charity|network|opposition|coalition|council|committee|union|association|statement|witness|television|tv|media',
    abbreviations: 'mr|mrs|ms|dr|gen|lt|col|sgt|maj|capt|gov|sen|rev|st|no|vs|jr',
  },
};
