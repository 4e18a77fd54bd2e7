import { may } from "#core/access/access.ts";
import type { UnitLedger } from "#core/overview/ledger.ts";
import { type PublishedPolicy, policySections, presentPolicy } from "#core/policy/policy.ts";
import { missingPolicyParts } from "#core/policy/versions.ts";
import type { PolicyDesk, PolicyReading } from "#bot/usecases/policy.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { PolicyCoverageWire, PolicyDeskWire, PolicyWire } from "./wire/policy.ts";

const decided = ({ version, date, decisionRef }: PublishedPolicy) => ({ version, date, decisionRef });
const copied = (text: PublishedPolicy["text"]) => ({
  sv: text.sv.map((section) => ({ ...section })),
  en: text.en.map((section) => ({ ...section })),
});

/** The policy for one reader, with what they can answer now. */
export function presentPolicyText(
  reader: Reader,
  { policy, hash, asked, acceptance }: PolicyReading,
): Wire<typeof PolicyWire> {
  const { viewer, directory, today, locale } = reader;
  const { sections, language } = policySections(policy.text, locale);
  const state = acceptance?.state ?? "asked";
  const principal = asked ? directory.managerOf(viewer.person, today) : undefined;
  return {
    ...decided(policy),
    hash,
    link: policy.link,
    language,
    sections: [...sections],
    asked,
    state,
    ...(acceptance?.state === "accepted" && { acceptedAt: acceptance.acceptedAt }),
    ...(acceptance && "discussedOn" in acceptance && { discussedOn: acceptance.discussedOn }),
    ...(principal && { principal: personRef(reader, principal) }),
    can: {
      accept: asked && state !== "accepted",
      discuss: asked && (state === "asked" || state === "discussedWithPrincipal"),
      edit: may(viewer, "policy.edit", null),
      seeCoverage: may(viewer, "ledger.read", null),
    },
  };
}

export function presentPolicyDesk(reader: Reader, { shelf, leaders }: PolicyDesk): Wire<typeof PolicyDeskWire> {
  const present = presentPolicy(shelf);
  const { draft } = shelf;
  return {
    present: { ...decided(present), text: copied(present.text), link: present.link },
    earlier: shelf.published
      .filter((version) => version !== present)
      .map(decided)
      .toReversed(),
    ...(draft && {
      draft: {
        version: draft.version,
        rev: draft.rev,
        text: copied(draft.text),
        link: draft.link,
        by: personRef(reader, draft.editedBy),
        at: draft.editedAt,
      },
    }),
    missing: draft ? [...missingPolicyParts(draft.text)] : [],
    leaders,
  };
}

export function presentCoverage(reader: Reader, ledger: readonly UnitLedger[]): Wire<typeof PolicyCoverageWire> {
  const { viewer, directory, municipality } = reader;
  return {
    version: presentPolicy(municipality.policy).version,
    units: ledger.map(({ unit, leaders }) => ({
      unit: directory.unit(unit)?.name ?? "",
      ...countsOf(leaders),
      leaders: leaders.map(({ person, policy }) => ({
        person: personRef(reader, person),
        policy,
        canNoteTalk: policy === "wantsToDiscuss" && may(viewer, "policy.noteDiscussed", person),
      })),
    })),
  };
}

const countsOf = (leaders: UnitLedger["leaders"]) => {
  const of = (standing: UnitLedger["leaders"][number]["policy"]) =>
    leaders.filter(({ policy }) => policy === standing).length;
  return { accepted: of("accepted"), wantsToDiscuss: of("wantsToDiscuss"), notAnswered: of("notAnswered") };
};
