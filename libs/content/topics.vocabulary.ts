import type { TopicEntry } from './topic.entry.js';
import { healthTopics } from './topics.health.js';
import { learningTopics } from './topics.learning.js';
import { organisationTopics } from './topics.organisation.js';
import { rehabilitationTopics } from './topics.rehabilitation.js';
import { socialTopics } from './topics.social.js';
import { workTopics } from './topics.work.js';

export type { TopicEntry } from './topic.entry.js';

/**
 * The platform's curated vocabulary: about a hundred topics for every kind of content.
 * Written from the field's own knowledge. A new wording that people search for belongs among the
 * synonyms of the topic they meant; a new topic only where content of its own exists.
 */
export const topics: readonly TopicEntry[] = [
  ...rehabilitationTopics,
  ...workTopics,
  ...healthTopics,
  ...socialTopics,
  ...learningTopics,
  ...organisationTopics,
];
