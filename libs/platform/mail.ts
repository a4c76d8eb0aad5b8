import { Injectable } from '@nestjs/common';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import { Config } from './config.js';
import { newId } from './ids.js';

export interface Letter {
  to: string;
  subject: string;
  /** Plain text; every letter can be read without HTML. */
  text: string;
  html?: string;
  headers?: Record<string, string>;
  /** The same for the same letter sent again, so that a reader's mail program can tell. Default: a new one. */
  messageId?: string;
}

/** The server will never take this letter: the address is not there, or the letter itself is refused. */
export class Refused extends Error {
  constructor(readonly responseCode: number | undefined) {
    super(`the letter was refused for good (${responseCode ?? 'address'})`);
    this.name = 'Refused';
  }
}

/** Sends letters over SMTP; without SMTP_URL writes them to DATA_DIR/mail, where a newcomer can open them. */
@Injectable()
export class Mail {
  /** Made for the first letter: processes that send none need not hold it. */
  private transport: Promise<Transporter> | undefined;
  private readonly folder: string | undefined;

  constructor(private readonly config: Config) {
    this.folder = config.SMTP_URL ? undefined : join(config.dataDir, 'mail');
  }

  /**
   * @throws Refused when it is no use to try again
   * @throws Error when the server cannot be reached or says "later"; the caller's job is then tried again
   */
  async send(letter: Letter): Promise<void> {
    const transport = await (this.transport ??= transportOf(this.config));
    const sent = await transport
      .sendMail({ from: { name: 'Lärplattformen', address: this.config.MAIL_FROM }, ...letter })
      .catch(rethrow);
    if (!this.folder) return;
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, `${newId()}.eml`), (sent as unknown as { message: Buffer }).message);
  }
}

async function transportOf({ SMTP_URL }: Config): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return SMTP_URL
    ? createTransport(SMTP_URL, { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as object)
    : createTransport({ streamTransport: true, buffer: true });
}

interface SmtpFault {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** Says what went wrong without the address: the transport's own words hold it, and they end up in queue and log. */
function rethrow(fault: unknown): never {
  const { code, command, responseCode } = fault as SmtpFault;
  const ofThisLetter = command === 'RCPT TO' || command === 'DATA';
  if (ofThisLetter && responseCode !== undefined && responseCode >= 500) throw new Refused(responseCode);
  if (code === 'EENVELOPE' && command === 'API') throw new Refused(undefined);
  throw new Error(
    `the mail server did not take the letter (${[code, command, responseCode].filter(Boolean).join(', ')})`,
  );
}
