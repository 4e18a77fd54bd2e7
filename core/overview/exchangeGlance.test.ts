import assert from "node:assert/strict";
import { answeredExchange, read, sent, settled } from "../../test/support/between.ts";
import { employee, manager } from "../../test/support/builders.ts";
import { TODAY, deputy, directory, formerManager, hr, momentIn } from "../../test/support/town.ts";
import type { Exchange } from "#core/exchange/exchange.ts";
import { asId } from "#core/ids.ts";
import { overviewFor } from "./overview.ts";
import { readersOf } from "./readers.ts";

const glances = (...documents: readonly Exchange[]) =>
  [employee, manager, deputy, hr].map(
    (reader) => overviewFor(reader, { subject: employee, documents }, TODAY, directory).exchange?.unread,
  );

describe("what somebody has been sent between talks, at a glance", () => {
  it("is counted for whoever has not read it or stands in, and for nobody else", () => {
    assert.deepEqual(glances(sent()), [undefined, 1, 1, undefined]);
    assert.deepEqual(glances({ ...sent(), sentAt: momentIn(-6) }), [undefined, 1, undefined, undefined]);
    assert.deepEqual(glances(read()), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(glances(answeredExchange()), [1, undefined, undefined, undefined]);
    assert.deepEqual(glances(sent({ from: "manager" })), [1, undefined, undefined, undefined]);
    assert.deepEqual(glances(settled()), [undefined, undefined, undefined, undefined]);
  });
  it("begins with the oldest, and says from whom it is, never what it says", () => {
    const older = { ...sent(), id: asId<Exchange["id"]>("older"), sentAt: momentIn(-2) };
    const documents = [sent({ text: "HEMLIGT" }), older];
    const { exchange } = overviewFor(manager, { subject: employee, documents }, TODAY, directory);
    assert.deepEqual(exchange, { unread: 2, first: "older", from: employee });
  });
  it("is from whoever answered, also in the manager's place", () => {
    const answered = { ...answeredExchange(), answeredBy: deputy };
    assert.equal(
      overviewFor(employee, { subject: employee, documents: [answered] }, TODAY, directory).exchange?.from,
      deputy,
    );
  });
  it("is in the overview of a former manager too, who has it to read", () =>
    assert.ok(
      readersOf({ subject: employee, documents: [{ ...sent(), manager: formerManager }] }, directory, TODAY).includes(
        formerManager,
      ),
    ));
});
