import type {Language} from '../language.js';
import {plurals} from './spanish-persons.js';

/** Spanish words that are looked up by themselves. */
export const lists: Language['lists'] = {
  plurals,
  general: 'personas|víctimas|miembros|integrantes|otras|otros',
  incomplete: '',
  inhuman: '',
  hedging: 'supuestos|presuntos',
  safe: 'vivos|vivas|ilesos|ilesas|hallados|halladas|encontrados|encontradas|localizados|localizadas|rescatados|rescatadas|liberados|liberadas',
  raises:
    'eleva|elevan|elevó|elevando|elevar|sube|suben|subió|sitúa|aumenta|aumentan|aumentó|aumentando',
  athletic: 'lesionados|lesionadas',
  illnesses: 'cólera|brote|virus|enfermedad|fiebre|dengue|intoxicación',
  adding: 'otro|otros|otras',
  fillers: 'más|nuevos|nuevas|supuestos|presuntos',
  articles: 'un|una',
  definite: 'los|las|esos|esas',
  and: 'y|e',
  tensLink: 'y',
  between: 'entre',
  through: 'a|o',
  from: 'de',
  rough: 'decena|docena|quincena|veintena|treintena|cincuentena|centenar',
  beforeYear: 'en|de|desde|hasta|durante|año',
  dateLinks: 'de|del',
  beforeDay: 'pasado',
  yesterday: 'ayer',
  anaphors: 'grupo|organización|comunicado',
  sourceless: 'esto|eso|nosotros|muchos|algunos|otros|personas|niños|mujeres|civiles|víctimas',
  speakers:
    'policía|ministerio|ejército|gobierno|observatorio|agencia|oficina|autoridad|autoridades|hospital|servicio|servicios|departamento|comisión|organización|ong|onu|oms|oposición|consejo|comité|sindicato|asociación|medios|prensa|televisión|radio|fuentes|fiscalía|guardia|armada|marina|protección|defensa|bomberos|cruz|compañía|organizadores|alcaldía|presidencia|jefe|secretario|secretaria|directora|director',
  confirming: 'confirmó|confirmaron',
  abbreviations: 'sr|sra|dr|dra|gral|cnel|ud|uds|núm|art',
  eventLinks: 'cuando|tras',
  causeLinks: 'tras',
  contrasts: 'mientras',
  intervals: 'días|semanas|meses|años|horas|día|semana',
  begins: 'comenzó|comenzaron|empezó|empezaron|estalló',
  placeless: 'navidad|operación|huracán|parlamento|congreso',
  tollsOfAnything: 'balance|saldo',
};
