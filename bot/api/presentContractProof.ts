import { MASKED_NAME } from "#core/access/names.ts";
import { sectionOfTerms } from "#core/content/evidence.ts";
import type { DisclosureMark } from "#core/contract/disclosure.ts";
import { asId, type PersonId } from "#core/ids.ts";
import type { DisclosedContract } from "#bot/usecases/disclosure.ts";
import type { Reader, Wire } from "./present.ts";
import { presentContract } from "./presentContract.ts";
import type { ContractWire } from "./wire/contracts.ts";
import type { DisclosureWire } from "./wire/contractProof.ts";

/**
 * A contract as it would look if somebody asked for it: protected people are masked for everybody, and what is only between
 * the parties (comments, buttons, what is missing) is no part of it.
 */
export function presentDisclosure(reader: Reader, disclosed: DisclosedContract): Wire<typeof DisclosureWire> {
  const {
    comment: _comment,
    commentBy: _by,
    reason: _reason,
    template: _template,
    own: _own,
    changed: _changed,
    ...shown
  } = presentContract(reader, disclosed);
  const isProtected = (id: string) => reader.directory.person(asId<PersonId>(id))?.protected === true;
  const masked = <P extends { readonly id: string }>(person: P) =>
    isProtected(person.id) ? { ...person, name: MASKED_NAME[reader.locale], title: "", unit: "" } : person;
  const view: Wire<typeof ContractWire> = {
    ...shown,
    holder: masked(shown.holder),
    principal: masked(shown.principal),
    ...(isProtected(shown.holder.id) && { title: "", unit: "" }),
    ...(shown.proposedBy && { proposedBy: masked(shown.proposedBy) }),
    approvals: shown.approvals.map(({ by, onBehalfOf, ...approval }) => ({
      ...approval,
      by: masked(by),
      ...(onBehalfOf && { onBehalfOf: masked(onBehalfOf) }),
    })),
    comments: [],
    missing: [],
    can: {
      edit: false,
      chooseTemplate: false,
      propose: false,
      approve: false,
      requestChanges: false,
      withdraw: false,
      decline: false,
      takeOut: false,
      register: false,
      comment: false,
      discard: false,
      again: false,
      history: false,
    },
  };
  return { contract: view, marks: disclosed.marks.map(presentMark) };
}

const presentMark = ({ part, ground, kind, count, words }: DisclosureMark) => ({
  section: part === "parties" || part === "approval" ? part : sectionOfTerms[part],
  ground,
  kind,
  count,
  words: [...words],
});
