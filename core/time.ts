/** A moment: ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export type Instant = string & { readonly instant: true };
/** A calendar day, `YYYY-MM-DD`, in the municipality's time zone. */
export type Day = string & { readonly day: true };

/** Where the municipality's days begin and end; Sweden has one time zone. */
export const MUNICIPAL_TIME_ZONE = "Europe/Stockholm";

const dayFormat = new Intl.DateTimeFormat("sv-SE", {
  timeZone: MUNICIPAL_TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The municipality's calendar day at a moment. */
export const dayOf = (at: Instant): Day => dayFormat.format(new Date(at)) as Day;

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

/** A day from text that a person or a file gives, or undefined when no such day exists (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : (text as Day);
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as Day;
}
