import { z } from "zod";
import { BOARD_REPORT_LIMITS } from "#core/boardReport/boardReport.ts";
import { SHARES, SIZES } from "#core/climate/groupShares.ts";
import { PersonRef, command, day, text } from "./parts.ts";

/** The yearly page to the board (P1, P14-P16, P19): counts alone, of the municipality and its parts. */

const Count = z.object({ have: z.number(), of: z.number() });
/** `inWhole`: fewer than five, counted in the whole municipality's number. */
const tooFew = z.object({ kind: z.literal("tooFew"), inWhole: z.boolean() });
const GroupCell = z.discriminatedUnion("kind", [Count.extend({ kind: z.literal("shown") }), tooFew]);
const CountsWire = z.object({
  facts: z.object({ contract: Count, assessed: Count, talk: Count, leadership: Count, promises: Count }),
  /** Of closed years alone. */
  groups: z
    .object({
      measures: z.object({ followUp: GroupCell, plan: GroupCell, activity: GroupCell }),
      goals: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("shown"), share: z.literal(SHARES), size: z.literal(SIZES) }),
        tooFew,
      ]),
    })
    .optional(),
});

const GivenWire = z.object({
  on: z.string(),
  at: z.string(),
  by: PersonRef,
  reference: z.string(),
  hash: z.string(),
});
const TakenBackWire = z.object({ at: z.string(), by: PersonRef, reason: z.string() });

export const BoardYearWire = z.object({
  year: z.number(),
  /** `takenBack`: what was given by mistake, as it was given. */
  state: z.enum(["running", "closed", "given", "takenBack"]),
  countedOn: z.string(),
  leaders: z.number(),
  people: z.number(),
  whole: CountsWire,
  parts: z.array(CountsWire.extend({ unit: z.string(), name: z.string() })),
  comment: z.string(),
  commentBy: PersonRef.optional(),
  commentAt: z.string().optional(),
  given: GivenWire.optional(),
  takenBack: TakenBackWire.optional(),
  /** What was given before and taken back, newest first; `giving` names it in its address. */
  earlier: z.array(z.object({ giving: z.number(), comment: z.string(), given: GivenWire, takenBack: TakenBackWire })),
  rev: z.number(),
  can: z.object({ write: z.boolean(), takeOut: z.boolean(), takeBack: z.boolean() }),
});

/** GET /api/board: the years that are the reader's to see, oldest first, the running one last. */
export const BoardWire = z.object({
  municipality: z.string(),
  today: z.string(),
  years: z.array(BoardYearWire),
  /** Writes to the board: sees what is not given yet. */
  mayWrite: z.boolean(),
});

export const boardRequests = {
  saveComment: z.object({ ...command, seen: z.number().int(), text: text(BOARD_REPORT_LIMITS.comment) }),
  give: z.object({ ...command, seen: z.number().int(), on: day, reference: text(BOARD_REPORT_LIMITS.reference) }),
  /** `seen`: the fingerprint of what is taken back. */
  takeBack: z.object({ ...command, seen: z.string().max(80), reason: text(BOARD_REPORT_LIMITS.reason) }),
} as const;

export type BoardYearView = z.infer<typeof BoardYearWire>;
export type BoardView = z.infer<typeof BoardWire>;
