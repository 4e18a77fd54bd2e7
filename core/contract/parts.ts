import {
  AREAS,
  type Commitment,
  ENTITLEMENTS,
  type Result,
  type Serves,
  type Terms,
  rowKey,
} from "#core/contract/terms.ts";

/** What a wording consists of, in the order it is read (research/domain D2, sections 0-12). */
export const WORDING_SECTIONS = [
  "parties",
  "purpose",
  "whole",
  "responsibility",
  "mandate",
  "commitments",
  "results",
  "deprioritised",
  "leadership",
  "owed",
  "assessment",
  "changes",
  "publicRecord",
] as const;
export type WordingSection = (typeof WORDING_SECTIONS)[number];

/** The sections whose parts are rows, each with a name that it keeps (`rowKey`). */
export const ROW_SECTIONS = ["commitments", "results"] as const;
export type RowSection = (typeof ROW_SECTIONS)[number];
export const isRowSection = (section: WordingSection): section is RowSection =>
  ROW_SECTIONS.some((each) => each === section);

/** Names the smallest thing that is compared and commented: a section, or one row, area or entitlement of it. */
export type PartId = WordingSection | `${RowSection | "responsibility" | "owed"}.${string}`;

/** One field of a part: what it says, as a list of what stands in it. `kind` says how a value is to be read. */
export type PartField = {
  readonly name: string;
  readonly kind: "text" | "day" | "goal" | "result" | "expectation";
  readonly values: readonly string[];
};

export type Part = {
  readonly id: PartId;
  readonly section: WordingSection;
  /** Which of the rows it is, from 1. */
  readonly place?: number;
  readonly fields: readonly PartField[];
};

/** A wording taken apart, in the order it is read. */
export function partsOf(terms: Terms): readonly Part[] {
  const { period, whole, responsibility, leadership, owed, assessment } = terms;
  return [
    part("parties", day("from", period.from), day("to", period.to), text("basis", terms.basis)),
    part("purpose", text("purpose", terms.purpose), field("goals", "goal", terms.goals)),
    part("whole", text("clause", whole.clause), field("contributions", "text", whole.contributions)),
    ...AREAS.map((area) => within("responsibility", area, text("text", responsibility[area]))),
    part("mandate", text("text", terms.mandate)),
    ...terms.commitments.map((row, index) => ({
      ...within("commitments", rowKey(row, index), ...commitmentFields(row)),
      place: index + 1,
    })),
    ...terms.results.map((row, index) => ({
      ...within("results", rowKey(row, index), ...resultFields(row)),
      place: index + 1,
    })),
    part("deprioritised", text("text", terms.deprioritised)),
    ...(leadership
      ? [
          part(
            "leadership",
            field("expectations", "expectation", leadership.expectations),
            text("sign", leadership.sign),
          ),
        ]
      : []),
    ...ENTITLEMENTS.map((key) => within("owed", key, text("text", owed[key].text), day("date", owed[key].date))),
    part(
      "assessment",
      field("followUps", "day", assessment.followUps),
      field("assessments", "day", assessment.assessments),
    ),
    part("changes", text("text", terms.changes)),
    part("publicRecord", text("text", terms.publicRecord)),
  ];
}

/** The section that a part belongs to. */
export const sectionOf = (part: PartId): WordingSection => part.split(".", 1)[0] as WordingSection;

/** Whether two fields say the same. */
export const sameField = (one: PartField | undefined, other: PartField | undefined) =>
  one?.kind === other?.kind && one?.values.join("\n") === other?.values.join("\n");

const part = (section: WordingSection, ...fields: readonly PartField[]): Part => ({ id: section, section, fields });
const within = (
  section: RowSection | "responsibility" | "owed",
  key: string,
  ...fields: readonly PartField[]
): Part => ({ id: `${section}.${key}`, section, fields });

const field = (name: string, kind: PartField["kind"], values: readonly string[]): PartField => ({
  name,
  kind,
  values: values.filter((value) => value.trim() !== ""),
});
const text = (name: string, value: string) => field(name, "text", [value]);
const day = (name: string, value: string) => field(name, "day", [value]);

const commitmentFields = ({ text: said, why, due, concerns, serves }: Commitment): readonly PartField[] => [
  text("text", said),
  text("why", why),
  day("due", due),
  text("concerns", concerns),
  servesField(serves),
];
const resultFields = (result: Result): readonly PartField[] => [
  text("outcome", result.outcome),
  text("measure", result.measure),
  text("target", result.target),
  text("baseline", result.baseline),
  day("due", result.due),
  text("source", result.source),
  text("dependsOn", result.dependsOn),
  servesField(result.serves),
];

const servesField = (serves: Serves | undefined): PartField =>
  serves?.kind === "result"
    ? field("serves", "result", [`${serves.holder}/${serves.contract}/${serves.key}`])
    : field("serves", "goal", serves ? [serves.id] : []);
