import { may } from "#core/access/access.ts";
import type { Viewer } from "#core/access/viewer.ts";
import { type ClimateAnswers, asksClimate, takePart } from "#core/climate/climate.ts";
import type { ClimateCells, ReportedUnit } from "#core/climate/report.ts";
import { saysSomething } from "#core/pool/counts.ts";
import { closedYears } from "#core/pool/years.ts";
import {
  type Dossier,
  appraisalIn,
  appraisalsIn,
  climateParticipationsIn,
  withDocuments,
} from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId, UnitId } from "#core/ids.ts";
import { type Day, yearOf } from "#core/time.ts";
import { addToPool, reportsFor } from "./climatePool.ts";
import { type Needs, type Outcome, hidden, readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

type ClimateAct = { readonly subject: PersonId; readonly appraisal: AppraisalId };

const needsFor = ({ appraisal }: ClimateAct): Needs => ({ ids: [appraisal], types: ["climateParticipation"] });

/**
 * The employee answers the three questions about the working climate (P4). Two commits, and the one thing in the product outside
 * the audit chain: first that they have answered, once a year, then the answers among everybody's. Nothing of the request is
 * kept: the same press delivered again finds the first and changes nothing. Whoever is stopped in between has lost their answer.
 */
export async function answerClimate(
  ports: Ports,
  actor: PersonId,
  { answers, ...act }: ClimateAct & { readonly answers: ClimateAnswers },
): Promise<Outcome> {
  const dossier = await readDossier(ports, act.subject, needsFor(act));
  const { viewer, directory, today } = asking(ports, actor);
  const talk = appraisalIn(dossier, act.appraisal);
  const person = directory.person(actor);
  const unit = person && directory.unit(person.unit);
  if (!talk || !unit || !may(viewer, "climate.answer", talk)) return { ...hidden, dossier };
  const decision = takePart(talk, climateParticipationsIn(dossier), today);
  if (decision.kind !== "changed") return { ...decision, dossier };

  const noted = await ports.store.commit(
    "dossiers",
    actor,
    decision.documents.map((body) => ({ kind: "create", body })),
  );
  if (noted === "conflict") return { kind: "unchanged", dossier };
  if (saysSomething(answers)) await addToPool(ports, { year: yearOf(today), unit, answers });
  await ports.committed(actor, false);
  return { kind: "done", events: [], dossier: withDocuments(dossier, decision.documents), replayed: false };
}

/** Whether somebody is offered the questions with this talk. */
export async function isClimateAsked(ports: Ports, actor: PersonId, act: ClimateAct): Promise<boolean> {
  const { viewer, today } = asking(ports, actor);
  const dossier = await readDossier(ports, act.subject, needsFor(act));
  return climateAskedIn(dossier, viewer, today)?.id === act.appraisal;
}

/** The talk in a dossier with which its reader is offered the questions; the dossier holds its talks and participations. */
export const climateAskedIn = (dossier: Dossier, viewer: Viewer, today: Day) =>
  appraisalsIn(dossier).find(
    (talk) => may(viewer, "climate.answer", talk) && asksClimate(talk, climateParticipationsIn(dossier), today),
  );

/** What is shown of a unit, by itself or with everything below, year by year. */
export type ClimateGroup = {
  readonly unit: UnitId;
  readonly name: string;
  readonly scope: "own" | "whole";
  /** The reader's own unit. */
  readonly mine: boolean;
  readonly years: readonly { readonly year: number; readonly cells: ClimateCells | undefined }[];
};
export type ClimateReading = {
  readonly years: readonly number[];
  readonly groups: readonly ClimateGroup[];
  readonly nameOf: (unit: UnitId) => string | undefined;
};

/** The working climate of the units that are the reader's to follow, and of their own; closed years, groups of five (P4). */
export async function readClimate(ports: Ports, actor: PersonId): Promise<ClimateReading | undefined> {
  const { viewer, directory, today } = asking(ports, actor);
  if (!may(viewer, "climate.open", null)) return undefined;
  const reports = await reportsFor(ports, closedYears(today));
  const inYear = reports.map(({ year, units }) => ({ year, units: new Map(units.map((each) => [each.unit, each])) }));
  // As it was called last, in the order of the last year.
  const latest = new Map<UnitId, ReportedUnit>();
  for (const { units } of reports.toReversed())
    for (const each of units) if (!latest.has(each.unit)) latest.set(each.unit, each);
  const groupOf = ({ unit, name }: ReportedUnit, scope: ClimateGroup["scope"]): ClimateGroup => ({
    unit,
    name,
    scope,
    mine: viewer.worksIn(unit),
    years: inYear.map(({ year, units: reported }) => ({ year, cells: reported.get(unit)?.[scope] })),
  });
  return {
    years: reports.map(({ year }) => year),
    groups: [...latest.values()].flatMap((each) => {
      const about = { id: each.unit, head: directory.unit(each.unit)?.head };
      return [
        ...(each.whole && may(viewer, "climate.readWhole", about) ? [groupOf(each, "whole")] : []),
        ...(may(viewer, "climate.read", about) ? [groupOf(each, "own")] : []),
      ];
    }),
    nameOf: (unit) => latest.get(unit)?.name,
  };
}
