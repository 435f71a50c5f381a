import {areKnownNames, readBareNames} from './byline.js';
import {loadGivenNames} from './given-names/given-names.js';
import {isOrganisation} from './words/papers.js';

/** Addresses of an office. */
const office =
  /^(?:info|news|press|presse|stampa|prensa|imprensa|pers|prasa|basin|media|office|desk|contact|kontakt|pr|editors?|redaktion|redazione|redaccion|redacao|redaction|redactie|communications?|kommunikation|comunicacion)$/;

/** Words that name a part of a house in its senders. */
const part =
  /^(?:corresponsal[ií]as?|gabinete|delegaci[oó]n|secretar[ií]a|comunicaci[oó]n|comunicação|assessoria|pressestelle|abteilung|ufficio|voorlichting|rédaction|rubrique|cellule|пресс-служба|пресс-центр|прес-служба)$/iu;

/** Whether a sender is a person: by a given name, or by an address that has a part of the name. */
export async function isPersonOf(name: string, address: string): Promise<boolean> {
  if (isOrganisation(name) || name.split(/\s+/).some((word) => part.test(word))) return false;
  await loadGivenNames(name);
  const names = readBareNames(name);
  if (!names || areKnownNames(names)) return Boolean(names);
  const [local = ''] = address.toLowerCase().split('@');
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && !office.test(word) && local.split(/[._-]/).includes(word));
}
