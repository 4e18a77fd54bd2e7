import type { CampaignAudience, CampaignPace } from "#core/campaign/campaign.ts";
import type { Locale } from "#core/content/locale.ts";

/** The page on which HR tells many of the start of the year's talks. */
type CampaignTexts = {
  readonly newOne: string;
  readonly whom: string;
  readonly audience: { readonly [A in CampaignAudience]: string };
  readonly units: string;
  readonly everyUnit: string;
  readonly unitsHow: string;
  readonly pace: string;
  readonly paces: { readonly [P in CampaignPace]: string };
  readonly counting: string;
  readonly preview: (managers: number, employees: number) => string;
  readonly takes: (minutes: number) => string;
  readonly beginsAfterQuiet: (at: string) => string;
  readonly goesOnAfterQuiet: (at: string) => string;
  readonly nobody: string;
  readonly unreachable: string;
  readonly chooseSomebody: string;
  readonly what: string;
  readonly start: string;
  readonly startTitle: (people: number) => string;
  readonly startHow: string;
  readonly startAct: string;
  readonly state: { readonly [S in "running" | "paused" | "stopped" | "done"]: string };
  readonly progress: (made: number, people: number) => string;
  readonly progressHow: string;
  readonly by: (name: string, at: string) => string;
  readonly ended: (at: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly stopTitle: string;
  readonly stopHow: (left: number) => string;
  readonly stopAct: string;
  readonly earlier: string;
  readonly toDelivery: string;
};

export const campaignTexts: { readonly [L in Locale]: CampaignTexts } = {
  sv: {
    newOne: "Nytt utskick",
    whom: "Till vilka",
    audience: {
      managers: "Chefer: får veta att det är dags att planera samtalen, med länk till planeringen",
      employees: "Medarbetare: får veta att årets samtal börjar",
    },
    units: "I vilken enhet",
    everyUnit: "Hela kommunen",
    unitsHow: "Enheterna under den du väljer är med.",
    pace: "Över hur lång tid",
    paces: {
      fast: "Så fort Teams tar emot",
      day: "Utspritt över en arbetsdag",
      week: "Utspritt över en arbetsvecka",
    },
    counting: "Räknar …",
    preview: (managers, employees) =>
      `Går till ${managers} ${managers === 1 ? "chef" : "chefer"} och ${employees} medarbetare.`,
    takes: (minutes) =>
      minutes < 90
        ? `Tar ungefär ${minutes} ${minutes === 1 ? "minut" : "minuter"}.`
        : `Tar ungefär ${Math.round(minutes / 60)} timmar, utanför den tysta tiden.`,
    beginsAfterQuiet: (at) => `Nu är det tyst tid. Utskicket börjar ${at}.`,
    goesOnAfterQuiet: (at) => `Nu är det tyst tid. Meddelandena går från ${at}.`,
    nobody: "Det finns ingen att skicka till i det urvalet.",
    unreachable:
      "Den som är tjänstledig är inte med. De som boten inte når får det när de öppnar chatten. Den som får en påminnelse samma dag får båda i ett meddelande, eller utskicket nästa dag om påminnelsen redan har kommit.",
    chooseSomebody: "Välj chefer, medarbetare eller båda.",
    what: "Den som redan har ett bokat samtal får inget meddelande. Ingen får samma utskick två gånger.",
    start: "Starta utskicket",
    startTitle: (people) => `Skicka till ${people} ${people === 1 ? "person" : "personer"}?`,
    startHow: "Du kan pausa eller stoppa när du vill. Det som redan har skickats går inte att ta tillbaka.",
    startAct: "Starta",
    state: { running: "Pågår", paused: "Vilar", stopped: "Stoppat", done: "Klart" },
    progress: (made, people) => `${made} av ${people} står på tur eller är skickade`,
    progressHow:
      "Siffran räknar dem som har fått sin plats i kön. Det som boten inte kan skicka väntar och syns under Leverans.",
    by: (name, at) => `Startat av ${name}, ${at}`,
    ended: (at) => `Slut ${at}`,
    pause: "Pausa",
    resume: "Fortsätt",
    stop: "Stoppa",
    stopTitle: "Stoppa utskicket?",
    stopHow: (left) =>
      `${left} personer har inte fått sin plats i kön än och får inget meddelande. Ett stoppat utskick går inte att starta igen, men du kan göra ett nytt.`,
    stopAct: "Stoppa",
    earlier: "Tidigare utskick",
    toDelivery: "Vilka boten inte når",
  },
  en: {
    newOne: "New sending",
    whom: "To whom",
    audience: {
      managers: "Managers: are told that it is time to plan the talks, with a link to the planning",
      employees: "Employees: are told that this year's talks begin",
    },
    units: "In which unit",
    everyUnit: "The whole municipality",
    unitsHow: "The units below the one you choose are included.",
    pace: "Over how long",
    paces: {
      fast: "As fast as Teams takes it",
      day: "Spread over a working day",
      week: "Spread over a working week",
    },
    counting: "Counting …",
    preview: (managers, employees) =>
      `Goes to ${managers} ${managers === 1 ? "manager" : "managers"} and ${employees} ${employees === 1 ? "employee" : "employees"}.`,
    takes: (minutes) =>
      minutes < 90
        ? `Takes about ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`
        : `Takes about ${Math.round(minutes / 60)} hours, outside the quiet hours.`,
    beginsAfterQuiet: (at) => `It is quiet hours now. Sending begins ${at}.`,
    goesOnAfterQuiet: (at) => `It is quiet hours now. Messages go from ${at}.`,
    nobody: "There is nobody to send to in that choice.",
    unreachable:
      "Who is on leave is not included. Whom the bot does not reach gets it on opening the chat. Who is reminded the same day gets both in one message, or this the next day when the reminder has come already.",
    chooseSomebody: "Choose managers, employees or both.",
    what: "Who already has a talk called gets no message. Nobody gets the same sending twice.",
    start: "Start sending",
    startTitle: (people) => `Send to ${people} ${people === 1 ? "person" : "people"}?`,
    startHow: "You can pause or stop at any time. What has been sent cannot be taken back.",
    startAct: "Start",
    state: { running: "Going on", paused: "Resting", stopped: "Stopped", done: "Done" },
    progress: (made, people) => `${made} of ${people} are in line or have been sent`,
    progressHow:
      "This counts those who have their place in the line. What the bot cannot send waits, and stands under Delivery.",
    by: (name, at) => `Started by ${name}, ${at}`,
    ended: (at) => `Ended ${at}`,
    pause: "Pause",
    resume: "Go on",
    stop: "Stop",
    stopTitle: "Stop the sending?",
    stopHow: (left) =>
      `${left} people do not have their place in the line yet and get no message. A stopped sending cannot be started again, but you can make a new one.`,
    stopAct: "Stop",
    earlier: "Earlier sendings",
    toDelivery: "Whom the bot does not reach",
  },
};
