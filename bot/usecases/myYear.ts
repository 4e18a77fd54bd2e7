import { may } from "#core/access/access.ts";
import { contractsIn } from "#core/dossier/dossier.ts";
import { isInForce } from "#core/contract/contract.ts";
import type { PersonId } from "#core/ids.ts";
import { type BookedDay, type MyPeriod, bookedDays, myPeriods } from "#core/year/myYear.ts";
import { readDossier } from "./dossierFile.ts";
import { type Ports, asking } from "./ports.ts";

/** The year of the one who asks. `periods` is undefined until HR has decided the year. */
export type MyYear = { readonly booked: readonly BookedDay[]; readonly periods: readonly MyPeriod[] | undefined };

/** What is booked for oneself, and when the municipality has its talks: one query. */
export async function readMyYear(ports: Ports, actor: PersonId): Promise<MyYear | undefined> {
  const { viewer, directory, municipality, today } = asking(ports, actor);
  if (!directory.person(actor) || !may(viewer, "self.read", actor)) return undefined;
  const dossier = await readDossier(ports, actor, {
    types: ["appraisal", "followUp", "assessment", "contract", "salaryBasis"],
  });
  const part = {
    hasManager: directory.managerOf(actor, today) !== undefined,
    leads: directory.leads(actor, today),
    holds: contractsIn(dossier).some(isInForce),
  };
  return {
    booked: bookedDays(dossier, today),
    periods: municipality.year && myPeriods(municipality.year.cycle, part, today),
  };
}
