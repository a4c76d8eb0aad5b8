import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Args, Field, GraphQLModule, ID, Int, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';

/** A floor: Nest and Apollo with one resolver that answers the question page's own query from memory. */
@ObjectType()
class Named {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType()
class Author extends Named {
  @Field(() => Named)
  federation: Named;
}

@ObjectType()
class Addressed {
  @Field(() => Named)
  network: Named;

  @Field(() => String)
  leastRole: string;
}

@ObjectType()
class Rights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  reply: boolean;

  @Field(() => Boolean)
  accept: boolean;

  @Field(() => Boolean)
  close: boolean;
}

@ObjectType()
class Answer {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  bodyHtml: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Int)
  helpfulCount: number;

  @Field(() => Author)
  author: Author;
}

@ObjectType()
class Edge {
  @Field(() => Answer)
  node: Answer;
}

@ObjectType()
class Page {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

@ObjectType()
class Answers {
  @Field(() => [Edge])
  edges: Edge[];

  @Field(() => Page)
  pageInfo: Page;
}

@ObjectType()
class Question {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  status: string;

  @Field(() => Date)
  activeAt: Date;

  @Field(() => Named)
  home: Named;

  @Field(() => [Author])
  authors: Author[];

  @Field(() => [Named])
  topics: Named[];

  @Field(() => String)
  state: string;

  @Field(() => Int)
  answerCount: number;

  @Field(() => String)
  bodyHtml: string;

  @Field(() => Int)
  version: number;

  @Field(() => [Addressed])
  audience: Addressed[];

  @Field(() => Rights)
  viewerCan: Rights;

  answers: Answers;
}

const network = { id: 'n1', name: 'Samordningsförbundet 1' };
const author = { id: 'p1', name: 'Person 1', federation: network };
const text = `<p>${'samverkan deltagare rutin '.repeat(15)}</p>`;
const question: Omit<Question, 'id'> = {
  title: 'En fråga om samverkan',
  status: 'published',
  activeAt: new Date(),
  home: network,
  authors: [author],
  topics: [],
  state: 'answered',
  answerCount: 5,
  bodyHtml: text,
  version: 1,
  audience: [{ network, leastRole: 'reader' }],
  viewerCan: { edit: false, reply: true, accept: false, close: false },
  answers: {
    edges: Array.from({ length: 5 }, (_, n) => ({
      node: { id: String(n), bodyHtml: text, createdAt: new Date(), helpfulCount: 0, author },
    })),
    pageInfo: { hasNextPage: false, endCursor: null },
  },
};

@Resolver(() => Question)
class FloorResolver {
  @Query(() => Question)
  question(@Args('id', { type: () => ID }) id: string): Question {
    return { id, ...question };
  }

  @ResolveField(() => Answers)
  answers(@Args('first', { type: () => Int }) _first: number): Answers {
    return question.answers;
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
