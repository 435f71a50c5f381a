import {en} from '../locales/en.js';
import type {CasualtyFigure, CasualtyReport, Scope} from '../model/article.js';
import {amountParts, figureText} from './figure-text.js';
import {listSteps, type Step} from './revisions.js';

/** A node of JSON-LD. */
export interface JsonLd {
  '@type': string;
  [property: string]: unknown;
}

const english = {language: 'en', strings: en};

/** A period of ISO 8601 dates, open where an end is not known (`2024-11-27/..`). */
function periodOf({from, to}: Scope): string | undefined {
  return from || to ? `${from ?? '..'}/${to ?? '..'}` : undefined;
}

/** An earlier state as text. As a number it would be counted in addition to the current one. */
function correctionOf({before, date, reason}: Step): JsonLd {
  const why = reason ? en.reason[reason] : en.reasonMissing;
  return {
    '@type': 'CorrectionComment',
    text: `revised from ${amountParts(before, english).join('')}: ${why}`,
    datePublished: date || undefined,
  };
}

/**
 * The claim: source, statement, date and period. An `observationPeriod` cannot express this,
 * because it is a duration.
 */
export function claimOf(figure: CasualtyFigure): JsonLd {
  const {source, asOf, scope = {}} = figure;
  const steps = listSteps(figure);
  return {
    '@type': 'Claim',
    text: figureText(figure, english),
    inLanguage: 'en',
    author: source && {'@type': 'Organization', name: source.name, url: source.url},
    datePublished: asOf,
    temporalCoverage: periodOf(scope),
    correction: steps.length > 0 ? steps.map(correctionOf) : undefined,
  };
}

/** An address for a report on its page, derived from its content. */
export function addressReport(report: CasualtyReport): string {
  let hash = 0x811c9dc5; // FNV-1a
  for (const character of JSON.stringify(report))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `#toll-${hash.toString(36)}`;
}
