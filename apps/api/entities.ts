import { contentEntities } from '#content';
import { forumEntities } from '#forum';
import { networkEntities } from '#networks';
import { notifyEntities } from '#notify';
import { searchEntities } from '#search';

/** Every table, for the migrations and the drift check. */
export const entities = [
  ...networkEntities,
  ...searchEntities,
  ...notifyEntities,
  ...contentEntities,
  ...forumEntities,
];
