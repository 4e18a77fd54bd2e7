declare const kind: unique symbol;

/** A string that names one kind of thing; two kinds cannot be mixed up. Made only where data enters (schemas) or is created. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** The Entra object id of a person: an activity's `from.aadObjectId`, a token's `oid`. */
export type PersonId = Id<"person">;
export type UnitId = Id<"unit">;
export type OrgGoalId = Id<"orgGoal">;
export type ContractId = Id<"contract">;
export type CommentId = Id<"comment">;
export type AppraisalId = Id<"appraisal">;
export type AssessmentId = Id<"assessment">;
export type GoalId = Id<"goal">;
export type SharedGoalId = Id<"sharedGoal">;
export type FollowUpId = Id<"followUp">;
export type LeadershipId = Id<"leadership">;
export type TalkActionId = Id<"talkAction">;
export type NoteId = Id<"note">;
export type CampaignId = Id<"campaign">;
/** Files that were read in together. */
export type ImportId = Id<"import">;
export type ExchangeId = Id<"exchange">;
export type FeedbackId = Id<"feedback">;
export type HoldId = Id<"hold">;
/** A request for a public record. */
export type PublicRequestId = Id<"publicRequest">;
export type ArchivePackageId = Id<"archivePackage">;
export type RetentionRunId = Id<"retentionRun">;
export type SalaryBasisId = Id<"salaryBasis">;
/** Names one wish to change something. The same id delivered twice changes things once. */
export type RequestId = Id<"request">;
/** SHA-256 (hex) of canonical JSON: what exactly was consented to. */
export type ContentHash = Id<"contentHash">;

/** Acts when a day alone brings something about: the audit chain's actor where nobody pressed anything. */
export const CLOCK = "clock" as PersonId;

/** Takes a string that a schema, a store or an id generator vouches for. */
export const asId = <T extends Id<string>>(value: string): T => value as T;
