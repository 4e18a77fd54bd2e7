import { dayOf } from "#core/time.ts";
import { closeClimateYears } from "#bot/usecases/climatePool.ts";
import { closeVoiceYears } from "#bot/usecases/leadershipVoice.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { type Watch, watch } from "./watch.ts";

/**
 * Closes, on New Year's Day or when the service next runs, the years of the anonymous answers (P4, P9-P13; decisions/0012), and
 * clears out each day what a slow server has counted in afterwards. Several servers that do it at once do no harm.
 */
export const poolWatch = (ports: Ports, onFault: (fault: unknown) => void): Watch =>
  watch(
    () => [dayOf(ports.now())],
    () => Promise.all([closeClimateYears(ports), closeVoiceYears(ports)]),
    onFault,
  );
