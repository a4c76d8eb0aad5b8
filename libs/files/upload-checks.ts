import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

/** What a room above asks of an upload before it becomes a file. Both throw an AppError to refuse it. */
export interface UploadCheck {
  /** @returns the name as it is to be kept */
  name?(name: string): string;
  bytes?(blob: { hash: string; size: number; mime: string }): Promise<void>;
}

/** Where the rooms register. Without a check of names the application does not start: it is one of the write doors. */
@Injectable()
export class UploadChecks implements OnApplicationBootstrap {
  private readonly checks: UploadCheck[] = [];

  register(check: UploadCheck): void {
    this.checks.push(check);
  }

  onApplicationBootstrap(): void {
    if (!this.checks.some(({ name }) => name)) throw new Error('nobody checks the names of uploaded files');
  }

  name(name: string): string {
    return this.checks.reduce((kept, check) => check.name?.(kept) ?? kept, name);
  }

  async bytes(blob: { hash: string; size: number; mime: string }): Promise<void> {
    for (const check of this.checks) await check.bytes?.(blob);
  }
}
