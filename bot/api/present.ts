import type { z } from "zod";
import { may } from "#core/access/access.ts";
import { pagesOpenTo } from "#core/access/openPages.ts";
import { administrationOf } from "#core/access/administration.ts";
import { BOARD_NAME, MASKED_NAME, seesIdentity } from "#core/access/names.ts";
import { isOver } from "#core/appraisal/appraisal.ts";
import { representedBy } from "#core/content/representation.ts";
import type { Locale } from "#core/content/locale.ts";
import { mayHoldContract } from "#core/contract/holders.ts";
import { BOARD, isInForce, isOpen } from "#core/contract/contract.ts";
import type { Decision } from "#core/decision.ts";
import { type Goal, isLive, servedBy, wasRemoved } from "#core/goal/goal.ts";
import { occurrencesOf } from "#core/goal/recurrence.ts";
import { principalOf } from "#core/handover/principals.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import { type Above, type PresentRows, wordsOf } from "#core/line/flags.ts";
import { type OrgGoal, isInForceOn } from "#core/orgGoal/orgGoal.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Overview } from "#core/overview/overview.ts";
import { type Day } from "#core/time.ts";
import type { Waiting } from "#core/overview/waiting.ts";
import type { Asking } from "#bot/usecases/ports.ts";
import type { readStart } from "#bot/usecases/situation.ts";
import type { ServableWire } from "./wire/parts.ts";
import type { GoalWire } from "./wire/goals.ts";
import type { OverviewWire, StartWire, TeamWire } from "./wire/overview.ts";

/** The only way out: what leaves the server is made here, for one reader, and parsed by its wire schema afterwards. */

export type Wire<S extends z.ZodType> = z.input<S>;

/** Who reads, and how they are spoken to. */
export type Reader = Asking & { readonly locale: Locale };

/** A person as the reader may see them: somebody who has left, or whose identity is protected, is named as that. */
export const personRef = ({ directory, viewer, locale, today }: Reader, id: PersonId) => {
  if (id === BOARD) return boardRef(directory, today, locale);
  const person = directory.person(id);
  if (!person) return { id, name: locale === "sv" ? "Tidigare medarbetare" : "Former employee", title: "", unit: "" };
  if (!seesIdentity(directory, viewer, id)) return { id, name: MASKED_NAME[locale], title: "", unit: "" };
  return { id, name: person.name, title: person.title, unit: directory.unit(person.unit)?.name ?? "" };
};

/** The board, with who represents it today. */
function boardRef(directory: Directory, today: Day, locale: Locale) {
  const names = directory
    .representatives("board", today)
    .map(({ person }) => directory.person(person)?.name)
    .filter((name) => name !== undefined);
  return { id: BOARD, name: BOARD_NAME[locale], title: representedBy(names, locale), unit: "" };
}

function presentOverview(
  reader: Reader,
  { subject, contract, coming, invited, negotiation, appraisal, assessment, salary, ...rest }: Overview,
): Wire<typeof OverviewWire> {
  return {
    ...rest,
    invited: invited !== undefined,
    subject: personRef(reader, subject),
    ...(contract && { contract: { ...contract, principal: personRef(reader, contract.principal) } }),
    ...(coming && { coming: { ...coming, principal: personRef(reader, coming.principal) } }),
    ...(negotiation && { negotiation: { ...negotiation, principal: personRef(reader, negotiation.principal) } }),
    ...(appraisal && { appraisal: { ...appraisal, other: personRef(reader, appraisal.other) } }),
    ...(assessment && { assessment: { ...assessment, other: personRef(reader, assessment.other) } }),
    ...(salary && {
      salary: {
        id: salary.id,
        state: salary.state,
        day: salary.day,
        ...(salary.heldOn && { heldOn: salary.heldOn }),
        asked: salary.asked !== undefined,
      },
    }),
  };
}

