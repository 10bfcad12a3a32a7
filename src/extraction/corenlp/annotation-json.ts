import { ThroughlineError } from '../../errors.ts';
import type { Dependency, Sentence, Token } from '../engine.ts';

/** Turns CoreNLP's JSON into sentences. Throws ENGINE_UNAVAILABLE when it is not the JSON that CoreNLP 4.5 writes. */
export function sentencesFromJson(json: string): readonly Sentence[] {
  const root: unknown = JSON.parse(json);
  return list(field(root, 'sentences')).map(sentence);
}

function sentence(value: unknown, index: number): Sentence {
  const tokens = list(field(value, 'tokens')).map(token);
  return {
    index,
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens,
    basic: list(field(value, 'basicDependencies')).map(dependency),
    enhanced: list(field(value, 'enhancedPlusPlusDependencies')).map(dependency),
  };
}

function token(value: unknown): Token {
  return {
    index: number(field(value, 'index')),
    form: text(field(value, 'originalText')),
    lemma: text(field(value, 'lemma')),
    tag: text(field(value, 'pos')),
    entity: text(field(value, 'ner')),
    start: number(field(value, 'characterOffsetBegin')),
    end: number(field(value, 'characterOffsetEnd')),
  };
}

function dependency(value: unknown): Dependency {
  const relation = text(field(value, 'dep'));
  return {
    relation: relation === 'ROOT' ? 'root' : relation,
    governor: number(field(value, 'governor')),
    dependent: number(field(value, 'dependent')),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw unexpected();
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw unexpected();
  return value;
}

function unexpected(): ThroughlineError {
  return new ThroughlineError(
    'ENGINE_UNAVAILABLE',
    'The language engine answered in a form that this version does not know; CoreNLP 4.5 is expected.',
  );
}
