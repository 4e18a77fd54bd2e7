import { may } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import { lastConfirmed } from "#core/appraisal/standing.ts";
import type { Decision } from "#core/decision.ts";
import type { Submission } from "#core/dialogue/answers.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  appraisalsIn,
  goalsIn,
  salaryBasesIn,
  salaryBasisIn,
  salaryJudgementIn,
  salaryViewIn,
} from "#core/dossier/dossier.ts";
import { type ContentHash, type GoalId, type PersonId, type RequestId, type SalaryBasisId, asId } from "#core/ids.ts";
import { leaveAheadForTalk, takeAhead } from "#core/salary/ahead.ts";
import type { CancelledBecause, SalaryBasis } from "#core/salary/basis.ts";
import { criteriaAt, criteriaNow } from "#core/salary/criteriaShelf.ts";
import { GROUND_NEEDS, type GroundDocument, groundsIn } from "#core/salary/grounds.ts";
import {
  type JudgementDraft,
  type Matter,
  type SalaryJudgement,
  emptyJudgement,
  saveJudgement,
} from "#core/salary/judgement.ts";
import * as rules from "#core/salary/transitions.ts";
import * as viewing from "#core/salary/view.ts";
import type { Day } from "#core/time.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Asking, type Ports, hashOf } from "./ports.ts";

/** Names a salary basis (in its employee's dossier) and a wish to do something with it. */
export type SalaryAct = { readonly subject: PersonId; readonly basis: SalaryBasisId; readonly request: RequestId };

/** Who sets the salary opens a basis for a talk on a day; the criteria are those of today (P25). */
export function openSalaryBasis(
  ports: Ports,
  actor: PersonId,
  { subject: employee, day, request }: { readonly subject: PersonId; readonly day: Day; readonly request: RequestId },
): Promise<Outcome> {
  const id = asId<SalaryBasisId>(ports.newId());
  const needs = { types: ["salaryBasis"] } as const;
  return change(ports, { actor, subject: employee, request, needs }, (dossier, asked) => {
    const { viewer, directory, today, municipality, at } = asked;
    if (!may(viewer, "salary.open", employee)) return hidden;
    const set = directory.leads(employee, today) ? "leaders" : "staff";
    const criteria = criteriaNow(municipality.salaryCriteria).version;
    return rules.openBasis(salaryBasesIn(dossier), { id, employee, author: actor, day, set, criteria }, at);
  });
}

export const moveSalaryTalk = (ports: Ports, actor: PersonId, act: SalaryAct & { readonly day: Day }) =>
  changeAsAuthor(ports, actor, act, (basis, { at }) => rules.moveBasis(basis, act.day, at));

export const cancelSalaryBasis = (
  ports: Ports,
  actor: PersonId,
  act: SalaryAct & { readonly reason: CancelledBecause },
) => changeAsAuthor(ports, actor, act, (basis, { at }) => rules.cancelBasis(basis, act.reason, at));

/** Who sets the salary now takes over a basis that is not shared. */
export const takeOverSalaryBasis = (ports: Ports, actor: PersonId, { subject, basis: id, request }: SalaryAct) =>
  change(ports, { actor, subject, request, needs: { ids: [id] } }, (dossier, { viewer }) => {
    const basis = salaryBasisIn(dossier, id);
    return basis && may(viewer, "salary.takeOver", basis) ? rules.takeOverBasis(basis, actor) : hidden;
  });

/** Saves a step of one's own view. */
export const submitSalaryView = (ports: Ports, actor: PersonId, act: SalaryAct & Submission) =>
  changeView(ports, actor, act, ({ basis, view }) => viewing.submitSalaryView(basis, view, act));

/** Gives one's own view exactly as it was reviewed. */
export const giveSalaryView = (ports: Ports, actor: PersonId, act: SalaryAct & { readonly seenRev: number }) =>
  changeView(ports, actor, act, ({ basis, view }, { at }) => viewing.giveSalaryView(basis, view, act.seenRev, at));

