import type { AdministrationGroup, AdministrationSection } from "#core/access/administration.ts";
import type { Locale } from "#core/content/locale.ts";

/** `about` stands in the list of all pages, `intro` on the page itself. */
type SectionTexts = { readonly title: string; readonly about: string; readonly intro: string };

const sectionsSv: { readonly [S in AdministrationSection]: SectionTexts } = {
  people: {
    title: "Personer och enheter",
    about: "Vem som är vem, och det som inte stämmer i förteckningen.",
    intro:
      "Så här ser förteckningen ut som allt annat bygger på: vem som är chef för vem bestämmer vem som ser och gör vad. Den ändras genom att nya filer läses in.",
  },
  import: {
    title: "Läs in filer",
    about: "Nya personer, enheter, chefer och mål från filer, och hur man ångrar.",
    intro:
      "Här läser du in filer med personer, enheter, uppdrag, företrädare och mål. Du ser först vad som ändras och vad det betyder, och den senaste inläsningen går att ångra så länge inget bygger på den.",
  },
  directory: {
    title: "Hämta från Microsoft 365",
    about: "Personer, chefer och enheter ur kommunens konton, och det som väntar på ett ja.",
    intro:
      "Här ser du hur personer, chefer och enheter hämtas ur kommunens konton i Microsoft 365 (Entra ID): vad som hände senast, vad som väntar på att någon säger ja, och vilka som hålls tillbaka.",
  },
  roles: {
    title: "Roller",
    about: "Vem som är HR, registrator, administratör och skyddsombud.",
    intro:
      "Rollerna står i kolumnen roles i people.csv, och ändras när filen läses in på nytt. Chef, ersättare och uppdragsgivare är inga roller: de följer av filerna, med datum.",
  },
  templates: {
    title: "Mallar för uppdragskontrakt",
    about: "Texterna som ett nytt kontrakt börjar med.",
    intro:
      "Här ändrar du texterna som ett nytt kontrakt börjar med. Kontrakt som redan är påbörjade behåller sin text, och de två parterna kan alltid skriva om den. Under varje rubrik står den hjälp som de ser när de skriver.",
  },
  questions: {
    title: "Egna frågor i förberedelsen",
    about: "Det som kommunen själv vill fråga inför medarbetarsamtalet.",
    intro:
      "Här lägger du till frågor som er kommun vill ställa inför medarbetarsamtalet, sist i ett av stegen. Produktens frågor följer policyn och finns alltid kvar. Samtal som redan är kallade behåller sina frågor.",
  },
  criteria: {
    title: "Lönekriterier",
    about: "Efter vilka kriterier arbetet bedöms inför lönesamtalen.",
    intro:
      "Här skriver du efter vilka kriterier arbetet bedöms inför lönesamtalen, på båda språken. Skriv vad som syns i det någon gör, aldrig hur någon är. Alla medarbetare kan läsa kriterierna när som helst.",
  },
  policy: {
    title: "Ledningspolicyn",
    about: "Nästa version av policyn, och de som har gällt.",
    intro:
      "Här skriver du nästa version av policyn. Den som gäller ändras inte förrän du publicerar, och då får de som leder andra frågan om att godta den nya.",
  },
  settings: {
    title: "Inställningar",
    about: "Vem som får ha kontrakt, och när boten är tyst.",
    intro: "Här bestämmer du det som gäller för hela kommunen.",
  },
  year: {
    title: "Årshjulet",
    about: "När året har sina samtal och avstämningar, och vad som skickas när.",
    intro:
      "Här bestämmer HR när året har sina samtal och avstämningar. Bredvid ser du vad som skickas, när och till hur många, innan du sparar.",
  },
  campaign: {
    title: "Årets medarbetarsamtal börjar",
    about: "Berätta för chefer och medarbetare att det är dags, och följ utskicket.",
    intro:
      "Här berättar du för många på en gång att årets medarbetarsamtal börjar. Boten skickar i den takt som Teams tar emot.",
  },
  delivery: {
    title: "Leverans",
    about: "Vilka boten inte når, varför, och vad som hjälper.",
    intro: "Här ser du vilka boten inte når i Teams och vad du kan göra. Vad meddelandena handlar om syns inte här.",
  },
  requests: {
    title: "Begäran om allmän handling",
    about: "Anteckna en begäran, hitta handlingarna, maska, lämna ut och skriv vad som beslutades.",
    intro:
      "Här antecknar du att någon har begärt en handling, och följer den till beslut. Fråga aldrig vem som begär eller varför, och skriv det inte här. En begäran ska hanteras skyndsamt.",
  },
  retention: {
    title: "Bevarande och gallring",
    about: "Hur länge varje sorts handling sparas, och vad som händer sedan.",
    intro:
      "Från början tas ingenting bort. När nämnden har beslutat skriver du in beslutet här, handlingstyp för handlingstyp. Sedan gör du en genomgång, ser vad som är moget, och först när du har godkänt det tas något bort.",
  },
  holds: {
    title: "Gallringsstopp och registerutdrag",
    about: "Stoppa borttagning för en person, eller hämta personens uppgifter på begäran.",
    intro:
      "Ett gallringsstopp hindrar att något i en persons akt tas bort, vad reglerna än säger, tills du häver det. Använd det vid en tvist, en granskning eller en begäran som inte är avgjord.",
  },
};

