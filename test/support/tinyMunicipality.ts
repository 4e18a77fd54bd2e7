import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Person, Representation } from "#core/organisation/organisation.ts";
import type { Day, Instant } from "#core/time.ts";

/** The day on which the tests of the API take place. */
export const NOW = "2026-11-24T09:00:00.000Z" as Instant;
export const TODAY = "2026-11-24" as Day;
export const day = (text: string) => text as Day;

const id = (name: string) => asId<PersonId>(name);

/**
 * Everybody by how they stand to Sara, who leads one person and so may hold a contract. The line above her: manager,
 * manager's manager, kommunchef, the board's representative.
 */
export const people = {
  self: id("sara"),
  manager: id("boss"),
  deputy: id("deputy"),
  deputyNoMore: id("deputy-no-more"),
  deputyToCome: id("deputy-to-come"),
  managersManager: id("head"),
  kommunchef: id("kommunchef"),
  boardRepresentative: id("board-rep"),
  salarySetter: id("setter"),
  peer: id("peer"),
  report: id("report"),
  formerManager: id("former"),
  hr: id("hr"),
  registrar: id("registrar"),
  admin: id("admin"),
  safetyRep: id("safety"),
  /** Represents the board without an account of the municipality's; somewhere else than here. */
  guest: id("guest"),
} as const;

const school = asId<UnitId>("school");
const hall = asId<UnitId>("hall");

const person = (who: PersonId, manager: PersonId | undefined, more: Partial<Person> = {}): Person => ({
  id: who,
  name: `${who} Name`,
  email: `${who}@kommun.example`,
  title: `Title of ${who}`,
  unit: school,
  ...(manager && { manager }),
  roles: ["employee"],
  locale: "sv",
  protected: false,
  ...more,
});

const standIn = (who: PersonId, whom: Representation["for"], from: string, to?: string): Representation => ({
  person: who,
  for: whom,
  decisionRef: "KS 2026-01-01 § 1",
  from: day(from),
  ...(to && { to: day(to) }),
});

const { self, manager, managersManager, kommunchef, boardRepresentative } = people;

/** A municipality of seventeen, one for each way to stand to Sara, and one more whom the former manager leads. */
export const tinyMunicipality = directoryOf({
  people: [
    person(self, manager),
    person(manager, managersManager),
    person(people.deputy, managersManager),
    person(people.deputyNoMore, managersManager),
    person(people.deputyToCome, managersManager),
    person(managersManager, kommunchef),
    person(kommunchef, undefined, { unit: hall }),
    person(boardRepresentative, undefined, { unit: hall, roles: ["boardRepresentative"] }),
    person(people.guest, undefined, { unit: hall, roles: ["boardRepresentative"], guest: true }),
    person(people.salarySetter, managersManager),
    person(people.peer, manager, { locale: "en" }),
    person(people.report, self),
    person(people.formerManager, managersManager),
    person(id("other"), people.formerManager),
    person(people.hr, kommunchef, { unit: hall, roles: ["employee", "hr"] }),
    person(people.registrar, kommunchef, { unit: hall, roles: ["employee", "registrar"] }),
    person(people.admin, kommunchef, { unit: hall, roles: ["employee", "admin"] }),
    person(people.safetyRep, manager, { roles: ["employee", "safetyRep"] }),
  ],
  units: [
    { id: hall, name: "Kommunhuset", head: kommunchef, authority: "Kommunstyrelsen" },
    { id: school, name: "Skolan", parent: hall, head: managersManager, authority: "Barnnämnden" },
  ],
  assignments: [
    {
      person: self,
      unit: school,
      title: "Title of sara",
      manager: people.formerManager,
      from: day("2024-01-01"),
      to: day("2025-12-31"),
    },
    {
      person: self,
      unit: school,
      title: "Title of sara",
      manager,
      salarySetter: people.salarySetter,
      from: day("2026-01-01"),
    },
  ],
  representations: [
    standIn(boardRepresentative, "board", "2026-01-01"),
    standIn(people.deputy, manager, "2026-11-01", "2026-11-30"),
    standIn(people.deputyNoMore, manager, "2026-09-01", "2026-09-30"),
    standIn(people.deputyToCome, manager, "2026-12-01", "2026-12-31"),
  ],
});
