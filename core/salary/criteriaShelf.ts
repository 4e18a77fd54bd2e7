import { LOCALES } from "#core/content/locale.ts";
import { DEFAULT_CRITERIA } from "#core/content/salaryCriteria.ts";
import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Instant } from "#core/time.ts";
import {
  CRITERIA_SETS,
  type Criteria,
  type CriteriaSet,
  type Criterion,
  MAX_CRITERIA,
  STEPS,
  type SalaryCriteria,
  type SalaryCriteriaEvent,
  type WrittenCriteria,
  type WrittenCriterion,
} from "./criteria.ts";

type Shelf = readonly SalaryCriteria[];

/** The version in force: what HR has written last, else what the product comes with (0). */
export const criteriaNow = (shelf: Shelf): { readonly version: number; readonly sets: Criteria } =>
  shelf.toSorted((one, other) => other.version - one.version)[0] ?? { version: 0, sets: DEFAULT_CRITERIA };

/** The criteria of a basis, as they were in its version. */
export const criteriaAt = (
  shelf: Shelf,
  { set, criteria }: { readonly set: CriteriaSet; readonly criteria: number },
): readonly Criterion[] => (shelf.find(({ version }) => version === criteria)?.sets ?? DEFAULT_CRITERIA)[set];

/** Writes a new version over exactly the one its writer has seen. What is opened from now on is judged by it. */
export function saveCriteria(
  shelf: Shelf,
  written: WrittenCriteria,
  { by, at, seen }: { readonly by: PersonId; readonly at: Instant; readonly seen: number },
): Decision<SalaryCriteria, SalaryCriteriaEvent> {
  const now = criteriaNow(shelf);
  if (now.version !== seen) return refuse("salaryCriteria.changedSince", { version: now.version });
  for (const set of CRITERIA_SETS) {
    const fault = faultIn(written[set], now.sets[set]);
    if (fault) return fault;
  }
  const sets = withKeys(shelf, written);
  if (JSON.stringify(sets) === JSON.stringify(now.sets)) return unchanged;
  const version = now.version + 1;
  const next: SalaryCriteria = {
    type: "salaryCriteria",
    schema: 1,
    id: `salaryCriteria:${version}`,
    version,
    savedBy: by,
    savedAt: at,
    sets,
  };
  return changed([next], { type: "salaryCriteriaSaved", version });
}

function faultIn(written: readonly WrittenCriterion[], present: readonly Criterion[]): Refused | undefined {
  if (written.length === 0) return refuse("salaryCriteria.none");
  if (written.length > MAX_CRITERIA) return refuse("salaryCriteria.tooMany", { max: MAX_CRITERIA });
  const keys = written.flatMap(({ key }) => key ?? []);
  const isKnown = (key: string) => present.some((each) => each.key === key);
  if (new Set(keys).size < keys.length || !keys.every(isKnown)) return refuse("invalid", { field: "key" });
  const texts = written.flatMap(({ name, about, anchors }) => [name, about, ...STEPS.map((step) => anchors[step])]);
  return texts.some((text) => LOCALES.some((locale) => isBlank(text[locale])))
    ? refuse("salaryCriteria.bothLanguages")
    : undefined;
}

/** A number is never given twice, also when the criterion that had it is long gone. */
function withKeys(shelf: Shelf, written: WrittenCriteria): Criteria {
  const given = shelf.flatMap(({ sets }) => CRITERIA_SETS.flatMap((set) => sets[set].map(({ key }) => key)));
  let last = Math.max(
    0,
    ...given.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length))),
  );
  const keyed = (each: WrittenCriterion): Criterion => ({
    key: each.key ?? `${PREFIX}${++last}`,
    name: each.name,
    about: each.about,
    anchors: each.anchors,
  });
  return { staff: written.staff.map(keyed), leaders: written.leaders.map(keyed) };
}

const PREFIX = "own";
