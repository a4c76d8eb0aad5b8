import { createHmac, randomBytes } from 'node:crypto';
import { hash as argon2, verify } from '@node-rs/argon2';

/** argon2id with OWASP's first recommendation (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Verified when there is no account, so that an answer takes as long either way. */
let decoy: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => argon2(password.normalize('NFC'), ARGON2);

/** Whether the password is right. Takes the same time when there is no hash to compare with. */
export async function verifyPassword(hash: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const right = await verify(hash ?? (await decoy), password.normalize('NFC'));
  return right && Boolean(hash);
}

/** A new secret for a cookie, a token or a link: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. Keyed, so that a copy of the table alone opens nothing. */
export const hashSecret = (secret: string, key: string): Buffer => createHmac('sha256', key).update(secret).digest();
