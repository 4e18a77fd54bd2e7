import { orgGoalsIn } from "#core/dossier/dossier.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { type RowsToTakeOver, takeOverRows } from "#core/orgGoal/goalRow.ts";
import { type Outcome, change } from "./dossierFile.ts";
import type { Ports } from "./ports.ts";

/** What fits in one commit beside the audit entry and its chain. */
const ROWS_A_COMMIT = 80;

/**
 * Takes over checked rows as decided goals. Many rows are several commits; since rows that are there already change nothing,
 * an import that was interrupted is made whole by running it again.
 */
export async function takeOverGoals(
  ports: Ports,
  actor: PersonId,
  { rows, closing, why, request }: RowsToTakeOver & { readonly request: string },
): Promise<Outcome> {
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / ROWS_A_COMMIT)) }, (_, index) =>
    rows.slice(index * ROWS_A_COMMIT, (index + 1) * ROWS_A_COMMIT),
  );
  const outcomes: Outcome[] = [];
  for (const [index, part] of parts.entries())
    outcomes.push(await take(`${request}-${index}`, { rows: part, closing: { ...closing, ids: new Set() }, why }));
  const ending = [...closing.ids];
  for (let at = 0; at < ending.length; at += ROWS_A_COMMIT) {
    const ids = new Set(ending.slice(at, at + ROWS_A_COMMIT));
    outcomes.push(await take(`${request}-end${at}`, { rows: [], closing: { ...closing, ids }, why }));
  }
  return (
    outcomes.find(({ kind }) => kind === "refused") ??
    outcomes.find(({ kind }) => kind === "done") ?? {
      kind: "unchanged",
      dossier: { subject: MUNICIPALITY, documents: [] },
    }
  );

  function take(id: string, what: RowsToTakeOver) {
    return change(
      ports,
      { actor, subject: MUNICIPALITY, request: asId(id), needs: { types: ["orgGoal"] } },
      (dossier, { at }) => takeOverRows(orgGoalsIn(dossier), what, actor, at),
    );
  }
}
