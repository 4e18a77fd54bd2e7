import { SIDES } from "#core/appraisal/appraisal.ts";
import { preparationFor } from "#core/content/preparation.ts";
import type { OwnQuestions } from "#core/municipality/ownQuestions.ts";
import type { TemplateInUse } from "#core/municipality/contractTemplates.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { TemplateWire } from "./wire/administration.ts";
import type { OwnQuestionsWire } from "./wire/ownQuestions.ts";

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

/** The municipality's own questions for the one who writes them, with what the product asks in each step. */
export function presentOwnQuestions(
  reader: Reader,
  { now }: { readonly now: OwnQuestions | undefined },
): Wire<typeof OwnQuestionsWire> {
  const { locale } = reader;
  const steps = Map.groupBy(
    SIDES.flatMap((side) => preparationFor(side).steps),
    ({ key }) => key,
  );
  return {
    version: now?.version ?? 0,
    ...(now && { saved: { by: personRef(reader, now.savedBy), at: now.savedAt } }),
    questions: structuredClone(now?.questions ?? []) as Wire<typeof OwnQuestionsWire>["questions"],
    steps: [...steps].map(([key, alike]) => ({
      key,
      title: alike[0]?.title[locale] ?? key,
      asked: [...new Set(alike.flatMap(({ fields }) => fields.map(({ label }) => label[locale])))],
    })),
  };
}
