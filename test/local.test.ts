import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { startCosmosEmulator } from "./support/cosmosEmulator.ts";
import { freePort, startLocalServer } from "./support/localServer.ts";

describe("npm run local", function () {
  // Each start seeds the example municipality, over HTTP in one of them.
  this.timeout(900_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "local-"))));
  after(() => rmSync(folder, { recursive: true }));

  it("brings up the example municipality and keeps it over a restart", async () => {
    const settings = { dataFile: join(folder, "kept", "data.sqlite"), port: await freePort() };
    const first = await startLocalServer(settings);
    const before = await apiClient(first.origin, EXAMPLE.karim).start();
    assert.equal(before.me.name, "Karim Haddad");
    assert.equal(before.own.contract?.state, "active");
    assert.ok(before.waiting.length > 3, "much waits for the chef");
    assert.equal(await first.stop(), 0, "Ctrl-C ends it cleanly");

    const second = await startLocalServer(settings);
    const after = await apiClient(second.origin, EXAMPLE.karim).start();
    assert.deepEqual(after.own, before.own);
    await second.stop();
  });

  it("keeps its data in Cosmos DB when an endpoint is set, and is otherwise the same", async () => {
    const emulator = await startCosmosEmulator();
    const settings = {
      dataFile: join(folder, "unused.sqlite"),
      port: await freePort(),
      env: { COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: emulator.key },
    };
    const first = await startLocalServer(settings);
    const karim = apiClient(first.origin, EXAMPLE.karim);
    const { today } = await karim.start();
    await karim.command("POST", "appraisals", { employee: EXAMPLE.sara, date: today, time: "" });
    await first.kill();

    const second = await startLocalServer(settings);
    const sara = await apiClient(second.origin, EXAMPLE.sara).start();
    assert.equal(sara.own.appraisal?.state, "preparation");
    assert.equal(existsSync(settings.dataFile), false);
    await second.stop();
    await emulator.stop();
  });

  it("says which port is taken and how to choose another", async () => {
    const taken = createServer((_, response) => {
      response.statusCode = 404;
      response.end();
    });
    taken.listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await assert.rejects(
      startLocalServer({ dataFile: join(folder, "taken.sqlite"), port }),
      new RegExp(`Port ${port} is taken.*PORT=`, "s"),
    );
    taken.close();
  });

  it("names who was meant when a name fits several people or nobody", async () => {
    const start = async (people: string) =>
      startLocalServer({ dataFile: join(folder, "people.sqlite"), port: await freePort(), args: ["--people", people] });
    await assert.rejects(start("Lind"), /fits several: .*Sara Lindqvist/);
    await assert.rejects(start("Nemo"), /Nobody in the example municipality is called "Nemo"/);
  });
});
