import 'reflect-metadata';
import { type DynamicModule, type ForwardReference, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { loadConfig, SCHEMA_OPTIONS } from '#platform';
import { AppModule } from './app.module.js';

const HEADER = '# Written by `npm run schema` from the resolvers. `npm run check` fails when it is not up to date.\n\n';

type Imported = Type | DynamicModule | ForwardReference<() => Type>;

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

/**
 * The GraphQL schema as text, sorted: what schema.graphql holds. It is read from the decorators alone; nothing is
 * connected to and no service is made, so it takes a second.
 */
export async function schemaText(): Promise<string> {
  const context = await NestFactory.createApplicationContext(SchemaModule, { logger: ['error'], abortOnError: false });
  try {
    const resolvers = providersOf(AppModule.with(loadConfig({ NODE_ENV: 'test' })));
    const schema = await context.get(GraphQLSchemaFactory).create(resolvers, SCHEMA_OPTIONS);
    return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await context.close();
  }
}

/** Every provider class of the module and of those it imports, once. */
function providersOf(module: Imported, seen = new Set<unknown>()): Type[] {
  const known: Type | DynamicModule = 'forwardRef' in module ? module.forwardRef() : module;
  if (seen.has(known)) return [];
  seen.add(known);
  const { type, imports = [], providers = [] } = contentsOf(known);
  const inherited = type ? providersOf(type, seen) : [];
  const classes = providers.filter((provider): provider is Type => typeof provider === 'function');
  return [...inherited, ...imports.flatMap((imported) => providersOf(imported as Imported, seen)), ...classes];
}

function contentsOf(module: Type | DynamicModule): Pick<DynamicModule, 'imports' | 'providers'> & { type?: Type } {
  if ('module' in module) return { type: module.module, imports: module.imports, providers: module.providers };
  const read = (key: string): never[] => (Reflect.getMetadata(key, module) as never[] | undefined) ?? [];
  return { imports: read('imports'), providers: read('providers') };
}
