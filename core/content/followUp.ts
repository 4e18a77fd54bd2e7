import type { Localised } from "#core/content/locale.ts";
import type { ASSIGNMENT_CHANGED, FEEDBACK_ABOUT, Load } from "#core/followUp/fields.ts";
import type { FollowUpPace, FollowUpState } from "#core/followUp/followUp.ts";

/** The questions of a follow-up (research/domain D5), as data: what has opened keeps its version. */
export type FollowUpForm = {
  readonly goals: { readonly title: Localised; readonly note: Localised; readonly numbered: Localised };
  readonly sinceLast: { readonly title: Localised; readonly happened: Localised; readonly needs: Localised };
  readonly now: {
    readonly title: Localised;
    readonly note: Localised;
    readonly load: Localised;
    readonly loads: Readonly<Record<Load, Localised>>;
    readonly assignment: Localised;
    readonly changed: Readonly<Record<(typeof ASSIGNMENT_CHANGED)[number], Localised>>;
  };
  readonly feedback: {
    readonly title: Localised;
    readonly about: Localised;
    readonly abouts: Readonly<Record<(typeof FEEDBACK_ABOUT)[number], Localised>>;
    readonly wanted: Localised;
  };
  readonly answer: {
    readonly title: Localised;
    readonly note: Localised;
    readonly answer: Localised;
    readonly will: Localised;
    readonly willBy: Localised;
  };
};

const first: FollowUpForm = {
  goals: {
    title: { sv: "Hur går det med målen?", en: "How are the goals going?" },
    note: {
      sv: "Välj för de mål du vill. Det du väljer syns på målet när du delar; ”Klart” värderas vid nästa samtal.",
      en: "Choose for the goals you want to. What you choose shows on the goal when you share; “Done” is evaluated at the next talk.",
    },
    numbered: { sv: "Mål", en: "Goal" },
  },
  sinceLast: {
    title: { sv: "Sedan sist", en: "Since last time" },
    happened: { sv: "Vad har hänt sedan sist?", en: "What has happened since last time?" },
    needs: {
      sv: "Vad hindrar, och vad behövs av chefen?",
      en: "What is in the way, and what is needed from the manager?",
    },
  },
  now: {
    title: { sv: "Just nu", en: "Just now" },
    note: {
      sv: "Skriv inte om sjukdom eller diagnos. Behöver du prata så erbjuds ni att boka ett samtal. Ingen frågar varför.",
      en: "Do not write about illness or diagnoses. If you need to talk, you are offered to book a talk. Nobody asks why.",
    },
    load: { sv: "Krav och resurser just nu", en: "Demands and resources just now" },
    loads: {
      inBalance: { sv: "I balans", en: "In balance" },
      strained: { sv: "Ansträngt", en: "Strained" },
      needToTalk: { sv: "Jag behöver prata", en: "I need to talk" },
    },
    assignment: {
      sv: "Har uppdraget ändrats sedan ni kom överens?",
      en: "Has the assignment changed since you agreed on it?",
    },
    changed: {
      no: { sv: "Nej", en: "No" },
      yes: { sv: "Ja, kontraktet behöver ses över", en: "Yes, the contract needs to be looked over" },
    },
  },
  feedback: {
    title: { sv: "Återkoppling", en: "Feedback" },
    about: { sv: "Jag vill ha återkoppling på", en: "I want feedback on" },
    abouts: {
      assignment: { sv: "Uppdraget", en: "The assignment" },
      leadership: { sv: "Ledarskapet", en: "The leadership" },
      operations: { sv: "Verksamhetens utveckling", en: "The development of the operations" },
    },
    wanted: { sv: "Det här vill jag veta", en: "What I want to know" },
  },
  answer: {
    title: { sv: "Svar", en: "Answer" },
    note: {
      sv: "Svara på det som har delats med dig. Ett löfte får en dag, så att ni båda vet när.",
      en: "Answer what has been shared with you. A promise gets a day, so that you both know when.",
    },
    answer: { sv: "Återkoppling", en: "Feedback" },
    will: { sv: "Det här gör jag", en: "What I will do" },
    willBy: { sv: "Senast", en: "By" },
  },
};

const FORMS: readonly FollowUpForm[] = [first];
/** The version that a follow-up opens with. */
export const FOLLOW_UP_FORM = FORMS.length;
export const followUpForm = (version: number): FollowUpForm => FORMS[version - 1] ?? first;

export const followUpStateLabel: Readonly<Record<FollowUpState, Localised>> = {
  planned: { sv: "Planerad", en: "Planned" },
  asked: { sv: "Pågår", en: "Under way" },
  shared: { sv: "Delad", en: "Shared" },
  acknowledged: { sv: "Läst av båda", en: "Read by both" },
  closed: { sv: "Avslutad", en: "Closed" },
  notHeld: { sv: "Blev inte av", en: "Did not come about" },
};

export const followUpPaceLabel: Readonly<Record<FollowUpPace, Localised>> = {
  none: { sv: "Ingen planerad", en: "None planned" },
  everyMonth: { sv: "Varje månad", en: "Every month" },
  every2Months: { sv: "Varannan månad", en: "Every second month" },
  every3Months: { sv: "Var tredje månad", en: "Every third month" },
  twice: { sv: "Två gånger till nästa samtal", en: "Twice until the next talk" },
};
