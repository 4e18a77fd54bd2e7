import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Person } from "#core/organisation/organisation.ts";

/** One chat window, played by Microsoft's Agents Playground: one instance is one person. */
export type Playground = { readonly person: Person; readonly port: number; readonly url: string };

export type Playgrounds = { readonly windows: readonly Playground[]; readonly stop: () => Promise<void> };

/** The tenant all local people belong to; the local token issuer and the playgrounds agree on it. */
export const LOCAL_TENANT = "11111111-2222-4333-8444-555555555555";

const LOOPBACK_ONLY = new URL("./loopbackOnly.ts", import.meta.url).href;

/** The first playground's port; the others follow it. Below those that a system hands out by itself, so that it is free. */
const FIRST_PORT = 26150;

export const playgroundPort = (index: number) => FIRST_PORT + index;

/** Whether a port can be listened on. */
export async function isFree(port: number | string, host = "127.0.0.1"): Promise<boolean> {
  const probe = createServer();
  const free = await new Promise<boolean>((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen({ port: Number(port), host }, () => resolve(true));
  });
  if (free) await new Promise((resolve) => probe.close(resolve));
  return free;
}

/** Starts one playground a person, each in a folder of its own, and waits until each answers. */
export async function startPlaygrounds(
  people: readonly Person[],
  {
    endpoint,
    folder,
    firstPort = FIRST_PORT,
  }: { readonly endpoint: string; readonly folder: string; readonly firstPort?: number },
): Promise<Playgrounds> {
  const cli = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  const children: ChildProcess[] = [];
  const windows = people.map((person, index): Playground => {
    const port = firstPort + index;
    const home = join(folder, person.id);
    mkdirSync(home, { recursive: true });
    const config = join(home, "playground.yml");
    writeFileSync(config, JSON.stringify(playgroundConfig(person, people)));
    children.push(
      spawn(
        process.execPath,
        ["--import", LOOPBACK_ONLY, cli, "start", "-e", endpoint, "-c", "msteams", "-p", String(port), "--dt", "true"],
        {
          cwd: home,
          stdio: "ignore",
          env: { ...process.env, TEAMSAPPTESTER_BROWSER: "none", M365_AGENTS_PLAYGROUND_CONFIG_PATH: config },
        },
      ),
    );
    return { person, port, url: `http://localhost:${port}` };
  });
  const stop = async () => {
    await Promise.all(
      children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = once(child, "exit");
        child.kill("SIGTERM");
        const patience = setTimeout(() => child.kill("SIGKILL"), 3_000);
        await gone;
        clearTimeout(patience);
      }),
    );
  };
  try {
    await Promise.all(windows.map(({ url }, index) => answers(url, children[index])));
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { windows, stop };
}

async function answers(url: string, child: ChildProcess | undefined) {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (child?.exitCode != null)
      throw new Error(`the playground at ${url} stopped; its log is in the devTools folder beside its configuration`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the playground at ${url} did not answer within 30 seconds`);
}

/** JSON is YAML. The playground wants at least five users, and ids that are unique. */
function playgroundConfig(person: Person, people: readonly Person[]) {
  const user = ({ id, name, email }: Pick<Person, "id" | "name" | "email">) => {
    const [givenName = name, ...rest] = name.split(" ");
    return {
      id: `29:${id}`,
      name,
      userPrincipleName: email,
      aadObjectId: id,
      givenName,
      surname: rest.join(" ") || name,
      email,
    };
  };
  const others = people.filter(({ id }) => id !== person.id).map(user);
  const fill = Array.from({ length: Math.max(0, 5 - others.length) }, (_, index) =>
    user({
      id: `00000000-0000-4000-8000-00000000000${index}` as Person["id"],
      name: `Kollega ${index + 1}`,
      email: `kollega${index + 1}@bjorkhult.example`,
    }),
  );
  return {
    version: "0.1.1",
    tenantId: LOCAL_TENANT,
    bot: { id: "28:uppdragsdialog", name: "Uppdragsdialog" },
    currentUser: user(person),
    users: [...others, ...fill],
    personalChat: { id: `personal-${person.id}` },
    groupChat: { id: `group-${person.id}@thread.v2`, name: "Ledningsgruppen" },
    team: {
      id: `team-${person.id}@thread.tacv2`,
      name: "Hemtjänst norr",
      aadGroupId: person.id,
      channels: [{ id: `channel-${person.id}@thread.tacv2`, name: "Allmänt" }],
    },
  };
}
