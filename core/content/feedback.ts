import type { Localised } from "#core/content/locale.ts";
import type { FeedbackPrompt } from "#core/feedback/feedback.ts";

/** What somebody asks a colleague about themselves, in the asker's words. */
export const feedbackPrompts: { readonly [P in FeedbackPrompt]: Localised } = {
  helped: { sv: "Vad gjorde jag som hjälpte?", en: "What did I do that helped?" },
  differently: { sv: "Vad kunde jag göra annorlunda?", en: "What could I do differently?" },
  own: { sv: "En egen fråga", en: "A question of my own" },
};
