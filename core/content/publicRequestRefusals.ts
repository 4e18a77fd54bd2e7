import type { Locale } from "#core/content/locale.ts";
import type { Refusals } from "#core/refusal.ts";

type RequestKey = Extract<keyof Refusals, `publicRequest.${string}`>;

/** What is refused of requests for public records. */
export const publicRequestRefusals: {
  readonly [L in Locale]: { readonly [K in RequestKey]: (params: Refusals[K]) => string };
} = {
  sv: {
    "publicRequest.nothingAsked": () => "Skriv vad som begärs.",
    "publicRequest.decided": () => "Begäran är redan avgjord. Kommer en ny begäran antecknar du den för sig.",
    "publicRequest.tooManyRecords": ({ max }) => `En begäran rymmer högst ${max} handlingar. Dela den i flera.`,
    "publicRequest.tooManyMarks": ({ max }) =>
      `En handling rymmer högst ${max} maskeringar. Maska hela stycken i stället för enstaka ord.`,
    "publicRequest.wordsNotFound": () => "Orden finns inte i handlingen. Skriv dem precis som de står där.",
    "publicRequest.noSection": () => "Skriv vilket lagrum det gäller.",
    "publicRequest.copied": () => "En kopia är redan hämtad, så handlingen hör till begäran.",
    "publicRequest.notGiven": () => "Beslutet är att inte lämna ut handlingen, så det finns ingen kopia att hämta.",
    "publicRequest.maskedIsInPart": () =>
      "Något är maskat, så handlingarna lämnas ut delvis. Ta bort maskeringarna, eller välj att lämna ut delvis.",
    "publicRequest.noRecords": () => "Välj först vilka handlingar som lämnas ut.",
    "publicRequest.noGround": () => "Välj minst en grund. Den som begärde handlingen ska kunna få beslutet prövat.",
  },
  en: {
    "publicRequest.nothingAsked": () => "Write what is asked for.",
    "publicRequest.decided": () => "The request is decided already. Note a new request by itself.",
    "publicRequest.tooManyRecords": ({ max }) => `A request holds at most ${max} records. Divide it.`,
    "publicRequest.tooManyMarks": ({ max }) =>
      `A record holds at most ${max} maskings. Mask whole paragraphs instead of single words.`,
    "publicRequest.wordsNotFound": () => "The words are not in the record. Write them exactly as they stand there.",
    "publicRequest.noSection": () => "Write which section of the law it rests on.",
    "publicRequest.copied": () => "A copy has been taken out already, so the record belongs to the request.",
    "publicRequest.notGiven": () => "The decision is not to give out the record, so there is no copy to take out.",
    "publicRequest.maskedIsInPart": () =>
      "Something is masked, so the records are given out in part. Remove the masking, or choose to give out in part.",
    "publicRequest.noRecords": () => "First choose which records are given out.",
    "publicRequest.noGround": () =>
      "Choose at least one ground. Whoever asked must be able to have the decision reviewed.",
  },
};