const groupsSv: { readonly [G in AdministrationGroup]: string } = {
  people: "Människor och enheter",
  content: "Texter och frågor",
  year: "Året och det som gäller alla",
  records: "Handlingar",
  technical: "Teknik och utskick",
};

const sv = {
  title: "Administration",
  intro: "Det här ser du till för hela kommunen. Det som ändras, av vem och när, sparas i kommunens logg.",
  sections: "Delar av administrationen",
  toAll: "Hela administrationen",
  group: groupsSv,
  section: sectionsSv,
  none: "Här finns inget för dig",
  noneHow: "Sidan är till för dem som ser till något åt hela kommunen. Behöver du ändra något? Prata med HR.",
  settings: {
    everyoneHoldsContract: "Alla medarbetare får ha uppdragskontrakt",
    everyoneHoldsContractHow:
      "Annars är kontraktet till för dem som leder andra. Slår du på det här får alla börja på ett kontrakt med sin chef, men bara den som leder andra blir påmind om det. Slår du av det igen gäller de kontrakt som redan finns.",
    quiet: "Tyst tid",
    quietHow:
      "Under den tysta tiden skickar boten inga meddelanden. Det som händer då berättar den när den tysta tiden är slut.",
    quietFrom: "Från",
    quietTo: "Till",
    quietWeekends: "Tyst också lördagar och söndagar",
  },
};

