import PostalMime, { type Email } from 'postal-mime';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it is given; single addresses can be refused. */
export class MailServer {
  readonly letters: (Email & { recipient: string })[] = [];
  /** Reply codes by recipient: 550 refuses for good, 451 for now. */
  readonly refusals = new Map<string, number>();
  /** Recipients that were tried, in order, taken or not. */
  readonly tried: string[] = [];

  private constructor(private readonly server: SMTPServer) {}

  /** @param port 0 for a free one */
  static async start(port = 0): Promise<MailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        mail.tried.push(address);
        const responseCode = mail.refusals.get(address);
        done(responseCode ? Object.assign(new Error(`no ${address}`), { responseCode }) : null);
      },
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          PostalMime.parse(Buffer.concat(chunks)).then((letter) => {
            mail.letters.push({ ...letter, recipient: envelope.rcptTo[0]?.address ?? '' });
            done();
          }, done);
        });
      },
    });
    const mail = new MailServer(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    server.on('error', () => undefined);
    return mail;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  to(address: string): (Email & { recipient: string })[] {
    return this.letters.filter(({ recipient }) => recipient === address);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}
