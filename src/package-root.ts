import { dirname } from 'node:path';

/** The folder that holds `cypher/`, `schema/`, `engines/` and `samples/`: the same from `src/` and from `dist/`. */
export const packageRoot: string = dirname(import.meta.dirname);
