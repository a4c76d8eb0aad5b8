import type { INestApplication } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { declaredAccess } from '#access';

/** Containers of a list; what they contain is what counts. */
const CONTAINER = /(Connection|Edge)$|^PageInfo$/;
/** Types that hold no content of anybody: vocabulary, rights, figures. */
const HARMLESS = new Set([
  'Topic',
  'Profession',
  'ItemCan',
  'ReplyCan',
  'NetworkCan',
  'TrialCan',
  'NoticeCount',
  'Query',
  'Mutation',
  'Subscription',
]);

/** Every root field, as `Query.question`. */
export function rootFields(app: INestApplication): string[] {
  const { schema } = app.get(GraphQLSchemaHost);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) => (root ? Object.keys(root.getFields()).map((field) => `${root.name}.${field}`) : []));
}

/** Every field of a type that leads to another type with content behind it, as `Network.items`. */
export function nestedPaths(app: INestApplication): string[] {
  const { schema } = app.get(GraphQLSchemaHost);
  const roots = new Set([
    schema.getQueryType()?.name,
    schema.getMutationType()?.name,
    schema.getSubscriptionType()?.name,
  ]);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || roots.has(type.name) || type.name.startsWith('__') || CONTAINER.test(type.name))
      return [];
    return Object.values(type.getFields()).flatMap((field) =>
      leadsToContent(schema, getNamedType(field.type).name) ? [`${type.name}.${field.name}`] : [],
    );
  });
}

function leadsToContent(schema: GraphQLSchema, name: string): boolean {
  const type = schema.getType(name);
  if (!type || HARMLESS.has(name) || name === 'PageInfo') return false;
  return isObjectType(type) || isInterfaceType(type);
}

/** Every REST route, as `GET /files/:id`, with its handler. */
export function routes(app: INestApplication): { route: string; handler: object }[] {
  const found: { route: string; handler: object }[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prefix = [Reflect.getMetadata('path', metatype) as string | string[]].flat()[0] ?? '';
      for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
        const handler = (metatype.prototype as Record<string, object>)[name];
        const path = handler && (Reflect.getMetadata('path', handler) as string | undefined);
        if (name === 'constructor' || !handler || path === undefined) continue;
        const method = RequestMethod[Reflect.getMetadata('method', handler) as number];
        found.push({
          route: `${method} /${[prefix, path]
            .map((part) => part.replace(/^\/|\/$/g, ''))
            .filter(Boolean)
            .join('/')}`,
          handler,
        });
      }
    }
  }
  return found;
}

/** Root fields and routes without a declaration of who may enter. */
export function undeclared(app: INestApplication): string[] {
  const bare: string[] = [];
  for (const { route, handler } of routes(app)) if (isBare(handler)) bare.push(route);
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.providers.values()) {
      if (typeof metatype !== 'function' || !metatype.prototype) continue;
      for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
        const handler = Object.getOwnPropertyDescriptor(metatype.prototype, name)?.value as object | undefined;
        const kind =
          typeof handler === 'function'
            ? (Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined)
            : undefined;
        if (handler && kind && ['Query', 'Mutation', 'Subscription'].includes(kind) && isBare(handler))
          bare.push(`${metatype.name}.${name}`);
      }
    }
  }
  return bare;
}

function isBare(handler: object): boolean {
  const { action, publicReason } = declaredAccess(handler);
  return !action && !publicReason;
}
