import assert from "node:assert/strict";
import { longAgoLine } from "#core/content/longAgo.ts";
import type { FollowUpPart } from "#core/followUp/part.ts";
import { employee } from "../../test/support/builders.ts";
import { answeredBy, asked, shareAs } from "../../test/support/followUps.ts";
import { openedLeadership, revealedLeadership } from "../../test/support/leadership.ts";
import { documentsOf } from "../../test/support/specification.ts";
import { inDays, momentIn } from "../../test/support/town.ts";
import { isLongAgo, longAgo, talkedAbout } from "./subjects.ts";

const everything = () => true;
const dossier = (...documents: Parameters<typeof talkedAbout>[0]["documents"]) => ({ subject: employee, documents });

/** The employee's answers in a follow-up, with feedback asked for on the operations; shared on a day. */
function about(on: number, kept: readonly string[] = []): FollowUpPart {
  const followUp = asked();
  const part = answeredBy(followUp, employee, { happened: "Nytt", feedbackAbout: "operations" }, kept);
  const [, shared] = documentsOf(shareAs(followUp, part, momentIn(on)));
  return shared as FollowUpPart;
}

describe("the three that the dialogue goes on about (P15)", () => {
  it("are talked about in a follow-up that asks for feedback on one, the last day counting", () => {
    assert.deepEqual(talkedAbout(dossier(about(60), about(90)), everything), { operations: inDays(90) });
  });
  it("are not told of by what is not shared, or kept, or not the reader's to read", () => {
    const draft = answeredBy(asked(), employee, { feedbackAbout: "operations" });
    assert.deepEqual(talkedAbout(dossier(draft, about(60, ["feedbackAbout"])), everything), {});
    assert.deepEqual(
      talkedAbout(dossier(about(60)), () => false),
      {},
    );
  });
  it("are talked about when the two have read each other about the leadership, and not before", () => {
    assert.deepEqual(talkedAbout(dossier(openedLeadership().dialogue), everything), {});
    assert.deepEqual(Object.keys(talkedAbout(dossier(revealedLeadership().dialogue), everything)), ["leadership"]);
  });
  it("are named when they were not talked about for long, and none while the dialogue has not begun", () => {
    const talked = talkedAbout(dossier(about(0)), everything);
    const those = (days: number) => longAgo(talked, inDays(days));
    assert.deepEqual(those(1), [{ subject: "assignment" }, { subject: "leadership" }]);
    assert.deepEqual(those(180), [
      { subject: "assignment" },
      { subject: "leadership" },
      { subject: "operations", last: inDays(0) },
    ]);
    assert.deepEqual(longAgo({}, inDays(0)), []);
    assert.equal(
      longAgoLine(those(180), "sv"),
      "Det här har ni inte talat om på länge: uppdraget (aldrig), ledarskapet (aldrig) och verksamhetens utveckling (senast 14 september 2026).",
    );
    assert.equal(longAgoLine([], "en"), undefined);
  });
  it("are long ago after half a year, and when they never were", () => {
    assert.deepEqual(
      [inDays(-179), inDays(-180), undefined].map((last) => isLongAgo(last, inDays(0))),
      [false, true, true],
    );
  });
});
