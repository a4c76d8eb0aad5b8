import { Injectable } from '@nestjs/common';
import {
  atEpoch,
  type Context,
  Directory,
  DIRECTORY_EPOCH,
  inOrder,
  present,
  type Profession,
  type Soon,
} from '#networks';
import { Database } from '#platform';
import { TopicRepository, type TopicRow } from './topic.repository.js';

type ProfessionRow = Profession & { id: string };

/** Topics by id and professions by key: at once where they are in memory, with the others of the request otherwise. */
@Injectable()
export class VocabularyLoaders {
  constructor(
    private readonly topics: TopicRepository,
    private readonly directory: Directory,
    private readonly database: Database,
  ) {}

  /** Those that there are, in the order asked for. */
  topicsAmong({ loaders, directoryEpoch }: Context, ids: readonly string[]): Soon<TopicRow[]> {
    const loader = loaders.for<string, TopicRow | null>('topics', async (missing) =>
      inOrder(missing, await this.topics.onPage(missing, directoryEpoch)),
    );
    return present(ids.map((id) => this.directory.kept<TopicRow>('topic', directoryEpoch, id) ?? loader.load(id)));
  }

  professionsAmong({ loaders, directoryEpoch }: Context, keys: readonly string[]): Soon<Profession[]> {
    const loader = loaders.for<string, ProfessionRow | null>('professions', async (missing) =>
      inOrder(missing, await this.professions(missing, directoryEpoch)),
    );
    return present(
      keys.map((key) => this.directory.kept<ProfessionRow>('profession', directoryEpoch, key) ?? loader.load(key)),
    );
  }

  private professions(keys: readonly string[], epoch: string | undefined): Promise<readonly ProfessionRow[]> {
    return this.directory.read('profession', epoch, keys, async (missing) =>
      atEpoch(
        await this.database.query<ProfessionRow & { epoch: string }>(
          `select key as id, key, name, name_en as "nameEn", ${DIRECTORY_EPOCH} from profession where key = any($1)`,
          [missing],
          'profession.onPage',
        ),
      ),
    );
  }
}
