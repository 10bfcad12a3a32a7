import { scrub } from './scrub.ts';

/** How much is logged, the most telling last. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a line of the log knows beside its words. */
export type LogFields = Readonly<Record<string, string | number | null | undefined>>;

/** Where the service writes what happened. Tokens and passwords do not come through. */
export interface Log {
  readonly error: (words: string, fields?: LogFields) => void;
  readonly warn: (words: string, fields?: LogFields) => void;
  readonly info: (words: string, fields?: LogFields) => void;
}

export interface LogOptions {
  /** `text`: lines for a person at a terminal. `json`: a JSON object a line, for a collector. */
  readonly format: 'text' | 'json';
  readonly level: LogLevel;
  readonly write: (line: string) => void;
}

/** Opens the log. */
export async function openLog({ format, level, write }: LogOptions): Promise<Log> {
  if (format === 'text') return textLog(level, write);
  // Loaded when wanted: a start at a terminal is faster for it.
  const { pino } = await import('pino');
  const logger = pino(
    {
      level,
      base: { service: 'throughline' },
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  return {
    error: (words, fields = {}) => {
      logger.error(scrubbed(fields), scrub(words));
    },
    warn: (words, fields = {}) => {
      logger.warn(scrubbed(fields), scrub(words));
    },
    info: (words, fields = {}) => {
      logger.info(scrubbed(fields), scrub(words));
    },
  };
}

function textLog(level: LogLevel, write: (line: string) => void): Log {
  const at =
    (own: LogLevel) =>
    (words: string, fields: LogFields = {}): void => {
      if (logLevels.indexOf(own) > logLevels.indexOf(level)) return;
      const known = Object.entries(scrubbed(fields)).map(([name, value]) => `${name}=${String(value)}`);
      write(`${[scrub(words), ...known].join(' ')}\n`);
    };
  return { error: at('error'), warn: at('warn'), info: at('info') };
}

function scrubbed(fields: LogFields): LogFields {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [name, typeof value === 'string' ? scrub(value) : value]));
}
