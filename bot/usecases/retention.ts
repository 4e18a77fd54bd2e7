import { may } from "#core/access/access.ts";
import { type RecordKind, seenCounts, totalOf } from "#core/archive/recordKind.ts";
import { type LeavingRule, type WantedDecision, decideRetention, leavingRules } from "#core/archive/retentionRule.ts";
import { type RetentionRun, askForRun, cancelRun, confirmRun } from "#core/archive/retentionRun.ts";
import { type ArchivePackage, receiptsOf } from "#core/archive/archivePackage.ts";
import { type Decision, refuse } from "#core/decision.ts";
import type { DossierDocument, DossierEvent } from "#core/dossier/dossier.ts";
import { archivePackagesIn, retentionRunsIn } from "#core/dossier/dossier.ts";
import { type PersonId, type RequestId, type RetentionRunId, asId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import { MUNICIPALITY, municipalityOf } from "#core/municipality/municipality.ts";
import { type RunPart, partId } from "#bot/archive/runPart.ts";
import { type Outcome, change, hidden, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";
import { inPresentShape } from "./schema.ts";

/** Enters what the authority has decided about a kind of record (arkivlagen; research/domain A7). */
export const decideOnKind = (
  ports: Ports,
  actor: PersonId,
  { kind, request, ...wanted }: WantedDecision & { readonly kind: RecordKind; readonly request: RequestId },
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: MUNICIPALITY, request, needs: { types: ["retentionRule"] } },
    (dossier, { viewer, at }) =>
      may(viewer, "retention.manage", null)
        ? decideRetention(
            municipalityOf(dossier.documents).retention.find((rule) => rule.kind === kind),
            kind,
            wanted,
            actor,
            at,
          )
        : hidden,
  );

/** Begins to look through what is due today; nothing is removed by that. */
export const askForRetention = (
  ports: Ports,
  actor: PersonId,
  { request }: { readonly request: RequestId },
): Promise<Outcome> => {
  const id = asId<RetentionRunId>(ports.newId());
  return change(
    ports,
    // By the rules as they are stored: what another server has just noted is to be kept must not be removed from here.
    { actor, subject: MUNICIPALITY, request, needs: { types: ["retentionRun", "retentionRule"] } },
    (dossier, { viewer, at, today }) =>
      may(viewer, "retention.manage", null)
        ? askForRun(retentionRunsIn(dossier), leavingRules(municipalityOf(dossier.documents).retention, today), id, at)
        : hidden,
  );
};

type RunNamed = { readonly run: RetentionRunId; readonly request: RequestId };

/** What was found is to be removed; the proof names under which references the e-archive has received what it was to have. */
export const confirmRetention = (
  ports: Ports,
  actor: PersonId,
  { expected, ...named }: RunNamed & { readonly expected: number },
): Promise<Outcome> =>
  changeRun(ports, actor, named, (run, at, { packages, runs, rules }) =>
    packages.some(({ state }) => state === "packing")
      ? refuse("archivePackage.underWay")
      : confirmRun(run, { receipt: receiptsOf(packages, run, runs), expected, rules }, at),
  );

export const cancelRetention = (ports: Ports, actor: PersonId, named: RunNamed): Promise<Outcome> =>
  changeRun(ports, actor, named, (run, at, { packages }) =>
    packages.some(({ state }) => state === "packing") ? refuse("archivePackage.underWay") : cancelRun(run, at),
  );

type Beside = {
  readonly packages: readonly ArchivePackage[];
  readonly runs: readonly RetentionRun[];
  readonly rules: readonly LeavingRule[];
};

const changeRun = (
  ports: Ports,
  actor: PersonId,
  { run: id, request }: RunNamed,
  decide: (run: RetentionRun, at: Instant, beside: Beside) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> =>
  change(
    ports,
    { actor, subject: MUNICIPALITY, request, needs: { types: ["retentionRun", "archivePackage", "retentionRule"] } },
    (dossier, { viewer, at, today }) => {
      const [runs, packages] = [retentionRunsIn(dossier), archivePackagesIn(dossier)];
      const rules = leavingRules(municipalityOf(dossier.documents).retention, today);
      const run = runs.find((each) => each.id === id);
      return run && may(viewer, "retention.manage", null) ? decide(run, at, { packages, runs, rules }) : hidden;
    },
  );

/** Rules and runs, the newest first, for who manages them. */
export async function readRetention(ports: Ports, actor: PersonId) {
  const { viewer, municipality, today } = asking(ports, actor);
  if (!may(viewer, "retention.manage", null)) return undefined;
  const dossier = await readDossier(ports, MUNICIPALITY, { types: ["retentionRun", "archivePackage"] });
  const runs = retentionRunsIn(dossier);
  const packages = archivePackagesIn(dossier).filter(({ state }) => state !== "discarded");
  return {
    packages: packages.toSorted((one, other) => other.begunAt.localeCompare(one.begunAt)),
    rules: municipality.retention,
    today,
    runs: runs.toSorted((one, other) => other.askedAt.localeCompare(one.askedAt) || other.id.localeCompare(one.id)),
  };
}

/** In whose dossiers something is to leave, a part at a time, while the run waits to be confirmed. */
export async function readRunPeople(
  ports: Ports,
  actor: PersonId,
  { run: id, part }: { readonly run: RetentionRunId; readonly part: number },
) {
  if (!may(asking(ports, actor).viewer, "retention.manage", null)) return undefined;
  const runs = retentionRunsIn(await readDossier(ports, MUNICIPALITY, { ids: [id] }));
  const run = runs.find((each) => each.id === id);
  if (run?.state !== "looked") return undefined;
  const [found] = await ports.store.find("dossiers", MUNICIPALITY, { ids: [partId(run.list, part)] });
  if (!found) return undefined;
  const people = inPresentShape<RunPart>(found.body).people.map(({ person, due = {} }) => ({
    person,
    due: seenCounts(due),
  }));
  return { people: people.filter(({ due }) => totalOf(due) > 0), parts: run.parts };
}
