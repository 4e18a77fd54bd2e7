import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pino from "pino";
import type { Directory } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import { instantOf } from "#core/time.ts";
import { startLocalIssuer } from "#bot/auth/localIssuer.ts";
import { ConfigFault, readConfig } from "#bot/config.ts";
import { openLiveDirectory } from "#bot/directory/liveDirectory.ts";
import { localLinks } from "#bot/links.ts";
import { openConfiguredStore, start } from "#bot/start.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { EXAMPLE, EXAMPLE_MUNICIPALITY, STORY_PEOPLE } from "./examplePeople.ts";
import { LOCAL_TENANT, isFree, playgroundPort, startPlaygrounds } from "./playgrounds.ts";
import { seedExample } from "./seedExample.ts";
import { story } from "./story.ts";

const HELP = `npm run local -- [options]

Starts the server, the tab and one chat window a person, with an example municipality.

  --people A,B,C   whose chats to open: names or e-mail addresses from bot/local/example/people.csv,
                   or parts of them that fit one person. Default: Sara, Karim and Eva.
  --no-chat        only server and tab
  --help

Environment: PORT (3978), DATA_FILE (.data/uppdragsdialog.sqlite), LOG_LEVEL (warn),
COSMOS_ENDPOINT and COSMOS_KEY for an emulator instead of the SQLite file.
`;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Said to the person at the console instead of a stack trace. */
class Hint extends Error {}

/** `npm run local`: the whole product on one machine, nothing of it reachable from outside. */
async function main() {
  const { values } = parseArgs({
    options: {
      people: { type: "string" },
      "no-chat": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    say(HELP);
    return;
  }

  const config = readConfig({
    LOG_LEVEL: "warn",
    MUNICIPALITY: EXAMPLE_MUNICIPALITY,
    ...process.env,
    UPPDRAG_ENV: "local",
  });
  if (config.UPPDRAG_ENV !== "local") return;
  const log = pino({ level: config.LOG_LEVEL });
  mkdirSync(dirname(resolve(config.DATA_FILE)), { recursive: true });

  await portsAreFree([{ port: config.PORT, setting: "PORT" }]);
  const store = await openConfiguredStore(config);
  const directory = await exampleMunicipality(store);
  const people = values["no-chat"] ? [] : chosen(directory, values.people);
  await portsAreFree(people.map((_, index) => ({ port: playgroundPort(index), setting: undefined })));

  const origin = `http://localhost:${config.PORT}`;
  const issuer = await startLocalIssuer({ tenant: LOCAL_TENANT });
  const running = await start(
    config,
    store,
    {
      links: localLinks(origin),
      credentials: undefined,
      checkToken: issuer.checkToken,
      local: { people: () => directory.organisation.people, signIn: issuer.signIn },
      listenOn: "127.0.0.1",
    },
    log,
  );

  const stopping = (playgrounds?: { readonly stop: () => Promise<void> }) => async () => {
    await playgrounds?.stop();
    await running.stop();
  };
  let stop = stopping();
  const shutDown = once(() => {
    say("\nStopping ...");
    stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        say(String(fault));
        process.exit(1);
      },
    );
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, shutDown);

  const playgrounds = await startPlaygrounds(people, {
    endpoint: `http://127.0.0.1:${config.PORT}/api/messages`,
    folder: join(dirname(resolve(config.DATA_FILE)), "playgrounds"),
  });
  stop = stopping(playgrounds);

  const name = (id: Person["id"]) => directory.person(id)?.name ?? "";
  say(
    story({
      origin,
      windows: playgrounds.windows,
      dataFile: config.COSMOS_ENDPOINT ?? config.DATA_FILE,
      people: {
        employee: name(EXAMPLE.sara),
        chef: name(EXAMPLE.karim),
        principal: name(EXAMPLE.eva),
        holder: { id: EXAMPLE.anders, name: name(EXAMPLE.anders) },
      },
    }),
  );
}

/** Written when the example is whole: a start that was interrupted must not leave half of it. */
const SEEDED = { partition: "example", id: "exampleSeeded" } as const;
const HALF_MADE =
  "The data file holds something else than the whole example municipality, perhaps from a start that was interrupted:";

/** The example municipality, imported by the product's own import the first time; later starts keep what is there. */
async function exampleMunicipality(store: DocumentStore): Promise<Directory> {
  const now = () => instantOf(new Date());
  const live = await openLiveDirectory(store, { maxAgeMs: 0, clock: now });
  const [seeded] = await store.find("directory", SEEDED.partition, { ids: [SEEDED.id] });
  const others = live.current().organisation.people.length > 0;
  if (seeded) return live.current();
  if (others) throw new Hint(`${HALF_MADE} delete the data file and start again.`);

  await seedExample(store);
  await store.commit("directory", SEEDED.partition, [
    { kind: "create", body: { id: SEEDED.id, type: "exampleSeeded", schema: 1 } },
  ]);
  await live.refresh();
  return live.current();
}

function chosen({ organisation }: Directory, wish: string | undefined): readonly Person[] {
  if (wish === undefined) return organisation.people.filter(({ id }) => STORY_PEOPLE.includes(id)).toSorted(byStory);
  return wish.split(",").map((word) => {
    const part = word.trim().toLowerCase();
    const fits = organisation.people.filter(
      ({ name, email, id }) => id === part || `${name} ${email}`.toLowerCase().includes(part),
    );
    const [one, ...more] = fits;
    if (!one) throw new Hint(`Nobody in the example municipality is called "${word.trim()}".`);
    if (more.length > 0)
      throw new Hint(
        `"${word.trim()}" fits several: ${fits.map(({ name }) => name).join(", ")}. Write more of the name.`,
      );
    return one;
  });
}

const byStory = (one: Person, other: Person) => STORY_PEOPLE.indexOf(one.id) - STORY_PEOPLE.indexOf(other.id);

async function portsAreFree(
  ports: readonly { readonly port: number | string; readonly setting: string | undefined }[],
) {
  for (const { port, setting } of ports)
    if (!(await isFree(port)))
      throw new Hint(
        setting
          ? `Port ${port} is taken. Stop what uses it, or choose another: ${setting}=4000 npm run local`
          : `Port ${port} is taken, which a chat window needs. Stop what uses it (another \`npm run local\`?), or start without: npm run local -- --no-chat`,
      );
}

function once(act: () => void) {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}

main().catch((fault: unknown) => {
  const plain = fault instanceof Hint || fault instanceof ConfigFault;
  process.stderr.write(`${plain ? fault.message : String(fault instanceof Error ? fault.stack : fault)}\n`);
  process.exit(1);
});
