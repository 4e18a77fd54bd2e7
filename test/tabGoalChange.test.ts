import assert from "node:assert/strict";
import { EXAMPLE } from "#bot/local/examplePeople.ts";
import { accessibilityFaults } from "./support/browser.ts";
import { exampleTab } from "./support/exampleTab.ts";

describe("a goal changed between talks, in the tab", () => {
  const tab = exampleTab({ inTeams: "mobile" });

  it("is read old beside new, declined with a word, and the word reaches who proposed it", async () => {
    const sara = await tab.sit(EXAMPLE.sara, "");
    await sara.getByRole("link", { name: /Svara på en ändring av ett mål/ }).click();
    const waits = sara.getByRole("region", { name: "Karim Haddad vill ändra målet" });
    const read = await waits.innerText();
    for (const word of [/Fem/, /Sju/, /på din tur/]) assert.match(read, word);
    await waits.getByRole("button", { name: /^Avböj/ }).click();
    const dialog = sara.getByRole("dialog", { name: "Avböj ändringen" });
    await dialog.getByRole("button", { name: "Avböj" }).click();
    assert.deepEqual(await accessibilityFaults(sara), []);
    await dialog.getByLabel(/Varför/).fill("Två av dem är inte mina brukare.");
    await dialog.getByRole("button", { name: "Avböj" }).click();
    await waits.waitFor({ state: "detached" });
    await sara.getByText("En tidigare ändring").click();
    await sara.getByText("Två av dem är inte mina brukare.").waitFor();

    const karim = await tab.sit(EXAMPLE.karim, `goals/${EXAMPLE.sara}`);
    await karim.getByText("En tidigare ändring").click();
    await karim.getByText("Två av dem är inte mina brukare.").waitFor();
    await karim.getByText("Avböjt av Sara Lindqvist").waitFor();
  });

  it("is proposed by the employee and accepted by the manager, while the page is open", async () => {
    const magnus = await tab.sit(EXAMPLE.magnus, "goals");
    await magnus.getByRole("button", { name: /Föreslå en ändring av ”Alla/ }).click();
    const dialog = magnus.getByRole("dialog", { name: "Föreslå en ändring" });
    await dialog.getByRole("textbox", { name: /^Mål/ }).fill("Alla genomförandeplaner är klara");
    await dialog.getByRole("button", { name: "Skicka förslaget" }).click();
    await dialog.waitFor({ state: "detached" });
    await magnus.getByText("Din ändring väntar på Leyla").first().waitFor();

    const leyla = await tab.sit(EXAMPLE.leyla, `goals/${EXAMPLE.magnus}`);
    await leyla.getByRole("button", { name: /^Godta ändringen/ }).click();
    await leyla.getByRole("heading", { level: 3, name: "Alla genomförandeplaner är klara" }).waitFor();
    await magnus.getByRole("heading", { level: 3, name: "Alla genomförandeplaner är klara" }).waitFor();
  });

  it("is read by the helper while it is written, which stands in nobody's way", async () => {
    const magnus = await tab.sit(EXAMPLE.magnus, "goals");
    await magnus.getByRole("button", { name: /Föreslå en ändring av ”Handleda/ }).click();
    const dialog = magnus.getByRole("dialog", { name: "Föreslå en ändring" });
    await dialog.getByRole("textbox", { name: /^Mål/ }).fill("Förbättra handledningen");
    await dialog.getByText(/”Förbättra” säger åt vilket håll/).waitFor();
    assert.deepEqual(await accessibilityFaults(magnus), []);
    await dialog.getByRole("button", { name: "Dölj förslaget om Mål", exact: true }).click();
    await dialog.getByText(/säger åt vilket håll/).waitFor({ state: "detached" });
    await dialog.getByRole("button", { name: "Skicka förslaget" }).click();
    await dialog.waitFor({ state: "detached" });
    await magnus.getByRole("button", { name: /^Ta tillbaka/ }).click();
    await magnus.getByText("Förslaget är tillbakataget.").first().waitFor();
  });

  it("stands with its times in a row when it comes back, for its owner to say whether it was done", async () => {
    const magnus = await tab.sit(EXAMPLE.magnus, "goals");
    const times = magnus.getByRole("list", { name: "Gångerna" });
    await times.getByText("Kommer").first().waitFor();
    assert.deepEqual(await accessibilityFaults(magnus), []);
    await times.getByRole("button", { name: /^Inte gjort/ }).click();
    await times.getByRole("button", { name: /^Gjort/ }).waitFor();
    assert.equal(
      await times.getByRole("button").count(),
      1,
      "what was said can be put right, and nothing is said of days to come",
    );
  });

  it("says what happened to who answers what has been taken back", async () => {
    const magnus = await tab.sit(EXAMPLE.magnus, "goals");
    await magnus.getByRole("button", { name: /Föreslå att stryka ”Handleda/ }).click();
    const dialog = magnus.getByRole("dialog", { name: "Föreslå att stryka målet" });
    await dialog.getByLabel(/Varför ska det strykas/).fill("Inga nya kommer i år.");
    await dialog.getByRole("button", { name: "Skicka förslaget" }).click();
    await dialog.waitFor({ state: "detached" });
    await magnus.getByRole("button", { name: /^Ta tillbaka/ }).click();
    await magnus.getByText("Förslaget är tillbakataget.").first().waitFor();
    assert.equal(await magnus.getByText("Inga nya kommer i år.").count(), 1, "it is in the history");
  });
});
