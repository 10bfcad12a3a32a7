import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file of failures, one a line, made when there is a first. */
export interface FailureFile {
  readonly path: string;
  /** Written at once, so that a load that is killed leaves them behind. */
  add(line: string): void;
  close(): void;
}

/** Opens a file of failures; nothing is written as long as nothing fails. */
export function failureFile(path: string): FailureFile {
  let file: number | null = null;
  return {
    path,
    add: (line) => {
      if (file === null) {
        mkdirSync(dirname(path), { recursive: true });
        file = openSync(path, 'a', 0o600);
      }
      writeSync(file, `${line}\n`);
    },
    close: () => {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}
