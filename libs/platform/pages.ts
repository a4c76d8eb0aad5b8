import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { badField } from './errors.js';
import { isId } from './ids.js';

/** What a list gives unless it is asked for more or less. */
export const DEFAULT_PAGE = 20;
/** Largest page that a list gives. */
export const MAX_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: `How many, at most ${MAX_PAGE}.` })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  first: number = DEFAULT_PAGE;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

/** A Relay connection (relay.dev/graphql/connections.htm) without a total: counting is a question of its own. */
export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/** The GraphQL types of a connection over `node`. */
export function connectionOf<Node>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class EdgeType {
    @Field(() => String)
    cursor: string;

    @Field(() => node)
    node: Node;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [EdgeType])
    edges: EdgeType[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return ConnectionType;
}

/** A place in a list that is ordered by time and, where times meet, by id; newest first. */
export interface Keyset {
  at: Date;
  id: string;
}

export const encodeCursor = ({ at, id }: Keyset): string => Buffer.from(`${at.getTime()}:${id}`).toString('base64url');

/** @throws AppError BAD_INPUT for what no cursor of ours looks like */
export const decodeCursor = (cursor: string | undefined): Keyset | undefined => placeIn(cursor, LATEST);

/** The same for a list ordered by an integer of the database, which stands where others have a time. */
export const decodeCountCursor = (cursor: string | undefined): Keyset | undefined => placeIn(cursor, LARGEST);

/** Milliseconds to the year 33658: JavaScript and PostgreSQL know them all. */
const LATEST = 999_999_999_999_999;
const LARGEST = 2_147_483_647;

function placeIn(cursor: string | undefined, most: number): Keyset | undefined {
  if (!cursor) return undefined;
  const [figure = '', id] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  if (!/^\d{1,15}$/.test(figure) || Number(figure) > most || !isId(id)) throw badField('after', 'cursor');
  return { at: new Date(Number(figure)), id };
}

/** Makes a page of rows that were read with one more than asked for. */
export function pageOf<Node>(rows: Node[], first: number, keyset: (node: Node) => Keyset): Connection<Node> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(keyset(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
