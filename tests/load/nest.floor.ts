import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Args, Field, GraphQLModule, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';

/** A floor: Nest and Apollo with one resolver that answers a page of the same shape from memory. */
@ObjectType()
class FloorPart {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  body: string;
}

@ObjectType()
class FloorPage {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => [FloorPart])
  answers: FloorPart[];
}

const answers = Array.from({ length: 5 }, (_, n) => ({ id: String(n), body: 'samverkan deltagare rutin '.repeat(12) }));

@Resolver(() => FloorPage)
class FloorResolver {
  @Query(() => FloorPage)
  page(@Args('id', { type: () => ID }) id: string): FloorPage {
    return { id, title: 'En fråga', answers };
  }
}

@Controller()
class FloorHealth {
  @Get('health/ready')
  ready(): string {
    return 'ok';
  }
}

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, path: '/graphql' }),
  ],
  providers: [FloorResolver],
  controllers: [FloorHealth],
})
class FloorModule {}

const app = await NestFactory.create(FloorModule, { logger: false });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
