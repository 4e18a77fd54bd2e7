import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { apiClient } from "./support/apiClient.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** Two people with the same thing open. */
describe("what another does elsewhere", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("shows on the page that is open, and takes nothing that is being written there", async () => {
    const { own } = await apiClient(tab.origin, EXAMPLE.tove).start();
    const path = `talk/${EXAMPLE.tove}/${own.appraisal?.id}`;
    const tove = await tab.visit();
    const karim = await tab.visit();
    await tove.open(path, { person: EXAMPLE.tove });
    await karim.open(path, { person: EXAMPLE.karim });

    const field = (on: typeof tove, name: string) => on.page.getByRole("textbox", { name, exact: true });
    const karims = field(karim, "Arbetsresultat");
    await karims.pressSequentially("Halvfärdigt av Karim");
    await field(tove, "Arbetsuppgifter").fill("Mer tid för introduktion.");
    await karim.page.locator("textarea", { hasText: "Mer tid för introduktion." }).waitFor();
    assert.match(await karims.inputValue(), /Halvfärdigt av Karim$/);
    assert.deepEqual([...tove.complaints, ...karim.complaints], []);
  });

  it("shows on the start page of whom it waits for", async () => {
    const karim = await tab.visit();
    await karim.open("", { person: EXAMPLE.karim });
    const elin = apiClient(tab.origin, EXAMPLE.elin);
    const { own } = await elin.start();
    const talk = `appraisals/${EXAMPLE.elin}/${own.appraisal?.id}`;
    await elin.command("POST", `${talk}/summary/change-request`, { comment: "Ett datum är fel." });
    await karim.page
      .getByText(/Sammanfattningen med Elin .*behöver ändras/)
      .first()
      .waitFor();
  });
});
