import { may } from "#core/access/access.ts";
import { seesIdentity } from "#core/access/names.ts";
import { salaryViewSteps } from "#core/content/salary.ts";
import * as ahead from "#core/salary/ahead.ts";
import { type OnRecord, type Read, closesOn, isShared } from "#core/salary/basis.ts";
import type { Criterion } from "#core/salary/criteria.ts";
import type { Ground } from "#core/salary/ground.ts";
import { missingInJudgement, surprisesIn } from "#core/salary/judgement.ts";
import * as rules from "#core/salary/transitions.ts";
import * as viewing from "#core/salary/view.ts";
import { type Day, dayOf } from "#core/time.ts";
import type { CriteriaReading } from "#bot/usecases/salaryCriteria.ts";
import type { CalibrationReading, SalaryUnit } from "#bot/usecases/salaryOverview.ts";
import type { SalaryPage, SalaryReading } from "#bot/usecases/salaryReading.ts";
import { type Reader, type Wire, allows, personRef } from "./present.ts";
import { presentStep, presentWritten } from "./presentDialogue.ts";
import type {
  CalibrationWire,
  SalaryBasisWire,
  SalaryCriteriaWire,
  SalaryOverviewWire,
  SalaryPageWire,
} from "./wire/salary.ts";

export const presentSalaryPage = (
  reader: Reader,
  { employee, bases, set, criteria, version, author, canOpen, canTakeOver }: SalaryPage,
): Wire<typeof SalaryPageWire> => ({
  employee: personRef(reader, employee),
  own: reader.viewer.person === employee,
  ...(author && { author: personRef(reader, author) }),
  set,
  version,
  criteria: criteria.map((each) => presentCriterion(reader, each)),
  bases: bases.map((basis) => ({
    id: basis.id,
    state: basis.state,
    day: basis.day,
    ...(isShared(basis) && { heldOn: dayOf(basis.sharedAt) }),
    author: personRef(reader, basis.author),
  })),
  canOpen,
  ...(canTakeOver && { canTakeOver }),
});

/** A basis for one reader: the own view whole, of the other's what is given, the judgement to its author alone until it is shared. */
export function presentSalaryBasis(reader: Reader, reading: SalaryReading): Wire<typeof SalaryBasisWire> {
  const { basis, as, criteria, mine, theirs, judging } = reading;
  const { id, employee, author, state, period, day, viewBy } = basis;
  return {
    id,
    subject: employee,
    state,
    as,
    employee: personRef(reader, employee),
    author: personRef(reader, author),
    period: { ...period },
    day,
    viewBy,
    ...("view" in basis && basis.view && { view: basis.view }),
    criteria: criteria.map((each) => presentCriterion(reader, each)),
    ...(mine && { mine: { status: mine.status, ...presentWritten(reader, mine, salaryViewSteps(mine.form)) } }),
    ...(theirs && {
      theirs: {
        steps: salaryViewSteps(theirs.form).map((step) => presentStep(reader, step)),
        answers: Object.fromEntries(Object.entries(theirs.answers).map(([key, { value }]) => [key, value])),
      },
    }),
    ...(judging && { judging: presentJudging(judging) }),
    ...presentShared(reader, reading),
    ...(basis.state === "cancelled" && { cancelled: basis.reason }),
    can: whatCanBeDone(reader, reading),
  };
}

function presentJudging({
  judgement,
  matter,
}: NonNullable<SalaryReading["judging"]>): Wire<typeof SalaryBasisWire>["judging"] {
  const { rev, criteria, conditions, overall, ahead: terms, plan } = judgement;
  return {
    rev,
    criteria: Object.fromEntries(
      Object.entries(criteria).map(([key, each]) => [key, { ...each, grounds: [...each.grounds] }]),
    ),
    conditions,
    overall,
    ahead: { ...terms },
    plan: plan.map((row) => ({ ...row })),
    grounds: matter.grounds.map((each) => ({ ...each })),
    missing: missingInJudgement(judgement, matter).map((each) => ({ ...each })),
    surprises: surprisesIn(judgement, matter).map(({ key }) => key),
  };
}

function presentShared(reader: Reader, { basis, record }: SalaryReading): Pick<Wire<typeof SalaryBasisWire>, "shared"> {
  if (!isShared(basis) || !record) return {};
  const { judgements, conditions, overall, plan } = record.content;
  const readsGoals = may(reader.viewer, "salary.readGoals", basis);
  const { terms, answer } = basis.ahead;
  return {
    shared: {
      at: basis.sharedAt,
      hash: basis.hash,
      judgements: judgements.map(({ criterion, grounds, ...said }) => ({
        ...said,
        criterion: presentCriterion(reader, criterion),
        grounds: grounds.map((each) => presentGround(each, readsGoals)),
      })),
      goalsHidden: !readsGoals && judgements.some(({ grounds }) => grounds.some(({ kind }) => kind === "goal")),
      conditions,
      overall,
      ahead: {
        ...terms,
        ...(answer && { answer: answer.kind }),
        ...(answer?.kind === "taken" && { goal: answer.goal }),
      },
      plan: plan.map((row) => ({ ...row })),
      ...("comment" in basis && basis.comment && { comment: basis.comment }),
      ...("readAt" in basis ? { readAt: basis.readAt } : { unreadUntil: unreadUntil(basis) }),
      additions: basis.additions.map(({ by, at, text }) => ({ by: personRef(reader, by), at, text })),
    },
  };
}

