import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  getNamedType,
} from 'graphql';
import { projectFolder } from './command.js';

/** What stands in for the scalars of an input. */
export interface Filling {
  id: string;
  text: string;
  number: number;
  date: string;
  /** How many elements a list gets. */
  many: number;
}

/** A root field with every argument that it takes. */
export interface RootField {
  name: string;
  query: string;
  fill(filling: Filling): Record<string, unknown>;
}

/** Every query and mutation of the schema, ready to be asked with anything. */
export function askableFields(): RootField[] {
  const schema = buildSchema(readFileSync(join(projectFolder, 'schema.graphql'), 'utf8'));
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => askable(operation, field));
  });
}

function askable(operation: string, { name, args, type }: GraphQLField<unknown, unknown>): RootField {
  const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const call = args.length > 0 ? `(${variables}) { ${name}(${given})` : ` { ${name}`;
  return {
    name: `${operation} ${name}`,
    query: `${operation} ${call}${isCompositeType(getNamedType(type)) ? ' { __typename }' : ''} }`,
    fill: (filling) => Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, filling)])),
  };
}

function valueOf(type: GraphQLInputType, filling: Filling): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, filling);
  if (isListType(type)) return Array.from({ length: filling.many }, () => valueOf(type.ofType, filling));
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, filling)]),
    );
  switch (type.name) {
    case 'ID':
      return filling.id;
    case 'Boolean':
      return true;
    case 'DateTime':
      return filling.date;
    case 'Int':
    case 'Float':
      return filling.number;
    default:
      return filling.text;
  }
}
