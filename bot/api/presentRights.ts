import { ENTITLEMENTS } from "#core/contract/terms.ts";
import { type Entitlement, type Happening, isOverdue } from "#core/entitlement/entitlement.ts";
import type { UnitLedger } from "#core/overview/ledger.ts";
import type { FollowUpCounts } from "#bot/usecases/ledger.ts";
import type { RightsReading } from "#bot/usecases/entitlement.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { LedgerWire, RightWire, RightsWire } from "./wire/rights.ts";

/** What a leader is owed, for one of the two it is between. */
export function presentRights(reader: Reader, reading: RightsReading): Wire<typeof RightsWire> {
  const { subject, principal, rights, gives } = reading;
  const isOpen = (key: Entitlement["key"]) => rights.some((right) => right.key === key && right.state === "promised");
  return {
    subject: personRef(reader, subject),
    ...(principal && { principal: personRef(reader, principal) }),
    own: subject === reader.viewer.person,
    rights: rights.map((right) => presentRight(reader, right, reading)),
    promisable: gives ? ENTITLEMENTS.filter((key) => !isOpen(key)) : [],
  };
}

function presentRight(reader: Reader, right: Entitlement, { sees, gives }: RightsReading): Wire<typeof RightWire> {
  const { key, state, text, date, firstDate, view, contract, history } = right;
  return {
    key,
    state,
    text,
    date,
    firstDate,
    ...(right.state === "given" && { givenOn: right.givenOn }),
    ...(view && { view }),
    ...(contract && { contract }),
    overdue: isOverdue(right, reader.today),
    history: history.map((happening) => presentHappening(reader, happening)),
    can: {
      see: sees && state !== "closed",
      answer: gives && state === "promised",
      promise: gives && state !== "promised",
    },
  };
}

function presentHappening(reader: Reader, happening: Happening): Wire<typeof RightWire>["history"][number] {
  const { at, kind } = happening;
  const by = "by" in happening && happening.by ? { by: personRef(reader, happening.by) } : {};
  switch (kind) {
    case "owed":
    case "promised":
      return { at, kind, ...by, text: happening.text, date: happening.date };
    case "moved":
      return { at, kind, ...by, text: happening.reason, date: happening.to, from: happening.from };
    case "given":
      return { at, kind, ...by, text: happening.what, date: happening.on };
    case "seen":
      return { at, kind, ...by, text: happening.note, view: happening.view };
    case "carriedOver":
    case "closed":
      return { at, kind };
  }
}

/** Counts only: no name, no text. */
export const presentLedger = (
  { directory }: Reader,
  ledger: readonly UnitLedger[],
  followUps: FollowUpCounts,
): Wire<typeof LedgerWire> => ({
  units: ledger.map(({ unit, leaders, contracts, leadership, rights }) => ({
    unit: directory.unit(unit)?.name ?? "",
    leaders: leaders.length,
    contracts,
    leadership,
    policyAccepted: leaders.filter(({ policy }) => policy === "accepted").length,
    rights: structuredClone(rights),
  })),
  followUps: {
    countedOn: followUps.countedOn,
    units: followUps.units.map(({ unit, people, held, of }) => ({
      unit: directory.unit(unit)?.name ?? "",
      people,
      held,
      of,
    })),
  },
});
