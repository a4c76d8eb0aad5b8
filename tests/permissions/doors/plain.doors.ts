import type { PlainDoor } from '../doors.js';

/** Doors behind which there is no content of others. Each says why it needs no row for every state. */
export const plainDoors: PlainDoor[] = [
  {
    doors: ['Query.me', 'Query.professions', 'Query.topics'],
    because: 'oneself, and the vocabularies, which hold no content',
  },
  {
    doors: ['Query.person', 'Person.federation'],
    because: 'everyone with an account knows of colleagues and where they work; what they wrote has rows of its own',
  },
  {
    doors: ['Query.network', 'Query.networkList', 'Addressee.network'],
    because: 'names of networks; the hidden ones are asked in network.spec',
  },
  {
    doors: ['Mutation.createTopic', 'Mutation.editTopic', 'Mutation.retireTopic', 'Mutation.mergeTopic'],
    because: 'the vocabulary, kept by moderators and administrators: topic.spec',
  },
  {
    doors: ['Query.helpWanted'],
    because: 'the feed of questions, narrowed to those without an answer: help-wanted.spec',
  },
  {
    doors: ['Query.audienceSize'],
    because: 'figures of people for networks that the asker reads, as many as the rule lets read: audience.spec',
  },
  { doors: ['Mutation.askQuestion'], because: 'asked for each audience in audience.spec' },
  { doors: ['GET /health/live', 'GET /health/ready', 'GET /metrics'], because: 'states and figures without names' },
  { doors: ['POST /auth/sign-in', 'POST /auth/sign-out'], because: 'the way in and out' },
];
