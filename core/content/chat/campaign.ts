import type { Locale } from "#core/content/locale.ts";

/** How the start of the year's talks is told. */
type CampaignTexts = {
  readonly kicker: string;
  readonly managers: {
    readonly title: string;
    readonly lines: (reports: number) => readonly string[];
    readonly button: string;
  };
  readonly employees: {
    readonly title: string;
    readonly lines: (manager: string) => readonly string[];
    readonly button: string;
  };
};

export const campaignChat: { readonly [L in Locale]: CampaignTexts } = {
  sv: {
    kicker: "Årets medarbetarsamtal",
    managers: {
      title: "Dags att planera årets medarbetarsamtal",
      lines: (reports) => [
        reports === 1
          ? "Du är chef för en person. Föreslå en tid för samtalet när det passar er."
          : `Du är chef för ${reports} personer. Du planerar alla samtal på en sida och kan föreslå flera tider.`,
        "Var och en får en inbjudan av dig, och ni förbereder er var för sig.",
      ],
      button: "Planera samtalen",
    },
    employees: {
      title: "Årets medarbetarsamtal börjar",
      lines: (manager) => [
        `Du och ${manager} ska ha ert medarbetarsamtal. Tiden kommer ni överens om, och inbjudan får du här.`,
        "Vill du ha samtalet snart? Säg till på startsidan.",
      ],
      button: "Öppna startsidan",
    },
  },
  en: {
    kicker: "This year's appraisal talks",
    managers: {
      title: "Time to plan this year's appraisal talks",
      lines: (reports) => [
        reports === 1
          ? "You manage one person. Propose a time for the talk when it suits you both."
          : `You manage ${reports} people. You plan all talks on one page and can propose several times.`,
        "Each of them gets an invitation from you, and you prepare separately.",
      ],
      button: "Plan the talks",
    },
    employees: {
      title: "This year's appraisal talks begin",
      lines: (manager) => [
        `You and ${manager} are to have your appraisal talk. You agree on the time, and the invitation comes here.`,
        "Would you like to have it soon? Say so on the start page.",
      ],
      button: "Open the start page",
    },
  },
};
