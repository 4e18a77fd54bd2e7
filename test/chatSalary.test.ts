import assert from "node:assert/strict";
import { salaryBasesIn, salaryViewIn } from "#core/dossier/dossier.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { markSalaryReady, saveSalaryJudgement, shareSalaryBasis } from "#bot/usecases/salary.ts";
import { chatWorld, filledIn } from "./support/chatWorld.ts";
import { type Client, type ShownCard, button, wordsIn } from "./support/fakeChannel.ts";
import { salaryDraft, salaryScene } from "./support/salaryScenes.ts";
import { request, succeeded } from "./support/scenes.ts";
import { people } from "./support/tinyMunicipality.ts";

const { self: employee, salarySetter } = people;
const MARKER = "HEMLIGT-5a1";

describe("a salary basis in the chat", () => {
  const world = chatWorld();
  const told = async (client: Client, said: RegExp): Promise<ShownCard> => {
    await world.server.settled();
    const cards = world.channel
      .accepted()
      .flatMap(({ conversation, card }) => (conversation === client.conversation && card ? [card] : []));
    const card = cards.findLast((each) => said.test(wordsIn(each)));
    assert.ok(card, String(said));
    return card;
  };
  const bases = async () => salaryBasesIn(await readDossier(world.server.ports, employee, { types: ["salaryBasis"] }));

  it("asks for the own view card by card, shows the criteria, and takes 'läst' when it is shared", async () => {
    const sara = await world.meet(employee);
    const setter = await world.meet(salarySetter);
    const { ports } = world.server;
    const { basis } = await salaryScene(ports, "asked");

    const asked = await told(sara, /Lönesamtal med setter Name/);
    const criteria = await sara.press(button(asked, "Läs kriterierna"));
    assert.match(wordsIn(criteria), /Resultat och måluppfyllelse/);
    let card = await sara.press(button(asked, "Skriv din egen syn"));
    for (const title of ["Nästa", "Nästa", "Nästa: gå igenom"])
      card = await sara.press(
        button(card, title),
        filledIn(card, () => MARKER),
      );
    assert.match(wordsIn(card), /Gå igenom och lämna/);
    const given = await sara.press(button(card, "Lämna till setter Name"));
    assert.match(wordsIn(given), /Din egen syn är lämnad/);
    await told(setter, /sara Name har lämnat sin egen syn/);

    const which = { subject: employee, basis };
    const draft = { ...(await salaryDraft(ports, basis)), overall: MARKER };
    await succeeded(saveSalaryJudgement(ports, salarySetter, { ...which, request: request(), seenRev: 0, draft }));
    await succeeded(markSalaryReady(ports, salarySetter, { ...which, request: request(), seenRev: 1 }));
    await succeeded(shareSalaryBasis(ports, salarySetter, { ...which, request: request(), seenRev: 1 }));
    const shared = await told(sara, /setter Name har delat ditt löneunderlag/);
    const toRead = await sara.press(button(shared, "Jag har läst"));
    assert.match(wordsIn(toRead), /inte att hålla med/);
    await sara.press(button(toRead, "Jag har läst"));
    assert.equal((await bases())[0]?.state, "read");
    await told(setter, /sara Name har läst löneunderlaget/);

    for (const { card: sent } of world.channel.accepted())
      assert.doesNotMatch(JSON.stringify(sent), new RegExp(MARKER));
  });

  it("takes that there is nothing in writing, without blame, and lets one change one's mind", async () => {
    const sara = await world.meet(employee);
    const { basis } = await salaryScene(world.server.ports, "asked");
    const asked = await told(sara, /Lönesamtal med setter Name/);
    let card = await sara.press(button(asked, "Skriv din egen syn"));
    for (const title of ["Nästa", "Nästa", "Nästa: gå igenom"]) card = await sara.press(button(card, title));
    const asking = await sara.press(button(card, "Jag lämnar ingen skriftlig syn"));
    const declined = await sara.press(button(asking, "Ja, ingen skriftlig syn"));
    assert.match(wordsIn(declined), /Du kan ändra dig/);
    assert.equal((await bases())[0]?.state, "viewGiven");
    const again = await sara.press(button(declined, "Skriv ändå"));
    const next = await sara.press(
      button(again, "Nästa"),
      filledIn(again, () => MARKER),
    );
    assert.ok(next);
    const view = salaryViewIn(await readDossier(world.server.ports, employee, { types: ["salaryView"] }), basis);
    assert.equal(view?.status, "draft");
  });
});
