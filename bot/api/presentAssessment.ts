import { type Assessment, type AssessmentContent, isUnderWay, otherParty } from "#core/assessment/assessment.ts";
import { stepsOf } from "#core/assessment/steps.ts";
import * as rules from "#core/assessment/transitions.ts";
import * as viewing from "#core/assessment/view.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import { RIGHTS, fieldKeys } from "#core/assessment/matter.ts";
import type { Day } from "#core/time.ts";
import type { AssessmentHistory, AssessmentReading, readRemarks } from "#bot/usecases/assessmentReading.ts";
import { type Reader, type Wire, allows, personRef } from "./present.ts";
import { presentStep, presentWritten } from "./presentDialogue.ts";
import type { AssessmentWire, AssessmentsWire, RemarksWire } from "./wire/assessment.ts";

/** An assessment for one reader: the own view whole, of the other's what is revealed, of the common text what is theirs to see. */
export function presentAssessment(reader: Reader, reading: AssessmentReading): Wire<typeof AssessmentWire> {
  const { assessment, scope, part, mine, theirs, compilation } = reading;
  const party = part?.party;
  const { id, holder, principal, contract, state, day, given } = assessment;
  const whole = scope === "whole";
  return {
    id,
    subject: holder,
    contract,
    state,
    day,
    overdue: isOverdue(assessment, reader.today),
    holder: personRef(reader, holder),
    principal: personRef(reader, principal),
    ...(party && { party }),
    scope,
    given: whole ? { ...given } : {},
    ...(mine &&
      party && {
        mine: {
          status: mine.status,
          isRead: viewing.isVisible(assessment, mine),
          ...presentWritten(reader, mine, stepsOf(assessment, party)),
        },
      }),
    ...(party && {
      theirs: {
        steps: stepsOf(assessment, otherParty(party)).map((step) => presentStep(reader, step)),
        ...(theirs && {
          answers: Object.fromEntries(Object.entries(theirs).map(([key, { value }]) => [key, value])),
        }),
      },
    }),
    ...(compilation && { compiling: presentWritten(reader, compilation, stepsOf(assessment, "common")) }),
    ...presentCompiled(reader, reading),
    ...("outcome" in assessment && scope !== "results" && { outcome: { ...assessment.outcome } }),
    changeAsked: assessment.state === "revealed" && whole ? assessment.changeAsked : "",
    confirmations:
      "confirmations" in assessment && whole
        ? assessment.confirmations.map(({ by, at, dissent }) => ({ by: personRef(reader, by), at, dissent }))
        : [],
    additions:
      "additions" in assessment && whole
        ? assessment.additions.map(({ by, at, text }) => ({ by: personRef(reader, by), at, text }))
        : [],
    ...(assessment.state === "compiled" && assessment.confirmBy && { confirmBy: assessment.confirmBy }),
    ...(assessment.state === "cancelled" && { cancelled: assessment.reason }),
    showFrom: viewing.showableFrom(assessment),
    can: whatCanBeDone(reader, reading),
  };
}

/** The text as it was sent; for who sees the results only, that part of it. */
function presentCompiled(
  reader: Reader,
  { assessment, scope, record }: AssessmentReading,
): Pick<Wire<typeof AssessmentWire>, "compiled"> {
  if (!("hash" in assessment) || !record || scope === "outcome") return {};
  const asked = { form: record.content.form, matter: record.content.matter };
  const steps = withHoldersPart(stepsOf(asked, "common"), stepsOf(asked, "holder")).filter(
    ({ key }) => scope === "whole" || key.startsWith("rows"),
  );
  return {
    compiled: {
      revision: assessment.revision,
      hash: assessment.hash,
      at: assessment.compiledAt,
      steps: steps.map((step) => presentStep(reader, step)),
      texts: textsIn(record.content, steps),
    },
  };
}

