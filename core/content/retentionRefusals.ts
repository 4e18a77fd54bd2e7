import { formatDay } from "#core/content/format.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Refusals } from "#core/refusal.ts";

type RetentionKey = Extract<keyof Refusals, `retention.${string}` | `archivePackage.${string}`>;

/** What is refused of retention: nothing is removed without a decision that is named. */
export const retentionRefusals: {
  readonly [L in Locale]: { readonly [K in RetentionKey]: (params: Refusals[K]) => string };
} = {
  sv: {
    "retention.noReference": () =>
      "Skriv vilket beslut det bygger på: nämnd, datum och paragraf, eller numret i dokumenthanteringsplanen.",
    "retention.noReason": () => "Skriv varför, så att den som läser det senare förstår.",
    "retention.nothingDecided": () =>
      "Ingen handlingstyp har ett beslut om gallring eller överlämnande som gäller i dag. Skriv in beslutet först.",
    "retention.runUnderWay": () =>
      "En genomgång pågår redan. Vänta tills den är klar, eller avbryt den innan du börjar en ny.",
    "retention.notLooked": () => "Genomgången har ändrats eller är inte klar. Läs vad som står på sidan nu.",
    "retention.rulesChanged": () =>
      "Ett beslut som genomgången gick efter har ändrats. Avbryt den och gör en ny genomgång.",
    "retention.otherDay": ({ day }) =>
      `Genomgången gäller ${formatDay(day, "sv")}. En annan dag kan annat vara moget: gör en ny genomgång.`,
    "retention.noReceipt": () =>
      "Skriv e-arkivets kvittens. Det som ska överlämnas tas inte bort förrän det är mottaget där.",
    "retention.noRecord": () =>
      "Det som aldrig har delats är ingen handling och lämnas inte till e-arkivet. Välj att det rensas.",
    "archivePackage.nothing": () => "Det finns inget att lämna till e-arkivet. Gör en ny genomgång.",
    "archivePackage.underWay": () => "Ett annat paket väntar. Lämna det till e-arkivet, eller kasta det först.",
    "archivePackage.notPacked": () => "Paketet är inte färdigt, eller redan lämnat.",
    "archivePackage.notTakenOut": () => "Hämta paketet och lämna det till e-arkivet först.",
    "archivePackage.received": () => "E-arkivet har redan tagit emot paketet.",
    "retention.begun": () => "Borttagningen är redan igång och går inte att avbryta.",
  },
  en: {
    "retention.noReference": () =>
      "Write which decision it rests on: the board, the date and the paragraph, or the number in the document plan.",
    "retention.noReason": () => "Write why, so that whoever reads it later understands.",
    "retention.nothingDecided": () =>
      "No type of record has a decision on removal or hand-over that holds today. Enter the decision first.",
    "retention.runUnderWay": () =>
      "A review is already under way. Wait until it is done, or cancel it before you begin another.",
    "retention.notLooked": () => "The review has changed or is not done. Read what the page says now.",
    "retention.rulesChanged": () =>
      "A decision that the review went by has been changed. Cancel it and make a new review.",
    "retention.otherDay": ({ day }) =>
      `The review is for ${formatDay(day, "en")}. On another day other things may be due: make a new review.`,
    "retention.noReceipt": () =>
      "Write the e-archive's receipt. What is to be handed over is not removed until it has been received there.",
    "retention.noRecord": () =>
      "What was never shared is no record and is not handed to the e-archive. Choose that it is cleared out.",
    "archivePackage.nothing": () => "There is nothing to hand to the e-archive. Make a new review.",
    "archivePackage.underWay": () => "Another package waits. Hand it to the e-archive, or discard it first.",
    "archivePackage.notPacked": () => "The package is not ready, or has been handed over already.",
    "archivePackage.notTakenOut": () => "Take out the package and hand it to the e-archive first.",
    "archivePackage.received": () => "The e-archive has received the package already.",
    "retention.begun": () => "The removal has begun and cannot be cancelled.",
  },
};
