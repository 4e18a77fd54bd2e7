import { isStillSaid } from "#core/campaign/campaign.ts";
import { toldAs } from "#core/campaign/recipients.ts";
import type { CampaignId, PersonId } from "#core/ids.ts";
import { reminderDay } from "#core/schedule/pace.ts";
import { afterQuiet } from "#core/schedule/quietHours.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { type Day, type Instant, addDays, addMinutes, dayOf } from "#core/time.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { readPace } from "#bot/usecases/preference.ts";
import { type CampaignRow, type DigestRow, type OutboxRow, campaignRowId, reachedOn } from "./outboxRow.ts";
import type { Pending } from "./settle.ts";

/** What is to be done with a message whose turn has come. */
export type Place =
  | { readonly kind: "goes"; readonly body: Pending }
  | { readonly kind: "waits"; readonly until: Instant }
  | { readonly kind: "toldAlready" };

/**
 * At most one message a day that the clock or HR sends by itself, with everything in it: a digest takes along what a campaign has to
 * tell its receiver, and what comes when the day has had its one waits for the next. What somebody has done is told at once and is
 * not counted.
 */
export async function placeOnDay(ports: Ports, body: Pending): Promise<Place> {
  if (body.type === "outbox") return { kind: "goes", body };
  const stored = await ports.store.find("dossiers", body.to, { types: ["digest", "campaignMessage"] });
  const rows = stored.map((each) => each.body as DigestRow | CampaignRow);
  if (body.type === "campaignMessage" && rows.some((row) => hasTold(row, body.about.campaign)))
    return { kind: "toldAlready" };
  const today = dayOf(ports.now());
  if (rows.some((row) => row.id !== body.id && isOn(today, row)))
    return { kind: "waits", until: await nextDay(ports, body, today) };
  if (body.type === "digest") return { kind: "goes", body: withNews(body, newsFor(ports, body.to, rows, today)) };
  const [digest] = rows.filter((row) => row.type === "digest" && row.status === "pending" && dayOf(row.dueAt) <= today);
  return digest?.status === "pending"
    ? { kind: "waits", until: later(digest.dueAt, addMinutes(ports.now(), 1)) }
    : { kind: "goes", body };
}

/** Whether a row is its receiver's message of a day. */
const isOn = (day: Day, row: OutboxRow) => row.status === "sending" || reachedOn(row) === day;

const hasTold = (row: DigestRow | CampaignRow, campaign: CampaignId) =>
  row.type === "digest" && row.about.news?.campaign === campaign && reachedOn(row) !== undefined;

/** The next day on which it may come: for a digest one of its receiver's own pace. */
async function nextDay(ports: Ports, { type, to }: Pending, today: Day): Promise<Instant> {
  const tomorrow = addDays(today, 1);
  const day = type === "digest" ? reminderDay(tomorrow, await readPace(ports, to), true) : tomorrow;
  return afterQuiet(lookOn(day ?? tomorrow), ports.quietHours?.());
}

/** What a campaign has to tell somebody now: its row is there, or will be laid out in a while. */
function newsFor(
  { municipality, directory }: Ports,
  to: PersonId,
  rows: readonly (DigestRow | CampaignRow)[],
  today: Day,
): DigestRow["about"]["news"] {
  const person = directory().person(to);
  for (const campaign of municipality().campaigns.filter((each) => isStillSaid(each, today))) {
    if (!person || campaign.state === "paused") continue;
    const row = rows.find(({ id }) => id === campaignRowId(campaign.id));
    if (row ? row.status !== "pending" : campaign.state !== "running") continue;
    if (rows.some((each) => hasTold(each, campaign.id))) continue;
    const as = toldAs(directory(), person, campaign, today);
    if (as) return { campaign: campaign.id, as };
  }
  return undefined;
}

const withNews = (
  body: Extract<DigestRow, { status: "pending" }>,
  news: DigestRow["about"]["news"],
): Extract<DigestRow, { status: "pending" }> => ({
  ...body,
  about: { kind: "digest", day: body.about.day, ...(news && { news }) },
});

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
