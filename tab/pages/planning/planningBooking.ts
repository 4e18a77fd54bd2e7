import { useCallback, useRef, useState } from "react";
import type { TalkLength } from "#core/appraisal/length.ts";
import { useApi } from "#tab/api/api.tsx";
import { type Failure, isUnsettled, newRequest } from "#tab/api/client.ts";

export type Booking = {
  readonly employee: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: TalkLength;
};
/** What came of each: booked, or why not. */
export type Booked = ReadonlyMap<string, "booked" | Failure>;

/**
 * Books several talks, one after the other, each on its own: what one is refused for stops no other. A booking whose answer was
 * lost goes out as the same request when it is tried again, so that it happens once.
 */
export function useBookings(refresh: () => Promise<void>) {
  const { client } = useApi();
  const [busy, setBusy] = useState(false);
  const [booked, setBooked] = useState<Booked>(new Map());
  const unanswered = useRef(new Map<string, string>());

  const book = useCallback(
    async (talks: readonly Booking[]): Promise<number> => {
      setBusy(true);
      const results = new Map<string, "booked" | Failure>();
      for (const talk of talks) {
        const what = JSON.stringify(talk);
        const request = unanswered.current.get(what) ?? newRequest();
        unanswered.current.set(what, request);
        // One at a time: each is to be seen in the plan before the next asks for its place.
        const sent = await client.send("POST", "/appraisals", { ...talk, request });
        if (sent.kind === "done" || !isUnsettled(sent.failure)) unanswered.current.delete(what);
        results.set(talk.employee, sent.kind === "done" ? "booked" : sent.failure);
      }
      setBooked((before) => new Map([...before, ...results]));
      await refresh();
      setBusy(false);
      return [...results.values()].filter((result) => result === "booked").length;
    },
    [client, refresh],
  );
  return { book, busy, booked };
}
