import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { EngineName } from '#content';

@ObjectType({ description: 'How far the index is behind what has been written.' })
export class SearchState {
  @Field(() => EngineName, { description: 'The one that answers now.' })
  engine: EngineName;

  @Field(() => String, {
    nullable: true,
    description: 'Why the chosen engine does not answer: `index` is being built, or the `server` cannot be reached.',
  })
  missing: string | null;

  @Field(() => Int, { description: 'Changes that are not in the index yet.' })
  waiting: number;

  @Field(() => Float, { description: 'How long the oldest of them has waited.' })
  oldestSeconds: number;

  @Field(() => Int, { description: 'Changes that failed too often and are left alone until the nightly check.' })
  parked: number;
}

@ObjectType({ description: 'Work of one kind that waits to be done.' })
export class QueueState {
  @Field(() => String)
  name: string;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  running: number;

  @Field(() => Int, { description: 'Given up after every try; kept for a week.' })
  failed: number;

  @Field(() => Float, { description: 'How long the one that has waited longest could have run.' })
  oldestSeconds: number;
}

@ObjectType({ description: 'Where files are kept.' })
export class StorageState {
  @Field(() => Boolean)
  reachable: boolean;

  @Field(() => Float, { description: 'Stored bytes; the same content once.' })
  bytes: number;

  @Field(() => Int)
  files: number;

  @Field(() => Float, { nullable: true, description: 'Bytes that there is room for; null where nobody can tell.' })
  free: number | null;
}

@ObjectType()
export class DatabaseState {
  @Field(() => Float, { description: 'In bytes.' })
  bytes: number;

  @Field(() => String, { description: 'Of PostgreSQL.' })
  version: string;
}

@ObjectType({ description: 'How the installation is. Figures alone: no names, no content.' })
export class SystemState {
  @Field(() => String, { description: 'Of Lärplattformen.' })
  version: string;

  @Field(() => Date, { description: 'When this was read.' })
  at: Date;

  @Field(() => SearchState)
  search: SearchState;

  @Field(() => Boolean, { description: 'Whether jobs can be sent and fetched.' })
  queueReachable: boolean;

  @Field(() => [QueueState], { description: 'Kinds of work with something to tell of.' })
  queues: QueueState[];

  @Field(() => StorageState)
  storage: StorageState;

  @Field(() => DatabaseState)
  database: DatabaseState;
}