/** In the common text the holder's answers on the municipality's part stand first, each before the principal's. */
function withHoldersPart(common: readonly Step[], holders: readonly Step[]): readonly Step[] {
  const said = holders.find(({ key }) => key === "rights")?.fields ?? [];
  const field = (key: string) => said.filter((each) => each.key === key);
  return common.map((step) =>
    step.key === "rights"
      ? {
          ...step,
          fields: RIGHTS.flatMap((right) => [
            ...field(fieldKeys.right(right)),
            ...field(fieldKeys.rightWhy(right)),
            ...step.fields.filter(({ key }) =>
              [fieldKeys.answer(right), fieldKeys.action(right), fieldKeys.actionBy(right)].includes(key),
            ),
          ]),
        }
      : step,
  );
}

function textsIn({ texts }: AssessmentContent, steps: readonly Step[]) {
  const shown = new Set(steps.flatMap(({ fields }) => fields.map(({ key }) => key)));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => shown.has(key)));
}

/** The rules themselves say which buttons there are: each is asked whether it would let this reader do it now. */
function whatCanBeDone(
  { at }: Reader,
  { assessment, part, mine, compilation, revisable }: AssessmentReading,
): Wire<typeof AssessmentWire>["can"] {
  const changes = (decision: Parameters<typeof allows>[0]) => allows(decision, "changed");
  // What the other has given is known without their text: an empty view with that status stands in for theirs.
  const views = mine && part && { mine, theirs: stand(mine, assessment.given[otherParty(part.party)]) };
  const isWriting = mine?.status === "draft" || mine?.status === "none";
  const open = assessment.state === "open";
  return {
    write: isWriting && (open || assessment.state === "revealed"),
    share: views !== undefined && changes(viewing.shareView(assessment, views, views.mine.rev, at)),
    takeBack: views !== undefined && changes(viewing.takeBackView(assessment, views.mine)),
    show: views !== undefined && changes(viewing.shareAnyway(assessment, views, at)),
    decline: views !== undefined && changes(viewing.declineView(assessment, views, at)),
    agree: views !== undefined && changes(viewing.agreeToShow(assessment, views, at)),
    compile: compilation !== undefined,
    askForChange: part !== undefined && allows(rules.askForChange(assessment, "-", part.id)),
    confirm:
      assessment.state === "compiled" &&
      part !== undefined &&
      !assessment.confirmations.some(({ by }) => by === part.id),
    add: part !== undefined && allows(rules.addTo(assessment, "-", part.id, at)),
    revise:
      assessment.state === "confirmed" && assessment.outcome.conclusion === "revise" && part !== undefined && revisable,
  };
}

function stand(mine: viewing.AssessmentView, given: Assessment["given"]["holder"]): viewing.AssessmentView {
  const { type, schema, id, assessment, party, author, other, answers, rev, step } = mine;
  const common = { type, schema, id, assessment, party, author, other, answers, rev, step };
  const at = "1970-01-01T00:00:00.000Z" as Reader["at"];
  switch (given) {
    case undefined:
      return { ...common, status: "draft" };
    case "shared":
      return { ...common, status: "shared", sharedAt: at };
    case "shown":
      return { ...common, status: "shown", sharedAt: at, shownAt: at };
    case "none":
      return { ...common, status: "none", declinedAt: at };
  }
}

const isOverdue = (assessment: Assessment, today: Day) => isUnderWay(assessment) && assessment.day < today;

export const presentAssessments = (
  reader: Reader,
  { holder, assessments, lines, canOpen }: AssessmentHistory,
): Wire<typeof AssessmentsWire> => ({
  holder: personRef(reader, holder),
  assessments: assessments.map(({ assessment, scope }) => ({
    id: assessment.id,
    contract: assessment.contract,
    day: assessment.day,
    state: assessment.state,
    overdue: isOverdue(assessment, reader.today),
    readable: scope !== "fact",
    ...(assessment.state === "confirmed" &&
      (scope === "whole" || scope === "outcome") && { conclusion: assessment.outcome.conclusion }),
  })),
  lines: lines.map(({ kind, text, points }) => ({ kind, text, points: [...points] })),
  ...(canOpen && { canOpen }),
});

export const presentRemarks = ({
  assessment,
  remarks,
}: NonNullable<Awaited<ReturnType<typeof readRemarks>>>): Wire<typeof RemarksWire> => ({
  ...(assessment && { assessment: { id: assessment.id, day: assessment.day } }),
  remarks: remarks.map(({ rows, ...remark }) => ({ ...remark, rows: [...rows] })),
});
