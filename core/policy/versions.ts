import { LOCALES } from "#core/content/locale.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import {
  type MissingPolicyPart,
  POLICY_LIMITS,
  type PolicyContent,
  type PolicyDraft,
  type PolicyEvent,
  type PolicySection,
  type PolicyShelf,
  type PolicyText,
  type PublishedPolicy,
  policyHash,
  policyId,
  presentPolicy,
} from "#core/policy/policy.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

type Outcome = Decision<PolicyDraft | PublishedPolicy, PolicyEvent>;

/** Saves what HR has written of the next version, complete or not. Who writes over something newer than they saw is told. */
export function draftPolicy(
  shelf: PolicyShelf,
  { text, link, seenRev }: PolicyContent & { readonly seenRev: number },
  by: PersonId,
  at: Instant,
): Outcome {
  const present = shelf.draft;
  if ((present?.rev ?? 0) !== seenRev) return refuse("policy.draftChanged");
  if (link !== "" && !isWebAddress(link)) return refuse("invalid", { field: "link" });
  const version = present?.version ?? presentPolicy(shelf).version + 1;
  const draft: PolicyDraft = {
    type: "policyVersion",
    schema: 1,
    id: policyId(version),
    version,
    state: "draft",
    text,
    link,
    rev: (present?.rev ?? 0) + 1,
    editedBy: by,
    editedAt: at,
  };
  return changed([draft], { type: "policyDrafted", version });
}

/** Publishes what is drafted, exactly as it was seen: from now on it is the policy, and those who lead are asked anew (P8). */
export function publishPolicy(
  shelf: PolicyShelf,
  { date, decisionRef, seenRev }: { readonly date: Day; readonly decisionRef: string; readonly seenRev: number },
  hash: (content: unknown) => ContentHash,
  by: PersonId,
  at: Instant,
): Outcome {
  const { draft } = shelf;
  if (!draft) return refuse("policy.noDraft");
  if (draft.rev !== seenRev) return refuse("policy.draftChanged");
  const missing = missingPolicyParts(draft.text);
  if (missing.length > 0) return refuse("policy.incomplete", { missing });
  if (date > dayOf(at)) return refuse("dateInFuture", { date });
  const text = tidied(draft.text);
  if (sameText(text, presentPolicy(shelf).text)) return refuse("policy.sameText");
  const { type, schema, id, version, link } = draft;
  const published: PublishedPolicy = {
    type,
    schema,
    id,
    version,
    link,
    state: "published",
    text,
    date,
    decisionRef: decisionRef.trim(),
    publishedBy: by,
    publishedAt: at,
  };
  return changed([published], { type: "policyPublished", version, hash: policyHash(published, hash) });
}

/**
 * The text the product comes with is the municipality's first version from the day on which it is first in use there: from
 * then on those who lead are asked and reminded (P8), and the words they answer stay as they were in later releases. Nothing
 * when it has been taken up, or HR has published a text of its own already.
 */
export function takeUpFirstPolicy(
  { published: [first, ...later] }: PolicyShelf,
  hash: (content: unknown) => ContentHash,
  at: Instant,
): Outcome {
  if (first.publishedAt || later.length > 0) return unchanged;
  const taken: PublishedPolicy = { ...first, date: dayOf(at), publishedAt: at };
  return changed([taken], { type: "policyPublished", version: first.version, hash: policyHash(taken, hash) });
}

/** What must be there before a text can be put to those who lead; empty when it can be published. English may be left out whole. */
export function missingPolicyParts({ sv, en }: PolicyText): readonly MissingPolicyPart[] {
  const written = tidied({ sv, en });
  const every = [...written.sv, ...written.en];
  const checks: readonly (readonly [MissingPolicyPart, boolean])[] = [
    ["section", written.sv.length > 0],
    ["title", every.every(({ title }) => title !== "")],
    ["text", every.every(({ text }) => text !== "")],
    ["english", written.en.length === 0 || written.en.length === written.sv.length],
  ];
  return checks.filter(([, ok]) => !ok).map(([part]) => part);
}

/** Without the sections that nobody wrote anything in. */
const tidied = (text: PolicyText): PolicyText => ({ sv: sectionsOf(text.sv), en: sectionsOf(text.en) });
const sectionsOf = (sections: readonly PolicySection[]) =>
  sections
    .map(({ title, text }) => ({ title: said(title), text: said(text) }))
    .filter(({ title, text }) => title !== "" || text !== "");

const said = (text: string) => (isBlank(text) ? "" : text.trim());

const sameText = (one: PolicyText, other: PolicyText) =>
  LOCALES.every(
    (locale) =>
      one[locale].length === other[locale].length &&
      one[locale].every((section, index) => {
        const beside = other[locale][index];
        return section.title === beside?.title && section.text === beside.text;
      }),
  );

/** Only what a browser opens as a page, and nothing that runs. */
function isWebAddress(link: string): boolean {
  const address = URL.parse(link);
  return address?.protocol === "https:" && link.length <= POLICY_LIMITS.link;
}
