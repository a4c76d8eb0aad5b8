import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Status, type Viewer } from '#access';
import { excerptOf } from '#content';
import { NoticeKind, type NoticeRow, type NoticeSource, NoticeSources, type Shown } from '#notify';
import type { Sql } from '#platform';
import { MethodRepository } from './method.repository.js';
import { TrialRepository } from './trial.repository.js';

/** What notices about trials and about the wish to try show; two statements for a page of them, through the scope. */
@Injectable()
export class TrialNotices implements NoticeSource, OnModuleInit {
  readonly kinds = [NoticeKind.trial, NoticeKind.trialHidden, NoticeKind.interest];

  constructor(
    private readonly methods: MethodRepository,
    private readonly trials: TrialRepository,
    private readonly sources: NoticeSources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async describe(viewer: Viewer, notices: readonly NoticeRow[], sql?: Sql): Promise<Map<string, Shown>> {
    const ids = (of: (notice: NoticeRow) => string): string[] => [...new Set(notices.map(of))];
    const [methods, trials] = await Promise.all([
      this.methods.byIds(
        viewer,
        ids(({ subjectId }) => subjectId),
        sql,
      ),
      this.trials.byIds(
        viewer,
        ids(({ partId }) => partId),
        sql,
      ),
    ]);
    const shown = new Map<string, Shown>();
    for (const { id, kind, subjectId, partId } of notices) {
      const method = methods.find((row) => row.id === subjectId);
      const trial = trials.find((row) => row.id === partId);
      if (!method) continue;
      const path = `/metoder/${method.id}`;
      if (kind === NoticeKind.interest) shown.set(id, { title: method.title, path, text: '' });
      // That a trial is new is no news once it is taken away; that it was taken away is.
      else if (trial && (kind === NoticeKind.trialHidden || trial.status === Status.published))
        shown.set(id, { title: method.title, path: `${path}#provning-${trial.id}`, text: excerptOf(trial.howItWent) });
    }
    return shown;
  }
}
