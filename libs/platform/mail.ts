import { Injectable } from '@nestjs/common';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from './config.js';
import { newId } from './ids.js';

export interface Letter {
  to: string;
  subject: string;
  /** Plain text; every letter can be read without HTML. */
  text: string;
  html?: string;
  headers?: Record<string, string>;
}

/** Sends letters over SMTP; without SMTP_URL writes them to DATA_DIR/mail, where a newcomer can open them. */
@Injectable()
export class Mail {
  private readonly transport: Transporter;
  private readonly folder: string | undefined;

  constructor(private readonly config: Config) {
    this.folder = config.SMTP_URL ? undefined : join(config.dataDir, 'mail');
    this.transport = config.SMTP_URL
      ? createTransport(config.SMTP_URL, {
          connectionTimeout: 10_000,
          greetingTimeout: 10_000,
          socketTimeout: 20_000,
        } as object)
      : createTransport({ streamTransport: true, buffer: true });
  }

  /** @throws when the server does not take the letter; the caller's job is then tried again */
  async send(letter: Letter): Promise<void> {
    const sent = await this.transport.sendMail({
      from: { name: 'Lärplattformen', address: this.config.MAIL_FROM },
      ...letter,
    });
    if (!this.folder) return;
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, `${newId()}.eml`), (sent as unknown as { message: Buffer }).message);
  }
}