const unreadUntil = (basis: Exclude<OnRecord, Read>): Day =>
  basis.state === "closed" ? dayOf(basis.closedAt) : closesOn(basis);

/** A goal that is not the reader's to know of: that there is one, and of which day. */
const presentGround = ({ outcome, ...ground }: Ground, readsGoals: boolean) =>
  ground.kind === "goal" && !readsGoals ? { ...ground, title: "" } : { ...ground, ...(outcome && { outcome }) };

/** The rules themselves say which buttons there are: each is asked whether it would let this reader do it now. */
function whatCanBeDone(
  { at, viewer }: Reader,
  { basis, mine, judging, record }: SalaryReading,
): Wire<typeof SalaryBasisWire>["can"] {
  const changes = (decision: Parameters<typeof allows>[0]) => allows(decision, "changed");
  const author = may(viewer, "salary.judge", basis);
  const own = may(viewer, "salary.answer", basis);
  return {
    write: mine !== undefined && mine.status !== "given" && isOpen(basis.state),
    give: mine !== undefined && changes(viewing.giveSalaryView(basis, mine, mine.rev, at)),
    decline: mine !== undefined && changes(viewing.declineSalaryView(basis, mine, at)),
    judge: judging !== undefined && basis.state !== "ready",
    markReady:
      judging !== undefined &&
      changes(rules.markReady(basis, judging.judgement, judging.matter, judging.judgement.rev, at)),
    reopen: author && changes(rules.reopenJudgement(basis)),
    share: judging !== undefined && basis.state === "ready",
    move: author && isOpen(basis.state),
    cancel: author && changes(rules.cancelBasis(basis, "mistake", at)),
    takeOver: may(viewer, "salary.takeOver", basis),
    comment: own && allows(rules.commentOnBasis(basis, "-", at)),
    confirmRead: own && isShared(basis) && changes(rules.confirmRead(basis, basis.hash, at)),
    answerAhead: own && isShared(basis) && basis.ahead.answer?.kind !== "taken",
    leaveForTalk: own && changes(ahead.leaveAheadForTalk(basis)),
    add: may(viewer, "salary.add", basis) && allows(rules.addToBasis(basis, "-", viewer.person, at)),
    download: record !== undefined,
  };
}

const isOpen = (state: SalaryReading["basis"]["state"]) =>
  state === "asked" || state === "viewGiven" || state === "ready";

const presentCriterion = ({ locale }: Reader, { key, name, about, anchors }: Criterion) => ({
  key,
  name: name[locale],
  about: about[locale],
  anchors: { develop: anchors.develop[locale], expected: anchors.expected[locale], above: anchors.above[locale] },
});

export const presentSalaryCriteria = ({
  version,
  sets,
  mine,
  canEdit,
}: CriteriaReading): Wire<typeof SalaryCriteriaWire> => ({
  version,
  mine,
  canEdit,
  sets: structuredClone(sets) as Wire<typeof SalaryCriteriaWire>["sets"],
});

export const presentSalaryOverview = (
  reader: Reader,
  units: readonly SalaryUnit[],
): Wire<typeof SalaryOverviewWire> => ({
  units: units.map(({ unit, people, canCalibrate }) => {
    const counted = (standing: SalaryUnit["people"][number]["standing"]) =>
      people.filter((each) => each.standing === standing).length;
    return {
      unit,
      name: reader.directory.unit(unit)?.name ?? unit,
      held: counted("held"),
      planned: counted("planned"),
      none: counted("none"),
      lacking: people.filter(({ lacksGrounds }) => lacksGrounds).length,
      canCalibrate,
      // Whose identity is protected stands in the numbers alone: a row without a name would tell where they work.
      people: people
        .filter(({ person }) => seesIdentity(reader.directory, reader.viewer, person))
        .map(({ person, row, setter, standing, lacksGrounds }) => ({
          person: personRef(reader, person),
          readable: may(reader.viewer, "salary.list", person),
          ...(setter && { setter: personRef(reader, setter) }),
          standing,
          ...(row?.talk && standing !== "none" && { day: row.talk.day }),
          ...(row?.talk?.heldOn && standing === "held" && { heldOn: row.talk.heldOn }),
          ...(row?.talk?.readOn && standing === "held" && { readOn: row.talk.readOn }),
          lacksGrounds,
          last: { ...row?.last },
        })),
    };
  }),
});

export const presentCalibration = (
  { directory, locale }: Reader,
  { unit, judged, of, groups }: CalibrationReading,
): Wire<typeof CalibrationWire> => ({
  unit,
  name: directory.unit(unit)?.name ?? unit,
  judged,
  of,
  groups: groups.map((group) => ({
    set: group.set,
    judged: group.judged,
    countedOn: group.countedOn,
    rows: group.rows.map(({ criterion, steps }) => ({ name: criterion.name[locale], steps: { ...steps } })),
  })),
});
