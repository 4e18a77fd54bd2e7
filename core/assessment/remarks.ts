import type { AssessmentContent } from "#core/assessment/assessment.ts";
import {
  type ContentSection,
  FITS,
  type Fit,
  OUTCOMES,
  type RowOutcome,
  fieldKeys,
  sectionsOf,
} from "#core/assessment/matter.ts";

/** What an assessment said of one part of the contract, for who words it anew. */
export type Remark = {
  readonly section: ContentSection;
  readonly fit?: Fit;
  readonly text: string;
  /** In the sections of commitments and results: what came of each that is not plainly reached. */
  readonly rows: readonly { readonly text: string; readonly outcome: RowOutcome }[];
};

/** The remarks of a confirmed text, section by section; a part that is right as it is has none. */
export const remarksIn = ({ matter, texts }: AssessmentContent): readonly Remark[] =>
  sectionsOf(matter)
    .map((section): Remark => {
      const fit = FITS.find((each) => each === texts[fieldKeys.fit(section)]);
      const rows = matter.rows
        .filter(({ kind }) => section === `${kind}s`)
        .flatMap((row) => {
          const outcome = OUTCOMES.find((each) => each === texts[fieldKeys.outcome(row)]);
          return outcome && outcome !== "reached" ? [{ text: row.text, outcome }] : [];
        });
      return { section, ...(fit && { fit }), text: texts[fieldKeys.why(section)] ?? "", rows };
    })
    .filter(({ fit, text, rows }) => (fit !== undefined && fit !== "fits") || text !== "" || rows.length > 0);
