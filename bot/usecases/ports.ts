import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { type Viewer, viewerOf } from "#core/access/viewer.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import type { Municipality } from "#core/municipality/municipality.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { QuietHours } from "#core/schedule/quietHours.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import type { DocumentStore } from "#bot/store/store.ts";

/** What the use cases need of the world. */
export type Ports = {
  readonly store: DocumentStore;
  /** From memory; at most as old as the live directory states. */
  readonly directory: () => Directory;
  /** From memory too: settings, and what HR writes for all. */
  readonly municipality: () => Municipality;
  readonly now: () => Instant;
  /** A new ULID. */
  readonly newId: () => string;
  /** Told when another organisation is in force, so that it is known here at once and not only when the directory is looked at next. */
  readonly organisationChanged?: () => Promise<unknown>;
  /** When nobody is disturbed; without it messages are sent at any hour (the local run, most tests). */
  readonly quietHours?: () => QuietHours | undefined;
  /** Talks are put into calendars by the server itself. */
  readonly keepsCalendars?: boolean;
  /** Told after each commit, so that notices (when there are any), views and memory follow at once; a lost signal only delays them. */
  readonly committed: (subject: PersonId, told: boolean) => Promise<void> | void;
};

/** SHA-256 over canonical JSON (RFC 8785): the same content has the same hash wherever it is computed. */
export const hashOf = (content: unknown): ContentHash =>
  asId(
    createHash("sha256")
      .update(canonicalize(content) ?? "")
      .digest("hex"),
  );

/** Who asks, and when. */
export type Asking = {
  readonly viewer: Viewer;
  readonly at: Instant;
  readonly today: Day;
  readonly directory: Directory;
  readonly municipality: Municipality;
};

export function asking(ports: Ports, person: PersonId): Asking {
  const at = ports.now();
  const today = dayOf(at);
  const directory = ports.directory();
  return { viewer: viewerOf(directory, person, today), at, today, directory, municipality: ports.municipality() };
}
