import { z } from "zod";
import { ENTITLEMENTS } from "#core/contract/terms.ts";
import { ENTITLEMENT_LIMITS, VIEWS } from "#core/entitlement/entitlement.ts";
import { PersonRef, command, day, text } from "./parts.ts";

const key = z.enum(ENTITLEMENTS);
const view = z.enum(VIEWS);

/** One thing that happened to a right; what does not belong to its kind is left out. */
const Happening = z.object({
  at: z.string(),
  kind: z.enum(["owed", "carriedOver", "promised", "moved", "given", "seen", "closed"]),
  by: PersonRef.optional(),
  text: z.string().optional(),
  date: z.string().optional(),
  from: z.string().optional(),
  view: view.optional(),
});

export const RightWire = z.object({
  key,
  state: z.enum(["promised", "given", "closed"]),
  text: z.string(),
  date: z.string(),
  firstDate: z.string(),
  givenOn: z.string().optional(),
  view: view.optional(),
  overdue: z.boolean(),
  contract: z.string().optional(),
  history: z.array(Happening),
  can: z.object({ see: z.boolean(), answer: z.boolean(), promise: z.boolean() }),
});

/** GET /api/rights/:subject: what one leader is owed (P14-P16), for the two it is between. */
export const RightsWire = z.object({
  subject: PersonRef,
  principal: PersonRef.optional(),
  own: z.boolean(),
  rights: z.array(RightWire),
  /** Rights of which nothing is promised now, for who may promise. */
  promisable: z.array(key),
});

const Counts = z.object({ promised: z.number(), given: z.number(), overdue: z.number() });

/** GET /api/ledger: both sides' duties in counts, unit by unit (research/domain D1 no. 59). */
export const LedgerWire = z.object({
  units: z.array(
    z.object({
      unit: z.string(),
      leaders: z.number(),
      contracts: z.number(),
      /** How many have had the dialogue about leadership within a year. */
      leadership: z.number(),
      policyAccepted: z.number(),
      rights: z.object(
        Object.fromEntries(ENTITLEMENTS.map((each) => [each, Counts])) as Record<
          (typeof ENTITLEMENTS)[number],
          typeof Counts
        >,
      ),
    }),
  ),
  /** Follow-ups of the last year, of the units that the reader follows: from five people, once a month (D10). */
  followUps: z.object({
    countedOn: z.string(),
    units: z.array(z.object({ unit: z.string(), people: z.number(), held: z.number(), of: z.number() })),
  }),
});

export const rightsRequests = {
  promise: z.object({ ...command, key, text: text(ENTITLEMENT_LIMITS.text), date: day }),
  give: z.object({ ...command, key, what: text(ENTITLEMENT_LIMITS.what), on: day }),
  move: z.object({ ...command, key, date: day, reason: text(ENTITLEMENT_LIMITS.reason) }),
  see: z.object({ ...command, key, view, note: text(ENTITLEMENT_LIMITS.note) }),
} as const;

export type RightsView = z.infer<typeof RightsWire>;
export type RightView = z.infer<typeof RightWire>;
export type LedgerView = z.infer<typeof LedgerWire>;
