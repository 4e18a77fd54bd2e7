import type { LegalHold } from "#core/archive/legalHold.ts";
import { type HoldId, asId } from "#core/ids.ts";
import { NOW, employee, hr, inDays } from "./town.ts";

/** A hold on all that the employee's dossier holds, or on one record of it. */
export const standingHold = (record?: string): LegalHold => ({
  type: "legalHold",
  schema: 1,
  id: asId<HoldId>("hold"),
  state: "standing",
  person: employee,
  ...(record !== undefined && { record }),
  reason: "Tvist",
  by: hr,
  at: NOW,
  reviewOn: inDays(30),
});
