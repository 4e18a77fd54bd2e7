import { may } from "#core/access/access.ts";
import type { ContractComment } from "#core/contract/comment.ts";
import { isAgreedByBoth, sameAssignment } from "#core/contract/contract.ts";
import {
  type InForceOn,
  type Origin,
  type Reason,
  type Wording,
  inForceOn,
  inOrder,
  lineage,
  originsOf,
  reasonOf,
} from "#core/contract/wordings.ts";
import {
  type Dossier,
  assessmentRevisionsIn,
  assessmentsIn,
  commentsOn,
  contractIn,
  contractsIn,
  revisionsIn,
} from "#core/dossier/dossier.ts";
import { type Causes, type Known, causesOf, causesOfPart } from "#core/line/causes.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { CONTRACT_NEEDS } from "./contractReading.ts";

type Which = { readonly subject: PersonId; readonly contract: ContractId };

/** One wording of an assignment as its reader may see it. */
export type WordingReading = {
  readonly wording: Wording;
  readonly reason: Reason;
  readonly inForce: InForceOn | undefined;
  /** A party sees why it came in words, and what was said about it. */
  readonly party: boolean;
  readonly comments: readonly ContractComment[];
  /** What else it came of: an assessment, goals that were changed. */
  readonly causes: Causes;
};

/**
 * The wordings of the assignment that a contract is for, oldest first, across contracts that replaced each other. Whoever is no
 * party sees those that both had approved.
 */
export async function readContractHistory(
  ports: Ports,
  actor: PersonId,
  which: Which,
): Promise<readonly WordingReading[] | undefined> {
  const file = await open(ports, actor, which);
  return file?.visible.map((wording) => read(wording, file));
}

/** One of them word for word, and for each part where it got its words: the contract as of any day, with why. */
export async function readContractWording(
  ports: Ports,
  actor: PersonId,
  { revision, ...which }: Which & { readonly revision: number },
): Promise<
  | (WordingReading & {
      readonly origins: readonly (Origin & { readonly reason: Reason; readonly causes: Causes })[];
    })
  | undefined
> {
  const file = await open(ports, actor, which);
  const wording = file?.visible.find(
    (each) => each.contract.id === which.contract && each.revision.revision === revision,
  );
  if (!file || !wording) return undefined;
  const origins = originsOf(lineage(wording, file.visible));
  return {
    ...read(wording, file),
    comments: file.comments,
    origins: origins.map((origin) => ({
      ...origin,
      reason: reasonOf(origin.wording, file.visible),
      causes: causesOfPart(origin.wording, origin.partThere, formerOf(origin.wording, file), file.known),
    })),
  };
}

type File = {
  readonly asked: Asking;
  readonly visible: readonly Wording[];
  readonly comments: readonly ContractComment[];
  readonly known: Known;
};

/** What one wording came after, as far as the reader may see. */
const formerOf = (wording: Wording, { visible }: Pick<File, "visible">) => lineage(wording, visible).at(-2);

async function open(ports: Ports, actor: PersonId, { subject, contract: id }: Which): Promise<File | undefined> {
  const types = [...(CONTRACT_NEEDS.types ?? []), "assessment", "assessmentRevision"] as const;
  const dossier = await readDossier(ports, subject, { types });
  const contract = contractIn(dossier, id);
  const asked = asking(ports, actor);
  if (!contract || !may(asked.viewer, "contract.read", contract)) return undefined;
  await logAccess(ports, actor, subject, `contractHistory:${id}`);
  const same = contractsIn(dossier).filter((each) => sameAssignment(each, contract));
  const visible = inOrder(same.flatMap((each) => wordingsOf(each.id, dossier, asked)));
  const comments = same
    .flatMap((each) => commentsOn(dossier, each.id))
    .filter((comment) => may(asked.viewer, "contract.readComment", comment));
  const { viewer, municipality } = asked;
  const assessments = assessmentsIn(dossier).filter(
    (each) => may(viewer, "assessment.read", each) || may(viewer, "assessment.readOutcome", each),
  );
  // What an assessment says of a part is for those who may read it whole.
  const records = assessmentRevisionsIn(dossier).filter((record) =>
    assessments.some((each) => each.id === record.assessment && may(viewer, "assessment.read", each)),
  );
  return { asked, visible, comments, known: { assessments, records, tree: municipality.goals } };
}

function wordingsOf(id: ContractId, dossier: Dossier, { viewer }: Asking): readonly Wording[] {
  const contract = contractIn(dossier, id);
  if (!contract || contract.state === "draft" || !may(viewer, "contract.read", contract)) return [];
  const all = may(viewer, "contract.readNegotiation", contract);
  return revisionsIn(dossier)
    .filter((revision) => revision.contract === id)
    .filter(({ revision }) => all || (isAgreedByBoth(contract) && revision === contract.revision))
    .map((revision) => ({ contract, revision }));
}

const read = (wording: Wording, { asked: { viewer }, visible, comments, known }: File): WordingReading => ({
  wording,
  reason: reasonOf(wording, visible),
  inForce: inForceOn(wording),
  causes: causesOf(wording, formerOf(wording, { visible }), known),
  party: may(viewer, "contract.readNegotiation", wording.contract),
  comments: comments.filter(
    ({ contract, revision }) => contract === wording.contract.id && revision === wording.revision.revision,
  ),
});
