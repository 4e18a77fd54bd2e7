import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import { type AccountRules, DEFAULT_ACCOUNT_RULES } from "#core/organisation/accounts.ts";
import { DEFAULT_QUIET_HOURS, type QuietHours } from "#core/schedule/quietHours.ts";
import { isTime } from "#core/time.ts";

/** What HR decides for the whole municipality. */
export type Settings = AccountRules & {
  /** Everybody may hold an uppdragskontrakt, not only those who lead (DOMAIN decision 1). */
  readonly everyoneHoldsContract: boolean;
  /** From when (`HH:MM`) until when the next morning no message is sent, and whether the weekends are quiet as well. */
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly quietWeekends: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  everyoneHoldsContract: false,
  quietFrom: DEFAULT_QUIET_HOURS.from,
  quietTo: DEFAULT_QUIET_HOURS.to,
  quietWeekends: DEFAULT_QUIET_HOURS.weekends,
  ...DEFAULT_ACCOUNT_RULES,
};

export const quietHoursOf = ({ quietFrom, quietTo, quietWeekends }: Settings): QuietHours => ({
  from: quietFrom,
  to: quietTo,
  weekends: quietWeekends,
});

export type SettingsDocument = {
  readonly type: "settings";
  readonly schema: 1;
  readonly id: "settings";
  readonly settings: Settings;
};

export type SettingsEvent = { readonly type: "settingsChanged"; readonly settings: readonly (keyof Settings)[] };

/** Changes some of the settings; the others stay. Who may is for the access policy. */
export function changeSettings(
  present: Settings,
  wanted: Partial<Settings>,
): Decision<SettingsDocument, SettingsEvent> {
  const keys = (Object.keys(wanted) as (keyof Settings)[]).filter((key) => wanted[key] !== present[key]);
  if (keys.length === 0) return unchanged;
  const settings = { ...present, ...wanted };
  for (const field of ["quietFrom", "quietTo"] as const)
    if (!isTime(settings[field])) return refuse("invalid", { field });
  // Some hours of the day must be left to send in.
  if (settings.quietTo >= settings.quietFrom) return refuse("invalid", { field: "quietTo" });
  return changed([{ type: "settings", schema: 1, id: "settings", settings }], {
    type: "settingsChanged",
    settings: keys,
  });
}
