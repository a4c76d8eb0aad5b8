import { Args, ArgsType, Context as Ctx, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, ValidateNested } from 'class-validator';
import { Can } from '#access';
import { AudienceRepository, type Context } from '#networks';
import { AudienceService } from './audience.service.js';
import { AudienceInput, LIMITS } from './types.js';

@ObjectType({ description: 'How many people something would reach.' })
export class AudienceSize {
  @Field(() => Int)
  people: number;

  @Field(() => Int, { description: 'The federations that these people work in.' })
  federations: number;

  @Field(() => Int, { description: 'Those of the people who have one of the professions asked.' })
  addressed: number;
}

@ArgsType()
export class AudienceSizeArgs {
  @Field(() => AudienceInput)
  @ValidateNested()
  @Type(() => AudienceInput)
  audience: AudienceInput;

  @Field(() => [ID], { defaultValue: [], description: 'Keys of professions that are particularly asked.' })
  @IsArray()
  @ArrayMaxSize(LIMITS.professions)
  @IsString({ each: true })
  professions: string[] = [];
}

@Resolver()
export class AudienceResolver {
  constructor(
    private readonly audiences: AudienceService,
    private readonly people: AudienceRepository,
  ) {}

  @Query(() => AudienceSize, {
    description: 'Who would read something, as figures, before it is sent. Only for networks that the viewer reads.',
  })
  @Can('content.read')
  async audienceSize(
    @Ctx() { viewer }: Context,
    @Args() { audience, professions }: AudienceSizeArgs,
  ): Promise<AudienceSize> {
    return this.people.count(await this.audiences.resolve(viewer, audience, 'audience'), professions);
  }
}
