import { listOf } from "#core/content/format.ts";
import type { Locale, Localised } from "#core/content/locale.ts";
import { entitlementStateLabel } from "#core/content/rights.ts";
import type { MissingPolicyPart } from "#core/policy/policy.ts";
import type { RefusalKey, Refusals } from "#core/refusal.ts";

/** What is refused about the policy and about what a leader is owed. */
type RightsRefusal = Extract<RefusalKey, `entitlement.${string}` | `policy.${string}`>;

const missingPart: Readonly<Record<MissingPolicyPart, Localised>> = {
  section: { sv: "minst ett avsnitt på svenska", en: "at least one section in Swedish" },
  title: { sv: "en rubrik för varje avsnitt", en: "a heading for each section" },
  text: { sv: "text i varje avsnitt", en: "text in each section" },
  english: {
    sv: "lika många avsnitt på engelska som på svenska, eller inga alls",
    en: "as many sections in English as in Swedish, or none at all",
  },
};

export const rightsRefusals: {
  readonly [L in Locale]: { readonly [K in RightsRefusal]: (params: Refusals[K]) => string };
} = {
  sv: {
    "entitlement.wrongState": ({ state }) =>
      `Det går inte nu, för läget är: ${entitlementStateLabel[state].sv.toLowerCase()}. Öppna sidan för att se vad du kan göra.`,
    "policy.notAsked": () => "Policyn godtas av den som leder andra. Du kan läsa den, men behöver inte svara.",
    "policy.changedSince": ({ version }) =>
      `Policyn har kommit i en ny version sedan du öppnade den. Läs version ${version} och ta ställning till den.`,
    "policy.notOpened": ({ version }) =>
      `Du har inte öppnat version ${version}. Läs den först, eller godta ändå om du vet vad som står i den.`,
    "policy.alreadyAccepted": () =>
      "Du har redan godtagit den här versionen. Vill du prata om den ändå, ta det med din uppdragsgivare.",
    "policy.noWish": () => "Det finns inget samtal om policyn att anteckna här.",
    "policy.noDraft": () => "Det finns inget utkast att publicera. Börja med att ändra texten.",
    "policy.draftChanged": () =>
      "Någon annan har sparat utkastet sedan du öppnade det. Kopiera din text, ladda om sidan och för in den igen.",
    "policy.sameText": () => "Texten är likadan som i den version som gäller. Ändra något innan du publicerar.",
    "policy.incomplete": ({ missing }) =>
      `Texten kan inte publiceras än. Det här saknas: ${listOf(
        missing.map((part) => missingPart[part].sv),
        "sv",
      )}.`,
  },
  en: {
    "entitlement.wrongState": ({ state }) =>
      `That cannot be done now, since it stands as: ${entitlementStateLabel[state].en.toLowerCase()}. Open the page to see what you can do.`,
    "policy.notAsked": () => "The policy is accepted by those who lead others. You can read it, but need not answer.",
    "policy.changedSince": ({ version }) =>
      `There is a new version of the policy since you opened it. Read version ${version} and answer to that.`,
    "policy.notOpened": ({ version }) =>
      `You have not opened version ${version}. Read it first, or accept anyway if you know what it says.`,
    "policy.alreadyAccepted": () =>
      "You have already accepted this version. If you want to talk about it all the same, take it up with your principal.",
    "policy.noWish": () => "There is no talk about the policy to note here.",
    "policy.noDraft": () => "There is no draft to publish. Begin by changing the text.",
    "policy.draftChanged": () =>
      "Somebody else has saved the draft since you opened it. Copy your text, reload the page and put it in again.",
    "policy.sameText": () => "The text is the same as in the version in force. Change something before you publish.",
    "policy.incomplete": ({ missing }) =>
      `The text cannot be published yet. This is missing: ${listOf(
        missing.map((part) => missingPart[part].en),
        "en",
      )}.`,
  },
};
