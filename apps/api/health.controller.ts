import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '#access';
import { Health, Metrics } from '#platform';

/** For whoever watches over the process. Tells states, never content. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public('the process watcher has no account')
  live(): { state: 'ok' } {
    return { state: 'ok' };
  }

  @Get('health/ready')
  @Header('Cache-Control', 'no-store')
  @Public('the load balancer has no account')
  async ready(@Res({ passthrough: true }) response: Response): Promise<object> {
    const { ready, parts } = await this.health.read();
    response.status(ready ? 200 : 503);
    return { ready, parts };
  }

  @Get('metrics')
  @Public('figures without names, for Prometheus; the proxy keeps it inside')
  async figures(@Res() response: Response): Promise<void> {
    response.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
