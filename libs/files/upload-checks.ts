import { Injectable } from '@nestjs/common';

/** What a room above asks of an upload's bytes before they become a file. Throws an AppError to refuse them. */
export type UploadCheck = (blob: { hash: string; size: number; mime: string }) => Promise<void>;

/** Where the rooms register. */
@Injectable()
export class UploadChecks {
  private readonly checks: UploadCheck[] = [];

  register(check: UploadCheck): void {
    this.checks.push(check);
  }

  async run(blob: { hash: string; size: number; mime: string }): Promise<void> {
    for (const check of this.checks) await check(blob);
  }
}
