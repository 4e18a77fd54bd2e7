import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { Reference } from "#bot/notify/delivery.ts";
import { campaignRunner } from "#bot/schedule/campaignRunner.ts";
import { deliveryKeeper } from "#bot/views/delivery.ts";
import type { PersonId } from "#core/ids.ts";
import { accessibilityFaults } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

/** What HR and the administrator see of the messages. */
describe("the pages about messages to many", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  const chat = async (person: PersonId, state: Reference["state"]) => {
    const body: Reference = {
      type: "reference",
      schema: 1,
      id: "reference",
      person,
      member: `29:${person}`,
      bot: "28:bot",
      conversation: `chat-${person}`,
      serviceUrl: "http://127.0.0.1",
      tenant: "tenant",
      state,
    };
    await tab.ports.store.commit("references", person, [{ kind: "put", body }]);
  };
  const follow = () => deliveryKeeper(tab.ports, { onFault: assert.ifError }).catchUp();

  it("count whom a campaign is for, start it, and let it rest and end", async () => {
    const almostAlways = { from: "00:01", to: "00:00", weekends: true };
    const ports = Object.assign(tab.ports, { quietHours: (): typeof almostAlways | undefined => almostAlways });
    const page = await tab.sit(EXAMPLE.johan, "administration/campaign");
    await page.getByText(/^Går till \d+ chefer och 0 medarbetare/).waitFor();
    await page.getByText(/^Nu är det tyst tid\. Utskicket börjar .* 00:00/).waitFor();
    await page.getByRole("checkbox", { name: /^Medarbetare/ }).check();
    await page.getByText(/^Går till \d+ chefer och [1-9]\d* medarbetare/).waitFor();
    await page.getByRole("combobox", { name: "Över hur lång tid" }).selectOption("week");
    await page.getByRole("button", { name: "Starta utskicket" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Starta" }).click();
    const running = page.getByRole("region", { name: "Hela kommunen" });
    await running.getByText("Pågår").waitFor();
    await running.getByText(/^Nu är det tyst tid\. Meddelandena går från .* 00:00/).waitFor();
    await running.getByText(/^0 av \d+ står på tur/).waitFor();

    ports.quietHours = () => undefined;
    const runner = campaignRunner({ ports: tab.ports, onFault: assert.ifError, everyMs: 3_600_000 });
    await runner.look();
    await runner.stop();
    await running.getByRole("button", { name: "Pausa" }).click();
    await running.getByText("Vilar").waitFor();
    await running.getByText(/^[1-9]\d* av \d+ står på tur/).waitFor();
    // Fluent's toasts lie outside the landmarks; the page is looked at without them.
    await page.reload();
    await running.getByText("Vilar").waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await running.getByRole("button", { name: "Fortsätt" }).click();
    await running.getByText("Pågår").waitFor();
    await running.getByRole("button", { name: "Stoppa" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Stoppa" }).click();
    await running.getByText("Stoppat").waitFor();
    await page.getByRole("button", { name: "Starta utskicket" }).waitFor();
  });

  it("say whom the bot does not reach, why, and what helps; and a manager of the own team", async () => {
    await chat(EXAMPLE.sara, "blocked");
    await chat(EXAMPLE.maria, "ok");
    await follow();
    const page = await tab.sit(EXAMPLE.johan, "administration/delivery");
    const blocked = page.getByRole("region", { name: /^Har blockerat boten/ });
    await blocked.getByRole("button", { name: "Visa namn" }).click();
    const again = blocked.getByRole("button", { name: /^Försök igen för Sara/ });
    await again.waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await again.click();
    await page.getByText("Nu försöker boten igen.").first().waitFor();

    const karim = await tab.sit(EXAMPLE.karim, "team");
    const missed = karim.getByRole("region", { name: /^Boten når inte/ });
    await missed.getByText(/Sara/).waitFor();
    assert.equal(await missed.getByText(/Maria/).count(), 0);
    assert.deepEqual(await accessibilityFaults(karim), []);
  });
});
