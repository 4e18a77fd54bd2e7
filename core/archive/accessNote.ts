import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/**
 * That somebody has opened or taken out something of another's dossier, in that dossier: who, when and what, never what it said.
 * Its subject reads it (research/domain D10). `what` is the resource with its id, `contract:<id>` or `contract:<id>:pdf`.
 */
export type AccessNote = {
  readonly type: "access";
  readonly schema: 1;
  readonly id: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly what: string;
  /** Why, where the reader had to say it. */
  readonly why?: string;
};
