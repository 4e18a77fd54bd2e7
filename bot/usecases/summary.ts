import { may } from "#core/access/access.ts";
import { type AwaitingConfirmation, type KeptSummary, type SummaryContent, isSent } from "#core/appraisal/appraisal.ts";
import { lastConfirmed } from "#core/appraisal/standing.ts";
import { appraisalIn, appraisalsIn, summaryIn } from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import { servedBy } from "#core/goal/goal.ts";
import type { Above } from "#core/line/flags.ts";
import { readAbove } from "./above.ts";
import { logAccess, logTaking, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** A sent summary word for word, as it was put to both, with who has confirmed it. */
export type SummaryReading = {
  readonly appraisal: AwaitingConfirmation | KeptSummary;
  readonly content: SummaryContent;
  /** What the goals point at. */
  readonly above: Above;
};

/** Somebody's summaries as the reader may know them, the newest first: when, with whom, how they stand; not what they say. */
export async function readSummaries(
  ports: Ports,
  actor: PersonId,
  subject: PersonId,
): Promise<readonly (AwaitingConfirmation | KeptSummary)[] | undefined> {
  const { viewer } = asking(ports, actor);
  if (!may(viewer, "summaries.read", subject)) return undefined;
  const appraisals = appraisalsIn(await readDossier(ports, subject, { types: ["appraisal"] }));
  const last = lastConfirmed(appraisals)?.id;
  await logAccess(ports, actor, subject, "summaries");
  return appraisals
    .filter(isSent)
    .filter((appraisal) => may(viewer, "summary.read", { appraisal, isLast: appraisal.id === last }))
    .toSorted((one, other) => other.heldOn.localeCompare(one.heldOn));
}

/** The summary of a talk to be taken out as a file; undefined for whom it does not exist, and while none is sent. */
export async function takeOutSummary(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal: id }: { readonly subject: PersonId; readonly appraisal: AppraisalId },
): Promise<SummaryReading | undefined> {
  const dossier = await readDossier(ports, subject, { types: ["appraisal", "summaryRevision"] });
  const appraisal = appraisalIn(dossier, id);
  if (!appraisal || !isSent(appraisal)) return undefined;
  const isLast = lastConfirmed(appraisalsIn(dossier))?.id === id;
  if (!may(asking(ports, actor).viewer, "summary.read", { appraisal, isLast })) return undefined;
  const sent = summaryIn(dossier, id, appraisal.revision);
  if (!sent) throw new Error(`the summary of ${id} is missing`);
  await logTaking(ports, actor, subject, `appraisal:${id}:pdf`);
  return { appraisal, content: sent.content, above: await readAbove(ports, sent.content.goals.map(servedBy)) };
}
