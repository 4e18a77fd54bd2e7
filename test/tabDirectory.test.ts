import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { DirectoryPreviewView, DirectorySyncView, DirectoryUndoingView } from "#bot/api/wire/directorySync.ts";
import { DEFAULT_ACCOUNT_RULES } from "#core/organisation/accounts.ts";
import { accessibilityFaults, overflow } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

const counts = { added: 1, removed: 0, changed: 2, moved: 2, units: 0, held: 1 };
const zofia = { id: "zofia", name: "Zofia Wiśniewska", title: "", unit: "" };
const waiting: DirectorySyncView = {
  on: true,
  rules: DEFAULT_ACCOUNT_RULES,
  attributes: ["department", "employeeType", "extensionAttribute3"],
  runs: [
    { at: "2026-11-29T06:00:00Z", kind: "full", outcome: "waiting", said: "Ändringarna väntar.", counts },
    { at: "2026-11-28T06:00:00Z", kind: "full", outcome: "failed", said: "Microsoft Graph gick inte att nå." },
  ],
  waiting: { since: "2026-11-29T06:00:00Z", why: "first", said: "Det är första gången.", hash: "hash", counts },
  held: [{ person: zofia, why: "Kontot säger inte vilken enhet personen hör till." }],
  undoable: false,
  problems: [],
};
const { waiting: _, ...approved } = waiting;
const preview: DirectoryPreviewView = { hash: "hash", counts, lines: ["Ny person: Nina Ny"], left: 0 };

/** The example municipality reads no directory, so the answers of one that does are given here; the API itself is tested over HTTP. */
describe("the page about people from the accounts", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("says how to switch it on while it is off, and lets the rules be set before", async () => {
    const page = await tab.sit(EXAMPLE.johan, "administration/directory");
    await page.getByText("Hämtningen är inte påslagen").waitFor();
    await page.getByText(/GRAPH_DIRECTORY sätts till on/).waitFor();
    assert.equal(await page.getByRole("button", { name: "Hämta nu" }).count(), 0);
    await page.getByRole("combobox", { name: /^Vad på kontot/ }).selectOption("extensionAttribute3");
    await page.getByRole("combobox", { name: /^Vilka konton/ }).selectOption("employeeType");
    await page.getByRole("textbox", { name: /^Värden/ }).fill("anställd; vikarie");
    await page.getByText("Reglerna är inte sparade än.").waitFor();
    await page.getByRole("button", { name: "Spara reglerna" }).click();
    await page.getByText("Sparat.").first().waitFor();
    const { accountsUnitBy, accountsOnlyBy, accountsOnlyValues } = tab.ports.municipality().settings;
    assert.deepEqual(
      [accountsUnitBy, accountsOnlyBy, accountsOnlyValues],
      ["extensionAttribute3", "employeeType", "anställd; vikarie"],
    );
  });

  it("shows what waits and who is held back, and says yes to what was looked at", async () => {
    const { page, open } = await tab.visit();
    const sent: { readonly path: string; readonly seen?: string; readonly full?: boolean }[] = [];
    let now = waiting;
    await page.route("**/api/directory/sync/preview", (route) => route.fulfill({ json: preview }));
    await page.route("**/api/directory/sync", (route) => route.fulfill({ json: now }));
    await page.route(/directory\/sync\/(approval|run)$/, (route) => {
      const path = new URL(route.request().url()).pathname;
      sent.push({ ...(route.request().postDataJSON() as object), path });
      if (path.endsWith("approval")) now = approved;
      return route.fulfill({ json: { notice: "Gjort." } });
    });
    await open("administration/directory", { person: EXAMPLE.johan, width: 360, look: "dark" });
    const panel = page.getByRole("region", { name: "Väntar på att någon säger ja" });
    await panel.getByText("Ny person: Nina Ny").waitFor();
    await page.getByRole("region", { name: "Hålls tillbaka" }).getByText("Kontot säger inte").waitFor();
    await page.getByRole("button", { name: "Visa hämtningen dessförinnan" }).click();
    await page.getByText("Microsoft Graph gick inte att nå.").waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.equal(await overflow(page), 0);

    await page.getByRole("button", { name: "Läs allt på nytt" }).click();
    await page.getByText("Gjort.").first().waitFor();
    await panel.getByRole("button", { name: "Låt ändringarna gälla" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Låt ändringarna gälla" }).click();
    await panel.waitFor({ state: "detached" });
    assert.deepEqual(
      sent.map(({ path, seen, full }) => [path, seen, full]),
      [
        ["/api/directory/sync/run", undefined, true],
        ["/api/directory/sync/approval", "hash", undefined],
      ],
    );
  });

  it("shows what would be taken back before it is, and why it cannot be", async () => {
    const { page, open } = await tab.visit();
    const lines = ["Sara Nygren, namn: Sara Nygren → Sara Lindqvist"];
    const sent: unknown[] = [];
    let now: DirectorySyncView = { ...approved, undoable: true, appliedAt: "2026-11-29T06:00:00Z" };
    let undoing: DirectoryUndoingView = {
      counts,
      lines,
      left: 0,
      hash: "hash",
      whyNot: "Den går inte att ta tillbaka.",
    };
    await page.route("**/api/directory/sync", (route) => route.fulfill({ json: now }));
    await page.route("**/api/directory/sync/undoing", (route) => {
      if (route.request().method() === "GET") return route.fulfill({ json: undoing });
      sent.push((route.request().postDataJSON() as { readonly seen: string }).seen);
      now = { ...now, undoable: false };
      return route.fulfill({ json: { notice: "Gjort." } });
    });
    const look = async () => {
      await open("administration/directory", { person: EXAMPLE.johan, width: 360, look: "contrast" });
      const panel = page.getByRole("region", { name: "Ta tillbaka den senaste ändringen" });
      await panel.getByRole("button", { name: "Se vad som skulle tas tillbaka" }).click();
      await panel.getByText(lines[0] ?? "").waitFor();
      return panel;
    };
    const refused = await look();
    await refused.getByText("Den går inte att ta tillbaka.").waitFor();
    assert.equal(await refused.getByRole("button", { name: "Ta tillbaka" }).count(), 0);

    undoing = { counts, lines, left: 0, hash: "hash" };
    const panel = await look();
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.equal(await overflow(page), 0);
    await panel.getByRole("button", { name: "Ta tillbaka" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ta tillbaka" }).click();
    await panel.waitFor({ state: "detached" });
    assert.deepEqual(sent, ["hash"]);
  });
});
