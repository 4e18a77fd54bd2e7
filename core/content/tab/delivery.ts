import type { Locale } from "#core/content/locale.ts";
import type { Unreached } from "#core/delivery/delivery.ts";

/** The page on whom the bot does not reach. */
type DeliveryTexts = {
  readonly reached: (reached: number, people: number) => string;
  readonly all: string;
  readonly why: { readonly [U in Unreached]: { readonly title: string; readonly how: string } };
  readonly count: (count: number) => string;
  readonly show: string;
  readonly hide: string;
  readonly more: (count: number) => string;
  readonly tryAgain: string;
  readonly tryAll: string;
  readonly tryAllHow: string;
  readonly tryAgainFor: (name: string) => string;
  readonly parked: string;
  readonly parkedHow: string;
  readonly parkedAt: (at: string, reason: string) => string;
  readonly unknown: string;
  readonly unknownHow: (count: number) => string;
  readonly without: string;
  readonly withoutHow: readonly string[];
  readonly fresh: string;
  readonly toCampaign: string;
  readonly team: {
    readonly title: (count: number) => string;
    readonly how: string;
    readonly steps: readonly string[];
  };
};

export const deliveryTexts: { readonly [L in Locale]: DeliveryTexts } = {
  sv: {
    reached: (reached, people) => `Boten når ${reached} av ${people} i Teams.`,
    all: "Boten når alla.",
    why: {
      none: {
        title: "Har ingen chatt med boten än",
        how: "Personen har inte öppnat appen i Teams, eller har inte Teams. Lägg ut appen till alla i Teams administrationscenter (appens installationsprincip). Meddelanden väntar i 90 dagar. När personen öppnar chatten kommer de fem nyaste, och en sammanfattning av resten.",
      },
      noTeams: {
        title: "Har troligen inte Teams",
        how: "Servern försökte ge personen appen, men Microsoft 365 hittade inget Teams för kontot. Se om kontot har en licens för Teams; gäller det alla, om appens id i katalogen (catalogAppId) är rätt. Har personen inget Teams får chefen berätta själv: se nedan. Servern försöker igen vid nästa meddelande, högst en gång om dagen.",
      },
      notAllowed: {
        title: "Har ingen chatt, och servern får inte ge dem appen",
        how: "Servern saknar behörigheten TeamsAppInstallation.ReadWriteForUser.All i Microsoft Graph, eller så släpper en princip i Teams inte fram appen till personen. När det är rättat försöker servern igen vid nästa meddelande, högst en gång om dagen.",
      },
      refused: {
        title: "Har ingen chatt, och servern kunde inte ge dem appen",
        how: "Microsoft 365 tog inte emot försöket. Troligen är appens id i kommunens katalog (catalogAppId) fel: administratörens handbok säger hur man tar reda på det rätta. Serverns logg (install) säger när det hände. När det är rättat försöker servern igen vid nästa meddelande, högst en gång om dagen.",
      },
      blocked: {
        title: "Har blockerat boten, eller får inte chatta med den",
        how: "Personen kan öppna chatten i Teams och ta bort blockeringen. Gäller det många är det en princip i Teams: se appens behörighet där. Försök sedan igen.",
      },
      uninstalled: {
        title: "Har tagit bort appen",
        how: "Det är personens val, och boten skickar inget mer. Det som väntar kommer om personen lägger till appen igen.",
      },
      gone: {
        title: "Chatten finns inte längre",
        how: "Det händer när ett konto har flyttats eller gjorts om. Personen öppnar appen på nytt. Försök sedan igen.",
      },
    },
    count: (count) => (count === 1 ? "1 person" : `${count} personer`),
    show: "Visa namn",
    hide: "Dölj namn",
    more: (count) => `Och ${count} till.`,
    tryAgain: "Försök igen",
    tryAll: "Försök igen för alla",
    tryAllHow:
      "Gäller dem som har blockerat boten, dem vars chatt är borta och meddelanden som har getts upp. Är det tyst tid skickas de när den är slut.",
    tryAgainFor: (name) => `Försök igen för ${name}`,
    parked: "Meddelanden som boten har gett upp",
    parkedHow: "Chatten finns, men Teams tog inte emot meddelandet. Det personen ska göra står på startsidan i fliken.",
    parkedAt: (at, reason) => `${at}, svar från Teams: ${reason}`,
    unknown: "Osäkert om de kom fram",
    unknownHow: (count) =>
      `För ${count} ${count === 1 ? "meddelande" : "meddelanden"} kom inget svar från Teams. De kan ha kommit fram och skickas därför inte igen. Det de gällde står på personens startsida och i nästa påminnelse.`,
    without: "De som inte har Teams",
    withoutHow: [
      "Chefen bjuder in till samtalet som vanligt på arbetsplatsen. På chefens sida Mitt team står vilka boten inte når.",
      "Samtalet går att ha utan skriftlig förberedelse. Ni skriver tillsammans i samtalsvyn, vid chefens skärm.",
      "En medarbetare med konto kan använda fliken i webbläsaren på vilken dator som helst. Utan konto kan medarbetaren inte bekräfta sammanfattningen: den noteras efter 21 dagar som bekräftad av en.",
    ],
    fresh: "Siffrorna följer efter inom någon minut.",
    toCampaign: "Berätta för många att samtalen börjar",
    team: {
      title: (count) => (count === 1 ? "Boten når inte en i ditt team" : `Boten når inte ${count} i ditt team`),
      how: "Den som inte har öppnat boten i Teams, eller inte har Teams, nås inte av påminnelser och inbjudningar. Berätta själv för:",
      steps: [
        "Säg när samtalet är, och vad det handlar om.",
        "Har personen Teams: be den öppna appen en gång. Då kommer det som väntar.",
        "Annars kan ni ha samtalet utan skriftlig förberedelse och skriva tillsammans i samtalsvyn.",
      ],
    },
  },
  en: {
    reached: (reached, people) => `The bot reaches ${reached} of ${people} in Teams.`,
    all: "The bot reaches everybody.",
    why: {
      none: {
        title: "Has no chat with the bot yet",
        how: "The person has not opened the app in Teams, or does not have Teams. Give everybody the app in the Teams admin center (the app's setup policy). Messages wait for 90 days. When the person opens the chat the five newest come, and one summary of the rest.",
      },
      noTeams: {
        title: "Probably does not have Teams",
        how: "The server tried to give the person the app, but Microsoft 365 found no Teams for the account. See whether the account has a licence for Teams; if it is everybody, whether the app's id in the catalogue (catalogAppId) is right. If the person has no Teams, the manager tells them in person: see below. The server tries again with the next message, at most once a day.",
      },
      notAllowed: {
        title: "Has no chat, and the server may not give them the app",
        how: "The server lacks the permission TeamsAppInstallation.ReadWriteForUser.All in Microsoft Graph, or a policy in Teams does not let the app through to the person. When that is put right, the server tries again with the next message, at most once a day.",
      },
      refused: {
        title: "Has no chat, and the server could not give them the app",
        how: "Microsoft 365 did not take the attempt. Most likely the app's id in the municipality's catalogue (catalogAppId) is wrong: the administrator's handbook says how to find the right one. The server's log (install) says when it happened. When that is put right, the server tries again with the next message, at most once a day.",
      },
      blocked: {
        title: "Has blocked the bot, or may not chat with it",
        how: "The person can open the chat in Teams and unblock it. If there are many, it is a policy in Teams: see the app's permission there. Then try again.",
      },
      uninstalled: {
        title: "Has removed the app",
        how: "That is the person's choice, and the bot sends nothing more. What waits comes if the person adds the app again.",
      },
      gone: {
        title: "The chat is no longer there",
        how: "It happens when an account has been moved or made anew. The person opens the app again. Then try again.",
      },
    },
    count: (count) => (count === 1 ? "1 person" : `${count} people`),
    show: "Show names",
    hide: "Hide names",
    more: (count) => `And ${count} more.`,
    tryAgain: "Try again",
    tryAll: "Try again for all",
    tryAllHow:
      "For those who have blocked the bot, those whose chat is gone, and messages that were given up. In quiet hours they are sent when those are over.",
    tryAgainFor: (name) => `Try again for ${name}`,
    parked: "Messages that the bot has given up",
    parkedHow:
      "The chat is there, but Teams did not take the message. What the person is to do stands on the start page in the tab.",
    parkedAt: (at, reason) => `${at}, answer from Teams: ${reason}`,
    unknown: "Not certain that they arrived",
    unknownHow: (count) =>
      `For ${count} ${count === 1 ? "message" : "messages"} no answer came from Teams. They may have arrived and are therefore not sent again. What they were about stands on the person's start page and in the next reminder.`,
    without: "Those who do not have Teams",
    withoutHow: [
      "The manager invites them to the talk as usual at the workplace. The manager's page My team says whom the bot does not reach.",
      "A talk can be held without written preparation. You write together in the talk view, at the manager's screen.",
      "An employee with an account can use the tab in the browser of any computer. Without one the employee cannot confirm the summary: after 21 days it is noted as confirmed by one.",
    ],
    fresh: "The numbers follow within a minute or so.",
    toCampaign: "Tell many that the talks begin",
    team: {
      title: (count) =>
        count === 1 ? "The bot does not reach one in your team" : `The bot does not reach ${count} in your team`,
      how: "They have not opened the bot in Teams, or do not have Teams. Reminders and invitations do not reach them, so they need to hear it from you:",
      steps: [
        "Say when the talk is, and what it is about.",
        "If the person has Teams: ask them to open the app once. Then what waits comes.",
        "Otherwise you can have the talk without written preparation and write together in the talk view.",
      ],
    },
  },
};
