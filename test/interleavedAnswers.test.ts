import assert from "node:assert/strict";
import * as fc from "fast-check";
import { ulid } from "ulid";
import { otherSide, type Side } from "#core/appraisal/appraisal.ts";
import { type AppraisalId, type PersonId, asId } from "#core/ids.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import { readAppraisal } from "#bot/usecases/appraisalReading.ts";
import { type ApiServer, startApiServer } from "./support/apiServer.ts";
import { openPdf } from "./support/pdf.ts";
import { sequence } from "./support/race.ts";
import { TODAY, day, people } from "./support/tinyMunicipality.ts";
import { madeBy } from "./support/world.ts";

const { self: employee, manager } = people;
const personOf = (side: Side): PersonId => (side === "employee" ? employee : manager);
const MARK = { employee: "MEDARBETARENS", manager: "CHEFENS" } as const;
const KEPT = { employee: "MEDARBETAREN-BEHÅLLER", manager: "CHEFEN-BEHÅLLER" } as const;
const STEP = { employee: ["importantTasks", "taskChanges"], manager: ["tasksView", "taskChanges"] } as const;
/** Each run is a server of its own, so fewer than where only the use cases race (interleavings.test.ts). */
const RUNS = 15;

describe("two parties at the same moment, over HTTP", () => {
  it("get no word of each other's that is not shared, in no answer, no file and no line of the log", () => {
    const choice = fc.constantFrom(
      "answer",
      "keep",
      "ready",
      "share",
      "takeBack",
      "show",
      "decline",
      "hold",
      "write",
      "send",
      "confirm",
      "read",
      "files",
    );
    return fc.assert(
      fc.asyncProperty(sequence(choice), sequence(choice), async (one, other) => {
        const server = await startApiServer();
        try {
          const appraisal = madeBy<AppraisalId>(
            await talks.startAppraisal(server.ports, manager, {
              employee,
              date: day(TODAY),
              time: "10:00",
              request: asId(ulid()),
            }),
            "appraisalInvited",
          );
          const got = { employee: "", manager: "" };
          const live = async (side: Side, chosen: typeof one) => {
            const begun: typeof one = [
              ["answer", false],
              ["keep", false],
              ["ready", false],
            ];
            const ended: typeof one = [
              ["read", false],
              ["files", false],
            ];
            for (const [does, twice] of [...begun, ...chosen, ...ended]) {
              const request = ulid();
              const answers = (twice ? [1, 2] : [1]).map(() => ask(server, side, does, appraisal, request));
              got[side] += (await Promise.all(answers)).join("\n");
            }
          };
          await Promise.all([live("employee", one), live("manager", other)]);

          for (const side of ["employee", "manager"] as const) {
            const theirs = otherSide(side);
            const reading = await readAppraisal(server.ports, personOf(side), { subject: employee, appraisal });
            assert.ok(
              got[side].includes(MARK[side]) && got[side].includes(KEPT[side]),
              "there is something to look through",
            );
            assert.ok(!got[side].includes(KEPT[theirs]), "what is kept to oneself nobody else gets");
            // What has once been shown to the other is not taken back.
            if (reading?.theirs.answers === undefined) assert.ok(!got[side].includes(MARK[theirs]));
          }
          for (const marker of [...Object.values(MARK), ...Object.values(KEPT)])
            assert.ok(!server.logged().includes(marker), "the log holds no words");
          assert.ok(server.logged().includes("/preparation"), "what is asked for is logged");
        } finally {
          await server.stop();
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** One act of one side's, and all that they get back: answers as they stand, and the words in the files. */
async function ask(server: ApiServer, side: Side, does: string, appraisal: AppraisalId, request: string) {
  const who = personOf(side);
  const path = `/api/appraisals/${employee}/${appraisal}`;
  const send = async (method: string, to: string, body: object) =>
    (await server.ask(who, method, `${path}${to}`, { request, ...body })).text;
  const written = (value: string, field: string, more: object) =>
    send("PUT", "/preparation", { step: "tasks", seenRev: 99, values: { [field]: value }, go: "stay", ...more });
  switch (does) {
    case "answer":
      return written(MARK[side], STEP[side][0], {});
    case "keep":
      return written(KEPT[side], STEP[side][1], { kept: [STEP[side][1]] });
    case "share": {
      const mine = await server.ask(who, "GET", path);
      return send("POST", "/preparation/sharing", { rev: revIn(mine.body) });
    }
    case "ready":
      return send("POST", "/preparation/ready", {});
    case "takeBack":
      return send("POST", "/preparation/taking-back", {});
    case "show":
      return send("POST", "/preparation/showing", {});
    case "decline":
      return send("POST", "/preparation/declining", {});
    case "hold":
      return send("POST", "/held", { heldOn: TODAY });
    case "write":
      return send("PUT", "/summary", { field: "noGoalsReason", value: "Målen gäller", seenRev: 0 });
    case "send":
      await send("PUT", "/summary", { field: "nextDate", value: "2027-10-01", seenRev: 0, request: ulid() });
      return send("POST", "/summary/sending", {});
    case "confirm": {
      const mine = await server.ask(who, "GET", path);
      return send("POST", "/summary/confirmation", { hash: hashIn(mine.body), dissent: "" });
    }
    case "files":
      return (
        await Promise.all(["/calendar", "/summary/pdf"].map((file) => wordsInFile(server, who, path + file)))
      ).join("\n");
    default: {
      const pages = [path, "/api/me", `/api/team/${manager}`, `/api/goals/${employee}`, `/api/summaries/${employee}`];
      return (await Promise.all(pages.map((page) => server.ask(who, "GET", page)))).map(({ text }) => text).join("\n");
    }
  }
}

async function wordsInFile(server: ApiServer, who: PersonId, path: string): Promise<string> {
  const headers = { authorization: `Bearer ${await server.tokenOf(who)}` };
  const response = await fetch(`${server.origin}${path}`, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  return response.headers.get("content-type") === "application/pdf" ? openPdf(bytes).text : bytes.toString("utf8");
}

const revIn = (body: unknown): number => (body as { readonly mine?: { readonly rev?: number } }).mine?.rev ?? 0;
const hashIn = (body: unknown): string =>
  (body as { readonly summary?: { readonly hash?: string } }).summary?.hash ?? "none";
