import { z } from "zod";
import { asId } from "#core/ids.ts";
import type { Id } from "#core/ids.ts";
import { ROLES } from "#core/organisation/organisation.ts";
import type { Role } from "#core/organisation/organisation.ts";
import type { OrgGoalLevel } from "#core/orgGoal/orgGoal.ts";
import type { ProblemKey } from "#core/organisation/problem.ts";
import { holdsPersonalNumber, isPersonalNumber } from "#core/personalNumber.ts";
import { parseDay } from "#core/time.ts";
import type { Day } from "#core/time.ts";

/** Each kind of cell: text in, value out, or the key of the problem. The column is known from where the cell stands. */

type CellProblem = Extract<ProblemKey, `cell.${string}`>;

/** Reads a cell with a function that gives `undefined` for what it cannot read. */
const cell = <T>(read: (text: string) => T | undefined, key: CellProblem) =>
  z.string().transform((text, context): T => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", params: { key } });
    return z.NEVER;
  });

const LONGEST_TEXT = 500;

/** Text that may be empty. */
export const text = z.string().check((context) => {
  const { length } = context.value;
  if (length > LONGEST_TEXT)
    context.issues.push({
      code: "custom",
      input: context.value,
      params: { key: "cell.tooLong", max: LONGEST_TEXT, length },
    });
});

const filled = cell((value) => value || undefined, "cell.missing");
export const requiredText = filled.pipe(text);

const withoutNumber = cell((value) => (holdsPersonalNumber(value) ? undefined : value), "cell.personalNumber");
/** What a person is called, by name or by work: never with a personal identity number. */
export const calling = text.pipe(withoutNumber);
export const requiredCalling = filled.pipe(calling);

/** An id: compared in lower case, since Entra's ids are written in both; never a personal identity number. */
const idText = cell((value) => (isPersonalNumber(value) ? undefined : value.toLowerCase()), "cell.personalNumber");
export const id = <T extends Id<string>>() => filled.pipe(idText).transform((value) => asId<T>(value));
export const optionalId = <T extends Id<string>>() =>
  idText.transform((value) => (value === "" ? undefined : asId<T>(value)));

export const email = filled
  .pipe(withoutNumber)
  .pipe(
    cell((value) => (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value) ? value.toLowerCase() : undefined), "cell.badEmail"),
  );

/** `2026-03-31`, and the same as spreadsheets export it: `20260331`, `2026/03/31`, with a midnight behind. */
const readDay = (value: string): Day | undefined => {
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]00:00(?::00)?)?$/.exec(value) ?? [];
  return parseDay(`${year}-${month}-${day}`);
};
export const day = filled.pipe(cell(readDay, "cell.badDate"));
export const optionalDay = cell((value) => (value === "" ? null : readDay(value)), "cell.badDate").transform(
  (found) => found ?? undefined,
);

const YES = ["ja", "j", "yes", "y", "true", "sant", "1", "x"];
const NO = ["", "nej", "n", "no", "false", "falskt", "0"];
export const yesNo = cell((value) => {
  const plain = value.toLowerCase();
  return YES.includes(plain) ? true : NO.includes(plain) ? false : undefined;
}, "cell.badYesNo");

const ROLE_NAMES: ReadonlyMap<string, Role> = new Map([
  ...ROLES.map((role) => [role.toLowerCase(), role] as const),
  ["medarbetare", "employee"],
  ["registrator", "registrar"],
  ["administratör", "admin"],
  ["skyddsombud", "safetyRep"],
  ["företrädare", "boardRepresentative"],
]);

/** Roles parted by `|`, comma or space. Everyone but the board's representatives is an employee, said or not. */
export const roles = z.string().transform((value, context): readonly Role[] => {
  const names = value.split(/[|,;\s]+/).filter((name) => name !== "");
  const known = names.flatMap((name) => ROLE_NAMES.get(name.toLowerCase()) ?? []);
  for (const name of names.filter((one) => !ROLE_NAMES.has(one.toLowerCase())))
    context.addIssue({ code: "custom", params: { key: "cell.badRole", value: name } });
  return [...new Set<Role>(known.includes("boardRepresentative") ? known : ["employee", ...known])];
});

const LEVEL_NAMES: ReadonlyMap<string, OrgGoalLevel> = new Map([
  ["vision", "vision"],
  ["council", "council"],
  ["fullmäktige", "council"],
  ["authority", "authority"],
  ["nämnd", "authority"],
  ["unit", "unit"],
  ["enhet", "unit"],
]);
export const level = filled.pipe(cell((value) => LEVEL_NAMES.get(value.toLowerCase()), "cell.badLevel"));
