import { may } from "#core/access/access.ts";
import type { Viewer } from "#core/access/viewer.ts";
import type { Dossier } from "#core/dossier/dossier.ts";
import { type LongAgo, type TalkedAbout, longAgo, talkedAbout } from "#core/followUp/subjects.ts";
import type { PersonId } from "#core/ids.ts";
import { readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** What tells when two people last talked about the three of the policy (P15). */
export const TALKED_TYPES = ["followUpPart", "assessment", "leadershipDialogue"] as const;

/** When they did, by what the reader may read. */
export const talkedIn = (dossier: Dossier, viewer: Viewer): TalkedAbout =>
  talkedAbout(dossier, (document) => {
    switch (document.type) {
      case "followUpPart":
        return may(viewer, "followUpPart.read", document);
      case "assessment":
        return may(viewer, "assessment.act", document);
      case "leadershipDialogue":
        return may(viewer, "leadership.act", document);
    }
  });

/** Which of the three was not talked about for long with somebody, for one of the two who prepare their talk in the chat. */
export async function readLongAgo(ports: Ports, actor: PersonId, subject: PersonId): Promise<LongAgo> {
  const { viewer, today } = asking(ports, actor);
  if (!may(viewer, "between.read", subject)) return [];
  return longAgo(talkedIn(await readDossier(ports, subject, { types: TALKED_TYPES }), viewer), today);
}
