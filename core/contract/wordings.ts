import type { Contract, ContractRevision, Draft, Occasion } from "#core/contract/contract.ts";
import { differences, pairsOf } from "#core/contract/differences.ts";
import { type PartId, partsOf } from "#core/contract/parts.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

/** The wordings of one assignment in the order they came to be, across contracts that replaced each other. */

export type Settled = Exclude<Contract, Draft>;
/** One wording with the contract it belongs to. */
export type Wording = { readonly contract: Settled; readonly revision: ContractRevision };
export type InForceOn = { readonly from: Day; readonly to?: Day };

/** Why a wording came: what it answers, and for the first one of a contract whether it replaces another. */
export type Reason =
  | Occasion
  | { readonly kind: "renewal"; readonly replaces: ContractId }
  | { readonly kind: "newPrincipal"; readonly replaces: ContractId; readonly principal: PersonId };

/** From which day to which a wording was in force: only the last one of a contract that both have approved ever is. */
export function inForceOn({ contract, revision }: Wording): InForceOn | undefined {
  if (!("activeAt" in contract) || contract.activeAt === undefined || contract.revision !== revision.revision)
    return undefined;
  return { from: dayOf(contract.activeAt), ...("endedAt" in contract && { to: dayOf(contract.endedAt) }) };
}

/** The wording that was in force on a day; on the day when one gave way to another, the later. */
export const wordingOn = (wordings: readonly Wording[], day: Day): Wording | undefined =>
  wordings
    .map((wording) => ({ wording, span: inForceOn(wording) }))
    .filter(({ span }) => span && span.from <= day && (span.to === undefined || day <= span.to))
    .toSorted((one, other) => startOf(one.wording).localeCompare(startOf(other.wording)))
    .at(-1)?.wording;

/** All of them, oldest first. */
export const inOrder = (wordings: readonly Wording[]): readonly Wording[] =>
  wordings.toSorted(
    (one, other) =>
      one.revision.proposedAt.localeCompare(other.revision.proposedAt) ||
      one.revision.revision - other.revision.revision,
  );

/**
 * What led to a wording, oldest first and the wording itself last: the revisions of its contract before it, and before them
 * those that led to the contract it replaced.
 */
export function lineage(wording: Wording, all: readonly Wording[]): readonly Wording[] {
  const own = all
    .filter(
      ({ revision }) => revision.contract === wording.contract.id && revision.revision <= wording.revision.revision,
    )
    .toSorted((one, other) => one.revision.revision - other.revision.revision);
  const { replaces } = wording.contract;
  const former = all.find(
    ({ contract, revision }) => contract.id === replaces && contract.revision === revision.revision,
  );
  return former && former.contract.id !== wording.contract.id
    ? [
        ...lineage(
          former,
          all.filter(({ contract }) => contract.id !== wording.contract.id),
        ),
        ...own,
      ]
    : own;
}

export function reasonOf({ contract, revision }: Wording, all: readonly Wording[]): Reason {
  const occasion = revision.occasion ?? { kind: "first" };
  if (revision.revision > 1 || contract.replaces === undefined) return occasion;
  const former = all.find(({ contract: { id } }) => id === contract.replaces)?.contract;
  return former && former.principal !== contract.principal
    ? { kind: "newPrincipal", replaces: contract.replaces, principal: contract.principal }
    : { kind: "renewal", replaces: contract.replaces };
}

/** Where a part got the words it has in a wording, and what it was called there. */
export type Origin = { readonly part: PartId; readonly wording: Wording; readonly partThere: PartId };

/** For each part of a wording the one in which it got its present words. `line` is its lineage, as far as the reader may see. */
export function originsOf(line: readonly Wording[]): readonly Origin[] {
  const present = line.at(-1);
  if (!present) return [];
  const found: Origin[] = [];
  let open = new Map<PartId, PartId>(partsOf(present.revision.terms).map(({ id }) => [id, id]));
  for (let at = line.length - 1; at >= 0 && open.size > 0; at--) {
    const [wording, before] = [line[at], line[at - 1]];
    if (!wording) break;
    const then = before?.revision.terms;
    const written = then && new Set(differences(then, wording.revision.terms).map(changedIn));
    const earlier = new Map(
      then ? pairsOf(then, wording.revision.terms).map(({ before: one, after }) => [after?.id, one?.id]) : [],
    );
    const still = new Map<PartId, PartId>();
    for (const [part, partThere] of open) {
      const was = earlier.get(partThere);
      if (!written || written.has(partThere) || !was) found.push({ part, wording, partThere });
      else still.set(part, was);
    }
    open = still;
  }
  return found;
}

/** That a row only changed places gives it no new words. */
const changedIn = (difference: ReturnType<typeof differences>[number]): PartId | undefined =>
  difference.kind === "moved" || difference.kind === "removed" ? undefined : difference.after.id;

const startOf = ({ contract }: Wording): Instant | "" => ("activeAt" in contract ? (contract.activeAt ?? "") : "");