export const declineSalaryView = (ports: Ports, actor: PersonId, act: SalaryAct) =>
  changeView(ports, actor, act, ({ basis, view }, { at }) => viewing.declineSalaryView(basis, view, at));

/** Saves the judgement as far as it is written; only its author ever reads it until it is shared. */
export const saveSalaryJudgement = (
  ports: Ports,
  actor: PersonId,
  act: SalaryAct & { readonly seenRev: number; readonly draft: JudgementDraft },
) =>
  changeJudgement(ports, actor, act, ({ basis, judgement, matter }, { at }) =>
    saveJudgement(basis, judgement, act.draft, matter, act.seenRev, at),
  );

export const markSalaryReady = (ports: Ports, actor: PersonId, act: SalaryAct & { readonly seenRev: number }) =>
  changeJudgement(ports, actor, act, ({ basis, judgement, matter }, { at }) =>
    rules.markReady(basis, judgement, matter, act.seenRev, at),
  );

export const reopenSalaryJudgement = (ports: Ports, actor: PersonId, act: SalaryAct) =>
  changeAsAuthor(ports, actor, act, (basis) => rules.reopenJudgement(basis));

/** The talk is held and the judgement shared with the employee, in one act told beforehand what it means. */
export const shareSalaryBasis = (ports: Ports, actor: PersonId, act: SalaryAct & { readonly seenRev: number }) =>
  changeJudgement(ports, actor, act, ({ basis, judgement, matter }, { at }) =>
    rules.shareBasis(basis, judgement, matter, { seenRev: act.seenRev, hash: hashOf }, at),
  );

export const commentOnSalaryBasis = (ports: Ports, actor: PersonId, act: SalaryAct & { readonly comment: string }) =>
  changeAsEmployee(ports, actor, act, (basis, { at }) => rules.commentOnBasis(basis, act.comment, at));

/** "Jag har läst." */
export const confirmSalaryRead = (ports: Ports, actor: PersonId, act: SalaryAct & { readonly hash: ContentHash }) =>
  changeAsEmployee(ports, actor, act, (basis, { at }) => rules.confirmRead(basis, act.hash, at));

/** The employee takes on what is needed ahead as a goal. */
export function takeSalaryGoal(
  ports: Ports,
  actor: PersonId,
  act: SalaryAct & { readonly dueReason: string },
): Promise<Outcome> {
  const id = asId<GoalId>(ports.newId());
  return changeAsEmployee(
    ports,
    actor,
    act,
    (basis, { at }, dossier) =>
      takeAhead(basis, { id, dueReason: act.dueReason, goals: goalsIn(dossier), talks: appraisalsIn(dossier) }, at),
    ["goal", "appraisal"],
  );
}

export const leaveSalaryGoalForTalk = (ports: Ports, actor: PersonId, act: SalaryAct) =>
  changeAsEmployee(ports, actor, act, (basis) => leaveAheadForTalk(basis));

/** Either of the two puts something right beside what was shared. */
export const addToSalaryBasis = (ports: Ports, actor: PersonId, act: SalaryAct & { readonly text: string }) =>
  change(ports, { actor, ...act, needs: { ids: [act.basis] } }, (dossier, { viewer, at }) => {
    const basis = salaryBasisIn(dossier, act.basis);
    return basis && may(viewer, "salary.add", basis) ? rules.addToBasis(basis, act.text, actor, at) : hidden;
  });

type Decided = Decision<DossierDocument, DossierEvent>;

function changeAsAuthor(
  ports: Ports,
  actor: PersonId,
  { subject, basis: id, request }: SalaryAct,
  decide: (basis: SalaryBasis, asking: Asking) => Decided,
): Promise<Outcome> {
  return change(ports, { actor, subject, request, needs: { ids: [id] } }, (dossier, asked) => {
    const basis = salaryBasisIn(dossier, id);
    return basis && may(asked.viewer, "salary.judge", basis) ? decide(basis, asked) : hidden;
  });
}

