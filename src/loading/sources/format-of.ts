import type { Format } from './source.ts';

const byExtension: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  ijson: 'json',
  csv: 'csv',
  tsv: 'csv',
};

/** Endings of the files that are read from a folder, each also with `.gz` behind it. */
export const readEndings: readonly string[] = Object.keys(byExtension).flatMap((ending) => [ending, `${ending}.gz`]);

/** What a source holds: by the ending of its name, else by how its text begins. */
export function formatOf(name: string, head: string): Format {
  const extension = /\.(\w+)$/.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
  const known = byExtension[extension];
  if (known !== undefined) return known;
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<article|<!--)/i.test(start)) return 'html';
  if (/^[{[]\s*["{[]/.test(start)) return 'json';
  if (/^---\n\w+:/.test(start)) return 'markdown';
  return 'text';
}
