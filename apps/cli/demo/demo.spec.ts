import { describe, expect, it } from '@jest/globals';
import { topics } from '../../../libs/content/topics.vocabulary.js';
import { demo } from './index.js';
import { has, reachOf, reads } from './reach.js';

const { federations, networks, people, professions, questions, methods, documents } = demo;
const slugs = (things: readonly { readonly slug: string }[]) => new Set(things.map(({ slug }) => slug));
const networkSlugs = new Set([...slugs(networks), ...slugs(federations)]);
const items = [...questions, ...methods, ...documents];
const answers = questions.flatMap((question) => question.answers.map((answer) => ({ question, answer })));
/** What a walk through the demo calls the thing that fails, for a readable message. */
const failing = <T>(things: readonly T[], ok: (thing: T) => boolean, name: (thing: T) => string) =>
  things.filter((thing) => !ok(thing)).map(name);

describe('demo: counts', () => {
  it('has the agreed numbers', () => {
    expect({
      federations: federations.length,
      networks: networks.length,
      people: people.length,
      questions: questions.length,
      methods: methods.length,
      documents: documents.length,
    }).toEqual({ federations: 6, networks: 6, people: 20, questions: 25, methods: 8, documents: 10 });
    expect(new Set(people.map((person) => person.demoAccount).filter(Boolean)).size).toBe(4);
    expect(topics.length).toBeGreaterThanOrEqual(80);
    expect(topics.length).toBeLessThanOrEqual(120);
  });

  it('names everything once', () => {
    const lists: readonly (readonly { readonly slug: string }[])[] = [
      federations,
      people,
      questions,
      methods,
      documents,
      topics,
    ];
    for (const things of lists) {
      expect(slugs(things).size).toBe(things.length);
      expect(
        failing(
          things,
          ({ slug }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug),
          ({ slug }) => slug,
        ),
      ).toEqual([]);
    }
    expect(networkSlugs.size).toBe(networks.length + federations.length);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    expect(
      failing(
        people,
        ({ email, home }) => email.endsWith(`@${home}.example`),
        ({ slug }) => slug,
      ),
    ).toEqual([]);
  });
});

