import type { Day } from "#core/time.ts";

export const FILE_NAMES = ["people.csv", "units.csv", "assignments.csv", "representations.csv", "goals.csv"] as const;
export type FileName = (typeof FILE_NAMES)[number];

/** Everything that can be wrong with the five files, with what its sentence needs. The sentences are in core/content. */
export type ProblemParams = {
  "file.missing": {};
  "file.empty": {};
  "file.unreadable": {};
  "file.excel": {};
  "file.missingColumns": { readonly columns: readonly string[] };
  "file.duplicateColumn": { readonly column: string };
  "file.unknownColumn": { readonly column: string };
  "file.nobodyProtected": {};
  "file.brokenQuote": {};

  "row.tooManyCells": { readonly cells: number; readonly columns: number };
  "cell.missing": { readonly column: string };
  "cell.badDate": { readonly column: string; readonly value: string };
  "cell.badEmail": { readonly column: string; readonly value: string };
  "cell.badRole": { readonly column: string; readonly value: string };
  "cell.badYesNo": { readonly column: string; readonly value: string };
  "cell.badLevel": { readonly column: string; readonly value: string };
  "cell.badLocale": { readonly column: string; readonly value: string };
  "cell.tooLong": { readonly column: string; readonly max: number; readonly length: number };
  "cell.garbled": { readonly column: string; readonly value: string };
  "cell.personalNumber": { readonly column: string };
  "row.datesReversed": { readonly from: Day; readonly to: Day };

  /** A row points at somebody or something that its own file does not hold. */
  "reference.unknown": {
    readonly who: string;
    readonly column: string;
    readonly value: string;
    readonly target: FileName;
  };

  "person.notObjectId": { readonly name: string; readonly id: string };
  "person.duplicateId": { readonly name: string; readonly other: string };
  "person.duplicateEmail": { readonly name: string; readonly other: string; readonly email: string };
  "person.noManager": { readonly name: string; readonly top: string };
  "person.managedByBoard": { readonly name: string; readonly representative: string };
  "person.circle": { readonly names: readonly string[]; readonly from?: Day };

  "board.noRepresentative": { readonly top: string };
  "board.noPeriod": { readonly name: string };
  "board.noRole": { readonly name: string };

  "unit.duplicate": { readonly unit: string };
  "unit.twoHeads": { readonly unit: string; readonly heads: readonly string[] };
  "unit.noHead": { readonly unit: string };
  /** Neither works there nor leads anybody there, and yet has what a head has. */
  "unit.headElsewhere": { readonly unit: string; readonly head: string };
  "unit.circle": { readonly names: readonly string[] };

  "assignment.overlap": { readonly name: string; readonly unit: string };
  "assignment.replaces": { readonly name: string; readonly unit: string; readonly other: string };
  "assignment.ownSalary": { readonly name: string };

  "representation.self": { readonly name: string };
  "representation.nobodyLed": { readonly name: string; readonly deputy: string };

  "goal.duplicate": { readonly goal: string };
  "goal.badId": { readonly goal: string };
  "goal.noParent": { readonly goal: string };
  "goal.noUnit": { readonly goal: string };
  "goal.wrongLevel": { readonly goal: string; readonly parent: string };
  "goal.circle": { readonly names: readonly string[] };
  "goal.afterParent": { readonly goal: string; readonly parent: string; readonly to: Day };
  /** Closed or replaced before: a file does not open it again. */
  "goal.ended": { readonly goal: string };
  /** Stays, while what it serves is closed. */
  "goal.leftBelow": { readonly goal: string };

  "import.manyRemoved": { readonly removed: number; readonly before: number };
  /** Nobody could import again. */
  "import.nobodyHr": {};
};

export type ProblemKey = keyof ProblemParams;
export type Severity = "refused" | "warning";

/** One thing wrong, in a place a person can find. Nothing is imported while one of them is `refused`. */
export type Problem = {
  readonly [K in ProblemKey]: {
    readonly file: FileName;
    readonly line?: number;
    readonly key: K;
    readonly params: ProblemParams[K];
    readonly severity: Severity;
  };
}[ProblemKey];

/** What leaves every chain whole and only may be a mistake. All else is refused. */
const WARNINGS: ReadonlySet<ProblemKey> = new Set<ProblemKey>([
  "file.unknownColumn",
  "file.nobodyProtected",
  "cell.badLocale",
  "cell.garbled",
  "person.notObjectId",
  "person.managedByBoard",
  "board.noRepresentative",
  "board.noPeriod",
  "board.noRole",
  "unit.noHead",
  "unit.headElsewhere",
  "assignment.replaces",
  "representation.nobodyLed",
  "goal.noParent",
  "goal.noUnit",
  "goal.ended",
  "import.manyRemoved",
]);

export type Place = { readonly file: FileName; readonly line?: number | undefined };

export const problem = <K extends ProblemKey>({ file, line }: Place, key: K, params: ProblemParams[K]): Problem =>
  ({
    file,
    ...(line === undefined ? {} : { line }),
    key,
    params,
    severity: WARNINGS.has(key) ? "warning" : "refused",
  }) as Problem;

export const isRefused = ({ severity }: Problem) => severity === "refused";
