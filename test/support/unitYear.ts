import assert from "node:assert/strict";
import { reminderTexts } from "#core/content/chat/reminders.ts";
import type { Dossier } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { lookOn } from "#core/schedule/schedule.ts";
import { type Day, addDays } from "#core/time.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { CONTAINERS } from "#bot/store/store.ts";
import { issuer } from "./apiServer.ts";
import { startChatServer } from "./chatServer.ts";
import { startFakeChannel } from "./fakeChannel.ts";
import { type Seat, takeSeatInYear } from "./pairOfTwo.ts";
import { ANY_MARK, eight, onlyTheirs, unitOfEight } from "./unitOfEight.ts";

export type UnitYear = {
  readonly ports: Ports;
  readonly at: (who: PersonId) => Seat;
  readonly today: () => Day;
  /** Day by day, as the clock goes; what was told of each day is looked at before the next. */
  readonly passTo: (day: Day) => Promise<void>;
  readonly settled: () => Promise<void>;
  /** Everybody asks for every page there is about each of the eight, allowed or not. */
  readonly lookEverywhere: () => Promise<void>;
  /** There is another page about somebody, by its path in the API. */
  readonly isOn: (subject: PersonId, path: string) => void;
  readonly dossierOf: (who: PersonId) => Promise<Dossier>;
  /** Nobody has been answered what is not theirs, and no text is in the chat or in a log. */
  readonly checkReach: () => void;
  /** How many digests were sent so far. */
  readonly digests: () => number;
  /** All that lies in the store, as text. */
  readonly stored: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

const { chief, manager, team, hr, registrar, stranger } = eight;
const ABOUT = ["goals", "agreements", "summaries", "follow-ups", "salary", "leadership", "assessments"];
const OWN = ["start", "team", "history", "salary-overview", "organisation/coverage"];

/** The municipality of unitOfEight.ts with its server and chat from a day on. */
export async function startUnitYear(from: Day): Promise<UnitYear> {
  const channel = await startFakeChannel();
  const server = await startChatServer(":memory:", { directory: unitOfEight, checkToken: issuer.checkToken });
  const all = [manager, ...team];
  const seats = new Map<PersonId, Seat>();
  for (const who of [chief, ...all, hr, registrar, stranger])
    seats.set(who, await takeSeatInYear(who, server, channel));
  const paths = new Map<PersonId, readonly string[]>(
    all.map((who) => [who, ABOUT.map((page) => `${page}/${who}`)] as const),
  );
  let today = from;
  let toldBefore = channel.accepted().length;
  let digests = 0;

  /** Of what was sent unasked in a day: nothing twice to the same person, and of digests one. */
  const endDay = () => {
    const told = channel.accepted().slice(toldBefore);
    toldBefore += told.length;
    const said = told
      .filter(({ answers }) => answers === "nothing")
      .map(({ conversation, card }) => `${conversation}: ${withoutIds(card)}`);
    assert.equal(new Set(said).size, said.length, `something is told twice on ${today}`);
    const inDigests = said.filter((each) => each.includes(`"${reminderTexts.sv.kicker}"`));
    const receivers = new Set(inDigests.map((each) => each.split(":")[0]));
    assert.equal(receivers.size, inDigests.length, `digests of ${today}`);
    digests += inDigests.length;
  };

  return {
    ports: server.ports,
    at: (who) => {
      const seat = seats.get(who);
      assert.ok(seat);
      return seat;
    },
    today: () => today,
    passTo: async (day) => {
      while (today < day) {
        endDay();
        today = addDays(today, 1);
        await server.passTo(lookOn(today));
      }
    },
    settled: server.settled,
    lookEverywhere: async () => {
      await server.settled();
      for (const seat of seats.values()) await seat.lookAround([...OWN, ...[...paths.values()].flat()]);
    },
    isOn: (subject, path) => paths.set(subject, [...(paths.get(subject) ?? []), path]),
    dossierOf: (who) =>
      readDossier(server.ports, who, { types: ["goal", "followUp", "salaryBasis", "assessment", "appraisal"] }),
    checkReach: () => {
      assert.doesNotMatch(channel.bodies(), ANY_MARK, "no text of anybody's settles in the chat");
      assert.doesNotMatch(server.logged(), ANY_MARK, "nor in a log");
      for (const [who, seat] of seats) onlyTheirs(who, seat.answered());
    },
    digests: () => digests,
    stored: async () => {
      let text = "";
      for (const container of CONTAINERS)
        for (let position: string | undefined, more = true; more;) {
          const page = await server.ports.store.changes(container, position, 1000);
          text += JSON.stringify(page.changes);
          ({ position } = page);
          more = page.changes.length > 0;
        }
      return text;
    },
    stop: async () => {
      await server.stop();
      await channel.stop();
    },
  };
}

/** What a card says, whichever ids and answers its buttons carry. */
const withoutIds = (card: unknown) =>
  JSON.stringify(card ?? "", (key, value: unknown) =>
    key === "data" || key === "fallback" || key === "refresh" ? undefined : value,
  );
