import { may } from "#core/access/access.ts";
import { partIn } from "#core/assessment/acting.ts";
import { isFinalAssessmentOffered } from "#core/assessment/finalOffer.ts";
import { isOnLeave } from "#core/contract/acting.ts";
import { BOARD, awaitsNewPrincipal, hasApproved, isInForce } from "#core/contract/contract.ts";
import type { Matter, MatterKind } from "#core/handover/openMatters.ts";
import { betweenNext, passesOnTo } from "#core/handover/principals.ts";
import type { ContractReading } from "#bot/usecases/contractReading.ts";
import type { Handover } from "#bot/usecases/handover.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { ContractHandoverWire } from "./wire/approval.ts";
import type { HandoverWire } from "./wire/handover.ts";

/** What is open where the reader is to act or to know, with what they can do about each. */
export const presentHandover = (reader: Reader, { matters, withoutContract }: Handover): Wire<typeof HandoverWire> => ({
  today: reader.today,
  ...(withoutContract !== undefined && { withoutContract }),
  matters: matters.map((matter) => presentMatter(reader, matter)),
});

function presentMatter(reader: Reader, matter: Matter) {
  const { subject, from, to, principal: _, standIns = [], mustAct, ...rest } = matter;
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
    can: whatCanBeDone(reader, matter),
  };
}

/** The same beside the contract itself. */
export function presentContractHandover(
  reader: Reader,
  { contract, assessing, coming }: Pick<ContractReading, "contract" | "assessing" | "coming">,
): Wire<typeof ContractHandoverWire> {
  const { viewer, directory, today } = reader;
  const standing = isInForce(contract);
  const isToCome = contract.state === "agreed";
  const next = standing || isToCome ? passesOnTo(contract, directory, today) : undefined;
  const { party, standIn } = viewer.actsFor(contract) ?? {};
  const deputies = directory.representatives(contract.principal === BOARD ? "board" : contract.principal, today);
  // A contract in force is read by everybody; for how long somebody is on leave is not.
  const away = [contract.holder, contract.principal].filter(
    (each) => isOnLeave(directory, each, today) && (party !== undefined || may(viewer, "facts.read", each)),
  );
  const onPaper = "approvals" in contract && contract.approvals.some(({ paper }) => paper !== undefined);
  const records = may(viewer, "contract.recordPaper", contract);
  const signers = records
    ? directory.organisation.representations.filter((each) => each.for === "board").map(({ person }) => person)
    : [];
  return {
    ...(next && { to: personRef(reader, next) }),
    ...(party && { side: party === contract.holder ? ("holder" as const) : ("principal" as const) }),
    ...(standIn && { standsInBy: standIn.decisionRef }),
    takesPart: may(viewer, "assessment.open", contract),
    away: standing
      ? away.map((each) => {
          const until = directory.person(each)?.leave?.to;
          return { person: personRef(reader, each), ...(until && { to: until }) };
        })
      : [],
    standIns: standing
      ? deputies.map(({ person, decisionRef, to }) => ({
          person: personRef(reader, person),
          decisionRef,
          ...(to && { to }),
        }))
      : [],
    offersFinal:
      !assessing && may(viewer, "assessment.open", contract) && isFinalAssessmentOffered(contract, directory, today),
    ...(assessing && { assessment: { id: assessing.id, day: assessing.day } }),
    ...(coming && standing && { coming: { id: coming.id, from: coming.period.from } }),
    signers: [...new Set(signers)].map((person) => personRef(reader, person)),
    can: {
      ...beginsNext(reader, { contract, coming }),
      takeOver: next !== undefined && may(viewer, "contract.takeOver", contract),
      confirm: awaitsNewPrincipal(contract) && party === contract.principal,
      end: (standing || isToCome) && may(viewer, "contract.end", contract),
      assess: standing && !assessing && may(viewer, "assessment.open", contract),
      recordPaper: records && contract.state === "proposed" && !hasApproved(contract, BOARD),
      addToPaper: records && onPaper,
    },
  };
}

/** Whether the reader may begin the next contract from one that both have approved, or a new wording for its own period. */
export function beginsNext(
  { viewer, directory, today }: Reader,
  { contract, coming }: Pick<ContractReading, "contract" | "coming">,
) {
  const acts = !coming && may(viewer, "contract.act", betweenNext(contract, directory, today) ?? contract);
  return { renew: acts && isInForce(contract), revise: acts && (isInForce(contract) || contract.state === "agreed") };
}

const RENEWABLE: ReadonlySet<MatterKind> = new Set<MatterKind>(["periodLapsed", "periodEnding", "holderMoved"]);
const ENDABLE: ReadonlySet<MatterKind> = new Set<MatterKind>([
  "holderLeft",
  "comingLeft",
  "periodLapsed",
  "holderMoved",
]);
/** When those who have worked together may want to say how it went, before it ends or passes on. */
const FINAL: ReadonlySet<MatterKind> = new Set<MatterKind>([
  "principalChanged",
  "periodLapsed",
  "periodEnding",
  "holderMoved",
]);
const UNDER_NEGOTIATION: ReadonlySet<MatterKind> = new Set<MatterKind>(["wordingLeft", "boardToApprove"]);

/** Only what goes with the matter; the use case asks again. */
function whatCanBeDone({ viewer }: Reader, matter: Matter) {
  const { kind, subject, contract, principal, assessing, talkToTakeOver } = matter;
  const takeOverTalk = talkToTakeOver !== undefined;
  const parties = principal && contract && { holder: subject, principal };
  if (!parties)
    return { takeOver: false, takeOverTalk, confirm: false, renew: false, end: false, assess: false, open: false };
  const takesPart = partIn(parties, viewer.actsFor) !== undefined;
  return {
    takeOver: kind === "principalChanged" && may(viewer, "contract.takeOver", parties),
    takeOverTalk,
    confirm: kind === "toConfirm" && viewer.actsFor(parties)?.party === principal,
    renew: RENEWABLE.has(kind) && may(viewer, "contract.draft", subject),
    end: ENDABLE.has(kind) && may(viewer, "contract.end", parties),
    assess: FINAL.has(kind) && assessing === undefined && takesPart,
    // A contract in force is a public record; a wording under negotiation is the parties', on its way to paper the registrar's.
    open:
      !UNDER_NEGOTIATION.has(kind) ||
      viewer.actsFor(parties) !== undefined ||
      may(viewer, "contract.recordPaper", parties),
  };
}
