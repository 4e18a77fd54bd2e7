import { type HoldId, type PublicRequestId, asId } from "#core/ids.ts";

/** The hold that keeps a record while somebody waits for it: one a request and record. */
export const requestHoldId = (request: PublicRequestId, record: string): HoldId =>
  asId<HoldId>(`request-${request}-${record}`);

/** A month is long for a request; then the registrar is asked whether it is still needed. */
export const REQUEST_HOLD_DAYS = 30;
