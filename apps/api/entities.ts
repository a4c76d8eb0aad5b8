import { contentEntities } from '#content';
import { fileEntities } from '#files';
import { forumEntities } from '#forum';
import { libraryEntities } from '#library';
import { methodEntities } from '#methods';
import { networkEntities } from '#networks';
import { notifyEntities } from '#notify';
import { PlatformStateEntity } from '#platform';
import { searchEntities } from '#search';

/** Every table, for the migrations and the drift check. */
export const entities = [
  PlatformStateEntity,
  ...networkEntities,
  ...searchEntities,
  ...notifyEntities,
  ...fileEntities,
  ...contentEntities,
  ...forumEntities,
  ...libraryEntities,
  ...methodEntities,
];