export const administrationTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Administration",
    intro:
      "What you look after here is for the whole municipality. What was changed, by whom and when is kept in the municipality's log.",
    sections: "Parts of the administration",
    toAll: "The whole administration",
    group: {
      people: "People and units",
      content: "Texts and questions",
      year: "The year and what holds for all",
      records: "Records",
      technical: "Technology and messages",
    },
    section: {
      people: {
        title: "People and units",
        about: "Who is who, and what is not right in the directory.",
        intro:
          "This is the directory that everything else rests on: who manages whom decides who sees and does what. It changes when new files are imported.",
      },
      import: {
        title: "Import files",
        about: "New people, units, managers and goals from files, and how to undo.",
        intro:
          "Here you import files with people, units, assignments, representatives and goals. You first see what changes and what it means, and the latest import can be undone as long as nothing rests on it.",
      },
      directory: {
        title: "Fetch from Microsoft 365",
        about: "People, managers and units from the municipality's accounts, and what waits for a yes.",
        intro:
          "Here you see how people, managers and units are taken from the municipality's accounts in Microsoft 365 (Entra ID): what happened last, what waits for somebody's yes, and who is held back.",
      },
      roles: {
        title: "Roles",
        about: "Who is HR, registrar, administrator and safety representative.",
        intro:
          "Roles stand in the column roles of people.csv, and change when the file is imported anew. Manager, deputy and principal are no roles: they follow from the files, with dates.",
      },
      templates: {
        title: "Contract templates",
        about: "The texts that a new contract begins with.",
        intro:
          "Here you change the texts that a new contract begins with. Contracts that have been started keep their text, and the two parties can always rewrite it. Under each heading stands the help they see while they write.",
      },
      questions: {
        title: "Your own questions in the preparation",
        about: "What your municipality wants to ask before the appraisal talk.",
        intro:
          "Here you add questions that your municipality wants to ask before the appraisal talk, last in one of the steps. The product's questions follow the policy and always stay. Talks that have been called keep their questions.",
      },
      criteria: {
        title: "Salary criteria",
        about: "By which criteria the work is judged before the salary talks.",
        intro:
          "Here you write by which criteria the work is judged before the salary talks, in both languages. Write what shows in what somebody does, never how they are. All staff can read the criteria at any time.",
      },
      policy: {
        title: "Leadership policy",
        about: "The next version of the policy, and those that were in force.",
        intro:
          "Here you write the next version of the policy. The one in force does not change until you publish, and then those who lead are asked to accept the new one.",
      },
      settings: {
        title: "Settings",
        about: "Who may hold a contract, and when the bot is quiet.",
        intro: "Here you decide what holds for the whole municipality.",
      },
      year: {
        title: "The year",
        about: "When the year has its talks and follow-ups, and what is sent when.",
        intro:
          "Here HR decides when the year has its talks and follow-ups. Beside it you see what is sent, when and to how many, before you save.",
      },
      campaign: {
        title: "This year's appraisal talks begin",
        about: "Tell managers and employees that it is time, and follow the sending.",
        intro:
          "Here you tell many at once that this year's appraisal talks begin. The bot sends at the pace that Teams takes.",
      },
      delivery: {
        title: "Delivery",
        about: "Whom the bot does not reach, why, and what helps.",
        intro:
          "Here you see whom the bot does not reach in Teams and what you can do. What the messages are about is not shown here.",
      },
      requests: {
        title: "Requests for public records",
        about: "Note a request, find the records, mask, give out, and write what was decided.",
        intro:
          "Here you note that somebody has asked for a record, and follow it to a decision. Never ask who asks or why, and do not write it here. A request is to be handled promptly.",
      },
      retention: {
        title: "Keeping and removal",
        about: "How long each type of record is kept, and what happens then.",
        intro:
          "From the start nothing is removed. When the board has decided, you enter the decision here, type by type. Then you make a review, see what is due, and only when you have let it be done is anything removed.",
      },
      holds: {
        title: "Legal holds and register extracts",
        about: "Stop removal for a person, or take out their data at their request.",
        intro:
          "A hold keeps anything in a person's dossier from being removed, whatever the rules say, until you lift it. Use it in a dispute, an inspection or a request that is not settled.",
      },
    },
    none: "There is nothing here for you",
    noneHow:
      "The page is for those who look after something for the whole municipality. Do you need something changed? Talk to HR.",
    settings: {
      everyoneHoldsContract: "Every employee may hold a contract",
      everyoneHoldsContractHow:
        "Otherwise contracts are for those who lead others. With this on, everyone may begin a contract with their manager, but only those who lead are reminded of it. When it is turned off again, the contracts that exist stay in force.",
      quiet: "Quiet hours",
      quietHow: "During quiet hours the bot sends no messages. What happens then it tells when they are over.",
      quietFrom: "From",
      quietTo: "To",
      quietWeekends: "Saturdays and Sundays are quiet too",
    },
  },
};
