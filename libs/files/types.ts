import { Field, Float, ID, Int, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '#access';
import { Blobs } from './blobs.js';
import { FileState, type FileStateDetail } from './file.entity.js';

@ObjectType({ description: 'Where in a file an identity number stands.' })
export class PlaceInFile {
  @Field(() => String, { description: 'page, section, slide or sheet' })
  label: string;

  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => String, { nullable: true })
  heading?: string;

  @Field(() => String, { description: 'The number, its last four characters hidden.' })
  masked: string;
}

@ObjectType('File', { description: 'A file of an item, or an upload of one’s own that is not attached yet.' })
export class StoredFile {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  mime: string;

  @Field(() => Float, { description: 'In bytes.' })
  size: number;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => FileState)
  state: FileState;

  stateDetail: FileStateDetail;
}

@Resolver(() => StoredFile)
export class FileFields {
  constructor(private readonly blobs: Blobs) {}

  @Query(() => Float, { description: 'The largest file that is taken, in bytes.' })
  @Can('file.upload')
  uploadLimit(): number {
    return this.blobs.maxBytes;
  }

  @ResolveField(() => String, {
    description: 'Where it is fetched, on this server. `?inline=1` shows PDFs and pictures in the browser.',
  })
  url({ id }: StoredFile): string {
    return `/files/${id}`;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it could not be read: damaged, encrypted, timeout, memory, too_large, unsupported.',
  })
  reason({ stateDetail }: StoredFile): string | null {
    return stateDetail.reason ?? null;
  }

  @ResolveField(() => PlaceInFile, { nullable: true, description: 'Where the identity number stands.' })
  place({ stateDetail }: StoredFile): PlaceInFile | null {
    return stateDetail.place ?? null;
  }
}
