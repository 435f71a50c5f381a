import type {Amount, CasualtyFigure, CasualtyReport, Scope} from '../model/article.js';
import type {Given} from '../model/given.js';
import {admitReport} from './admit-figures.js';
import {basesOf} from './arrange-report.js';
import {plainAmount} from './bounds.js';
import {addressReport, claimOf, type JsonLd} from './json-ld-claims.js';
import {isStruck} from './struck.js';

export type {JsonLd} from './json-ld-claims.js';

/** A JSON-LD document. Its nodes are in the default graph, where every program finds them. */
export interface JsonLdDocument {
  '@context': string;
  '@graph': JsonLd[];
}

/**
 * An amount with its bounds; empty where it is not a number (https://schema.org/QuantitativeValue).
 */
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

function observationOf(
  figure: CasualtyFigure,
  figures: readonly CasualtyFigure[],
  dataset: string,
): JsonLd {
  const {measure, group = 'people', scope = {}, asOf, status, amount, id} = figure;
  const [base] = basesOf(figure, figures);
  return {
    '@type': 'Observation',
    '@id': addressOf(dataset, id),
    variableMeasured: {
      '@type': 'StatisticalVariable',
      name: `${group} ${measure}`,
      measuredProperty: {'@type': 'Property', name: measure},
      populationType: {'@type': 'Class', name: group},
    },
    value: {'@type': 'QuantitativeValue', unitText: 'people', ...quantityOf(plainAmount(amount))},
    observationAbout: aboutOf(scope),
    observationDate: asOf,
    measurementQualifier: status && {'@type': 'Enumeration', name: status},
    subjectOf: [{'@id': dataset}, claimOf(figure)].filter(Boolean),
    // An observation cannot be part of another one, so its base is a reference of its value.
    valueReference: base && !isStruck(base) ? {'@id': addressOf(dataset, base.id)} : undefined,
  };
}

/** A denied or retracted count: a claim, and not an observation that a program could add up. */
function struckClaimOf(figure: CasualtyFigure, dataset: string): JsonLd {
  const {id, scope = {}, status} = figure;
  return {
    ...claimOf(figure),
    '@type': 'Claim',
    '@id': addressOf(dataset, id),
    isPartOf: {'@id': dataset},
    about: aboutOf(scope),
    creativeWorkStatus: status,
  };
}

const addressOf = (dataset: string, id: string): string => `${dataset}-${encodeURIComponent(id)}`;

/**
 * Writes a report as schema.org `Observation`s of a `Dataset`, each with its `QuantitativeValue`
 * and bounds. An unknown amount has no value, and never zero. Figures that a card does not show are
 * left out. Denied and retracted counts are `Claim`s.
 * @param options.id address of the data set; by default derived from the report
 */
export function toJsonLd(
  report: Given<CasualtyReport>,
  options: {id?: string} = {},
): JsonLdDocument {
  const {title, note, figures} = admitReport(report);
  // Admitted, so it is an object.
  const dataset = options.id ?? addressReport(report as CasualtyReport);
  const nodes = figures.map((figure) =>
    isStruck(figure) ? struckClaimOf(figure, dataset) : observationOf(figure, figures, dataset),
  );
  const document = {
    '@context': 'https://schema.org',
    '@graph': [
      ...nodes,
      {
        '@type': 'Dataset',
        '@id': dataset,
        name: title,
        description: note,
        about: nodes.map((node) => ({'@id': node['@id']})),
      },
    ],
  };
  return JSON.parse(JSON.stringify(document)) as JsonLdDocument; // Removes undefined values.
}
