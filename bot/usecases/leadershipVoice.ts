import { may } from "#core/access/access.ts";
import type { Viewer } from "#core/access/viewer.ts";
import { type Dossier, voiceParticipationsIn, withDocuments } from "#core/dossier/dossier.ts";
import { principalOf } from "#core/handover/principals.ts";
import type { PersonId } from "#core/ids.ts";
import {
  type VoiceAnswers,
  type VoiceCells,
  type VoicePool,
  type VoiceReport,
  asksVoice,
  counted,
  takePart,
  voiceReportOf,
} from "#core/leadership/voice.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { saysSomething } from "#core/pool/counts.ts";
import { closedYears } from "#core/pool/years.ts";
import { type Day, yearOf } from "#core/time.ts";
import { answerPools } from "./answerPools.ts";
import { type Needs, type Outcome, hidden, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** What employees say of how they are led: one document of counts a manager and year (P9-P13). */
const voices = answerPools<VoicePool, VoiceReport>({
  poolsOf: (year) => `voice:${year}`,
  poolType: "voicePool",
  reports: "voiceReports",
  reportType: "voiceReport",
  reportOf: (_, year, pools) => voiceReportOf(year, pools),
});

/** Counts one person's answers in among those of the others who have the same manager. */
export const addToVoice = (
  ports: Pick<Ports, "store">,
  { year, leader, answers }: { readonly year: number; readonly leader: PersonId; readonly answers: VoiceAnswers },
): Promise<void> => voices.add(ports, year, leader, (kept) => counted(kept, leader, answers));

export const { closeEnded: closeVoiceYears } = voices;

const NEEDS: Needs = { types: ["voiceParticipation"] };

/** Whom somebody is asked about, and how many have the same manager. */
function ledBy(person: PersonId, directory: Directory, today: Day) {
  const leader = directory.managerOf(person, today);
  return leader && { leader, group: directory.reportsOf(leader, today).length };
}

/**
 * An employee answers about their manager. Two commits outside the audit chain, as with the working climate (decisions/0012):
 * first that they have answered, once a year, then the answers among everybody's. Nothing of the request is kept. Whoever is
 * stopped in between has lost their answer; the other order could count one person twice.
 */
export async function answerVoice(
  ports: Ports,
  actor: PersonId,
  { answers }: { readonly answers: VoiceAnswers },
): Promise<Outcome> {
  const dossier = await readDossier(ports, actor, NEEDS);
  const { viewer, directory, today } = asking(ports, actor);
  const led = ledBy(actor, directory, today);
  if (!led || !may(viewer, "voice.answer", actor)) return { ...hidden, dossier };
  const decision = takePart(actor, voiceParticipationsIn(dossier), { group: led.group, today });
  if (decision.kind !== "changed") return { ...decision, dossier };
  const noted = await ports.store.commit(
    "dossiers",
    actor,
    decision.documents.map((body) => ({ kind: "create", body })),
  );
  if (noted === "conflict") return { kind: "unchanged", dossier };
  if (saysSomething(answers)) await addToVoice(ports, { year: yearOf(today), leader: led.leader, answers });
  await ports.committed(actor, false);
  return { kind: "done", events: [], dossier: withDocuments(dossier, decision.documents), replayed: false };
}

/** About whom the reader of a dossier is asked now; undefined for nobody. The dossier holds their participations. */
export function voiceAskedIn(dossier: Dossier, viewer: Viewer, directory: Directory, today: Day): PersonId | undefined {
  if (!may(viewer, "voice.answer", dossier.subject)) return undefined;
  const led = ledBy(dossier.subject, directory, today);
  return led && asksVoice(voiceParticipationsIn(dossier), { group: led.group, today }) ? led.leader : undefined;
}

/** The same, read; undefined for whom the questions are not for at all. */
export async function readVoiceAsked(
  ports: Ports,
  actor: PersonId,
): Promise<{ readonly leader: PersonId | undefined } | undefined> {
  const { viewer, directory, today } = asking(ports, actor);
  if (!may(viewer, "voice.answer", actor)) return undefined;
  return { leader: voiceAskedIn(await readDossier(ports, actor, NEEDS), viewer, directory, today) };
}

/** What those whom somebody leads have said together, closed years alone; for the leader and their principal of today. */
export type VoiceReading = readonly { readonly year: number; readonly cells: VoiceCells | undefined }[];

export async function readVoice(ports: Ports, actor: PersonId, leader: PersonId): Promise<VoiceReading | undefined> {
  const { viewer, directory, today } = asking(ports, actor);
  const principal = principalOf(leader, directory, today);
  const isOwn = may(viewer, "self.read", leader);
  if (!isOwn && !(principal !== undefined && may(viewer, "leadership.open", { holder: leader, principal })))
    return undefined;
  const reports = await voices.reportsFor(ports, closedYears(today));
  const years = reports.map(({ year, leaders }) => ({
    year,
    cells: leaders.find((each) => each.leader === leader)?.cells,
  }));
  return years.some(({ cells }) => cells) ? years : [];
}
