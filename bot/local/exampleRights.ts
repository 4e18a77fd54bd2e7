import type { EntitlementKey } from "#core/contract/terms.ts";
import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import { policyHash, presentPolicy } from "#core/policy/policy.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import * as rights from "#bot/usecases/entitlement.ts";
import * as policies from "#bot/usecases/policy.ts";
import { type Ports, hashOf } from "#bot/usecases/ports.ts";
import { happened } from "./exampleOutcome.ts";
import { EXAMPLE } from "./examplePeople.ts";

/**
 * The policy and what leaders are owed, in different states: accepted, to be talked about, talked about, not answered; given,
 * moved to another day, and one promise whose day has passed. The contracts in force have promised them already.
 */
export async function seedRights(real: Ports): Promise<void> {
  const today = dayOf(real.now());
  const on = (days: number): Ports => ({
    ...real,
    now: () => `${addDays(today, days)}T07:30:00.000Z` as Instant,
  });
  const request = () => asId<RequestId>(`example-${real.newId()}`);
  const day = (days: number): Day => addDays(today, days);

  happened(await policies.takeUpFirstPolicy(on(-40)));
  const policy = presentPolicy(real.municipality().policy);
  const seen = { version: policy.version, hash: policyHash(policy, hashOf) };
  for (const leader of [EXAMPLE.eva, EXAMPLE.karim, EXAMPLE.helena]) {
    happened(await policies.openPolicy(on(-20), leader, { request: request() }));
    const answer = { request: request(), seen, unopened: false, from: "tab" } as const;
    happened(await policies.acceptPolicy(on(-20), leader, answer));
  }
  for (const leader of [EXAMPLE.leyla, EXAMPLE.ingrid])
    happened(await policies.discussPolicy(on(-6), leader, { request: request() }));
  const talk = { subject: EXAMPLE.ingrid, request: request(), on: day(-3) };
  happened(await policies.noteDiscussed(on(-3), EXAMPLE.anders, talk));

  const about = (subject: PersonId, key: EntitlementKey) => ({ subject, key, request: request() });
  const give = async (principal: PersonId, holder: PersonId, key: EntitlementKey, what: string) =>
    happened(await rights.giveEntitlement(on(-25), principal, { ...about(holder, key), what, on: day(-30) }));
  const see = async (holder: PersonId, key: EntitlementKey, view: "given" | "notYet", note: string) =>
    happened(await rights.seeEntitlement(on(-8), holder, { ...about(holder, key), view, note }));

  await give(EXAMPLE.anders, EXAMPLE.karim, "dialogue", "Vi har setts första måndagen varje månad sedan i augusti.");
  await give(EXAMPLE.anders, EXAMPLE.karim, "feedback", "Du fick återkoppling på hur du ledde schemaprojektet.");
  await see(EXAMPLE.karim, "dialogue", "given", "Träffarna hjälper mig.");
  await see(
    EXAMPLE.karim,
    "development",
    "notYet",
    "Kursen i arbetsrätt blev inställd, och jag har inte hört om en ny.",
  );

  for (const [key, what] of [
    ["dialogue", "Vi går igenom läget varannan vecka."],
    ["feedback", "Återkoppling efter budgetarbetet i september."],
    ["development", "Handledning i grupp, sex tillfällen."],
  ] as const)
    await give(EXAMPLE.eva, EXAMPLE.helena, key, what);

  await give(EXAMPLE.birgitta, EXAMPLE.eva, "dialogue", "Presidiet och du har träffats varje månad.");
  await give(EXAMPLE.birgitta, EXAMPLE.eva, "feedback", "Presidiet gav sin bild av halvåret i juni.");
  happened(
    await rights.moveEntitlement(on(-40), EXAMPLE.birgitta, {
      ...about(EXAMPLE.eva, "development"),
      date: day(55),
      reason: "Chefsnätverkets program börjar först efter nyår.",
    }),
  );
}