/** Whether a rule, asked beforehand, would let it happen; `changed` leaves out what has been done already. */
export const allows = (decision: Decision<unknown, unknown>, only?: "changed") =>
  only ? decision.kind === only : decision.kind !== "refused";

type StartReading = NonNullable<Awaited<ReturnType<typeof readStart>>>;

export function presentStart(reader: Reader, { situation, mine, above }: StartReading): Wire<typeof StartWire> {
  const { directory, municipality, viewer, today, locale } = reader;
  const me = directory.person(viewer.person);
  if (!me) throw new Error("a stranger has no start page");
  const overviews = new Map([situation.own, ...situation.others].map((overview) => [overview.subject, overview]));
  const has = hasContract(situation.own);
  const mayHold = mayHoldContract(directory, municipality.settings, me.id, today);
  const earlierContracts = mine.contracts
    .filter((each) => !isOpen(each) && !isInForce(each) && each.state !== "agreed")
    .flatMap((each) => ("period" in each ? [{ id: each.id, state: each.state, ...each.period }] : []));
  return {
    me: {
      ...personRef(reader, me.id),
      email: me.email,
      locale,
      leads: directory.leads(me.id, today),
      hasTeam: viewer.leads,
      holdsContracts: mayHold || has || earlierContracts.length > 0,
      roles: [...me.roles],
      administers: [...administrationOf(viewer)],
      isGuest: viewer.isGuest,
      opens: [...pagesOpenTo(viewer)],
    },
    today,
    waiting: situation.waiting.map(({ kind, subject, date }) => {
      const overview = overviews.get(subject);
      return {
        kind,
        subject: personRef(reader, subject),
        own: subject === me.id,
        date,
        contract:
          kind === "contractToConfirm" ? overview?.contract?.id : (overview?.negotiation?.id ?? overview?.contract?.id),
        appraisal: overview?.appraisal?.id,
        assessment: assessmentFor(kind, overview),
        followUp: overview?.followUp?.id,
        salary: overview?.salary?.id,
        leadership: overview?.leadership?.id,
      };
    }),
    own: presentOverview(reader, situation.own),
    earlier: {
      contracts: earlierContracts,
      appraisals: mine.appraisals
        .filter((talk) => isOver(talk) && talk.state !== "cancelled")
        .toSorted((one, other) => other.date.localeCompare(one.date))
        .map(({ id, state, date }) => ({ id, state, date })),
    },
    goals: mine.goals.filter((goal) => !wasRemoved(goal)).map((goal) => presentGoal(reader, goal, above)),
    can: {
      draftContract: mayHold && !has,
      askForTalk:
        !situation.own.talkUnderWay &&
        directory.managerOf(me.id, today) !== undefined &&
        may(viewer, "talkWish.ask", me.id),
    },
  };
}

const assessmentFor = (kind: Waiting["kind"], overview: Overview | undefined) =>
  kind === "contractToRevise" ? overview?.contract?.lastAssessment?.id : overview?.assessment?.id;

/** A contract is in force, agreed for a later day, or being negotiated. */
const hasContract = ({ contract, coming, negotiation }: Overview) =>
  contract !== undefined || coming !== undefined || negotiation !== undefined;

export function presentTeam(reader: Reader, overviews: readonly Overview[]): Wire<typeof TeamWire> {
  const { viewer, directory, municipality, today } = reader;
  return {
    today,
    people: overviews.map((overview) => {
      const { talkUnderWay, contract, invited, negotiation, subject } = overview;
      return {
        ...presentOverview(reader, overview),
        can: {
          startAppraisal: !talkUnderWay && may(viewer, "appraisal.plan", subject),
          draftContract:
            !negotiation &&
            mayHoldContract(directory, municipality.settings, subject, today) &&
            may(viewer, "contract.draft", subject),
          invite:
            !hasContract(overview) &&
            !invited &&
            mayHoldContract(directory, municipality.settings, subject, today) &&
            may(viewer, "contract.invite", subject),
          readGoals: may(viewer, "goals.read", subject),
          between: may(viewer, "between.read", subject),
          salary: may(viewer, "salary.list", subject),
          leadership: mayOpenLeadership(reader, subject),
          giveRights:
            (contract !== undefined || directory.leads(subject, today)) &&
            may(viewer, "entitlement.give", { holder: subject, principal: contract?.principal }),
        },
      };
    }),
  };
}

