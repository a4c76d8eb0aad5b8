import { leadKey, moderatorKey, userKey } from '#access';
import { ItemKind, ReplyKind } from '#content';
import { Again, MethodRepository, TrialRepository } from '#methods';
import { newId } from '#platform';
import type { TestApp } from '../../support/app.js';
import type { Stage } from '../actors.js';
import type { Target } from '../doors.js';
import { putItem, putReply, putRevision } from '../put.js';

/**
 * A whole method with two trials by the federation inside the network, one of them hidden, and two documents among its
 * materials: one that whoever sees the method sees, and one that nobody but its author does.
 */
export async function putMethod(t: TestApp, stage: Stage, title = `Metod i ${stage.state}`): Promise<Target> {
  const { author, throughFederation } = stage.people;
  return t.database.transaction(async (tx) => {
    const homeId = stage.ownerId;
    const itemId = await putItem(tx, t, stage, { kind: ItemKind.method, title, homeId });
    const document = async (on: Stage): Promise<string> => {
      const id = await putItem(tx, t, on, { kind: ItemKind.document, title: 'Underlag', homeId });
      await tx.query(`insert into document (item_id, type) values ($1, 'underlag')`, [id]);
      return id;
    };
    const material = await document(stage);
    const closedMaterial = await document({ ...stage, state: 'draft' });
    const methods = t.app.get(MethodRepository);
    await methods.insert(tx, itemId);
    await methods.update(tx, itemId, {
      summary: 'Kort',
      needAndAim: 'Ett behov',
      targetGroup: 'Vuxna',
      steps: [{ title: 'Börja', text: 'Så här' }],
      materials: [material, closedMaterial].map((id) => ({ label: `Underlag ${id}`, itemId: id })),
      contactPersonId: author.id,
    });
    const trial = async (hidden: boolean): Promise<string> => {
      const id = newId();
      await t.app.get(TrialRepository).insert(tx, {
        id,
        itemId,
        federationId: stage.federationId,
        personId: throughFederation.id,
        periodFrom: null,
        periodTo: null,
        forWhom: 'Vuxna',
        changedWhat: '',
        howItWent: `${title}: bra`,
        again: Again.yes,
        participants: null,
      });
      if (hidden)
        await tx.query(`update trial set status = 'hidden', readers = $2 where id = $1`, [
          id,
          [userKey(throughFederation.id), leadKey(homeId), moderatorKey(homeId), leadKey(stage.federationId)],
        ]);
      return id;
    };
    const [tried, hiddenTrial] = [await trial(false), await trial(true)];
    await methods.trialsChanged(tx, itemId);
    const comment = await putReply(tx, t, stage, itemId, ReplyKind.comment);
    const revision = await putRevision(tx, stage, itemId);
    const federation = stage.federationId;
    return { itemId, parts: { material, closedMaterial, trial: tried, hiddenTrial, comment, revision, federation } };
  });
}
