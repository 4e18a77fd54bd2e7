import { may } from "#core/access/access.ts";
import { type Dossier, appraisalsIn, exchangesIn, feedbackIn, notesIn } from "#core/dossier/dossier.ts";
import { type Exchange, newestExchange, wasSince } from "#core/exchange/exchange.ts";
import { type Read as ReadFeedback, isSinceTalk, newestFeedback } from "#core/feedback/feedback.ts";
import type { PersonId } from "#core/ids.ts";
import { type Note, isSince, newestNote } from "#core/note/note.ts";
import type { Day } from "#core/time.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** What one person has between the talks of somebody: their own notes about it, and what the two have said to each other. */
export type BetweenReading = {
  readonly subject: PersonId;
  readonly notes: readonly Note[];
  readonly exchanges: readonly Exchange[];
  /** Feedback that the reader has got and read: on their own page, to be used when they prepare. */
  readonly feedback: readonly ReadFeedback[];
  /** When the reader last had a talk there. */
  readonly lastTalk: Day | undefined;
  /** Whom else the reader has notes about, and how many: on the reader's own page. */
  readonly others: readonly { readonly person: PersonId; readonly notes: number }[];
};

/**
 * The page between the talks of somebody. The notes come out of the reader's own dossier, whoever it is about, so that no way
 * leads from one person's page to what another has written. Who was the manager once still finds what is theirs.
 */
export async function readBetween(
  ports: Ports,
  actor: PersonId,
  subject: PersonId,
): Promise<BetweenReading | undefined> {
  const asked = asking(ports, actor);
  const types = ["exchange", "appraisal"] as const;
  const [own, theirs] =
    actor === subject
      ? await readDossier(ports, actor, { types: ["note", "feedback", ...types] }).then(
          (dossier) => [dossier, dossier] as const,
        )
      : await Promise.all([readDossier(ports, actor, { types: ["note"] }), readDossier(ports, subject, { types })]);
  const mine = notesIn(own).filter((note) => may(asked.viewer, "note.read", note));
  const notes = mine.filter(({ about }) => about === subject);
  const exchanges = exchangesIn(theirs).filter((each) => may(asked.viewer, "exchange.act", each));
  const isTheirs = notes.length > 0 || exchanges.length > 0;
  if (!may(asked.viewer, "between.read", subject) && !isTheirs) return undefined;
  if (exchanges.length > 0) await logAccess(ports, actor, subject, "exchanges");
  return {
    subject,
    notes: notes.toSorted(newestNote),
    exchanges: exchanges.toSorted(newestExchange),
    feedback:
      actor === subject
        ? feedbackIn(own)
            .flatMap((each) => (each.state === "read" && may(asked.viewer, "feedback.own", each) ? [each] : []))
            .toSorted(newestFeedback)
        : [],
    lastTalk: lastTalkIn(theirs, asked),
    others: actor === subject ? aboutOthers(mine, actor) : [],
  };
}

/** How much one has at hand when one prepares the next talk of somebody, counted; what it says is read in the tab. */
export async function countAtHand(
  ports: Ports,
  actor: PersonId,
  subject: PersonId,
): Promise<{ readonly notes: number; readonly exchanges: number; readonly feedback: number }> {
  const found = await readBetween(ports, actor, subject);
  return {
    notes: found?.notes.filter((note) => note.state === "kept" && isSince(note, found.lastTalk)).length ?? 0,
    exchanges: found?.exchanges.filter((each) => wasSince(each, found.lastTalk)).length ?? 0,
    feedback: found?.feedback.filter((each) => isSinceTalk(each, found.lastTalk)).length ?? 0,
  };
}

const lastTalkIn = (dossier: Dossier, { viewer }: Asking): Day | undefined =>
  appraisalsIn(dossier)
    .flatMap((talk) => ("heldOn" in talk && may(viewer, "appraisal.read", talk) ? [talk.heldOn] : []))
    .toSorted()
    .at(-1);

function aboutOthers(mine: readonly Note[], actor: PersonId): BetweenReading["others"] {
  const kept = mine.filter(({ about, state }) => about !== actor && state === "kept");
  return [...Map.groupBy(kept, ({ about }) => about)].map(([person, each]) => ({ person, notes: each.length }));
}