/** Whether the reader is the principal of somebody who leads, with whom they talk about that leadership each year. */
function mayOpenLeadership({ viewer, directory, today }: Reader, holder: PersonId): boolean {
  const principal = principalOf(holder, directory, today);
  return (
    principal !== undefined && directory.leads(holder, today) && may(viewer, "leadership.open", { holder, principal })
  );
}

/** `inTalk`: shown in a talk whose text can be written, where proposals can be changed. */
export function presentGoal(
  { viewer, today }: Reader,
  goal: Goal,
  above: Above,
  inTalk = false,
): Wire<typeof GoalWire> {
  const target = servedBy(goal);
  const { id, owner, appraisal, shared, state, kind, title, measure, due, dueReason, serves, rev, proposedBy } = goal;
  return {
    id,
    owner,
    ...(appraisal && { appraisal }),
    ...(shared && { shared }),
    state,
    kind,
    title,
    measure,
    due,
    dueReason,
    serves,
    rev,
    proposedBy,
    status: goal.state === "ongoing" ? goal.status : undefined,
    servesTitle: (target && wordsOf(target, above)) ?? "",
    ...(goal.recurs && { recurs: goal.recurs }),
    occurrences: occurrencesOf(goal).map((each) => {
      const said = "occurrences" in goal ? goal.occurrences?.find((one) => one.day === each) : undefined;
      return {
        day: each,
        ...(said && { done: said.done }),
        canReport: each <= today && isLive(goal) && may(viewer, "goal.report", goal),
      };
    }),
    progress: "progress" in goal ? goal.progress.map(({ at, by, status, note }) => ({ at, by, status, note })) : [],
    comment: "comment" in goal ? goal.comment : "reason" in goal ? goal.reason : "",
    movedFrom: "carried" in goal ? (goal.carried ?? []).map(({ from }) => from) : [],
    can: {
      report: isLive(goal) && may(viewer, "goal.report", goal),
      edit: inTalk && goal.state === "proposed",
      remove: inTalk && goal.state === "proposed",
    },
  };
}

/** The results in force of somebody, for a row or a goal to point at. */
export const servableResults = ({ holder, contract, rows }: PresentRows): Wire<typeof ServableWire>[] =>
  contract === undefined
    ? []
    : rows.filter(({ kind }) => kind === "result").map(({ key, text }) => ({ holder, contract, key, text }));

/**
 * The organisation's goals in force, for a goal or a contract to serve: the nearest first, which are those of the reader's unit,
 * then of the units above it, then the others.
 */
export function orgGoals({ municipality, directory, viewer, today }: Reader) {
  const line = unitsUpwards(directory, directory.person(viewer.person)?.unit);
  const distance = ({ terms: { unit } }: OrgGoal) => {
    const at = unit === undefined ? line.length : line.indexOf(unit);
    return at < 0 ? line.length + 1 : at;
  };
  return municipality.goals.all
    .filter((goal) => isInForceOn(goal, today))
    .toSorted((one, other) => distance(one) - distance(other))
    .map(({ id, terms: { level, title } }) => ({ id, level, title }));
}

/** A unit and those above it, nearest first. */
function unitsUpwards(
  directory: Directory,
  unit: UnitId | undefined,
  below: readonly UnitId[] = [],
): readonly UnitId[] {
  if (unit === undefined || below.includes(unit)) return below;
  return unitsUpwards(directory, directory.unit(unit)?.parent, [...below, unit]);
}
