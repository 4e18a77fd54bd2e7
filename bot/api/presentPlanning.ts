import { type Appraisal, isAhead, otherSide, partyOn, sideOf } from "#core/appraisal/appraisal.ts";
import { lengthOf } from "#core/appraisal/length.ts";
import { calendarEntryOf } from "#core/appraisal/calendarEntry.ts";
import { MASKED_NAME, seesIdentity } from "#core/access/names.ts";
import { calendarTexts } from "#core/content/calendar.ts";
import type { PersonId } from "#core/ids.ts";
import type { Links } from "#bot/links.ts";
import { calendarFile } from "#bot/documents/calendarFile.ts";
import type { PlannedPerson } from "#bot/usecases/planning.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import { type File, fileNameOf } from "./route.ts";
import type { PlannedPersonWire, PlanningWire } from "./wire/planning.ts";

/** The plan of a team's talks for who is to hold them. */
export const presentPlanning = (
  reader: Reader,
  people: readonly PlannedPerson[],
  keepsCalendars: boolean,
): Wire<typeof PlanningWire> => ({
  today: reader.today,
  people: people.map((person) => presentPlannedPerson(reader, person, keepsCalendars)),
});

function presentPlannedPerson(
  reader: Reader,
  { subject, talk, elsewhere, canPlan, ...rest }: PlannedPerson,
  keepsCalendars: boolean,
): Wire<typeof PlannedPersonWire> {
  const isProtected = reader.directory.person(subject)?.protected ?? false;
  return {
    ...rest,
    subject: personRef(reader, subject),
    ...(talk && isUnderWay(talk) && { talk: presentTalk(talk, keepsCalendars && !isProtected) }),
    ...(elsewhere && { elsewhere: { ...elsewhere, with: personRef(reader, elsewhere.with) } }),
    can: { plan: canPlan },
  };
}

type Talk = NonNullable<PlannedPerson["talk"]>;
type UnderWay = NonNullable<Wire<typeof PlannedPersonWire>["talk"]>["state"];
const isUnderWay = (talk: Talk): talk is Talk & { readonly state: UnderWay } =>
  isAhead(talk) || talk.state === "held" || talk.state === "summaryDraft" || talk.state === "awaitingConfirmation";
const presentTalk = ({ id, state, date, time, ...talk }: Talk & { readonly state: UnderWay }, isBooked: boolean) => ({
  id,
  state,
  day: date,
  time,
  minutes: lengthOf(talk),
  // What is booked by itself has no file beside it; the talk's own page has one where that went wrong.
  can: { move: isAhead({ state }), file: isAhead({ state }) && !(isBooked && time !== "") },
});

/** The talk for the reader's own calendar. Somebody whose identity is protected is not named there. */
export function presentCalendar(reader: Reader, appraisal: Appraisal, links: Links): File {
  const { viewer, locale, at, directory } = reader;
  const side = sideOf(appraisal, viewer.person) ?? "employee";
  const other = partyOn(appraisal, otherSide(side));
  const link = links.talk(viewer.person, appraisal.employee, appraisal.id);
  const t = calendarTexts[locale];
  const emailOf = (person: PersonId) =>
    (seesIdentity(directory, viewer, person) ? directory.person(person)?.email : undefined) ?? NOBODY;
  const text = calendarFile(
    calendarEntryOf(appraisal),
    {
      title: t.title(directory.person(other)?.protected ? MASKED_NAME[locale] : personRef(reader, other).name),
      description: t.lines(link).join("\n"),
      link,
      organizer: { name: personRef(reader, appraisal.manager).name, email: emailOf(appraisal.manager) },
    },
    at,
  );
  return {
    name: `${fileNameOf(locale === "sv" ? "medarbetarsamtal" : "appraisal talk", appraisal.date)}.ics`,
    type: "text/calendar; charset=utf-8",
    bytes: text,
  };
}

/** Stands where the address of somebody with a protected identity, or who has left, would. */
const NOBODY = "noreply@invalid";
