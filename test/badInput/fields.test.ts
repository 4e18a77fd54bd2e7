import assert from "node:assert/strict";
import { z } from "zod";
import { boardRequests } from "#bot/api/wire/board.ts";
import { administrationRequests } from "#bot/api/wire/administration.ts";
import { paperRequests } from "#bot/api/wire/approval.ts";
import { directorySyncRequests } from "#bot/api/wire/directorySync.ts";
import { publicRequestRequests } from "#bot/api/wire/publicRequest.ts";
import { archiveRequests } from "#bot/api/wire/archive.ts";
import { assessmentRequests } from "#bot/api/wire/assessment.ts";
import { campaignRequests } from "#bot/api/wire/campaigns.ts";
import { climateRequests } from "#bot/api/wire/climate.ts";
import { commentRequests } from "#bot/api/wire/comment.ts";
import { correctionRequests } from "#bot/api/wire/corrections.ts";
import { deliveryRequests } from "#bot/api/wire/delivery.ts";
import { goalOutcomeRequest } from "#bot/api/wire/earlierGoals.ts";
import { sharedGoalRequests } from "#bot/api/wire/sharedGoals.ts";
import { goalChangeRequests, goalRequests } from "#bot/api/wire/goals.ts";
import { leadershipRequests } from "#bot/api/wire/leadership.ts";
import { followUpRequests } from "#bot/api/wire/followUp.ts";
import { talkActionRequests } from "#bot/api/wire/talkActions.ts";
import { betweenRequests } from "#bot/api/wire/between.ts";
import { feedbackRequests } from "#bot/api/wire/feedback.ts";
import { salaryRequests } from "#bot/api/wire/salary.ts";
import { talkWishRequests } from "#bot/api/wire/talkWish.ts";
import { RegisterRequest } from "#bot/api/wire/contractProof.ts";
import { handoverRequests } from "#bot/api/wire/handover.ts";
import { myRecordsRequests } from "#bot/api/wire/myRecords.ts";
import { lineRequests } from "#bot/api/wire/lines.ts";
import { importRequests } from "#bot/api/wire/imports.ts";
import { peopleRequests } from "#bot/api/wire/people.ts";
import { presenceRequests } from "#bot/api/wire/presence.ts";
import { ownQuestionsRequests } from "#bot/api/wire/ownQuestions.ts";
import { orgGoalRequests } from "#bot/api/wire/orgGoals.ts";
import { policyRequests } from "#bot/api/wire/policy.ts";
import { yearRequests } from "#bot/api/wire/year.ts";
import { RemindersWire } from "#bot/api/wire/reminders.ts";
import { rightsRequests } from "#bot/api/wire/rights.ts";
import { appraisalRequests } from "#bot/api/wire/appraisals.ts";
import { contractRequests } from "#bot/api/wire/contracts.ts";
import { ownRequests } from "#bot/api/wire/overview.ts";
import { commentRequest } from "#bot/api/wire/parts.ts";
import { fieldName } from "#core/content/fieldRefusals.ts";
import { fieldNames } from "#core/content/fieldNames.ts";
import { LOCALES } from "#core/content/locale.ts";

const groups: readonly { readonly [name: string]: z.core.$ZodType }[] = [
  appraisalRequests,
  contractRequests,
  goalRequests,
  ownRequests,
  { commentRequest },
  administrationRequests,
  directorySyncRequests,
  ownQuestionsRequests,
  yearRequests,
  boardRequests,
  peopleRequests,
  presenceRequests,
  campaignRequests,
  deliveryRequests,
  importRequests,
  paperRequests,
  assessmentRequests,
  archiveRequests,
  publicRequestRequests,
  myRecordsRequests,
  commentRequests,
  handoverRequests,
  lineRequests,
  orgGoalRequests,
  policyRequests,
  rightsRequests,
  correctionRequests,
  followUpRequests,
  leadershipRequests,
  goalChangeRequests,
  sharedGoalRequests,
  talkActionRequests,
  talkWishRequests,
  climateRequests,
  betweenRequests,
  feedbackRequests,
  salaryRequests,
  { RegisterRequest, RemindersWire, goalOutcomeRequest },
];
const schemas = groups.flatMap((group) => Object.values(group));

/** What a client sends along without its person having written it. */
const NOT_WRITTEN = new Set([
  "expected",
  "request",
  "seen",
  "seenRev",
  "seenRevision",
  "rev",
  "revision",
  "hash",
  "version",
  "terms",
  "change",
  "id",
  "number",
  "contract",
  "page",
  "person",
  "name",
  "point",
]);

/** Every field of a schema with what it is in, however deep. */
function fieldsOf(
  schema: z.core.$ZodType,
  within?: string,
): readonly { readonly field: string; readonly within?: string }[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([field, inner]) => [
      { field, ...(within !== undefined && { within }) },
      ...fieldsOf(inner, field),
    ]);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, within);
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap(), within);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => fieldsOf(each, within));
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in, within);
  return [];
}

describe("a field that is refused", () => {
  const all = schemas.flatMap((schema) => fieldsOf(schema));

  it("is called something in both languages, when a person has filled it in", () => {
    assert.ok(all.length > 150, "the schemas are walked");
    for (const locale of LOCALES)
      assert.deepEqual(
        all.filter((place) => !NOT_WRITTEN.has(place.field) && fieldName(place, locale) === undefined),
        [],
      );
  });
  it("has a name that some request sends, or a rule gives", () => {
    const sent = new Set(all.flatMap(({ field, within }) => [field, `${within}.${field}`]));
    /** Of questions of an assessment, and what a rule of feedback counts, which are no fields of a request. */
    const asked = new Set(["conclusion", "newWordingBy", "next", "talk", "quote", "muted"]);
    assert.deepEqual(
      Object.keys(fieldNames).filter((name) => !sent.has(name) && !asked.has(name)),
      [],
    );
  });
});
