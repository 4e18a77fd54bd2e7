import { may } from "#core/access/access.ts";
import { type Decision, refuse } from "#core/decision.ts";
import { type Dossier, type DossierDocument, type DossierEvent, acceptanceIn } from "#core/dossier/dossier.ts";
import { CLOCK, type ContentHash, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { MUNICIPALITY, municipalityOf } from "#core/municipality/municipality.ts";
import * as acceptances from "#core/policy/acceptance.ts";
import {
  type PolicyContent,
  type PolicyShelf,
  type PolicyVersion,
  type PublishedPolicy,
  policyHash,
  presentPolicy,
} from "#core/policy/policy.ts";
import * as versions from "#core/policy/versions.ts";
import type { Day } from "#core/time.ts";
import { type Outcome, change, hidden, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking, hashOf } from "./ports.ts";

/** The policy in force with its hash, and where the reader stands to it. */
export type PolicyReading = {
  readonly policy: PublishedPolicy;
  readonly hash: ContentHash;
  /** Who leads is asked (P8); the others only read. */
  readonly asked: boolean;
  readonly acceptance: acceptances.PolicyAcceptance | undefined;
};

export async function readPolicy(ports: Ports, actor: PersonId): Promise<PolicyReading | undefined> {
  const asked = asking(ports, actor);
  if (!may(asked.viewer, "policy.read", null)) return undefined;
  const policy = presentPolicy(asked.municipality.policy);
  const isAsked = asked.directory.leads(actor, asked.today);
  const ids = [acceptances.acceptanceId(policy.version)];
  const dossier = isAsked ? await readDossier(ports, actor, { ids }) : undefined;
  return {
    policy,
    hash: policyHash(policy, hashOf),
    asked: isAsked,
    acceptance: dossier && acceptanceIn(dossier, policy.version),
  };
}

type Own = { readonly request: RequestId };
/** What the person had before them: consent is given to exactly this. */
export type SeenPolicy = { readonly version: number; readonly hash: ContentHash };

/** Records that a leader has the text before their eyes. */
export const openPolicy = (ports: Ports, actor: PersonId, act: Own) =>
  answerPolicy(ports, actor, act, (question, _, { at }) => acceptances.openPolicy(question, at));

/** Accepts exactly the version that was seen (P8). */
export const acceptPolicy = (
  ports: Ports,
  actor: PersonId,
  act: Own & { readonly seen: SeenPolicy; readonly unopened: boolean; readonly from: acceptances.Accepted["from"] },
) =>
  answerPolicy(ports, actor, act, (question, policy, { at }) =>
    acceptances.acceptPolicy(question, { ...act, hash: policyHash(policy, hashOf) }, at),
  );

/** Asks to talk about it with the principal first. */
export const discussPolicy = (ports: Ports, actor: PersonId, act: Own) =>
  answerPolicy(ports, actor, act, (question, _, { at, today, directory }) =>
    acceptances.wantToDiscuss(question, directory.managerOf(actor, today), at),
  );

function answerPolicy(
  ports: Ports,
  actor: PersonId,
  { request }: Own,
  decide: (
    question: acceptances.PolicyQuestion,
    policy: PublishedPolicy,
    asking: Asking,
  ) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  const policy = presentPolicy(ports.municipality().policy);
  const needs = { ids: [acceptances.acceptanceId(policy.version)] };
  return change(ports, { actor, subject: actor, request, needs }, (dossier, asked) => {
    if (!may(asked.viewer, "policy.answer", actor)) return hidden;
    if (!asked.directory.leads(actor, asked.today)) return refuse("policy.notAsked");
    return decide(questionOf(dossier, policy.version), policy, asked);
  });
}

/** The principal notes that the two have talked about it. */
export function noteDiscussed(
  ports: Ports,
  actor: PersonId,
  { subject, request, on }: { readonly subject: PersonId; readonly request: RequestId; readonly on: Day },
): Promise<Outcome> {
  const { version } = presentPolicy(ports.municipality().policy);
  const needs = { ids: [acceptances.acceptanceId(version)] };
  return change(ports, { actor, subject, request, needs }, (dossier, { viewer, at }) =>
    may(viewer, "policy.noteDiscussed", subject)
      ? acceptances.noteDiscussed(questionOf(dossier, version), on, actor, at)
      : hidden,
  );
}

const questionOf = (dossier: Dossier, version: number): acceptances.PolicyQuestion => ({
  acceptance: acceptanceIn(dossier, version),
  person: dossier.subject,
  version,
});

/** The versions with what HR is writing, and how many would be asked if it were published today. */
export type PolicyDesk = { readonly shelf: PolicyShelf; readonly leaders: number };

export function readPolicyDesk(ports: Ports, actor: PersonId): PolicyDesk | undefined {
  const asked = asking(ports, actor);
  if (!may(asked.viewer, "policy.edit", null)) return undefined;
  return { shelf: asked.municipality.policy, leaders: leadersIn(asked).length };
}

/** Everybody who leads today, known to the directory. */
export const leadersIn = ({ directory, today }: Pick<Asking, "directory" | "today">): readonly PersonId[] =>
  directory.organisation.people.map(({ id }) => id).filter((id) => directory.leads(id, today));

/** Those who lead and have not said anything of a version; nobody once there is a newer one. */
export async function leadersToAnswer(ports: Ports, { version }: PolicyVersion): Promise<readonly PersonId[]> {
  const asked = asking(ports, CLOCK);
  if (presentPolicy(asked.municipality.policy).version !== version) return [];
  const left: PersonId[] = [];
  for (const person of leadersIn(asked)) {
    const dossier = await readDossier(ports, person, { ids: [acceptances.acceptanceId(version)] });
    if (!acceptanceIn(dossier, version)) left.push(person);
  }
  return left;
}

/** HR saves what is written of the next version. */
export const draftPolicy = (ports: Ports, actor: PersonId, act: Own & PolicyContent & { readonly seenRev: number }) =>
  changeShelf(ports, actor, act, (shelf, { at }) => versions.draftPolicy(shelf, act, actor, at));

/** At every start; something happens at the first (versions.ts says what). */
export function takeUpFirstPolicy(ports: Ports): Promise<Outcome> {
  const request = asId<RequestId>(`${CLOCK}-first-policy`);
  const needs = { types: ["policyVersion"] } as const;
  return change(ports, { actor: CLOCK, subject: MUNICIPALITY, request, needs }, (dossier, { at }) =>
    versions.takeUpFirstPolicy(municipalityOf(dossier.documents).policy, hashOf, at),
  );
}

/** HR publishes it: who leads is asked anew. */
export const publishPolicy = (
  ports: Ports,
  actor: PersonId,
  act: Own & { readonly date: Day; readonly decisionRef: string; readonly seenRev: number },
) => changeShelf(ports, actor, act, (shelf, { at }) => versions.publishPolicy(shelf, act, hashOf, actor, at));

function changeShelf(
  ports: Ports,
  actor: PersonId,
  { request }: Own,
  decide: (shelf: PolicyShelf, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  const needs = { types: ["policyVersion"] } as const;
  return change(ports, { actor, subject: MUNICIPALITY, request, needs }, (dossier, asked) =>
    may(asked.viewer, "policy.edit", null) ? decide(municipalityOf(dossier.documents).policy, asked) : hidden,
  );
}
