import { z } from "zod";
import { REQUESTED_KINDS, REQUEST_LIMITS, REQUEST_OUTCOMES } from "#core/publicRequest/publicRequest.ts";
import { SECRECY_GROUNDS } from "#core/publicRequest/secrecyGround.ts";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import { PersonRef, command, day, dayOrNone, text } from "./parts.ts";

/** Requests for public records: the register, and handling one. Nothing has a place for who asks or why. */

const kind = z.enum(REQUESTED_KINDS);
const ground = z.enum(SECRECY_GROUNDS);
const outcome = z.enum(REQUEST_OUTCOMES);

const DecisionWire = z.object({
  outcome,
  decidedOn: z.string(),
  grounds: z.array(ground),
  motivation: z.string(),
  by: PersonRef,
});
const asked = {
  id: z.string(),
  receivedOn: z.string(),
  asked: z.string(),
  reference: z.string(),
  /** How many days it has waited, while it does. */
  days: z.number().optional(),
  decision: DecisionWire.optional(),
};

/** GET /api/archive/requests */
export const PublicRequestsWire = z.object({
  today: z.string(),
  requests: z.array(z.object({ ...asked, records: z.number() })),
  can: z.object({ handle: z.boolean() }),
});

const RecordWire = z.object({
  subject: PersonRef,
  kind,
  record: z.string(),
  since: z.string(),
  /** How it stands as a record, in the reader's language. */
  standing: z.string(),
});

/** GET /api/archive/requests/:publicRequest */
export const PublicRequestWire = z.object({
  ...asked,
  today: z.string(),
  by: PersonRef,
  notedAt: z.string(),
  records: z.array(
    z.object({
      subject: PersonRef,
      kind,
      record: z.string(),
      marks: z.number(),
      copies: z.number(),
      copiedAt: z.string().optional(),
    }),
  ),
  /** The grounds of what is masked, as a start for the decision. */
  grounds: z.array(ground),
  units: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** POST /api/archive/requests/find */
export const FoundRecordsWire = z.object({
  records: z.array(RecordWire),
  searched: z.number(),
  of: z.number(),
});

/** GET /api/archive/requests/:publicRequest/records/:subject/:kind/:record: what it says, and what may be secret in it. */
export const RequestedRecordWire = z.object({
  subject: PersonRef,
  kind,
  title: z.string(),
  passages: z.array(
    z.object({
      key: z.string(),
      section: z.string(),
      label: z.string(),
      text: z.string(),
      /** The same text as the copy has it. */
      masked: z.string(),
      /** What only a person can judge, which rules have come upon. */
      toTry: z.array(z.object({ words: z.string(), what: z.string(), law: z.string() })),
    }),
  ),
  marks: z.array(
    z.object({
      id: z.string(),
      ground,
      note: z.string(),
      places: z.number(),
      /** Where the first of them stands. */
      section: z.string(),
      /** Its text is no longer the one that was marked. */
      lost: z.boolean(),
    }),
  ),
  can: z.object({ mark: z.boolean(), copy: z.boolean() }),
});

const note = {
  receivedOn: day,
  asked: text(REQUEST_LIMITS.asked),
  reference: text(REQUEST_LIMITS.reference),
};
const idText = text(80);

export const publicRequestRequests = {
  plain: z.object(command),
  noteRequest: z.object({ ...command, ...note }),
  findRecords: z.object({
    person: idText.transform((id) => asId<PersonId>(id)),
    unit: idText.transform((id) => asId<UnitId>(id)),
    kinds: z.array(kind).max(REQUESTED_KINDS.length),
    from: dayOrNone,
    to: dayOrNone,
  }),
  chooseRecord: z.object({ ...command, subject: idText.transform((id) => asId<PersonId>(id)), kind, record: idText }),
  markRecord: z.object({
    ...command,
    /** In which text; empty: in all of them. */
    passage: text(40),
    /** The words to be masked; empty: the whole text. */
    words: text(REQUEST_LIMITS.words),
    ground,
    note: text(REQUEST_LIMITS.note),
  }),
  decideRequest: z.object({
    ...command,
    outcome,
    decidedOn: day,
    grounds: z.array(ground).max(SECRECY_GROUNDS.length),
    motivation: text(REQUEST_LIMITS.motivation),
  }),
} as const;

export type PublicRequestsView = z.infer<typeof PublicRequestsWire>;
export type PublicRequestView = z.infer<typeof PublicRequestWire>;
export type FoundRecordsView = z.infer<typeof FoundRecordsWire>;
export type RequestedRecordView = z.infer<typeof RequestedRecordWire>;
