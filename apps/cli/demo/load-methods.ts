import type { Viewer } from '#access';
import { ItemKind, ItemRepository } from '#content';
import { Achieved, Again, MethodLevel, MethodService, type SaveMethodInput, TrialService } from '#methods';
import { demo } from './index.js';
import { audienceOf, publishAs } from './load-documents.js';
import { agoIso, type DemoLoad, inDays, viewerOf } from './load.context.js';
import { dateBack } from './load-questions.js';
import { periodOf } from './months.js';
import type { Method } from './types.js';

/** Describes, reviews, publishes and tries as the people of the demo would. */
export async function loadMethods(load: DemoLoad): Promise<void> {
  for (const method of demo.methods) await loadMethod(load, method);
}

async function loadMethod(load: DemoLoad, method: Method): Promise<void> {
  const { app, ids } = load;
  const viewer = await viewerOf(load, method.authors[0]!);
  const service = app.get(MethodService);
  const draft = await service.begin(viewer, {
    title: method.name,
    homeId: ids.networks.get(method.home)!,
    audience: audienceOf(load, method.audience),
  });
  const { id } = draft;
  ids.items.set(method.slug, id);
  const {
    summary,
    needAndAim,
    targetGroup,
    performer,
    form,
    placeAndPrerequisites,
    scopeAndTime,
    partners,
    adaptation,
    changes,
  } = method;
  const { participantsAndIndicators, equality, continuation, cost, evidence, diaryNumber } = method;
  await service.save(viewer, {
    id,
    version: draft.version,
    ...{
      summary,
      needAndAim,
      targetGroup,
      performer,
      form,
      placeAndPrerequisites,
      scopeAndTime,
      partners,
      adaptation,
      changes,
    },
    ...{ participantsAndIndicators, equality, continuation, cost, evidence, diaryNumber },
    levels: method.level.map((level) => MethodLevel[level]),
    materials: await materialsOf(load, method, viewer),
    steps: method.steps.map((step) => ({ ...step })),
    goals: method.goals.map(({ goal, achieved, outcome }) => ({ goal, achieved: Achieved[achieved], outcome })),
    obstacles: method.obstacles.map((one) => ({ ...one })),
    lessons: method.lessons.map((one) => ({ ...one })),
    contact: contactOf(method),
    contactPersonId: ids.people.get(method.contact) ?? null,
    reviewDate: inDays(method.reviewDate.inDays),
    topicIds: method.topics.map((slug) => ids.topics.get(slug)!),
    professions: [...method.professions],
  });
  await publishAs(load, ItemKind.method, id, method.authors, method.status, method.publishedBy, method.home);
  for (const trial of method.trials) {
    const { from, to } = periodOf(trial.when);
    const { id: trialId } = await app.get(TrialService).record(await viewerOf(load, trial.by), {
      methodId: id,
      federationId: ids.networks.get(trial.federation)!,
      periodFrom: from,
      periodTo: to,
      forWhom: trial.forWhom,
      changedWhat: trial.changed,
      howItWent: trial.outcome,
      again: Again[trial.again],
    });
    await load.database.query('update trial set created_at = $2 where id = $1', [trialId, agoIso(trial.daysAgo)]);
  }
  await dateBack(load, id, method.daysAgo);
}

/** A document that is still somebody else's draft cannot be pointed to. */
async function materialsOf({ app, ids }: DemoLoad, { materials }: Method, viewer: Viewer): Promise<MaterialLink[]> {
  const itemIds = materials.flatMap(({ document }) => (document ? (ids.items.get(document) ?? []) : []));
  const seen = new Set((await app.get(ItemRepository).rows(viewer, itemIds)).map(({ id }) => id));
  return materials.flatMap(({ label, url, document }) => {
    const itemId = document ? (ids.items.get(document) ?? null) : null;
    return itemId && !seen.has(itemId) ? [] : [{ label, url: url ?? null, itemId }];
  });
}

type MaterialLink = NonNullable<SaveMethodInput['materials']>[number];

function contactOf({ contact }: Method): string {
  const person = demo.people.find(({ slug }) => slug === contact);
  return person ? `${person.name}, ${person.title}` : '';
}
