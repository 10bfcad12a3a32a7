import type { DrawnGraph } from './drawn-graph.ts';
import { writeCsv } from './write-csv.ts';
import { writeCytoscape } from './write-cytoscape.ts';
import { writeFollowTheMoney } from './write-follow-the-money.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';

/** A file format that a drawn graph can be written in. */
export interface ExportFormat {
  readonly name: string;
  /** What a person calls it, and what it is for. */
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (graph: DrawnGraph) => string;
}

/** Every format, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'graphml',
    title: 'GraphML (Gephi, yEd)',
    extension: 'graphml',
    mediaType: 'application/xml',
    write: writeGraphml,
  },
  { name: 'gexf', title: 'GEXF (Gephi)', extension: 'gexf', mediaType: 'application/xml', write: writeGexf },
  {
    name: 'cytoscape',
    title: 'Cytoscape JSON',
    extension: 'cyjs',
    mediaType: 'application/json',
    write: writeCytoscape,
  },
  { name: 'csv', title: 'CSV, a row per claim', extension: 'csv', mediaType: 'text/csv', write: writeCsv },
  {
    name: 'ftm',
    title: 'FollowTheMoney',
    extension: 'ftm.json',
    mediaType: 'application/json+ftm',
    write: writeFollowTheMoney,
  },
];

/** The format of that name, or null. */
export function findExportFormat(name: string): ExportFormat | null {
  return exportFormats.find((format) => format.name === name) ?? null;
}
