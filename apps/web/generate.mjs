/**
 * Makes src/gql/ (types of every GraphQL text in the sources) from schema.graphql. The result is not committed: the
 * build of the web, `npm run check` and an editor's first run make it, from the schema as it is.
 */
import { generate } from '@graphql-codegen/cli';
import { buildSchema, isEnumType } from 'graphql';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const schemaFile = join(here, '..', '..', 'schema.graphql');

/** @throws when a text in the sources does not fit the schema; the message names the file */
export async function generateTypes() {
  mkdirSync(join(here, 'src', 'gql'), { recursive: true });
  await generate(
    {
      silent: true,
      errorsOnly: true,
      schema: schemaFile,
      documents: [join(here, 'src', '**', '*.{ts,tsx}').replaceAll('\\', '/'), `!${join(here, 'src', 'gql', '**')}`],
      ignoreNoDocuments: true,
      generates: {
        [join(here, 'src', 'gql/')]: {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            enumsAsTypes: true,
            useTypeImports: true,
            skipTypename: false,
            strictScalars: true,
            scalars: { DateTime: 'string', JSON: 'unknown' },
          },
        },
      },
    },
    true,
  );
  writeErrorCodes();
}

/** No query mentions the codes of errors; the wording must know every one all the same. */
function writeErrorCodes() {
  const type = buildSchema(readFileSync(schemaFile, 'utf8')).getType('ErrorCode');
  const codes = isEnumType(type) ? type.getValues().map(({ name }) => `'${name}'`) : [];
  writeFileSync(join(here, 'src', 'gql', 'error-code.ts'), `export type ErrorCode = ${codes.join(' | ')};\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateTypes();