describe('demo: references', () => {
  it('leads from every topic and profession to one that exists', () => {
    const known = slugs(topics);
    const keys = new Set(professions.map(({ key }) => key));
    const doubled = topics.filter(({ synonyms }) => new Set(synonyms).size !== synonyms.length || synonyms.length < 4);
    expect(doubled.map(({ slug }) => slug)).toEqual([]);
    const words = topics.flatMap(({ synonyms }) => synonyms.map((word) => word.toLowerCase()));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    const named = [...items.flatMap((item) => item.topics), ...people.flatMap((person) => person.expertise)];
    expect(named.filter((topic) => !known.has(topic))).toEqual([]);
    expect(topics.flatMap(({ broader }) => broader ?? []).filter((topic) => !known.has(topic))).toEqual([]);
    const used = [...people, ...questions, ...methods].flatMap((thing) => thing.professions);
    expect(used.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('leads from every network to members that exist, without a circle', () => {
    const persons = slugs(people);
    for (const network of networks) {
      expect(network.federations.filter(({ federation }) => !slugs(federations).has(federation))).toEqual([]);
      expect(network.networks.filter((edge) => !slugs(networks).has(edge.network))).toEqual([]);
      expect([...network.people, ...network.left].filter(({ person }) => !persons.has(person))).toEqual([]);
    }
    const below = (slug: string, seen: readonly string[] = []): boolean =>
      !seen.includes(slug) &&
      (networks.find((network) => network.slug === slug)?.networks ?? []).every((edge) =>
        below(edge.network, [...seen, slug]),
      );
    expect(
      failing(
        networks,
        ({ slug }) => below(slug),
        ({ slug }) => slug,
      ),
    ).toEqual([]);
    expect(networks.find(({ slug }) => slug === 'alla')?.federations.length).toBe(federations.length);
  });

  it('leads from every item to people, networks, federations and documents that exist', () => {
    const persons = slugs(people);
    const authors = [
      ...questions
        .flatMap((question) => [question.by, ...(question.followers ?? []), question.removal?.by ?? []])
        .flat(),
      ...answers.flatMap(({ answer }) => [answer.by, ...(answer.helpful ?? []), answer.hidden?.by ?? []]).flat(),
      ...methods.flatMap((method) => [...method.authors, method.contact, ...method.trials.map(({ by }) => by)]),
      ...documents.flatMap((document) => [...document.authors, ...document.versions.map(({ by }) => by)]),
    ];
    expect(authors.filter((person) => !persons.has(person))).toEqual([]);
    expect(items.flatMap((item) => item.audience).filter(({ network }) => !networkSlugs.has(network))).toEqual([]);
    expect(
      failing(
        items,
        ({ home }) => networkSlugs.has(home),
        ({ slug }) => slug,
      ),
    ).toEqual([]);
    const owned = [...methods, ...documents];
    expect(
      failing(
        owned,
        ({ home }) => slugs(federations).has(home),
        ({ slug }) => slug,
      ),
    ).toEqual([]);
    const wanted = methods.flatMap(({ materials }) => materials.flatMap(({ document }) => document ?? []));
    expect(wanted.filter((document) => !slugs(documents).has(document))).toEqual([]);
    const trials = methods.flatMap((method) => method.trials.map((trial) => ({ method, trial })));
    expect(trials.filter(({ method, trial }) => trial.federation === method.home)).toEqual([]);
    const homeOf = (slug: string) => people.find((person) => person.slug === slug)?.home;
    expect(trials.filter(({ trial }) => homeOf(trial.by) !== trial.federation)).toEqual([]);
  });
});

describe('demo: the platform’s rules', () => {
  it('lets nobody ask, answer or mark where they may not', () => {
    const mayAsk = failing(
      questions,
      ({ by, home, audience }) =>
        [home, ...audience.map(({ network }) => network)].every((network) => has(demo, by, network, 'contributor')),
      ({ slug, by }) => `${slug}: ${by}`,
    );
    expect(mayAsk).toEqual([]);
    const voices = [
      ...answers.map(({ question, answer }) => ({ question, by: answer.by, least: 'contributor' as const })),
      ...answers.flatMap(({ question, answer }) =>
        (answer.helpful ?? []).map((by) => ({ question, by, least: 'reader' as const })),
      ),
    ];
    const mayAnswer = failing(
      voices,
      ({ question: { audience }, by, least }) =>
        reads(demo, by, audience) && audience.some(({ network }) => has(demo, by, network, least)),
      ({ question, by }) => `${question.slug}: ${by}`,
    );
    expect(mayAnswer).toEqual([]);
    expect(answers.filter(({ answer }) => answer.helpful?.includes(answer.by))).toEqual([]);
  });

  it('mentions only people who can read it', () => {
    const texts = questions.flatMap((question) => [
      { question, text: question.text },
      ...(question.comments ?? []).map(({ text }) => ({ question, text })),
      ...question.answers.flatMap((answer) =>
        [answer, ...(answer.comments ?? [])].map(({ text }) => ({ question, text })),
      ),
    ]);
    const mentions = texts.flatMap(({ question, text }) =>
      [...text.matchAll(/@([a-z]+(?:-[a-z]+)+)/g)].map(([, person = '']) => ({ question, person })),
    );
    expect(mentions.length).toBeGreaterThanOrEqual(4);
    const blind = failing(
      mentions,
      ({ question, person }) => reads(demo, person, question.audience),
      ({ question, person }) => `${question.slug}: ${person}`,
    );
    expect(blind).toEqual([]);
  });

  it('is published by a direct leader at home who contributes in each audience network', () => {
    const published = [...methods, ...documents].filter(({ status }) => status === 'published');
    const wrong = failing(
      published,
      ({ publishedBy: by = '', home, audience }) =>
        people.some(({ slug, home: own, homeRole }) => slug === by && own === home && /leader|admin/.test(homeRole)) &&
        audience.every(({ network }) => has(demo, by, network, 'contributor')),
      ({ slug, publishedBy }) => `${slug}: ${publishedBy}`,
    );
    expect(wrong).toEqual([]);
  });

  it('moderates only by those who may', () => {
    const moderates = (by: string, home: string, author: string) =>
      by === author ||
      networks.some(
        ({ slug, people: members }) =>
          slug === home && members.some(({ person, role }) => person === by && /leader|admin/.test(role)),
      ) ||
      (people.find(({ slug }) => slug === by)?.platformRole === 'moderator' && has(demo, by, home, 'reader'));
    const removals = [
      ...questions.flatMap(({ removal, home, by }) => (removal ? [{ by: removal.by, home, author: by }] : [])),
      ...answers.flatMap(({ question, answer }) =>
        answer.hidden ? [{ by: answer.hidden.by, home: question.home, author: '' }] : [],
      ),
    ];
    expect(removals.length).toBeGreaterThanOrEqual(4);
    expect(removals.filter(({ by, home, author }) => !moderates(by, home, author))).toEqual([]);
  });

  it('never lets a hidden network share an audience', () => {
    const hidden = new Set(networks.filter(({ visibility }) => visibility === 'hidden').map(({ slug }) => slug));
    const shared = items.filter(
      ({ audience }) => audience.length > 1 && audience.some(({ network }) => hidden.has(network)),
    );
    expect(hidden.size).toBe(1);
    expect(shared).toEqual([]);
  });

  it('tells a thread in order of time', () => {
    expect(answers.filter(({ question, answer }) => answer.daysAgo > question.daysAgo)).toEqual([]);
    const late = answers.flatMap(({ answer }) =>
      (answer.comments ?? []).filter((comment) => comment.daysAgo > answer.daysAgo),
    );
    expect(late).toEqual([]);
    const early = methods.filter((method) => method.trials.some((trial) => trial.daysAgo > method.daysAgo));
    expect(early.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('demo: every state is there', () => {
  it('for questions', () => {
    const is = (status: string) => questions.some((question) => question.status === status);
    expect(['published', 'closed', 'withdrawn', 'hidden'].filter((status) => !is(status))).toEqual([]);
    const open = questions.filter(({ status }) => status === 'published');
    expect(open.some((question) => question.answers.length === 0)).toBe(true);
    expect(open.some((question) => question.answers.some(({ accepted }) => accepted))).toBe(true);
    expect(open.some(({ answers: all }) => all.length > 0 && !all.some(({ accepted }) => accepted))).toBe(true);
    expect(answers.some(({ answer }) => answer.hidden)).toBe(true);
    const gone = questions.filter(({ status }) => status === 'withdrawn' || status === 'hidden');
    expect(gone.filter(({ removal }) => !removal)).toEqual([]);
    expect(questions.some(({ audience }) => audience.some(({ least }) => least === 'leader'))).toBe(true);
    expect(questions.some(({ audience }) => audience.length > 1)).toBe(true);
  });

  it('for methods, documents and people', () => {
    const states = (things: readonly { readonly status: string }[]) => [...new Set(things.map(({ status }) => status))];
    expect(states(methods).sort()).toEqual(['draft', 'in_review', 'published']);
    expect(states(documents).sort()).toEqual(['draft', 'in_review', 'published']);
    expect(documents.some(({ versions }) => versions.length === 2)).toBe(true);
    expect(people.filter(({ blocked }) => blocked)).toHaveLength(1);
    expect(networks.flatMap(({ left }) => left)).toHaveLength(1);
    expect(
      people
        .map(({ platformRole }) => platformRole)
        .sort()
        .slice(0, 2),
    ).toEqual(['administrator', 'member']);
    expect(people.some(({ platformRole }) => platformRole === 'moderator')).toBe(true);
    const roles = [
      ...people.map(({ homeRole }) => homeRole),
      ...networks.flatMap((n) => n.people.map(({ role }) => role)),
    ];
    expect(new Set(roles).size).toBe(4);
    expect(new Set(networks.map(({ visibility }) => visibility)).size).toBe(3);
    expect(new Set(networks.map(({ joinPolicy }) => joinPolicy)).size).toBe(3);
    expect(new Set(networks.map(({ kind }) => kind)).size).toBe(4);
    expect(networks.some((network) => network.networks.length > 0)).toBe(true);
    // Only the nesting takes this person, from another region, into the regional network.
    expect(reachOf(demo, 'fatima-haddad').get('mellanmark')).toBe('contributor');
  });

  it('fills every field of every method', () => {
    const empty = methods.flatMap((method) =>
      Object.entries(method)
        .filter(
          ([field, value]) => field !== 'trials' && (value === '' || (Array.isArray(value) && value.length === 0)),
        )
        .map(([field]) => `${method.slug}: ${field}`),
    );
    expect(empty).toEqual([]);
    expect(
      failing(
        methods,
        ({ steps }) => steps.length >= 5,
        ({ slug }) => slug,
      ),
    ).toEqual([]);
    expect(new Set(methods.map(({ trials }) => trials.length))).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it('holds nothing that looks like a personal identity number', () => {
    const text = JSON.stringify(demo);
    expect(text.match(/\b(?:\d{2})?\d{6}[-+ ]?\d{4}\b/g)).toBeNull();
  });
});
