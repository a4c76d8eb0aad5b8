import { Injectable } from '@nestjs/common';
import { Loaders } from '#platform';
import type { Context } from './current-viewer.js';
import { NetworkRepository, type NetworkRow } from './network.repository.js';
import { ViewerService } from './viewer.service.js';

/** After one's own rights changed within a request, the rest of the answer is read with the new ones. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly viewers: ViewerService,
    private readonly networks: NetworkRepository,
  ) {}

  async renew(context: Context): Promise<void> {
    context.viewer = await this.viewers.viewerOf(context.viewer.personId);
    context.loaders = new Loaders();
  }

  /** The network as it is after the change. */
  async network(context: Context, id: string): Promise<NetworkRow> {
    await this.renew(context);
    return this.networks.get(context.viewer, id);
  }
}
