import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type PersonId, type PublicRequestId, asId } from "#core/ids.ts";
import type { Day, Instant } from "#core/time.ts";
import {
  type PublicRequest,
  type RecordRef,
  chooseRecord,
  decideRequest,
  inDeskOrder,
  leaveOutRecord,
  markSecret,
  mayBeAppealed,
  noteCopy,
  noteRequest,
} from "./publicRequest.ts";
import { isThere, placesOf } from "./secretPlace.ts";

const at = "2026-11-24T09:00:00.000Z" as Instant;
const today = "2026-11-24" as Day;
const registrar = asId<PersonId>("registrar");
const ref: RecordRef = { subject: asId<PersonId>("sara"), kind: "contract", record: "c1" };
const wish = { receivedOn: "2026-11-20" as Day, asked: "Rektorernas kontrakt", reference: "" };

type Decided = ReturnType<typeof noteRequest>;
const after = (decision: Decided): PublicRequest => {
  assert.ok(decision.kind === "changed", JSON.stringify(decision));
  const [request] = decision.documents;
  assert.ok(request);
  return request;
};
const refusedKey = (decision: Decided) => (decision.kind === "refused" ? decision.refusal.key : decision.kind);
const noted = (id = "r1", wanted = wish) => after(noteRequest(asId<PublicRequestId>(id), wanted, registrar, at));
const chosen = () => after(chooseRecord(noted(), ref));
const place = { key: "1.0", at: 0, length: 3, of: 10 };
const mark = { id: "m1", places: [place], ground: "health", note: "" } as const;
const decision = { outcome: "given", decidedOn: today, grounds: [], motivation: "" } as const;

describe("a request for a public record", () => {
  it("has no place for who asks, and is noted on the day it came or later", () => {
    assert.deepEqual(
      Object.keys(noted()).filter((key) => /asker|requester|who|why|from|email/i.test(key)),
      [],
    );
    assert.equal(
      refusedKey(noteRequest(asId<PublicRequestId>("r"), { ...wish, asked: " " }, registrar, at)),
      "publicRequest.nothingAsked",
    );
    const tomorrow = { ...wish, receivedOn: "2026-11-25" as Day };
    assert.equal(refusedKey(noteRequest(asId<PublicRequestId>("r"), tomorrow, registrar, at)), "dateInFuture");
  });

  it("takes a record once, and lets it go only as long as no copy has left", () => {
    assert.equal(chooseRecord(chosen(), ref).kind, "unchanged");
    assert.deepEqual(after(leaveOutRecord(chosen(), ref)).records, []);
    assert.equal(refusedKey(leaveOutRecord(after(noteCopy(chosen(), ref, at)), ref)), "publicRequest.copied");
  });

  it("masks on a ground, and names the section itself where the list has none", () => {
    assert.equal(refusedKey(markSecret(chosen(), ref, { ...mark, places: [] })), "publicRequest.wordsNotFound");
    assert.equal(refusedKey(markSecret(chosen(), ref, { ...mark, ground: "other" })), "publicRequest.noSection");
    assert.equal(after(markSecret(chosen(), ref, mark)).records[0]?.marks.length, 1);
  });

  it("is given out in part where something is masked, and keeps nothing back without a ground", () => {
    const masked = after(markSecret(chosen(), ref, mark));
    assert.equal(refusedKey(decideRequest(masked, decision, registrar, at)), "publicRequest.maskedIsInPart");
    const inPart = { ...decision, outcome: "inPart" } as const;
    assert.equal(refusedKey(decideRequest(masked, inPart, registrar, at)), "publicRequest.noGround");
    const decided = after(decideRequest(masked, { ...inPart, grounds: ["health"] }, registrar, at));
    assert.ok(mayBeAppealed(decided));
    assert.equal(refusedKey(decideRequest(decided, decision, registrar, at)), "publicRequest.decided");
    assert.equal(refusedKey(decideRequest(noted(), decision, registrar, at)), "publicRequest.noRecords");
    assert.equal(
      refusedKey(decideRequest(chosen(), { ...decision, decidedOn: "2026-11-19" as Day }, registrar, at)),
      "dateTooEarly",
    );
  });

  it("lets no copy of what is refused leave", () => {
    const refused = after(
      decideRequest(chosen(), { ...decision, outcome: "refused", grounds: ["negotiation"] }, registrar, at),
    );
    assert.equal(refusedKey(noteCopy(refused, ref, at)), "publicRequest.notGiven");
    assert.equal(
      after(noteCopy(after(decideRequest(chosen(), decision, registrar, at)), ref, at)).records[0]?.copies,
      1,
    );
  });

  it("stands on the desk with what has waited longest first", () => {
    const older = noted("old", { ...wish, receivedOn: "2026-11-01" as Day });
    const done = after(decideRequest(chosen(), decision, registrar, at));
    assert.deepEqual(
      inDeskOrder([done, noted("new"), older]).map(({ id }) => id),
      ["old", "new", "r1"],
    );
  });
});

describe("the places of words in a paper", () => {
  it("are exactly where the words stand, whatever their case and whatever letters are around them", () => {
    const word = fc.constantFrom("Sara", "SARA", "åka", "İ", "😀", " ");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const passages = [{ key: "k", text: words.join("") }];
        const places = placesOf(passages, "sara");
        assert.equal(places.length, words.filter((each) => each.toLowerCase() === "sara").length);
        for (const { at: from, length } of places)
          assert.equal(passages[0]?.text.slice(from, from + length).toLowerCase(), "sara");
        assert.ok(places.every((each) => isThere(passages, each)));
      }),
    );
  });
});
