import { may } from "#core/access/access.ts";
import { BOARD, type Contract, hasApproved, isInForce } from "#core/contract/contract.ts";
import { type Matter, type MatterKind, principalOf } from "#core/handover/openMatters.ts";
import type { Handover } from "#bot/usecases/handover.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { ContractHandoverWire } from "./wire/approval.ts";
import type { HandoverWire } from "./wire/handover.ts";

/** What is open where the reader is to act or to know, with what they can do about each. */
export const presentHandover = (reader: Reader, { matters }: Handover): Wire<typeof HandoverWire> => ({
  today: reader.today,
  matters: matters.map((matter) => presentMatter(reader, matter)),
});

function presentMatter(reader: Reader, { subject, from, to, standIns = [], mustAct, ...rest }: Matter) {
  const { person } = reader.viewer;
  return {
    ...rest,
    subject: personRef(reader, subject),
    ...(from && { from: personRef(reader, from) }),
    ...(to && { to: personRef(reader, to) }),
    standIns: standIns.map(({ person: who, decisionRef, from: since, to: until }) => ({
      person: personRef(reader, who),
      decisionRef,
      from: since,
      ...(until && { to: until }),
    })),
    mine: mustAct.includes(person),
    own: subject === person,
    can: whatCanBeDone(reader, { subject, from, to, ...rest }),
  };
}

/** The same beside the contract itself. */
export function presentContractHandover(reader: Reader, contract: Contract): Wire<typeof ContractHandoverWire> {
  const { viewer, directory, today } = reader;
  const principal = principalOf(contract.holder, directory, today);
  const standing = isInForce(contract);
  const passesOn = principal !== undefined && principal !== contract.principal && standing;
  const party = viewer.actsFor(contract)?.party;
  const onPaper = "approvals" in contract && contract.approvals.some(({ paper }) => paper !== undefined);
  const records = may(viewer, "contract.recordPaper", contract);
  const signers = records
    ? directory.organisation.representations.filter((each) => each.for === "board").map(({ person }) => person)
    : [];
  return {
    ...(passesOn && { to: personRef(reader, principal) }),
    signers: [...new Set(signers)].map((person) => personRef(reader, person)),
    can: {
      renew: standing && may(viewer, "contract.draft", contract.holder),
      takeOver: passesOn && may(viewer, "contract.takeOver", contract),
      confirm: contract.state === "awaitingNewPrincipal" && party === contract.principal,
      end: standing && may(viewer, "contract.end", contract),
      recordPaper: records && contract.state === "proposed" && !hasApproved(contract, BOARD),
      addToPaper: records && onPaper,
    },
  };
}

const RENEWABLE: ReadonlySet<MatterKind> = new Set<MatterKind>(["periodLapsed", "periodEnding", "holderMoved"]);

/** Only what goes with the matter; the use case asks again. */
function whatCanBeDone(
  { viewer }: Reader,
  {
    kind,
    subject,
    contract,
    from,
    to,
  }: Pick<Matter, "kind" | "subject" | "contract"> & {
    readonly from: Matter["from"];
    readonly to: Matter["to"];
  },
) {
  const principal = kind === "principalChanged" || kind === "holderLeft" ? from : to;
  const parties = principal && contract && { holder: subject, principal };
  return {
    takeOver: kind === "principalChanged" && parties !== undefined && may(viewer, "contract.takeOver", parties),
    confirm: kind === "toConfirm" && parties !== undefined && viewer.actsFor(parties)?.party === principal,
    renew: contract !== undefined && RENEWABLE.has(kind) && may(viewer, "contract.draft", subject),
    end: kind === "holderLeft" && parties !== undefined && may(viewer, "contract.end", parties),
  };
}
