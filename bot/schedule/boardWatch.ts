import { dayOf } from "#core/time.ts";
import { closeBoardYear } from "#bot/usecases/boardReport.ts";
import { noteBoardRepresentatives } from "#bot/usecases/boardRepresentatives.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { type Watch, watch } from "./watch.ts";

type OnFault = (fault: unknown) => void;

/** Looks, when the day or the organisation has become another, at who represents the board (P18). */
export const boardWatch = (ports: Ports, onFault: OnFault): Watch =>
  watch(
    () => [ports.directory().organisation, dayOf(ports.now())],
    () => noteBoardRepresentatives(ports),
    onFault,
  );

/** Looks once a day whether a year is to be closed for the page to the board. */
export const boardYearWatch = (
  ports: Ports,
  { catchUp, onFault }: { readonly catchUp: () => Promise<void>; readonly onFault: OnFault },
): Watch =>
  watch(
    () => [dayOf(ports.now())],
    () => closeBoardYear(ports, catchUp),
    onFault,
  );
