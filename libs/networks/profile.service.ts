import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { badField, Database, oneLine, type Tx, writable } from '#platform';
import type { MailPreferencesInput, UpdateProfileInput } from './account.types.js';

/** What people tell of themselves. */
@Injectable()
export class ProfileService {
  constructor(private readonly database: Database) {}

  /** Changes the fields that are given. @throws AppError PERSONAL_DATA, BAD_INPUT */
  async update(viewer: Viewer, input: UpdateProfileInput): Promise<void> {
    const texts = writable({
      'input.name': input.name,
      'input.title': input.title,
      'input.bio': input.bio,
      // Said to be a telephone number, so that its digits are not mistaken for a personal identity number.
      'input.phone': input.phone && `tel ${input.phone}`,
      ...Object.fromEntries((input.expertise ?? []).map((text, index) => [`input.expertise.${index}`, text])),
    });
    const line = (text: string | undefined): string | null => (text === undefined ? null : oneLine(text));
    const name = line(texts['input.name']);
    if (name === '') throw badField('input.name', 'required');
    const expertise = input.expertise
      ?.map((_, index) => oneLine((texts as Record<string, string>)[`input.expertise.${index}`] ?? ''))
      .filter(Boolean);
    await this.database.transaction(async (tx) => {
      if (input.professions) await assertProfessions(tx, input.professions, 'input.professions');
      await tx.query(
        `update person set name = coalesce($2, name), title = coalesce($3, title), bio = coalesce($4, bio), phone = coalesce($5, phone),
                expertise = coalesce($6, expertise), professions = coalesce($7, professions), language = coalesce($8, language)
         where id = $1`,
        [
          viewer.personId,
          name,
          line(texts['input.title']),
          texts['input.bio'] ?? null,
          input.phone === undefined ? null : oneLine(input.phone),
          expertise ? [...new Set(expertise)] : null,
          input.professions ? [...new Set(input.professions)] : null,
          input.language ?? null,
        ],
      );
    });
  }

  async setMailPreferences(viewer: Viewer, input: MailPreferencesInput): Promise<void> {
    await this.database.query(
      `update person set mail_answers = coalesce($2, mail_answers), mail_mentions = coalesce($3, mail_mentions),
              mail_invitations = coalesce($4, mail_invitations), mail_content = coalesce($5, mail_content) where id = $1`,
      [
        viewer.personId,
        input.answers ?? null,
        input.mentions ?? null,
        input.invitations ?? null,
        input.content ?? null,
      ],
    );
  }
}

/** @throws AppError BAD_INPUT when one of them is not in the list */
export async function assertProfessions(tx: Tx, keys: readonly string[], path: string): Promise<void> {
  const rows = await tx.query<{ key: string }>('select key from profession where key = any($1)', [keys]);
  const known = new Set(rows.map(({ key }) => key));
  const index = keys.findIndex((key) => !known.has(key));
  if (index >= 0) throw badField(`${path}.${index}`, 'unknown');
}
