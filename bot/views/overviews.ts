import type { Entry } from "#core/dossier/chain.ts";
import type { DossierEvent } from "#core/dossier/dossier.ts";
import { type ContentHash, type PersonId, asId } from "#core/ids.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import type { Overview } from "#core/overview/overview.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import type { Lease } from "#bot/store/lease.ts";
import type { Change, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { fingerprintOf } from "./fingerprint.ts";
import {
  type OverviewDocument,
  OVERVIEW_NEEDS,
  projectAll,
  projectDue,
  projectEach,
  projectReorganised,
} from "./project.ts";

const POSITION = { partition: "positions", id: "overviews" } as const;

/** How far the feed has been followed, and for which organisation and on which day the overviews were made. */
type Position = StoredBody & { readonly position: string } & Partial<MadeFor> & {
    /** While they are made for another organisation they are made for none. */
    readonly making?: { readonly from: ContentHash | undefined; readonly to: ContentHash };
  };
type MadeFor = { readonly organisation: ContentHash; readonly day: Day };

const BATCH = 200;
/** Another number goes through all dossiers once: something more is counted of each. */
const SHAPE = 2;
/** Under load the views follow at most this often; a lone change is followed at once. */
const FOLLOW_EVERY_MS = 80;
/** After a fault nobody may come to press anything for hours, so it is tried again unasked. */
const RETRY_AFTER_MS = 5_000;

/**
 * Keeps the overviews from the dossiers' change feed, with a remembered position: idempotent, and catches up after a crash.
 * Who reads what hangs on the organisation and on the day as well, so both are compared each time: when either is another, those are
 * gone through that may look another way (`projectReorganised`, `projectDue`); all of them where this process has not known the
 * organisation before, as after a start. The caller asks now and then even
 * when nothing is saved.
 */
export type OverviewKeeper = {
  /** Brings the views up to the newest change; calls while it runs join the next round. */
  readonly catchUp: () => Promise<void>;
  /** The same, soon: at once when nothing has happened lately, else together with what happens meanwhile. Tries again after a fault. */
  readonly catchUpSoon: () => void;
  /**
   * Makes them anew, also where nothing seems to have changed: when their shape has. Servers may go on meanwhile: what they have
   * followed is followed again from where the rebuilding began, so that no older picture stays.
   */
  readonly rebuild: () => Promise<void>;
  /** Lets another server follow. */
  readonly stop: () => Promise<void>;
};

export type KeeperSettings = {
  readonly onFault?: (fault: unknown) => void;
  readonly retryAfterMs?: number;
  /** Of several servers one follows; without it this one does. Two that follow at once do it twice and do no harm. */
  readonly lease?: Pick<Lease, "hold" | "release">;
  /** Told of each page that was followed: how many changes, and how old the oldest was when it showed. */
  readonly onFollowed?: (followed: { readonly changes: number; readonly lagMs: number }) => void;
};

export function overviewKeeper(
  ports: Ports,
  { onFault = () => {}, retryAfterMs = RETRY_AFTER_MS, lease, onFollowed = () => {} }: KeeperSettings = {},
): OverviewKeeper {
  const madeFor = organisationAndDay(ports);
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: an older picture must not be written over a newer one. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  /** Who asks while one waits for its turn waits with it. */
  const following = (until: FollowUntil) => {
    let next: Promise<boolean> | undefined;
    return () =>
      (next ??= inTurn(async () => {
        next = undefined;
        return (!lease || (await lease.hold())) && follow(ports, madeFor(), { until, onFollowed, lease });
      }));
  };
  const toTheEnd = following("nothingIsLeft");
  const forNow = following("aPageIsNotFull");
  const catchUp = async () => void (await toTheEnd());
  let pause: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;
  let again = false;
  let stopped = false;
  const catchUpSoon = () => {
    if (stopped) return;
    if (pause) {
      again = true;
      return;
    }
    pause = setTimeout(() => {
      pause = undefined;
      if (again) catchUpSoon();
    }, FOLLOW_EVERY_MS).unref();
    again = false;
    forNow().then(
      (more) => more && catchUpSoon(),
      (fault: unknown) => {
        onFault(fault);
        retry ??= setTimeout(() => {
          retry = undefined;
          catchUpSoon();
        }, retryAfterMs).unref();
      },
    );
  };
  return {
    catchUp,
    catchUpSoon,
    rebuild: () =>
      inTurn(async () => {
        const [began] = await readPosition(ports);
        await projectAll(ports, true);
        if (began) await ports.store.commit("views", POSITION.partition, [{ kind: "put", body: began.body }]);
      }),
    stop: async () => {
      stopped = true;
      clearTimeout(pause);
      clearTimeout(retry);
      await last;
      await lease?.release();
    },
  };
}

/** What the overviews are to be made for, and the organisation before it, where this process has known that. */
type Present = MadeFor & { readonly former: (hash: ContentHash | undefined) => Organisation | undefined };

/** Names the organisation and the municipal day; the same organisation is read through once. */
function organisationAndDay(ports: Ports): () => Present {
  type Seen = { readonly organisation: Organisation; readonly hash: ContentHash };
  let seen: Seen | undefined;
  let before: Seen | undefined;
  return () => {
    const { organisation } = ports.directory();
    if (seen?.organisation !== organisation) {
      const hash = fingerprintOf([SHAPE, organisation]);
      if (seen?.hash !== hash) before = seen;
      seen = { organisation, hash };
    }
    const former = before;
    return {
      organisation: seen.hash,
      day: dayOf(ports.now()),
      former: (hash) => (former && former.hash === hash ? former.organisation : undefined),
    };
  };
}

/** The overviews kept for a reader: one query. */
export async function overviewsFor(ports: Ports, reader: PersonId): Promise<readonly Overview[]> {
  const found = await ports.store.find("views", reader, { types: ["overview"] });
  return found.map(({ body }) => (body as OverviewDocument).overview);
}

const readPosition = (ports: Ports) => ports.store.find("views", POSITION.partition, { ids: [POSITION.id] });

/**
 * Under load something is written while each page is gone through, and there would be no end: then what is not a whole page waits,
 * so that what has changed several times is looked at once.
 */
type FollowUntil = "nothingIsLeft" | "aPageIsNotFull";
type Following = {
  readonly until: FollowUntil;
  readonly onFollowed: NonNullable<KeeperSettings["onFollowed"]>;
  readonly lease: KeeperSettings["lease"];
};

/**
 * Page by page; gives whether more may be left. Where it has come is saved only if nobody else has saved theirs meanwhile, since
 * both may then have written their pictures across each other: who comes second makes its own again from what the dossiers then
 * hold, and goes on from where the other has put the position, forward or back.
 */
async function follow(ports: Ports, madeFor: Present, how: Following): Promise<boolean> {
  const { until, onFollowed, lease } = how;
  let [kept] = await readPosition(ports);
  const save = async (body: Position) => {
    const write = kept
      ? ({ kind: "replace", body, version: kept.version } as const)
      : ({ kind: "create", body } as const);
    const saved = (await ports.store.commit("views", POSITION.partition, [write])) === "committed";
    [kept] = await readPosition(ports);
    return saved;
  };
  const positionOf = () => kept?.body as Position | undefined;
  const before = positionOf();
  const isOther = before && before.organisation !== madeFor.organisation;
  if (isOther || (before && before.day !== madeFor.day)) {
    if (isOther) {
      const { organisation, making, ...rest } = before;
      const from = organisation ?? (making?.to === madeFor.organisation ? making.from : undefined);
      const former = madeFor.former(from);
      // Should this end half-way and the organisation go back to what it was, nobody may take the views for made for it.
      if (!(await save({ ...rest, making: { from, to: madeFor.organisation } }))) return follow(ports, madeFor, how);
      await (former ? projectReorganised(ports, former) : projectAll(ports));
    }
    await projectDue(ports);
    if (!(await save(positionAt(before.position, madeFor)))) return follow(ports, madeFor, how);
  }
  for (let after = before?.position; ;) {
    const { changes, position } = await ports.store.changes("dossiers", after, BATCH, FOLLOWED);
    const touched = changes.filter(({ body }) => isShown(body)).map(({ partition }) => asId<PersonId>(partition));
    await projectEach(ports, touched);
    if (position === undefined || position === after) return false;
    if (!(await save(positionAt(position, madeFor)))) {
      await projectEach(ports, touched);
      after = positionOf()?.position;
      continue;
    }
    if (changes.length > 0) onFollowed({ changes: changes.length, lagMs: ageOf(changes, ports.now()) });
    if (changes.length === 0 || (lease && !(await lease.hold()))) return false;
    if (until === "aPageIsNotFull" && changes.length < BATCH) return true;
    after = position;
  }
}

const positionAt = (position: string, { organisation, day }: MadeFor): Position => ({
  id: POSITION.id,
  type: "position",
  schema: 1,
  position,
  organisation,
  day,
});

/** How long ago the first of these happened, by the audit entries among them. */
function ageOf(changes: readonly Change[], now: Instant): number {
  const moments = changes.flatMap(({ body }) => (isEntry(body) ? [Date.parse(body.at)] : []));
  return moments.length === 0 ? 0 : Math.max(0, Date.parse(now) - Math.min(...moments));
}

/** What an overview shows has changed; or it is gone, which the feed tells only by the entry that says so. */
const isShown = (body: StoredBody) =>
  OVERVIEW_NEEDS.some((shown) => shown === body.type) ||
  (isEntry(body) && body.events.some(({ type }) => LEAVES_NO_DOCUMENT.has(type)));
/** Of all that a commit writes, what the overviews look at. */
const FOLLOWED: readonly string[] = [...OVERVIEW_NEEDS, "entry"];
/** The document it happened to is gone with it. */
const LEAVES_NO_DOCUMENT: ReadonlySet<DossierEvent["type"]> = new Set([
  "contractDiscarded",
  "recordsRemoved",
  "feedbackTakenBack",
  "feedbackCleared",
] as const);
const isEntry = (body: StoredBody): body is StoredBody & Entry => body.type === "entry";