function changeAsEmployee(
  ports: Ports,
  actor: PersonId,
  { subject, basis: id, request }: SalaryAct,
  decide: (basis: SalaryBasis, asking: Asking, dossier: Dossier) => Decided,
  types: readonly DocumentType[] = [],
): Promise<Outcome> {
  return change(ports, { actor, subject, request, needs: { ids: [id], types } }, (dossier, asked) => {
    const basis = salaryBasisIn(dossier, id);
    return basis && may(asked.viewer, "salary.answer", basis) ? decide(basis, asked, dossier) : hidden;
  });
}

type OwnView = { readonly basis: SalaryBasis; readonly view: viewing.SalaryView };

function changeView(
  ports: Ports,
  actor: PersonId,
  { subject, basis: id, request }: SalaryAct,
  decide: (own: OwnView, asking: Asking) => Decided,
): Promise<Outcome> {
  const needs = { ids: [id, viewing.salaryViewId(id)] };
  return change(ports, { actor, subject, request, needs }, (dossier, asked) => {
    const own = ownSalaryViewIn(asked, dossier, id);
    return own ? decide(own, asked) : hidden;
  });
}

/** One's own view in what has been loaded. */
export function ownSalaryViewIn(
  { viewer }: Pick<Asking, "viewer">,
  dossier: Dossier,
  id: SalaryBasisId,
): OwnView | undefined {
  const basis = salaryBasisIn(dossier, id);
  const view = salaryViewIn(dossier, id);
  return basis && view && may(viewer, "salaryView.write", view) ? { basis, view } : undefined;
}

type Judging = { readonly basis: SalaryBasis; readonly judgement: SalaryJudgement; readonly matter: Matter };

function changeJudgement(
  ports: Ports,
  actor: PersonId,
  { subject, basis: id, request }: SalaryAct,
  decide: (judging: Judging, asking: Asking) => Decided,
): Promise<Outcome> {
  const needs = { ids: [id], types: ["salaryJudgement", ...GROUND_NEEDS] } as const;
  return change(ports, { actor, subject, request, needs }, (dossier, asked) => {
    const judging = judgingIn(asked, dossier, id);
    return judging ? decide(judging, asked) : hidden;
  });
}

/** The actor's judgement in what has been loaded, begun or not, with what it is judged by and may rest on. */
export function judgingIn(asked: Asking, dossier: Dossier, id: SalaryBasisId): Judging | undefined {
  const basis = salaryBasisIn(dossier, id);
  if (!basis || !may(asked.viewer, "salary.judge", basis)) return undefined;
  const judgement = salaryJudgementIn(dossier, id, basis.author) ?? emptyJudgement(basis);
  return may(asked.viewer, "salaryJudgement.write", { judgement, basis })
    ? { basis, judgement, matter: matterOf(asked, dossier, basis) }
    : undefined;
}

/** Only what both may look up is something to rest a judgement on. */
function matterOf({ viewer, directory, today, municipality }: Asking, dossier: Dossier, basis: SalaryBasis): Matter {
  const last = lastConfirmed(appraisalsIn(dossier))?.id;
  const both = [viewer, viewerOf(directory, basis.employee, today)];
  const isReadable = (document: GroundDocument): boolean =>
    both.every((reader) => {
      switch (document.type) {
        case "assessment":
          return may(reader, "assessment.read", document) || may(reader, "assessment.readResults", document);
        case "goal":
          return may(reader, "goal.read", document);
        case "appraisal":
          return may(reader, "summary.read", { appraisal: document, isLast: document.id === last });
        case "followUp":
          return may(reader, "followUp.act", document);
        case "exchange":
          return may(reader, "exchange.act", document);
      }
    });
  return {
    criteria: criteriaAt(municipality.salaryCriteria, basis),
    grounds: groundsIn(dossier, basis.period, isReadable),
  };
}
