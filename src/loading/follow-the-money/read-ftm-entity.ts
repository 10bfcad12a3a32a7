import { isFields, type Fields } from '../ready-made/fields.ts';

/** A FollowTheMoney entity: https://followthemoney.tech. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  /** Every value of a property as a text; entities nested in a property stand there by their id. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Entities that stood inside this one. */
  readonly nested: readonly FtmEntity[];
  readonly datasets: readonly string[];
  readonly lastChange: string | null;
}

/** Whether a record has the form of a FollowTheMoney entity. */
export function isFtmRecord(record: unknown): record is Fields {
  return (
    isFields(record) &&
    typeof record['schema'] === 'string' &&
    typeof record['id'] === 'string' &&
    isFields(record['properties'])
  );
}

/** Entities nested deeper than this are left out: exports nest once or twice. */
const deepest = 4;

/** Reads an entity, or null when the record is none. */
export function readFtmEntity(record: unknown, depth = 0): FtmEntity | null {
  if (!isFtmRecord(record) || depth > deepest) return null;
  const nested: FtmEntity[] = [];
  const properties = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(isFields(record['properties']) ? record['properties'] : {})) {
    const values = [value].flat().flatMap((one: unknown) => {
      if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
      if (typeof one === 'number') return [String(one)];
      const inner = readFtmEntity(one, depth + 1);
      if (inner === null) return [];
      nested.push(inner);
      return [inner.id];
    });
    if (values.length > 0) properties.set(name, values);
  }
  return {
    id: String(record['id']),
    schema: String(record['schema']),
    properties,
    nested,
    datasets: [record['datasets'] ?? record['dataset'] ?? []].flat().filter((one) => typeof one === 'string'),
    lastChange: typeof record['last_change'] === 'string' ? record['last_change'] : null,
  };
}

/** The first value of a property, or null. */
export function firstOf(entity: FtmEntity, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = entity.properties.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
