import { type Day, addDays } from "#core/time.ts";

/**
 * How far one of two has come with a text of their own before the other may read it (DOMAIN decision 3): shared, and read when
 * both have; shown alone; or given up, so that there is nothing written.
 */
export type Given = "shared" | "shown" | "none";

/** One may be shown alone from this many days before the two meet. */
const SHOWN_ALONE_DAYS_BEFORE = 1;

/** The first day on which one may show one's own text alone. */
export const showableFrom = (day: Day): Day => addDays(day, -SHOWN_ALONE_DAYS_BEFORE);

/** Whether the other may read it; `revealed`: both are to be read. */
export const isReadByOther = (status: string, revealed: boolean): boolean =>
  status === "shown" || (status === "shared" && revealed);

/** What its author has said of a text so far, as the other may know it; undefined while it is only being written. */
export const givenOf = (status: string): Given | undefined =>
  status === "shared" || status === "shown" || status === "none" ? status : undefined;
