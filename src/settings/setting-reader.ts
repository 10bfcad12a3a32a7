import { numberSettings, switchSettings, textSettings } from './setting-list.ts';

/** The variables that a process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings with a value when nothing is set; the others may be absent. */
type Filled<List extends Readonly<Record<string, { readonly fallback: string }>>> = {
  readonly [Name in keyof List]: List[Name]['fallback'] extends '' ? never : Name;
}[keyof List];
type TextName = keyof typeof textSettings;
type NumberName = keyof typeof numberSettings;

/** Reads settings one by one, and gathers in `problems` what is wrong with them. */
export interface SettingReader {
  readonly problems: string[];
  /** What was set; null when nothing was, or white space. */
  readonly given: (name: TextName | NumberName) => string | null;
  /** What was set, or the value of the list. */
  readonly text: (name: Filled<typeof textSettings>) => string;
  /** `otherwise` is what holds when nothing was set, where that follows from another setting. */
  readonly integer: (name: NumberName, otherwise?: number) => number;
  readonly boolean: (name: keyof typeof switchSettings) => boolean;
  /** One of a few words. */
  readonly oneOf: <Word extends string>(name: TextName, fallback: Word, words: readonly Word[]) => Word;
  /** What stands between commas or white space. */
  readonly list: (name: TextName) => readonly string[];
}

/** A reader of an environment. */
export function settingReader(environment: Environment): SettingReader {
  const problems: string[] = [];
  const given = (name: string): string | null => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const oneOf = <Word extends string>(name: string, fallback: Word, words: readonly Word[]): Word => {
    const value = given(name);
    if (value === null) return fallback;
    const known = words.find((word) => word === value);
    if (known === undefined) problems.push(`${name} is "${value}"; ${alternatives(words)} is expected`);
    return known ?? fallback;
  };
  return {
    problems,
    given,
    oneOf,
    text: (name) => given(name) ?? textSettings[name].fallback,
    integer: (name, otherwise) => {
      const { fallback, range } = numberSettings[name];
      const value = given(name) ?? String(otherwise ?? fallback);
      const parsed = /^\d{1,12}$/.test(value) ? Number(value) : NaN;
      if (parsed >= range[0] && parsed <= range[1]) return parsed;
      problems.push(`${name} is "${value}"; a whole number from ${range[0]} to ${range[1]} is expected`);
      return Number(fallback);
    },
    boolean: (name) => oneOf(name, switchSettings[name].fallback, ['true', 'false']) === 'true',
    list: (name) =>
      given(name)
        ?.split(/[\s,]+/)
        .filter((part) => part !== '') ?? [],
  };
}

function alternatives(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
