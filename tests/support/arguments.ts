import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { projectFolder } from './command.js';

/** What an argument, or a field of an input, is given when nothing is to be wrong with it. */
export type Plain = (name: string, type: GraphQLNamedType) => unknown;

/** One argument, field of an input or element of a list: where it stands, and what it is. */
export interface Place {
  /** As in `input.audience.networks.0.networkId`. */
  path: string;
  name: string;
  type: GraphQLInputType;
}

/** A query, a mutation or a field below them, with every argument that it takes. */
export interface Door {
  /** As in `Mutation.reply` or `Document.pages`. */
  name: string;
  query: string;
  places: Place[];
  fill(plain: Plain): Record<string, unknown>;
}

/** How one comes to a type that is not the root: a root field, which takes `$parent`. */
const WAYS: Record<string, string> = {
  Document: 'document(id: $parent)',
  Method: 'method(id: $parent)',
  Network: 'network(key: $parent)',
  Person: 'person(id: $parent)',
  Question: 'question(id: $parent)',
};

/** Every field of the schema with an argument, but subscriptions. @throws for one on a type that no way leads to */
export function doors(): Door[] {
  const schema = buildSchema(readFileSync(join(projectFolder, 'schema.graphql'), 'utf8'));
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Subscription')
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []))
    .filter(({ field }) => field.args.length > 0)
    .map(({ type, field }) => ({
      name: `${type.name}.${field.name}`,
      query: queryOf(schema, type.name, field),
      places: field.args.flatMap((arg) => placesIn(arg, '')),
      fill: (plain: Plain) => ({
        ...Object.fromEntries(field.args.map((arg) => [arg.name, valueOf(arg.name, arg.type, plain)])),
        ...(type.name in WAYS ? { parent: plain('parent', type) } : {}),
      }),
    }));
}

function queryOf(schema: GraphQLSchema, parent: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const operation = parent === 'Mutation' ? 'mutation' : 'query';
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`);
  const inner = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
  const asked = `${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})${inner}`;
  if (parent === 'Mutation' || parent === 'Query') return `${operation} (${declared.join(', ')}) { ${asked} }`;
  const way = WAYS[parent];
  if (!way) throw new Error(`${parent}.${name} takes arguments, and no way to ${parent} is known`);
  const root = schema.getQueryType()!.getFields()[way.split('(')[0]!]!;
  return `query (${[`$parent: ${String(root.args[0]!.type)}`, ...declared].join(', ')}) { ${way} { ${asked} } }`;
}

/** The argument itself, and whatever stands in it. */
function placesIn({ name, type }: GraphQLArgument | GraphQLInputField, above: string): Place[] {
  const path = above ? `${above}.${name}` : name;
  return inside({ path, name, type });
}

function inside(place: Place): Place[] {
  const type = getNullableType(place.type);
  if (isListType(type)) return [place, ...inside({ ...place, path: `${place.path}.0`, type: type.ofType })];
  if (!isInputObjectType(type)) return [place];
  return [place, ...Object.values(type.getFields()).flatMap((field) => placesIn(field, place.path))];
}

function valueOf(name: string, type: GraphQLInputType, plain: Plain): unknown {
  const kind = getNullableType(type);
  if (isListType(kind)) return [valueOf(name, kind.ofType, plain)];
  if (isInputObjectType(kind)) {
    const fields = Object.values(kind.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.name, field.type, plain)]));
  }
  return plain(name, getNamedType(kind)) ?? (isEnumType(kind) ? kind.getValues()[0]!.name : null);
}

/** A copy with another value at one place. */
export function placed(given: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(given);
  const steps = path.split('.');
  const last = steps.pop()!;
  let at = copy;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return copy;
}
