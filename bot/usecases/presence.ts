import { may } from "#core/access/access.ts";
import { isWritable, otherSide, partyOn, sideOf } from "#core/appraisal/appraisal.ts";
import type { Sighting, Whereabouts } from "#core/appraisal/presence.ts";
import { appraisalIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import type { Presence } from "#bot/live/presence.ts";
import { readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/**
 * One of the two says where they are in their talk, and is told where the other is (P22, P23). For the two alone, and only while
 * both can write in it: when somebody looks at a talk that is ahead or over is theirs. Nothing is stored and no entry made, since
 * nothing has happened in the talk. `undefined` where there is no such talk for them.
 */
export async function meetInTalk(
  ports: Ports,
  presence: Presence,
  actor: PersonId,
  {
    subject,
    appraisal: id,
    where,
  }: { readonly subject: PersonId; readonly appraisal: AppraisalId; readonly where: Whereabouts },
): Promise<{ readonly other: Sighting | undefined; readonly now: number } | undefined> {
  const appraisal = appraisalIn(await readDossier(ports, subject, { ids: [id] }), id);
  const { viewer, at } = asking(ports, actor);
  const side = appraisal && sideOf(appraisal, actor);
  if (!appraisal || !side || !isWritable(appraisal) || !may(viewer, "appraisal.act", appraisal)) return undefined;
  const now = Date.parse(at);
  presence.note(id, actor, where, now);
  return { other: presence.seen(id, partyOn(appraisal, otherSide(side)), now), now };
}
