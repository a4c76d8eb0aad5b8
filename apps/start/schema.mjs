import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer, root } from './build.mjs';

/** What `npm run schema` runs: writes schema.graphql from the resolvers. */
if (!buildServer(console.log).ok) process.exit(1);
const { schemaText } = await import('../../dist/apps/api/schema-text.js');
writeFileSync(join(root, 'schema.graphql'), await schemaText());
