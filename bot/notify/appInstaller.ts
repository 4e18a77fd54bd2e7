import type { PersonId } from "#core/ids.ts";
import { isQuiet } from "#core/schedule/quietHours.ts";
import { type Instant, addMinutes } from "#core/time.ts";
import type { Lease } from "#bot/store/lease.ts";
import type { Stored } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import type { OpenChat } from "./delivery.ts";
import type { Install, Installed } from "./graphInstall.ts";

/**
 * That somebody without a chat is to be given the app, and what came of it. Lies among the person's references. With `dueAt` it is to
 * be tried; the moment goes before Graph is asked, so a crash costs an attempt and never makes a second one.
 */
export type Installation = {
  readonly type: typeof INSTALLATION;
  readonly schema: 1;
  readonly id: typeof INSTALLATION;
  readonly person: PersonId;
  readonly dueAt?: Instant;
  readonly triedAt?: Instant;
  readonly outcome?: Installed;
};
export const INSTALLATION = "installation";

/** Gives the app to those who are to be told something and have no chat; what waits for them is sent when Teams says that it is there. */
export type AppInstaller = {
  /** A message waits for somebody without a chat. Tried at most once a day, and never for who has had a chat. */
  readonly want: (person: PersonId) => Promise<void>;
  /** Tries what is due; calls while it runs join the next round. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly ports: Ports;
  readonly install: Install;
  readonly open: OpenChat;
  readonly onFault: (fault: unknown) => void;
  /** `opened` where the app was there already: whether its chat is reached now. */
  readonly log: (event: { readonly outcome: Installed; readonly opened?: boolean }) => void;
  /** Of several servers one asks, one person after the other, so that Graph's limits are kept by one hand. */
  readonly lease?: Pick<Lease, "hold" | "release">;
  readonly everyMs?: number;
};
type Row = Stored & { readonly partition: string };

const EVERY_MS = 60_000;
const BATCH = 20;
const DAY_MINUTES = 24 * 60;

export function appInstaller({
  ports,
  install,
  open,
  onFault,
  log,
  lease,
  everyMs = EVERY_MS,
}: Settings): AppInstaller {
  const { store } = ports;
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let stopped = false;

  const attempt = async ({ body, partition, version }: Row): Promise<Installed | undefined> => {
    const person = partition as PersonId;
    const triedAt = ports.now();
    const { dueAt: _, ...rest } = body as Installation;
    if ((await knownOf(ports, person)).hadChat) {
      await store.commit("references", person, [{ kind: "remove", id: INSTALLATION, version }]);
      return undefined;
    }
    const tried: Installation = { ...rest, triedAt };
    const claimed = await store.commit("references", person, [{ kind: "replace", body: tried, version }]);
    if (claimed !== "committed") return undefined;
    const { outcome, chat } = await install(person);
    log({ outcome, ...(chat !== undefined && { opened: await open(person, chat) }) });
    const [mine] = await store.find("references", person, { ids: [INSTALLATION] });
    // What passes by itself needs no new message to be tried again.
    const after: Installation = { ...tried, outcome, ...(outcome === "later" && { dueAt: tomorrow(triedAt) }) };
    if (mine) await store.commit("references", person, [{ kind: "replace", body: after, version: mine.version }]);
    return outcome;
  };

  const work = async () => {
    // The bot greets whoever is given the app.
    if (isQuiet(ports.now(), ports.quietHours?.())) return;
    if (lease && !(await lease.hold())) return;
    for (;;) {
      const due = await store.due("references", [INSTALLATION], ports.now(), BATCH);
      for (const row of due) {
        if (stopped || (lease && !(await lease.hold()))) return;
        // Graph has too much to do: the others are left until later.
        if ((await attempt(row)) === "later") return;
      }
      if (due.length < BATCH) return;
    }
  };
  const look = () =>
    (next ??= last =
      last.then(() => {
        next = undefined;
        return stopped ? undefined : work().catch(onFault);
      }));
  const interval = setInterval(() => void look(), everyMs).unref();

  return {
    look,
    want: async (person) => {
      const at = ports.now();
      if (!maybeInTeams(ports, person)) return;
      const { hadChat, installation, version } = await knownOf(ports, person);
      if (hadChat || installation?.dueAt) return;
      if (installation?.triedAt && tomorrow(installation.triedAt) > at) return;
      const body: Installation = {
        ...installation,
        type: INSTALLATION,
        schema: 1,
        id: INSTALLATION,
        person,
        dueAt: at,
      };
      // Should another be faster, it is theirs to try.
      await store.commit("references", person, [
        version === undefined ? { kind: "create", body } : { kind: "replace", body, version },
      ]);
      void look();
    },
    stop: async () => {
      stopped = true;
      clearInterval(interval);
      await last;
      await lease?.release();
    },
  };
}

const tomorrow = (at: Instant): Instant => addMinutes(at, DAY_MINUTES);

/** A guest's Teams is another municipality's. */
const maybeInTeams = ({ directory }: Ports, person: PersonId) => directory().person(person)?.guest !== true;

/** Whether somebody has, or has had, a chat: who has taken the app away or blocked it is not given it again. */
async function knownOf({ store }: Ports, person: PersonId) {
  const found = await store.find("references", person, { ids: ["reference", INSTALLATION] });
  const installation = found.find(({ body }) => body.type === INSTALLATION);
  return {
    hadChat: found.some(({ body }) => body.type === "reference"),
    installation: installation?.body as Installation | undefined,
    version: installation?.version,
  };
}
