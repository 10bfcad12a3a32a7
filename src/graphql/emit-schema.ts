import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readOntology } from '../claims/ontology.ts';
import { packageRoot } from '../package-root.ts';
import { graphqlSchema } from './schema.ts';

/** Writes the schema to `schema/schema.graphql`, sorted so that a change shows as a small difference. */
const schema = await graphqlSchema(readOntology());
writeFileSync(join(packageRoot, 'schema', 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
