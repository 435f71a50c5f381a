import type {Amount, CasualtyFigure, CasualtyReport, Scope} from '../model/article.js';
import {plainAmount} from './bounds.js';
import {soundReport} from './inspect-report.js';

/** A node of JSON-LD. */
export interface JsonLd {
  '@type': string;
  [property: string]: unknown;
}

/** An amount with its bounds, and nothing where it is not a number (https://schema.org/QuantitativeValue). */
function quantityOf(amount: Amount): Record<string, unknown> {
  switch (amount.kind) {
    case 'exact':
      return {value: amount.value, minValue: amount.value, maxValue: amount.value};
    case 'at-least':
      return {minValue: amount.value};
    case 'at-most':
      return {maxValue: amount.value};
    case 'about':
      return {value: amount.value, description: 'approximate'};
    case 'range':
      return {minValue: amount.min, maxValue: amount.max};
    case 'vague':
      return {description: amount.words};
    case 'unknown':
      return {description: 'not reported'};
  }
}

function aboutOf({event, place}: Scope): JsonLd[] {
  return [
    ...(event ? [{'@type': 'Event', name: event}] : []),
    ...(place ? [{'@type': 'Place', name: place}] : []),
  ];
}

/** A span of ISO 8601 dates, open where an end is not known (`2024-11-27/..`). */
function periodOf({from, to}: Scope): string | undefined {
  return from || to ? `${from ?? '..'}/${to ?? '..'}` : undefined;
}

/** Who says so, when, and of what days. An `observationPeriod` could not: it is a length of time. */
function claimOf({source, asOf, scope = {}}: CasualtyFigure): JsonLd | undefined {
  const temporalCoverage = periodOf(scope);
  if (!source && !temporalCoverage) return undefined;
  return {
    '@type': 'Claim',
    author: source && {'@type': 'Organization', name: source.name, url: source.url},
    datePublished: asOf,
    temporalCoverage,
  };
}

const addressOf = (id: string): string => `#${encodeURIComponent(id)}`;

function observationOf(figure: CasualtyFigure): JsonLd {
  const {measure, group = 'people', scope = {}, asOf, status, amount, partOf} = figure;
  return {
    '@type': 'Observation',
    '@id': addressOf(figure.id),
    variableMeasured: {
      '@type': 'StatisticalVariable',
      name: `${group} ${measure}`,
      measuredProperty: measure,
      populationType: group,
    },
    value: {'@type': 'QuantitativeValue', unitText: 'people', ...quantityOf(plainAmount(amount))},
    observationAbout: aboutOf(scope),
    observationDate: asOf,
    measurementQualifier: status,
    subjectOf: claimOf(figure),
    // An observation is no work that could be part of another: its base is what its value refers to.
    valueReference: partOf && {'@id': addressOf(partOf)},
  };
}

/**
 * A report as schema.org `Observation`s, each with its `QuantitativeValue` and bounds. What the report
 * does not say is not there: an amount that is not known has no value, and never a zero. Nor is what
 * a card refuses to show, such as a subset larger than its base.
 */
export function toJsonLd(report: CasualtyReport): JsonLd & {'@graph': JsonLd[]} {
  const graph = soundReport(report).figures.map(observationOf);
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: report.title,
    description: report.note,
    '@graph': graph,
  };
  return JSON.parse(JSON.stringify(dataset)) as JsonLd & {'@graph': JsonLd[]}; // Leaves out what is undefined.
}
