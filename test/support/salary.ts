import { criteriaNow } from "#core/salary/criteriaShelf.ts";
import type { Ground } from "#core/salary/ground.ts";
import {
  type JudgementDraft,
  type Matter,
  type SalaryJudgement,
  type SalaryRecord,
  emptyDraft,
  emptyJudgement,
  saveJudgement,
} from "#core/salary/judgement.ts";
import type {
  Asked,
  Cancelled,
  Closed,
  Commented,
  Read,
  Ready,
  SalaryBasis,
  Shared,
  ViewGiven,
} from "#core/salary/basis.ts";
import * as rules from "#core/salary/transitions.ts";
import { type SalaryView, giveSalaryView, submitSalaryView } from "#core/salary/view.ts";
import { type PersonId, type SalaryBasisId, asId } from "#core/ids.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { documentsOf } from "./specification.ts";
import { NOW, employee, inDays, momentIn, salarySetter } from "./town.ts";

/** A salary basis in each of its states, each made by the domain's own transitions. The talk is in ten days. */

const { version, sets } = criteriaNow([]);
const ground = (kind: Ground["kind"], of: string, more: Partial<Ground> = {}): Ground => ({
  id: `${kind}:${of}`,
  kind,
  day: inDays(-60),
  title: "",
  of,
  ...more,
});
export const saidInTalk = ground("summary", "talk");
export const reachedGoal = ground("goal", "goal", { title: "Alla planer är klara", outcome: "done" });
export const missedGoal = ground("goal", "missed", { title: "Handleda två", outcome: "notReached" });
export const matter: Matter = { criteria: sets.staff, grounds: [saidInTalk, reachedGoal, missedGoal] };

type Opening = { readonly id?: string; readonly author?: PersonId; readonly earlier?: readonly SalaryBasis[] };

export const opened = ({ id = "basis", author = salarySetter, earlier = [] }: Opening = {}) =>
  rules.openBasis(
    earlier,
    { id: asId<SalaryBasisId>(id), employee, author, day: inDays(10), set: "staff", criteria: version },
    NOW,
  );
export const askedBasis = (more: Opening = {}): Asked => documentsOf(opened(more))[0] as Asked;
export const emptyView = (): SalaryView => documentsOf(opened())[1] as SalaryView;

export const writtenView = (text = "Jag har handlett två nya kollegor."): SalaryView =>
  documentsOf(
    submitSalaryView(askedBasis(), emptyView(), {
      step: "results",
      seenRev: 0,
      values: { results: text },
      go: "next",
    }),
  )[0] as SalaryView;

const given = () => documentsOf(giveSalaryView(askedBasis(), writtenView(), 1, momentIn(1)));
export const givenView = (): SalaryView => given()[0] as SalaryView;
export const withView = (): ViewGiven => given()[1] as ViewGiven;

/** A judgement with nothing missing: all as expected, resting on the talk. */
export const completeDraft = (changes: Partial<JudgementDraft> = {}): JudgementDraft => ({
  ...emptyDraft,
  criteria: Object.fromEntries(
    sets.staff.map(({ key }) => [
      key,
      { step: "expected", motivation: `Motivering ${key}`, grounds: [saidInTalk.id], lateReason: "" },
    ]),
  ),
  overall: "Du gör det vi kommit överens om.",
  ahead: { kind: "performance", title: "Leda gruppens möten", measure: "Fyra möten hållna", due: inDays(200) },
  ...changes,
});

export const judged = (draft: JudgementDraft = completeDraft(), basis: SalaryBasis = withView()): SalaryJudgement =>
  documentsOf(saveJudgement(basis, emptyJudgement(basis), draft, matter, 0, momentIn(2)))[0] as SalaryJudgement;

export const readyBasis = (): Ready =>
  documentsOf(rules.markReady(withView(), judged(), matter, 1, momentIn(3)))[0] as Ready;

const sharing = () =>
  documentsOf(rules.shareBasis(readyBasis(), judged(), matter, { seenRev: 1, hash: hashOf }, momentIn(10)));
export const sharedBasis = (): Shared => sharing()[0] as Shared;
export const salaryRecord = (): SalaryRecord => sharing()[1] as SalaryRecord;
export const commentedBasis = (): Commented =>
  documentsOf(rules.commentOnBasis(sharedBasis(), "Jag ser det annorlunda.", momentIn(11)))[0] as Commented;
export const readBasis = (): Read =>
  documentsOf(rules.confirmRead(commentedBasis(), sharedBasis().hash, momentIn(12)))[0] as Read;
export const closedBasis = (): Closed => documentsOf(rules.closeBasis(readBasis(), momentIn(42)))[0] as Closed;
export const cancelledBasis = (): Cancelled =>
  documentsOf(rules.cancelBasis(withView(), "mistake", momentIn(2)))[0] as Cancelled;
