/** The variables that a process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one, and gathers in `problems` what is wrong with them. */
export interface SettingReader {
  readonly problems: string[];
  /** The value; null when it is not set, or empty. */
  readonly text: (name: string) => string | null;
  readonly integer: (name: string, fallback: number, least: number, most: number) => number;
  readonly boolean: (name: string, fallback: boolean) => boolean;
  /** One of a few words. */
  readonly oneOf: <Word extends string>(name: string, fallback: Word, words: readonly Word[]) => Word;
  /** What stands between commas or white space. */
  readonly list: (name: string) => readonly string[];
}

/** A reader of an environment. */
export function settingReader(environment: Environment): SettingReader {
  const problems: string[] = [];
  const text = (name: string): string | null => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const oneOf = <Word extends string>(name: string, fallback: Word, words: readonly Word[]): Word => {
    const value = text(name);
    if (value === null) return fallback;
    const known = words.find((word) => word === value);
    if (known === undefined) problems.push(`${name} is "${value}"; ${alternatives(words)} is expected`);
    return known ?? fallback;
  };
  return {
    problems,
    text,
    oneOf,
    integer: (name, fallback, least, most) => {
      const value = text(name);
      if (value === null) return fallback;
      const parsed = /^\d{1,12}$/.test(value) ? Number(value) : NaN;
      if (parsed >= least && parsed <= most) return parsed;
      problems.push(`${name} is "${value}"; a whole number from ${least} to ${most} is expected`);
      return fallback;
    },
    boolean: (name, fallback) => oneOf(name, fallback ? 'true' : 'false', ['true', 'false']) === 'true',
    list: (name) =>
      text(name)
        ?.split(/[\s,]+/)
        .filter((part) => part !== '') ?? [],
  };
}

function alternatives(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
