import type { DeliveryFacts, Troubled } from "#core/delivery/delivery.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { addMinutes } from "#core/time.ts";
import { INSTALLATION, type Installation } from "#bot/notify/appInstaller.ts";
import type { Reference } from "#bot/notify/delivery.ts";
import type { Installed } from "#bot/notify/graphInstall.ts";
import { MESSAGE_TYPES, type OutboxRow } from "#bot/notify/outboxRow.ts";
import type { Lease } from "#bot/store/lease.ts";
import type { Change, Stored, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { changeUnitDocument } from "./unitDocuments.ts";

/**
 * How messages arrive, kept from the change feeds of the references and of the outbox: partition `delivery`, one document a shard of
 * the people, so that "whom do we not reach" costs some reads and not one a person. States and reasons, never what was said.
 */
export type DeliveryKeeper = {
  /** Follows what is written by now; what comes meanwhile is for the next round. */
  readonly catchUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Why the app could not be given to somebody who has no chat; what passes by itself is none. */
const NOT_GIVEN = ["noTeams", "notAllowed", "refused"] as const satisfies readonly Installed[];
type NotGiven = (typeof NOT_GIVEN)[number];
const isNotGiven = (state: Reference["state"] | Installed): state is NotGiven =>
  NOT_GIVEN.some((each) => each === state);
type Shard = {
  readonly chats: { readonly [person: PersonId]: Reference["state"] | NotGiven };
  readonly troubled: { readonly [row: string]: Troubled };
};
type Position = StoredBody & { readonly references?: string; readonly dossiers?: string };

const PARTITION = "delivery";
const TYPE = "delivery";
const SHARDS = 64;
/** What tells whether messages arrive, in the containers whose changes are followed. */
const FOLLOWED = {
  references: ["reference", INSTALLATION],
  dossiers: MESSAGE_TYPES,
} as const satisfies { readonly [container: string]: readonly string[] };
const POSITION = { partition: "positions", id: "delivery" } as const;
const BATCH = 200;
/** As long as the row itself is kept. */
const KEPT_MINUTES = 90 * 24 * 60;

/** Whose facts lie in which document. */
const shardOf = (person: PersonId) => {
  let sum = 0;
  for (const character of person) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return String(sum % SHARDS);
};
const shardId = (shard: string) => `unit-${shard}`;

export function deliveryKeeper(
  ports: Ports,
  {
    lease,
    onFault = () => {},
  }: { readonly lease?: Pick<Lease, "hold" | "release">; readonly onFault?: (fault: unknown) => void } = {},
): DeliveryKeeper {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return {
    catchUp: () =>
      (next ??= last =
        last
          .then(async () => {
            next = undefined;
            if (!lease || (await lease.hold())) await follow(ports);
          })
          .catch(onFault)),
    stop: async () => {
      await last;
      await lease?.release();
    },
  };
}

async function follow(ports: Ports) {
  for (const container of ["references", "dossiers"] as const)
    for (;;) {
      const [kept] = await ports.store.find("views", POSITION.partition, { ids: [POSITION.id] });
      const { references, dossiers } = (kept?.body ?? {}) as Partial<Position>;
      const after = { references, dossiers }[container];
      const read = () => ports.store.changes(container, after, BATCH, FOLLOWED[container]);
      const { changes, position } = await read();
      await apply(ports, changes);
      if (position === undefined || position === after) break;
      const saved = await ports.store.commit("views", POSITION.partition, [
        positionWrite(kept, { references, dossiers, [container]: position }),
      ]);
      // Another has saved meanwhile: perhaps we wrote across each other. The feed has the latest of each.
      if (saved === "conflict") await apply(ports, (await read()).changes);
      // Under load something is written while a page is gone through: what is not a whole one waits for the next round.
      if (changes.length < BATCH) break;
    }
}

const positionWrite = (
  kept: Stored | undefined,
  places: { readonly references?: string | undefined; readonly dossiers?: string | undefined },
) => {
  const { references, dossiers } = places;
  const body: Position = {
    id: POSITION.id,
    type: "position",
    schema: 1,
    ...(references !== undefined && { references }),
    ...(dossiers !== undefined && { dossiers }),
  };
  return kept ? ({ kind: "replace", body, version: kept.version } as const) : ({ kind: "create", body } as const);
};

type Told = { readonly person: PersonId; readonly change: (shard: Shard) => Shard };

async function apply(ports: Ports, changes: readonly Change[]) {
  const told = changes.flatMap((change) => toldBy(change));
  const before = addMinutes(ports.now(), -KEPT_MINUTES);
  for (const [shard, those] of Map.groupBy(told, ({ person }) => shardOf(person)))
    await changeUnitDocument<Shard>(ports.store, { partition: PARTITION, unit: shard, type: TYPE }, (was) => {
      const present: Shard = { chats: was?.chats ?? {}, troubled: was?.troubled ?? {} };
      const { chats, troubled } = those.reduce((so, { change }) => change(so), present);
      const rows = Object.entries(troubled);
      const still = rows.filter(([, { since }]) => since > before);
      if (chats === was?.chats && troubled === was.troubled && still.length === rows.length) return was;
      return { chats, troubled: Object.fromEntries(still) };
    });
}

function toldBy({ body }: Change): readonly Told[] {
  if (body.type === "reference") {
    const { person, state } = body as Reference;
    return [{ person, change: ({ chats, troubled }) => ({ chats: withChat(chats, person, state), troubled }) }];
  }
  if (body.type === INSTALLATION) {
    const { person, outcome } = body as Installation;
    return [{ person, change: ({ chats, troubled }) => ({ chats: withOutcome(chats, person, outcome), troubled }) }];
  }
  if (!MESSAGE_TYPES.some((type) => type === body.type)) return [];
  const row = body as OutboxRow;
  return [{ person: row.to, change: ({ chats, troubled }) => ({ chats, troubled: withRow(troubled, row) }) }];
}

const withChat = (chats: Shard["chats"], person: PersonId, state: Reference["state"]): Shard["chats"] =>
  chats[person] === state ? chats : { ...chats, [person]: state };

/** A chat there is, or was, says more than an attempt to open one. */
function withOutcome(chats: Shard["chats"], person: PersonId, outcome: Installation["outcome"]): Shard["chats"] {
  const { [person]: known, ...others } = chats;
  if (known !== undefined && !isNotGiven(known)) return chats;
  return outcome !== undefined && isNotGiven(outcome) ? { ...others, [person]: outcome } : others;
}

/** A campaign's row has the same id in every dossier. */
const nameOf = ({ subject, id }: OutboxRow) => `${subject} ${id}`;

function withRow(troubled: Shard["troubled"], row: OutboxRow): Shard["troubled"] {
  const { [nameOf(row)]: before, ...others } = troubled;
  if (row.status === "unknown")
    return { ...others, [nameOf(row)]: { to: row.to, status: row.status, since: row.since } };
  if (row.status === "parked")
    return { ...others, [nameOf(row)]: { to: row.to, status: row.status, reason: row.reason, since: row.since } };
  return before ? others : troubled;
}

/** Nothing is known any more of how somebody is reached. */
export const forgetDelivery = (store: Ports["store"], person: PersonId): Promise<void> =>
  changeUnitDocument<Shard>(store, { partition: PARTITION, unit: shardOf(person), type: TYPE }, (was) => {
    const { [person]: known, ...chats } = was?.chats ?? {};
    return was && known !== undefined ? { ...was, chats } : was;
  });

/** What is known of everybody, or of some: one query. */
export async function readDelivery({ store }: Pick<Ports, "store">, of?: readonly PersonId[]): Promise<DeliveryFacts> {
  const ids = of && [...new Set(of.map((person) => shardId(shardOf(person))))];
  const found = await store.find("views", PARTITION, ids ? { ids } : { types: [TYPE] });
  const shards = found.map(({ body }) => body as StoredBody & Shard);
  return {
    chats: new Map(
      shards.flatMap(({ chats }) => Object.entries(chats).map(([person, state]) => [asId<PersonId>(person), state])),
    ),
    troubled: shards.flatMap(({ troubled }) => Object.values(troubled)),
  };
}
