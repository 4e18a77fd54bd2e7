import type { Outcome } from "#bot/usecases/dossierFile.ts";

/** What an act of the example's people came to; throws with the refusal where it came to nothing, since then the example is wrong. */
export function happened(outcome: Outcome): Extract<Outcome, { kind: "done" }> {
  if (outcome.kind !== "done")
    throw new Error(
      `the example could not be made: ${outcome.kind === "refused" ? outcome.refusal.key : outcome.kind}`,
    );
  return outcome;
}
