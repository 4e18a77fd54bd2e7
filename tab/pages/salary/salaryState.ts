import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import type { Place } from "#tab/routing/places.ts";

type Named = { readonly subject: string; readonly basis: string };

/** A salary basis on the page that shows it. */
export type SalaryShown = {
  readonly view: SalaryBasisView;
  readonly path: string;
  readonly named: Named;
  readonly refresh: () => Promise<void>;
};

export const salaryPath = ({ subject, basis }: Named) =>
  `/salary/${encodeURIComponent(subject)}/${encodeURIComponent(basis)}`;

/** The other of the two, for who reads. */
export const otherIn = ({ as, author, employee }: SalaryBasisView) => (as === "employee" ? author : employee);

/** Where a ground is read by both. */
export function groundPlace(subject: string, own: boolean, kind: string, of: string): Place {
  switch (kind) {
    case "assessedResult":
      return { page: "assessment", subject, assessment: of };
    case "summary":
      return { page: "talk", subject, appraisal: of };
    case "followUp":
      return { page: "followUp", subject, followUp: of };
    case "exchange":
      return own ? { page: "between" } : { page: "between", subject };
    default:
      return own ? { page: "goals" } : { page: "goals", subject };
  }
}
