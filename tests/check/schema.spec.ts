import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schemaText } from '../../apps/api/schema-text.js';
import { startTestApp, type TestApp } from '../support/app.js';

describe('the schema as text', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await startTestApp();
  });

  afterAll(() => t.close());

  it('is the schema that the running application answers with', async () => {
    const served = printSchema(lexicographicSortSchema(t.app.get(GraphQLSchemaHost).schema));
    expect((await schemaText()).replace(/^#.*\n\n/, '')).toBe(`${served}\n`);
  });
});
