import type { SettingReader } from './setting-reader.ts';

const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** How the service says what happens. A person at a terminal wants no line for every request, a collector does. */
export function readLog({ oneOf }: SettingReader): {
  readonly format: 'text' | 'json';
  readonly level: (typeof levels)[number];
} {
  const format = oneOf('LOG_FORMAT', 'text', ['text', 'json']);
  return { format, level: oneOf('LOG_LEVEL', format === 'text' ? 'warn' : 'info', levels) };
}
