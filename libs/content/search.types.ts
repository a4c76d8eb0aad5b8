import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDate,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { FacetCount } from '#search';
import { PageArgs, PageInfo } from '#platform';
import { ItemKind } from './item.entity.js';
import { Item } from './types.js';

export enum SearchSort {
  relevance = 'relevance',
  newest = 'newest',
}
registerEnumType(SearchSort, { name: 'SearchSort' });

export enum EngineName {
  MEILISEARCH = 'MEILISEARCH',
  POSTGRES = 'POSTGRES',
}
registerEnumType(EngineName, { name: 'SearchEngine', description: 'Which engine answered.' });

/** Values of lists: enough for every filter that a person ticks. */
const MOST = 50;
const KEY = /^[\p{L}\p{N}_.-]{1,60}$/u;

@InputType({ description: 'Lists mean "one of these"; several narrow together.' })
export class SearchInput {
  @Field(() => String, {
    defaultValue: '',
    description:
      'As typed or pasted, at most 10,000 letters: "a phrase" is found as written, -word is left out. Empty lists everything, newest activity first.',
  })
  @IsString()
  @MaxLength(10_000)
  text: string = '';

  @Field(() => [ItemKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @IsEnum(ItemKind, { each: true })
  kinds?: ItemKind[];

  @Field(() => [ID], { nullable: true, description: 'Only what is addressed to one of these.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  networkIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only what comes from one of these.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  federationIds?: string[];

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  topicIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Keys of professions.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @Matches(KEY, { each: true })
  professions?: string[];

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @Matches(KEY, { each: true })
  documentTypes?: string[];

  @Field(() => [String], { nullable: true, description: 'As in QuestionState.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @Matches(KEY, { each: true })
  states?: string[];

  @Field(() => Date, { nullable: true, description: 'Published at or after.' })
  @IsOptional()
  @IsDate()
  from?: Date;

  @Field(() => Date, { nullable: true, description: 'Published at or before.' })
  @IsOptional()
  @IsDate()
  to?: Date;

  @Field(() => SearchSort, { defaultValue: SearchSort.relevance })
  @IsEnum(SearchSort)
  sort: SearchSort = SearchSort.relevance;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => SearchInput)
  @ValidateNested()
  @Type(() => SearchInput)
  input: SearchInput;
}

@ArgsType()
export class RelatedArgs {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int, { defaultValue: 4 })
  @IsInt()
  @Min(1)
  @Max(20)
  first: number = 4;
}

@ObjectType({ description: 'A stretch of an item that was found.' })
export class SearchPassage {
  @Field(() => String, { description: 'Safe HTML with no other element than <mark>.' })
  html: string;

  @Field(() => String, { nullable: true })
  heading: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1.' })
  page: number | null;

  @Field(() => String, { nullable: true, description: 'What the place is called where there are no pages.' })
  label: string | null;

  @Field(() => ID, { nullable: true, description: 'The answer or comment that it stands in.' })
  replyId: string | null;

  @Field(() => ID, { nullable: true, description: 'The file that it stands in.' })
  fileId: string | null;
}

@ObjectType()
export class SearchHit {
  @Field(() => Item)
  item: Item;

  @Field(() => String, { description: 'The title as safe HTML with no other element than <mark>.' })
  titleHtml: string;

  @Field(() => [SearchPassage], { description: 'Where it was found; empty where only the title was.' })
  passages: SearchPassage[];
}

@ObjectType({ description: 'How many items of what was found have this value.' })
export class FacetValue {
  @Field(() => String)
  value: string;

  @Field(() => String, { description: 'A name to show, where the value is an id; otherwise the value itself.' })
  label: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({
  description: 'Counts under the same scope as the hits. What is chosen in a group does not narrow its own counts.',
})
export class SearchFacets {
  kinds: FacetCount[];
  networks: FacetCount[];
  federations: FacetCount[];
  topics: FacetCount[];
  professions: FacetCount[];
  documentTypes: FacetCount[];
  years: FacetCount[];
}

@ObjectType()
export class SearchResult {
  @Field(() => [SearchHit])
  hits: SearchHit[];

  @Field(() => SearchFacets)
  facets: SearchFacets;

  @Field(() => Int, { description: 'Items found, at most 1,000.' })
  total: number;

  @Field(() => Boolean, { description: 'False where there are or may be more than `total`.' })
  totalIsExact: boolean;

  @Field(() => EngineName)
  engine: EngineName;

  @Field(() => String, {
    nullable: true,
    description: 'What was probably meant, where words were typed that nothing holds and no dictionary knows.',
  })
  didYouMean: string | null;

  @Field(() => Int, { description: 'Milliseconds.' })
  tookMs: number;

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

export enum SuggestionKind {
  title = 'title',
  topic = 'topic',
}
registerEnumType(SuggestionKind, { name: 'SuggestionKind' });

@ObjectType({ description: 'Something to look for or to go to, while typing.' })
export class Suggestion {
  @Field(() => SuggestionKind)
  kind: SuggestionKind;

  @Field(() => String)
  text: string;

  @Field(() => ID, { nullable: true })
  itemId: string | null;

  @Field(() => ID, { nullable: true })
  topicId: string | null;
}
