import {readCalendarNames, trimName} from '../dates/calendar-names.js';
import {isFurniture} from './furniture.js';
import {isAgency, isOrganisation} from './papers.js';
import {role} from './people.js';
import {isRelease, isSection} from './sections.js';
import {readCondition} from './weather.js';

/** Words that names of sections, series and buttons have, and no name of a person or a place. */
const common =
  /^(?:edition|development|crisis|briefing|guide|minutes?|week|weekend|weekly|today|daily|monthly|tonight|story|stories|articles?|photos?|cup|league|election|budget|war|change|best|top|global|public|private|national|local|social|special|breaking|full|free|long|short|more|most|latest|what|how|why|who|when|where|this|that|your|our|my|all|home|page|section|topics?|issue|reports?|series|review|opinion|analysis|live|blog|video|audio|podcasts?|gallery|explainer|newsletters?|subscribers?|members?|only|gift|read|reads|listen|watch|share|save|print|updated|published|posted|aktualisiert|actualizado|atualizado|bijgewerkt|обновлено|оновлено|güncellendi|अपडेट|更新|exclusive|edition|puzzles|rain|snow|sunny|cloudy|clear|haze|fog|and|for|by|noch|mehr|heute|alle|neue?|regen|schnee|temps|lecture|lesezeit|actualité|dossier|tiempo|lectura|tema|edición|hoy|tempo|leitura|hoje|vandaag|meer|сегодня|главное|читать|сьогодні|bugün)$/iu;

/** Whether words are of the page, the weather or an organisation, and so name no person and no place. */
export function isNoName(words: string): boolean {
  const {weekdays, days} = readCalendarNames();
  return (
    isFurniture(words) ||
    // «Email Bio Follow»
    words.split(/\s+/).filter(isFurniture).length > 1 ||
    isSection(words) ||
    isRelease(words) ||
    role.test(words) ||
    isOrganisation(words) ||
    readCondition(words) !== undefined ||
    words.split(/[\s/-]+/).some(
      (word, _, {length}) =>
        common.test(word) ||
        isAgency(word) ||
        // «MDR», «BFMTV»: letters that nobody is called by.
        /^[BCDFGHJKLMNPQRSTVWXZ]{3,}$/.test(word) ||
        // «Per» is a Thursday in Turkish, and a given name.
        ((word.length > 3 || length === 1) && weekdays.has(trimName(word))) ||
        (length === 1 && days.has(trimName(word))),
    )
  );
}
