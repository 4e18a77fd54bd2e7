import { type Decision, changed, unchanged } from "#core/decision.ts";

/** What HR decides for the whole municipality. */
export type Settings = {
  /** Everybody may hold an uppdragskontrakt, not only those who lead (DOMAIN decision 1). */
  readonly everyoneHoldsContract: boolean;
};

export const DEFAULT_SETTINGS: Settings = { everyoneHoldsContract: false };

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
  return changed([{ type: "settings", schema: 1, id: "settings", settings }], {
    type: "settingsChanged",
    settings: keys,
  });
}
