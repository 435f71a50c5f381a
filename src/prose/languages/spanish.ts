import type {Language} from '../language.js';
import {evidence} from './spanish-evidence.js';
import {lists} from './spanish-lists.js';
import {classes, patterns} from './spanish-patterns.js';
import {persons} from './spanish-persons.js';

/** «entre los que hay», «entre las cuales se encuentran» */
const amongThem = ['los que', 'las que', 'los cuales', 'las cuales', 'quienes']
  .flatMap((them) =>
    ['hay', 'había', 'están', 'figuran', 'se encuentran', 'se encontraban', 'se cuentan'].map(
      (verb) => `entre ${them} ${verb}`,
    ),
  )
  .join('|');

/** The words and word orders of Spanish news about casualties. Verbs are listed with their usual forms. */
export const spanish: Language = {
  classes,
  patterns,
  evidence,
  lists,
  persons,
  heads: '',
  plural: [
    [/ón$/, 'ones'],
    [/án$/, 'anes'],
    [/én$/, 'enes'],
    [/és$/, 'eses'],
    [/z$/, 'ces'],
    [/(?<=[aeioué])$/, 's'],
    [/$/, 'es'],
  ],
  separators: {group: '.', decimal: ','},
  ordinalNumber: /^(\d{1,4})[ºª]$/,
  hasCapitalDates: false,
  isHeadFirst: true,
  nationAdjectives: /(?!)/,
  nationEndings: /(?!)/,
  pastVerbs: /(?:ó|aron|ieron|yeron)$/,
  gerunds: /ndo$/,
  participles: /[ai]d[oa]s?$/,
  endings: {struck: '', strikes: '|s'},
  words: {
    away: 'a huir|a evacuar|a desplazarse|a abandonar sus casas|a abandonar sus hogares|a abandonar sus viviendas|a dejar sus casas|a dejar sus hogares|a dejar sus viviendas|a salir de sus casas|a salir de sus hogares',
    was: 'fue|es|era|quedó|resultó',
    were: 'fueron|son|eran|están|estaban|quedaron|resultaron|hay|siguen|continúan',
    has: 'ha',
    have: 'han|habían|había|hubieran|hubiera|haber',
    been: 'sido|hubo',
    reported: 'reportó|reportaron|confirmó|confirmaron',
    said: 'dijo|dijeron|informó|informaron|informó de|afirmó|afirmaron|señaló|señalaron|anunció|anunciaron|indicó|indicaron|denunció|denunciaron|aseguró|aseguraron|aseguran|declaró|explicó|precisó|comunicó|detalló|advirtió|advierten|informa|dice|añadió|agregó|según informó|según informaron|según dijo|habla de|hablan de|habló de|hablaron de|admite|admiten|admitió|admitieron|cifró en|cifra en|cifraron en|cifran en|situó en|sitúa en|situaron en|sitúan en',
    according: 'según|de acuerdo con',
    adverb:
      'con perros|perros rastreadores|perros de rescate|ya|también|hasta ahora|hasta el momento|este jueves|este lunes|gravemente|luego|más tarde|todavía|aún|solo|sólo|en total',
    to: 'a|hasta',
    of: 'de|del',
    reach:
      'al|eleva a|elevan a|elevó a|elevaron a|elevando a|elevar a|asciende a|ascienden a|ascendió a|ascendieron a|ascendía a|ascendían a|suma|suman|sumó|sumaron|sumaba|sumaban|alcanza|alcanzan|alcanzó|alcanzaron|llega a|llegan a|llegó a|llegaron a',
    passing: 'supera|superan|superó|superaron|rebasa|rebasan|rebasó|rebasaron',
    preposition: 'por|con|contra|sobre|durante|bajo|entre|para|desde|hacia',
    place: 'en|cerca de|frente a|al norte de|al sur de|al este de|al oeste de|a las afueras de',
    kind: 'distrito|ciudad|pueblo|aldea|localidad|municipio|provincia|región|estado|departamento|isla|costa|costas|barrio|escuela|hospital|cárcel|prisión|cuenca|valle|capital|norte|sur|este|oeste|centro|puerto',
    since: 'desde|desde que',
    comma: ',',
    and: 'y|e',
    or: 'o|u|/',
    joining: 'cuando|mientras|porque|aunque|después de que|antes de que|luego de que|tras',
    where: 'donde',
    who: 'que|quienes|el cual|la cual|los cuales|las cuales',
    determiner:
      'el|la|los|las|un|una|este|esta|estos|estas|ese|esa|esos|esas|otro|otra|otros|otras|muchos|algunos|lo|se',
    pronoun: 'él|ella|ellos|ellas',
    among: 'entre los|entre las',
    ofThem: 'de ellos|de ellas|de los cuales|de las cuales|de los que|de las que|de quienes',
    including: `incluidos|incluidas|incluyendo|entre ellos|entre ellas|incluido|incluida|${amongThem}`,
    boundary: '•|;|:|—|–|-|(|)|[|]|.|!|…|pero|sin embargo',
    livesOf: 'la vida de|las vidas de|la vida a|la vida',
    time: 'hoy|anoche',
    earlier: 'anterior|anteriormente|inicialmente|previo|preliminar',
    doubt:
      'podría|podrían|puede|pueden|podía|habría|habrían|si|supuesto|teme|temen|temía|condenó a|condenado|condenados|acusado|acusados|acusó|amenazó|amenazaron|planeaba|planeaban|intentó|evitar|riesgo|calcula|calculan|estima|estiman|hasta tanto|pudo|pudieron|impedir',
    negation: 'no|ni|nunca|ningún|ninguna|nadie|jamás|sin que',
    denial: 'negó|negaron|desmintió|desmintieron|rechazó|rechazaron',
    unverified: 'presuntamente|supuestamente|al parecer|se cree que',
    verified: 'verificar|verificado|verificada|independiente',
    animal:
      'gallinas|vacas|ovejas|cabras|perros|caballos|cerdos|animales|ballenas|tortugas|peces|aves|reses|pollos',
    label: '$|€|núm|número|vuelo|de edad|edad',
    unit: '%|por ciento|años|metros|kilómetros|dólares|euros|pesos|puntos|goles|escaños|casas|edificios',
    possessive: 'su|sus|nuestro|nuestros',
    elsewhere:
      '?|al año|cada año|cada|por día|al día|anuales|el año pasado|el mes pasado|promedio|en promedio',
    ago: 'hace',
    span: 'años|décadas|meses|semanas|siglo',
    marked: 'aniversario|homenaje|conmemora|conmemoró|conmemoración',
    apart: 'tribunal|juicio|juez|jurado|juzgado|cáncer|guerra mundial|genocidio|holocausto',
    untrue:
      'falso|falsa|falsos|falsas|falsamente|bulo|bulos|por error|no ocurrió|nunca ocurrió|desinformación',
    superlative: 'peor|mayor',
    follows: 'sigue a|siguió a',
    intervalAfter:
      'días después de|semanas después de|meses después de|horas después de|un día después de que|una semana después de que',
  },
  measures: {
    killed: {
      struck:
        'asesinados|asesinadas|asesinado|asesinada|abatidos|abatidas|abatido|ejecutados|ejecutadas|masacrados|tiroteados',
      strikes:
        'mató|mataron|mata|matan|matando|mató a|mataron a|mata a|matan a|matar|matado|haber matado a|ha matado a|han matado a|matando a|matamos a|hemos matado a|abatimos a|ha abatido a|han abatido a|asesinó a|asesinaron a|asesinó|asesinaron|abatió a|abatieron a|abatieron',
      state:
        'muertos|muertas|muerto|muerta|fallecidos|fallecidas|víctimas mortales|víctimas fatales|muertes|decesos',
      befell:
        'murieron|murió|muerto en|han muerto|hubieran muerto|ha muerto|habían muerto|fallecieron|falleció|han fallecido|perdieron la vida|perdió la vida|han perdido la vida|perecieron|se ahogaron',
      dies: 'mueren|muere|fallecen|fallece',
      loss: 'muerte de|muertes de|asesinato de|muerte a',
      toll: 'cifra de muertos|número de muertos|balance de muertos|saldo de muertos|cifra de fallecidos|número de fallecidos|cifra de víctimas mortales|número de víctimas mortales|balance|saldo',
      claim: 'cobró|cobrado|costó|costado|segado|segó|cobraron',
      found:
        'halló|encontró|recuperó|hallaron|encontraron|recuperaron|recuperado|hallado|encontrado',
    },
    injured: {
      struck: 'heridos|heridas|herido|herida|lesionados|lesionadas',
      moved:
        'hospitalizados|hospitalizadas|trasladados al hospital|trasladadas al hospital|trasladados a hospitales|trasladadas a hospitales|trasladados a un hospital|trasladadas a un hospital',
      state: 'con heridas|con heridas leves|con heridas graves|con quemaduras|con lesiones',
      strikes: 'hirió|hirieron|hiriendo|hirió a|hirieron a|hiriendo a|ha herido a|han herido a',
      befell:
        'resultaron heridos|resultaron heridas|resultó herido|resultó herida|quedaron heridos|quedaron heridas|resultaron lesionados|sufrieron heridas|sufrió heridas|han sufrido heridas|sufrieron lesiones|sufrieron quemaduras',
    },
    missing: {
      state: 'desaparecidos|desaparecidas|desaparecido|desaparecida|en paradero desconocido',
      befell: 'desaparecieron',
    },
    displaced: {
      struck: 'desplazados|desplazadas|evacuados|evacuadas|damnificados|damnificadas',
      strikes:
        'desplazó a|desplazaron a|ha desplazado a|han desplazado a|desplazando a|evacuaron a|evacuó a|obliga a evacuar a|obligan a evacuar a|obligó a evacuar a|obligaron a evacuar a|ha obligado a evacuar a|han obligado a evacuar a|obligando a evacuar a',
      drives:
        'obliga a|obligan a|obligó a|obligaron a|ha obligado a|han obligado a|obligando a|forzó a|forzaron a|se vieron obligados|se vieron obligadas|se han visto obligados|se han visto obligadas|fueron obligados|fueron obligadas',
      befell:
        'se quedaron sin hogar|quedaron sin hogar|se han quedado sin hogar|huyeron de sus casas|huyeron de sus hogares|abandonaron sus hogares|han huido|tuvieron que abandonar sus casas|tuvieron que abandonar sus hogares|han tenido que abandonar sus casas|han tenido que abandonar sus hogares|han abandonado sus hogares',
    },
    detained: {
      struck: 'detenidos|detenidas|detenido|detenida|arrestados|arrestadas',
      strikes:
        'ha detenido a|han detenido a|detuvo a|detuvieron a|arrestó a|arrestaron a|detuvo|detuvieron',
    },
    abducted: {
      struck: 'secuestrados|secuestradas|raptados|raptadas',
      strikes: 'ha secuestrado a|han secuestrado a|secuestró a|secuestraron a|raptaron a',
    },
    affected: {struck: 'contagiados|contagiadas|infectados|infectadas|afectados|afectadas'},
  },
  tables: {
    nouns: {lives: 'vidas', bodies: 'cadáveres|cuerpos', affected: 'contagios|casos|infecciones'},
    hedgesBefore: {
      exact: 'los|las|un total de|otros|otras|otro|otra|todos|un|una|solo|sólo',
      'at-least': 'al menos|por lo menos|más de|como mínimo|no menos de',
      'at-most': 'hasta|como máximo|menos de',
      about: 'unos|unas|cerca de|alrededor de|casi|aproximadamente|en torno a',
    },
    hedgesAfter: {'at-least': 'o más'},
    vague: {
      vague:
        'decenas|docenas|cientos|centenares|miles|millones|varios|varias|decenas de miles|cientos de miles',
    },
    scales: {1000: 'mil', 1000000: 'millón|millones'},
    ordinals: {
      2: 'segundo|segunda',
      3: 'tercer|tercero|tercera',
      4: 'cuarto|cuarta',
      5: 'quinto|quinta',
      6: 'sexto|sexta',
      7: 'séptimo|séptima',
      8: 'octavo|octava',
      9: 'noveno|novena',
      10: 'décimo|décima',
    },
    fractions: {0.5: 'medio'},
    synonyms: {
      soldados: 'militares|uniformados|tropas|efectivos',
      policías: 'agentes',
      niños: 'menores',
      rebeldes: 'insurgentes|guerrilleros|combatientes|milicianos',
    },
  },
  units:
    'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve',
  tens: 'treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
  numerals: {
    10: 'decena',
    12: 'docena',
    15: 'quincena',
    20: 'veintena',
    21: 'veintiún|veintiuna',
    30: 'treintena',
    50: 'cincuentena',
    100: 'cien|ciento|centenar',
    200: 'doscientos|doscientas',
    300: 'trescientos|trescientas',
    400: 'cuatrocientos|cuatrocientas',
    500: 'quinientos|quinientas',
    1000: 'mil',
  },
};
