import { isOnLeave } from "#core/contract/acting.ts";
import type { PersonId } from "#core/ids.ts";
import { reminderDay } from "#core/schedule/pace.ts";
import { afterQuiet } from "#core/schedule/quietHours.ts";
import { type Reminded, lookOn } from "#core/schedule/schedule.ts";
import { type Instant, dayOf } from "#core/time.ts";
import type { Stored, Write } from "#bot/store/store.ts";
import { type DigestRow, digestId, isSettled, newDigestRow, reachedOn } from "#bot/notify/outboxRow.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { readPace } from "#bot/usecases/preference.ts";

/**
 * Sees to it that somebody gets a digest, at their own pace and outside the quiet hours. The row's id is the day's, so however
 * many reminders there are, and however many servers look, it is one row and one message. Its card is drawn when it is sent.
 * One that still waits for its receiver will say all there is to say, so no other is added; earlier ones that are done with go
 * in the same commit, unless they say that the day has had its message or a campaign was told by them.
 */
export async function remind(ports: Ports, { person, must }: Reminded, at: Instant): Promise<void> {
  const directory = ports.directory();
  // Reminders rest while somebody is on leave.
  if (!directory.person(person) || isOnLeave(directory, person, dayOf(at))) return;
  const quiet = ports.quietHours?.();
  const day = reminderDay(dayOf(afterQuiet(at, quiet)), await readPace(ports, person), must);
  if (day === undefined) return;
  const dueAt = afterQuiet(later(at, lookOn(day)), quiet);
  for (;;) {
    const digests = await digestsOf(ports, person);
    if (digests.some(({ row }) => row.id === digestId(day) || (!isSettled(row) && row.about.day < day))) return;
    const done = digests.filter(({ row }) => isSettled(row) && !row.about.news && reachedOn(row) !== dayOf(at));
    const writes: readonly Write[] = [
      { kind: "create", body: newDigestRow(person, day, at, dueAt) },
      ...done.map(({ row, version }): Write => ({ kind: "remove", id: row.id, version })),
    ];
    if ((await ports.store.commit("dossiers", person, writes)) === "conflict") continue;
    await ports.committed(person, true);
    return;
  }
}

const digestsOf = async (ports: Ports, person: PersonId) =>
  (await ports.store.find("dossiers", person, { types: ["digest"] })).map(({ body, version }: Stored) => ({
    row: body as DigestRow,
    version,
  }));

const later = (one: Instant, other: Instant): Instant => (one < other ? other : one);
