import { badField } from '#platform';
import { COMMON_PASSWORDS } from './common-passwords.js';

export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;

/**
 * What a password must be, after NIST SP 800-63B: long enough, not the own address, not one that everyone tries. No
 * rule says which characters it is made of.
 * @param path of the password in the input, for errors
 * @throws AppError BAD_INPUT with rule `minLength`, `maxLength`, `isEmail` or `common`
 */
export function assertPassword(password: string, email: string, path: string): void {
  const text = password.normalize('NFC');
  const length = [...text].length;
  if (length < PASSWORD_LENGTH.least) throw badField(path, 'minLength', { limit: PASSWORD_LENGTH.least });
  if (length > PASSWORD_LENGTH.most) throw badField(path, 'maxLength', { limit: PASSWORD_LENGTH.most });
  const plain = text.toLowerCase();
  const address = email.toLowerCase();
  if (plain === address || plain === address.split('@')[0]) throw badField(path, 'isEmail');
  if (COMMON_PASSWORDS.has(plain) || new Set(plain).size < 3 || isRepeated(plain)) throw badField(path, 'common');
}

/** A short common word written until it is long enough. */
function isRepeated(text: string): boolean {
  const [, unit] = /^(.{1,8}?)\1+$/u.exec(text) ?? [];
  return unit !== undefined;
}
