import { Role } from '#access';
import { NetworkKind } from '#networks';
import { startTestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import { Visitor } from '../support/visitor.js';

/**
 * Two federations in the national network, one of them in a region too, and people who have signed in: Asta asks, Bo
 * answers, Pia leads processes, Tove is an occupational therapist, Nils reviews, Rut only reads, Elin will leave, and
 * the outsider is in no network.
 */
export async function startJourneyWorld() {
  const mail = await MailServer.start();
  const t = await startTestApp({ SMTP_URL: mail.url });
  const at = {
    kinda: await t.world.federation('Samordningsförbundet Kinda'),
    norra: await t.world.network('Samordningsförbundet Norra', { kind: NetworkKind.federation, needsReview: true }),
    national: await t.world.network('Alla förbund', { kind: NetworkKind.national }),
    oms: await t.world.network('Östra Mellansverige', { kind: NetworkKind.regional }),
  };
  for (const federation of [at.kinda, at.norra]) await t.world.contain(at.national, federation);
  await t.world.contain(at.oms, at.kinda);
  const arrive = async (
    name: string,
    federationId?: string,
    role: Role = Role.contributor,
    professions: string[] = [],
  ): Promise<Visitor> => {
    const person = await t.world.person(name, { federationId, professions, withPassword: true });
    if (federationId) await t.world.member(federationId, person, role);
    return Visitor.signIn(t.url, person);
  };
  const who = {
    asta: await arrive('Asta', at.kinda),
    pia: await arrive('Pia', at.kinda, Role.leader, ['processledare']),
    reader: await arrive('Rut', at.kinda, Role.reader),
    bo: await arrive('Bo', at.norra),
    tove: await arrive('Tove', at.norra, Role.contributor, ['arbetsterapeut']),
    nils: await arrive('Nils', at.norra, Role.leader),
    elin: await arrive('Elin', at.norra),
    outsider: await arrive('Ove'),
  };
  return { t, mail, at, who };
}

export type JourneyWorld = Awaited<ReturnType<typeof startJourneyWorld>>;
