import { z } from "zod";
import * as cells from "#bot/directory/csvCells.ts";
import type { Columns } from "#bot/directory/csvTable.ts";
import { localeOf } from "#core/content/locale.ts";
import type { OrgGoalId, PersonId, UnitId } from "#core/ids.ts";
import type { Assignment, Person, Representation, Unit } from "#core/organisation/organisation.ts";
import type { GoalRow } from "#core/orgGoal/goalRow.ts";
import type { Day } from "#core/time.ts";

/** The five files: their columns, and what a row of each means. */

const required = (...alsoCalled: readonly string[]) => ({ required: true, alsoCalled }) as const;
const optional = (...alsoCalled: readonly string[]) => ({ alsoCalled });

/** A span whose end is not before its beginning. */
const inOrder = ({ from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined }) =>
  from === undefined || to === undefined || from <= to;
const reversed = { params: { key: "row.datesReversed" } };

/** Leaves out the properties that are undefined, which a document does not store either. */
const present = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

export const peopleColumns: Columns = {
  id: required("objectId", "object id", "personId", "anvandarid", "användar-id"),
  name: required("namn", "displayName"),
  email: required("mail", "e-mail", "e-post", "epostadress"),
  title: optional("titel", "befattning", "jobTitle"),
  unit: required("enhet", "unitId", "enhetsid"),
  managerId: required("chef", "chefsid", "manager"),
  roles: optional("role", "roll", "roller"),
  locale: optional("språk", "language"),
  leaveFrom: optional("ledig från", "frånvaro från", "tjänstledig från"),
  leaveTo: optional("ledig till", "frånvaro till", "tjänstledig till"),
  protected: optional("skyddad", "skyddade personuppgifter"),
  guest: optional("gäst"),
};

export const personRow = z
  .object({
    id: cells.id<PersonId>(),
    name: cells.requiredCalling,
    email: cells.email,
    title: cells.calling,
    unit: cells.id<UnitId>(),
    managerId: cells.optionalId<PersonId>(),
    roles: cells.roles,
    locale: z.string(),
    leaveFrom: cells.optionalDay,
    leaveTo: cells.optionalDay,
    protected: cells.yesNo,
    guest: cells.yesNo,
  })
  .refine((row) => row.leaveFrom !== undefined || row.leaveTo === undefined, {
    path: ["leaveFrom"],
    params: { key: "cell.missing" },
  })
  .refine((row) => inOrder({ from: row.leaveFrom, to: row.leaveTo }), reversed)
  .transform(({ id, name, email, title, unit, managerId, roles, locale, leaveFrom, leaveTo, ...row }): Person =>
    present({
      id,
      name,
      email,
      title,
      unit,
      manager: managerId,
      roles,
      locale: localeOf(locale),
      leave: leaveFrom && present({ from: leaveFrom, to: leaveTo }),
      protected: row.protected,
      guest: row.guest ? (true as const) : undefined,
    }),
  );

export const unitColumns: Columns = {
  unitId: required("id", "enhet", "enhetsid"),
  name: required("namn", "enhetsnamn"),
  parentId: required("överordnad", "överordnad enhet", "parent"),
  headId: required("chef", "chefsid", "head"),
  authority: required("nämnd", "myndighet"),
};

export const unitRow = z
  .object({
    unitId: cells.id<UnitId>(),
    name: cells.requiredText,
    parentId: cells.optionalId<UnitId>(),
    headId: cells.optionalId<PersonId>(),
    authority: cells.requiredText,
  })
  .transform(({ unitId, name, parentId, headId, authority }): Unit =>
    present({
      id: unitId,
      name,
      parent: parentId,
      head: headId,
      authority,
    }),
  );

const from = required("från", "fr o m", "start");
const to = optional("till", "t o m", "slut");

export const assignmentColumns: Columns = {
  personId: required("person"),
  unitId: required("enhet", "enhetsid"),
  title: required("titel", "befattning"),
  managerId: optional("chef", "chefsid"),
  salarySetterId: optional("lönesättande chef", "lönesättare"),
  from,
  to,
};

export const assignmentRow = z
  .object({
    personId: cells.id<PersonId>(),
    unitId: cells.id<UnitId>(),
    title: cells.calling,
    managerId: cells.optionalId<PersonId>(),
    salarySetterId: cells.optionalId<PersonId>(),
    from: cells.day,
    to: cells.optionalDay,
  })
  .refine(inOrder, reversed)
  .transform(({ personId, unitId, title, managerId, salarySetterId, ...span }): Assignment =>
    present({
      person: personId,
      unit: unitId,
      title,
      manager: managerId,
      salarySetter: salarySetterId,
      ...span,
    }),
  );

export const representationColumns: Columns = {
  personId: required("person"),
  for: required("företräder", "ersätter"),
  decisionRef: required("beslut", "diarienummer"),
  from,
  to,
};

const BOARD = ["board", "kommunstyrelsen", "ks"];

export const representationRow = z
  .object({
    personId: cells.id<PersonId>(),
    for: cells.id<PersonId>(),
    decisionRef: cells.requiredText,
    from: cells.day,
    to: cells.optionalDay,
  })
  .refine(inOrder, reversed)
  .transform(({ personId, decisionRef, ...row }): Representation =>
    present({
      person: personId,
      for: BOARD.includes(row.for) ? "board" : row.for,
      decisionRef,
      from: row.from,
      to: row.to,
    }),
  );

export const goalColumns: Columns = {
  goalId: required("id", "målid"),
  level: required("nivå"),
  title: required("mål", "rubrik"),
  measure: required("mått"),
  target: optional("målvärde"),
  unitId: optional("enhet", "enhetsid"),
  parentId: required("överordnat mål", "parent"),
  decisionRef: required("beslut", "diarienummer"),
  from,
  to,
};

export const goalRow = z
  .object({
    goalId: cells.id<OrgGoalId>(),
    level: cells.level,
    title: cells.requiredText,
    measure: cells.requiredText,
    target: cells.text,
    unitId: cells.optionalId<UnitId>(),
    parentId: cells.optionalId<OrgGoalId>(),
    decisionRef: cells.requiredText,
    from: cells.day,
    to: cells.optionalDay,
  })
  .refine(inOrder, reversed)
  .transform(({ goalId, unitId, parentId, ...row }): GoalRow =>
    present({
      ...row,
      id: goalId,
      unit: unitId,
      parent: parentId,
    }),
  );
