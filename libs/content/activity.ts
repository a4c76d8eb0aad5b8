import { Context as Ctx, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type Context, Network } from '#networks';
import { Database } from '#platform';
import { ITEM_SCOPE } from './item.row.js';
import { REPLY_SCOPE } from './reply.repository.js';

const WEEKS = 26;
const MONTHS = 12;

@ObjectType({ description: 'What was shared in a network in one week, as far as the viewer may read it.' })
export class ActivityWeek {
  @Field(() => String, { description: 'Its Monday; YYYY-MM-DD.' })
  from: string;

  @Field(() => Int)
  questions: number;

  @Field(() => Int)
  answers: number;

  @Field(() => Int)
  documents: number;

  @Field(() => Int)
  methods: number;
}

@ObjectType({ description: 'Questions of one month, as far as the viewer may read them.' })
export class AnsweredMonth {
  @Field(() => String, { description: 'YYYY-MM' })
  month: string;

  @Field(() => Int)
  asked: number;

  @Field(() => Int, { description: 'Those of them that have an answer now.' })
  answered: number;
}

/** Where weeks and months begin. */
const local = (at: string): string => `${at} at time zone 'Europe/Stockholm'`;
/** The beginning of the oldest week or month that is counted. */
const since = (unit: string, count: number): string =>
  `((date_trunc('${unit}', ${local('now()')}) - interval '${count - 1} ${unit}s') at time zone 'Europe/Stockholm')`;
const series = (unit: string, count: number): string =>
  `generate_series(date_trunc('${unit}', ${local('now()')}) - interval '${count - 1} ${unit}s', date_trunc('${unit}', ${local('now()')}), interval '1 ${unit}')`;
const standing = `i.status in ('published', 'closed')`;

/** How much happened in networks, through the scope: what the viewer may not read is not counted. */
@Injectable()
export class ActivityRepository {
  constructor(private readonly database: Database) {}

  /** The last half year of each network, week by week, the oldest first. */
  async weeks(viewer: Viewer, networkIds: readonly string[]): Promise<ActivityWeek[][]> {
    const [start, week] = [since('week', WEEKS), (at: string) => `date_trunc('week', ${local(at)})`];
    const rows = await this.database.query<ActivityWeek & { id: string }>(
      `with seen as (
         select a.network_id as id, ${week('i.published_at')} as week, i.kind as what from item_network a join item i on i.id = a.item_id
         where a.network_id = any($2) and a.at >= ${start} and i.published_at >= ${start} and ${standing} and ${ITEM_SCOPE}
         union all
         select a.network_id, ${week('r.created_at')}, 'answer' from item_network a join item i on i.id = a.item_id join reply r on r.item_id = i.id
         where a.network_id = any($2) and a.at >= ${start} and r.created_at >= ${start} and r.kind = 'answer' and r.status = 'published'
           and ${standing} and ${REPLY_SCOPE}
       )
       select n.id, to_char(w.week, 'YYYY-MM-DD') as from, ${['question', 'answer', 'document', 'method']
         .map((kind) => `count(*) filter (where s.what = '${kind}')::int as ${kind}s`)
         .join(', ')}
       from unnest($2::uuid[]) n(id) cross join ${series('week', WEEKS)} w(week) left join seen s on s.id = n.id and s.week = w.week
       group by n.id, w.week order by w.week`,
      [viewer.keys, networkIds],
      'activity.weeks',
    );
    return networkIds.map((id) => rows.filter((row) => row.id === id));
  }

  /** The questions of the last year of each network by the month in which they were asked, the oldest first. */
  async months(viewer: Viewer, networkIds: readonly string[]): Promise<AnsweredMonth[][]> {
    const start = since('month', MONTHS);
    const rows = await this.database.query<AnsweredMonth & { id: string }>(
      `with asked as (
         select a.network_id as id, date_trunc('month', ${local('i.published_at')}) as month,
                exists (select 1 from reply r where r.item_id = i.id and r.kind = 'answer' and r.status = 'published') as answered
         from item_network a join item i on i.id = a.item_id
         where a.network_id = any($2) and a.at >= ${start} and i.published_at >= ${start} and i.kind = 'question' and ${standing} and ${ITEM_SCOPE}
       )
       select n.id, to_char(m.month, 'YYYY-MM') as month, count(s.id)::int as asked, (count(*) filter (where s.answered))::int as answered
       from unnest($2::uuid[]) n(id) cross join ${series('month', MONTHS)} m(month) left join asked s on s.id = n.id and s.month = m.month
       group by n.id, m.month order by m.month`,
      [viewer.keys, networkIds],
      'activity.months',
    );
    return networkIds.map((id) => rows.filter((row) => row.id === id));
  }
}

@Resolver(() => Network)
export class NetworkActivity {
  constructor(private readonly activities: ActivityRepository) {}

  @ResolveField(() => [ActivityWeek], { description: `Week by week, the last ${WEEKS}; the oldest first.` })
  activity(@Parent() { id }: Network, @Ctx() { viewer, loaders }: Context): Promise<ActivityWeek[]> {
    return loaders
      .for<string, ActivityWeek[]>('network.activity', (ids) => this.activities.weeks(viewer, ids))
      .load(id);
  }

  @ResolveField(() => [AnsweredMonth], { description: `Month by month, the last ${MONTHS}; the oldest first.` })
  answered(@Parent() { id }: Network, @Ctx() { viewer, loaders }: Context): Promise<AnsweredMonth[]> {
    return loaders
      .for<string, AnsweredMonth[]>('network.answered', (ids) => this.activities.months(viewer, ids))
      .load(id);
  }
}
