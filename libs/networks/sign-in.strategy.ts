import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { AppError, Database } from '#platform';
import { Attempts } from './attempts.js';
import { verifyPassword } from './secrets.js';

/** Who gave the right password, and the hash that it was compared with. */
export interface SignedIn {
  id: string;
  verified: string | null;
}

/** Passport's local strategy: e-mail and password. The answer is the same for a wrong one of either. */
@Injectable()
export class SignInStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: Request, email: string, password: string): Promise<SignedIn> {
    const address = email.replaceAll('\0', '').trim().toLowerCase();
    const from = request.ip ?? 'unknown';
    await this.attempts.take(address.slice(0, 200), from);
    const [person] = await this.database.query<{ id: string; passwordHash: string | null; status: string }>(
      'select id, password_hash as "passwordHash", status from person where email = $1',
      [address],
    );
    const right = await verifyPassword(person?.passwordHash, password.slice(0, 1000));
    if (!person || !right || person.status !== 'active') throw new AppError('SIGN_IN_FAILED');
    await this.attempts.forgive(address.slice(0, 200), from);
    return { id: person.id, verified: person.passwordHash };
  }
}
