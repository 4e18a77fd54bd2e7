import { type Refused, type Unchanged, refuse } from "#core/decision.ts";
import { type Answers, type Submission, type Written, submit, withoutKept } from "./answers.ts";
import type { Step } from "./dialogue.ts";
import { isReadByOther } from "./sharing.ts";

/**
 * One's own text about something that two are to talk about, whatever document it belongs to: written alone, given when its author
 * has reviewed it, or given up (DOMAIN decision 3). Which standings there are, and when the other may read it, is the document's.
 */
export type OwnView = Written & { readonly status: string };

const STAMPS = ["status", "sharedAt", "shownAt", "givenAt", "declinedAt"] as const;
type Stamp = (typeof STAMPS)[number];

/** A view without how far it has come, so that none of its former standing is left when it gets another. */
export function bare<V extends OwnView>(view: V): Omit<V, Stamp> {
  const stamps: ReadonlySet<string> = new Set(STAMPS);
  // Object.entries knows nothing of which keys are left.
  return Object.fromEntries(Object.entries(view).filter(([key]) => !stamps.has(key))) as Omit<V, Stamp>;
}

type Rewritten<V extends OwnView> = Omit<V, Stamp> & Written & { readonly status: "draft" };
type Saved<V extends OwnView> =
  { readonly kind: "moved"; readonly view: V } | { readonly kind: "rewritten"; readonly view: Rewritten<V> };

/** Saves a step and moves on. Who writes anew after giving it up has a draft again; who only turns the page has what they had. */
export function saveStep<V extends OwnView>(
  view: V,
  steps: readonly Step[],
  submission: Submission,
): Saved<V> | Unchanged | Refused {
  const submitted = submit(view, steps, submission);
  if (submitted.kind !== "submitted") return submitted;
  const { answers, rev, step, reworded } = submitted;
  return reworded
    ? { kind: "rewritten", view: { ...bare(view), answers, rev, step, status: "draft" } }
    : { kind: "moved", view: { ...view, step } };
}

/** Why it cannot be given as it stands: exactly what its author has reviewed is, and `empty` is said when that is nothing. */
export function faultInGiving(view: OwnView, seenRev: number, empty?: Refused): Refused | undefined {
  if (view.rev !== seenRev) return refuse("preparation.changedSince");
  return empty && Object.keys(withoutKept(view.answers)).length === 0 ? empty : undefined;
}

/** What the other may read of it: nothing before it is theirs to read, and never what its author keeps. */
export const answersForOther = (view: OwnView, revealed: boolean): Answers | undefined =>
  isReadByOther(view.status, revealed) ? withoutKept(view.answers) : undefined;

/** What the two have said of their views so far, with one of them anew; undefined: nothing. */
export function withGiven<D extends { readonly given: object }, P extends keyof D["given"]>(
  dialogue: D,
  party: P,
  given: D["given"][P] | undefined,
): D {
  const { [party]: _, ...others } = dialogue.given;
  return { ...dialogue, given: given === undefined ? others : { ...others, [party]: given } };
}
