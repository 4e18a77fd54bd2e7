import { ulid } from "ulid";
import { municipalityOf } from "#core/municipality/municipality.ts";
import { instantOf } from "#core/time.ts";
import type { Ports } from "#bot/usecases/ports.ts";

/** The ports of a measurement: a municipality with nothing of its own, and nobody who is told of a commit. */
export const portsOn = (
  store: Ports["store"],
  directory: Ports["directory"],
  now: Ports["now"] = () => instantOf(new Date()),
): Ports => ({
  store,
  directory,
  municipality: () => municipalityOf([]),
  now,
  newId: ulid,
  committed: () => {},
});
