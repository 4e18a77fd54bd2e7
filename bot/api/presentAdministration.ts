import type { TemplateInUse } from "#core/municipality/contractTemplates.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { TemplateWire } from "./wire/administration.ts";

/** A template for the one who edits it. */
export const presentTemplate = (
  reader: Reader,
  { role, locale, version, own, saved, texts }: TemplateInUse,
): Wire<typeof TemplateWire> => ({
  role,
  locale,
  version,
  own,
  ...(saved && { saved: { by: personRef(reader, saved.by), at: saved.at } }),
  texts: structuredClone(texts) as Wire<typeof TemplateWire>["texts"],
});
