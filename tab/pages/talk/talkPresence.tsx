import { type ReactNode, createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { PresenceView } from "#bot/api/wire/presence.ts";
import type { AgendaPointKey } from "#core/appraisal/agenda.ts";
import type { SummaryField } from "#core/appraisal/appraisal.ts";
import { type Sighting, type Whereabouts, lastSeen } from "#core/appraisal/presence.ts";
import { useApi } from "#tab/api/api.tsx";
import { type Talk, isSummaryOpen } from "./talkState.ts";

/** Where one is is told this often, whatever happens meanwhile, and the answer says where the other is. */
const TELL_EVERY_MS = 2_000;
/** Who has stopped for this long is not writing any more, though still in the field. */
const WRITES_FOR_MS = 8_000;

type Presence = {
  /** Where the other is, as far as is known. */
  readonly other: Whereabouts | undefined;
  /** One has written in a field just now, or left it. */
  readonly writes: (field: SummaryField) => void;
  readonly leaves: (field: SummaryField) => void;
};

const NOWHERE: Presence = { other: undefined, writes: () => {}, leaves: () => {} };
const PresenceContext = createContext(NOWHERE);

export const usePresence = (): Presence => useContext(PresenceContext);

/**
 * Tells the other where one is in an open talk, and knows where they are (P22, P23). Only while the page is looked at, and never
 * what is written. Where the server cannot be reached nothing shows, and nothing else depends on it.
 */
export function TalkPresence({
  talk: { view, path },
  point,
  children,
}: {
  readonly talk: Talk;
  /** On the talk's own page there are no points. */
  readonly point?: AgendaPointKey;
  readonly children: ReactNode;
}) {
  const { client } = useApi();
  const [other, setOther] = useState<Whereabouts>();
  const writing = useRef<{ readonly field: SummaryField; readonly at: number }>(undefined);
  const at = useRef(point);
  useEffect(() => {
    at.current = point;
  }, [point]);
  const isOpen = isSummaryOpen(view.state) && view.can.write;

  useEffect(() => {
    if (!isOpen) return;
    const address = `${path}/presence`;
    let known: Sighting | undefined;
    let asking = false;
    let ended = false;

    const show = (next: Sighting | undefined) => {
      known = next;
      setOther((before) => (isSame(before, next) ? before : next));
    };
    const tell = async (now: number, where: Whereabouts) => {
      asking = true;
      const answer = await client.pose<PresenceView>(address, where, "PUT");
      asking = false;
      if (ended || answer.kind !== "fresh") return;
      const { other: seen } = answer.value;
      show(lastSeen(known, seen && { ...seen, seenAt: now - seen.agoMs }, performance.now()));
    };
    const tick = () => {
      const now = performance.now();
      show(lastSeen(known, undefined, now));
      if (asking || document.visibilityState === "hidden") return;
      const field = writing.current && now - writing.current.at < WRITES_FOR_MS ? writing.current.field : undefined;
      void tell(now, { point: at.current, field });
    };
    const leave = () => {
      if (document.visibilityState === "visible") return tick();
      void client.pose(address, {}, "PUT");
    };

    tick();
    const timer = setInterval(tick, TELL_EVERY_MS);
    document.addEventListener("visibilitychange", leave);
    return () => {
      ended = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", leave);
      setOther(undefined);
      void client.pose(address, {}, "PUT");
    };
  }, [client, path, isOpen]);

  const writes = useCallback((field: SummaryField) => {
    writing.current = { field, at: performance.now() };
  }, []);
  const leaves = useCallback((field: SummaryField) => {
    if (writing.current?.field === field) writing.current = undefined;
  }, []);
  const presence = useMemo(() => ({ other, writes, leaves }), [other, writes, leaves]);
  return <PresenceContext value={presence}>{children}</PresenceContext>;
}

const isSame = (one: Whereabouts | undefined, next: Whereabouts | undefined) =>
  one?.point === next?.point && one?.field === next?.field && (one === undefined) === (next === undefined);
