import { maskText } from "#core/content/disclosure.ts";
import type { Locale } from "#core/content/locale.ts";
import { type Approval, type Contract, isAgreedByBoth } from "#core/contract/contract.ts";
import { type Disclosure, type DisclosureMark, disclosureOf } from "#core/contract/disclosure.ts";
import type { FindingRules } from "#core/contract/sensitiveText.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type Ports, asking } from "./ports.ts";
import { type ContractReading, readContract } from "./contractReading.ts";

export type ContractNamed = { readonly subject: PersonId; readonly contract: ContractId };

/** A contract as it would look if somebody asked for it, with what was masked and what is left to try. */
export type DisclosedContract = ContractReading & { readonly marks: Disclosure["marks"] };

/** For who may read the contract, and so before they approve it too (A6). */
export async function readDisclosure(
  ports: Ports,
  actor: PersonId,
  named: ContractNamed,
  { locale }: { readonly locale: Locale },
): Promise<DisclosedContract | undefined> {
  const reading = await readContract(ports, actor, named);
  if (!reading) return undefined;
  const { directory } = asking(ports, actor);
  const { terms, notes, marks } = disclosureOf(
    reading.terms,
    rulesOf(directory),
    (ground) => maskText(ground, locale),
    notesIn(reading.contract),
  );
  const contract = withNotes(reading.contract, notes);
  return { ...reading, contract, terms, marks: [...partyMarks(reading, directory), ...marks] };
}

const approvalsOf = (contract: Contract): readonly Approval[] => ("approvals" in contract ? contract.approvals : []);

/** Also beside the one approval of a proposal: one is to see what one's note would look like before the other approves too. */
const notesIn = (contract: Contract): readonly string[] =>
  approvalsOf(contract).flatMap(({ dissent, paper }) => [
    dissent ?? "",
    ...(paper?.additions.map(({ text }) => text) ?? []),
  ]);

/** The notes masked, each in its place: in the order in which `notesIn` found them. */
function withNotes(contract: Contract, notes: readonly string[]): Contract {
  const left = [...notes];
  const masked = ({ dissent, paper, ...approval }: Approval): Approval => {
    const note = left.shift() ?? "";
    return {
      ...approval,
      ...(dissent !== undefined && { dissent: note }),
      ...(paper && {
        paper: { ...paper, additions: paper.additions.map((added) => ({ ...added, text: left.shift() ?? "" })) },
      }),
    };
  };
  if (contract.state === "proposed") {
    const [one] = contract.approvals;
    return { ...contract, approvals: one ? [masked(one)] : [] };
  }
  if (!isAgreedByBoth(contract)) return contract;
  const [one, other] = contract.approvals;
  return { ...contract, approvals: [masked(one), masked(other)] };
}

/** What rules need to know of the organisation to find what may be secret in a text. */
export const rulesOf = ({ organisation: { people } }: Directory): FindingRules => ({
  protectedNames: people.filter((person) => person.protected).map(({ name }) => name),
  workDomains: new Set(people.map(({ email }) => email.slice(email.indexOf("@") + 1).toLowerCase())),
});

/** The parties are named outside the wording. */
function partyMarks({ contract }: ContractReading, directory: Directory): readonly DisclosureMark[] {
  const count = [contract.holder, contract.principal].filter((party) => directory.person(party)?.protected).length;
  return count === 0 ? [] : [{ part: "parties", ground: "protectedIdentity", kind: "masked", count, words: [] }];
}
