import type { Locale } from "#core/content/locale.ts";
import type { AccountAttribute } from "#core/organisation/accounts.ts";

type Counts = {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly units: number;
  readonly held: number;
};
type Named = Exclude<AccountAttribute, `extensionAttribute${number}`>;
type RunKind = "full" | "delta" | "approval" | "undoing";

/** The page on how people are taken from the municipality's accounts in Microsoft 365. */
type DirectoryTexts = {
  readonly off: {
    readonly title: string;
    readonly how: string;
    readonly steps: readonly string[];
  };
  readonly latest: {
    readonly heading: string;
    readonly how: string;
    readonly none: string;
    readonly applied: (at: string) => string;
    readonly kind: { readonly [K in RunKind]: string };
    readonly by: (name: string) => string;
    readonly counts: (counts: Counts) => string;
    readonly run: string;
    readonly reading: string;
    readonly runAll: string;
    readonly runAllHow: string;
    readonly problems: string;
    readonly earlier: (count: number) => string;
  };
  readonly waiting: {
    readonly heading: string;
    readonly since: (at: string) => string;
    readonly lines: string;
    readonly none: string;
    readonly all: (count: number) => string;
    readonly left: (count: number) => string;
    readonly approve: string;
    readonly title: string;
    readonly how: string;
    readonly instead: string;
  };
  readonly undo: {
    readonly heading: string;
    readonly how: string;
    readonly look: string;
    readonly lines: string;
    readonly none: string;
    readonly act: string;
    readonly title: string;
    readonly ask: string;
  };
  readonly held: {
    readonly heading: string;
    readonly how: string;
    readonly count: (count: number) => string;
    readonly all: (count: number) => string;
  };
  readonly rules: {
    readonly heading: string;
    readonly how: string;
    readonly attribute: { readonly [A in Named]: string };
    readonly extension: (number: string) => string;
    readonly unitBy: string;
    readonly unitByHow: string;
    readonly onlyBy: string;
    readonly onlyByNone: string;
    readonly onlyByHow: string;
    readonly onlyValues: string;
    readonly onlyValuesHow: string;
    readonly seen: string;
    readonly makeUnits: string;
    readonly makeUnitsHow: string;
    readonly save: string;
    readonly unsaved: string;
  };
};

const people = (count: number, single: string, many: string) => `${count} ${count === 1 ? single : many}`;

export const directoryTexts: { readonly [L in Locale]: DirectoryTexts } = {
  sv: {
    off: {
      title: "Hämtningen är inte påslagen",
      how: "Personerna kommer ur filerna som läses in. Den som sköter servern slår på hämtningen:",
      steps: [
        "En administratör i Entra ger servern behörigheten User.Read.All i Microsoft Graph. Den räcker för att läsa konton, och ändrar inget där.",
        "Inställningen GRAPH_DIRECTORY sätts till on, och servern startas om.",
        "Första gången ändras ingenting förrän någon här har sett igenom det och sagt ja. Hur man gör steg för steg står i handboken för administratörer.",
      ],
    },
    latest: {
      heading: "Senaste hämtningen",
      how: "Servern frågar varje halvtimme vad som har ändrats, och läser allt en gång i veckan.",
      none: "Ingenting har hämtats än.",
      applied: (at) => `Personer och enheter ändrades senast ${at}.`,
      kind: {
        full: "Hämtning av allt",
        delta: "Hämtning av ändringar",
        approval: "Godkännande",
        undoing: "Återtagande",
      },
      by: (name) => `Av ${name}.`,
      counts: ({ added, removed, changed, units, held }) =>
        [
          added > 0 && people(added, "ny person", "nya personer"),
          removed > 0 && `${people(removed, "person", "personer")} tas bort`,
          changed > 0 && `${people(changed, "person", "personer")} ändras`,
          units > 0 && `${people(units, "enhet", "enheter")} berörs`,
          held > 0 && `${people(held, "person", "personer")} hålls tillbaka`,
        ]
          .filter((part) => part !== false)
          .join(", "),
      run: "Hämta nu",
      reading: "Läser kontona. Det kan ta några minuter …",
      runAll: "Läs allt på nytt",
      runAllHow: "Läs allt på nytt om något ser fel ut. Det tar längre tid, och ändrar bara det som skiljer.",
      problems: "Det som inte går ihop",
      earlier: (count) => (count === 1 ? "Visa hämtningen dessförinnan" : `Visa ${count} tidigare`),
    },
    waiting: {
      heading: "Väntar på att någon säger ja",
      since: (at) => `Sedan ${at}. Tills dess gäller det som gällde.`,
      lines: "Det som skulle ändras",
      none: "Det som väntade skiljer sig inte längre från det som gäller. Hämta igen.",
      all: (count) => `Visa alla ${count} rader`,
      left: (count) => `Och ${count} rader till.`,
      approve: "Låt ändringarna gälla",
      title: "Ska ändringarna gälla?",
      how: "De gäller genast, för alla. Den som får en annan chef ser det, och påbörjade samtal och kontrakt med den förra chefen hamnar på sidan Överlämning. Det går att ta tillbaka så länge ingen har gjort något med stöd av det.",
      instead:
        "Stämmer det inte? Rätta kontona i Entra ID eller reglerna här nedanför, och hämta igen. Så länge ingen säger ja ändras ingenting.",
    },
    undo: {
      heading: "Ta tillbaka den senaste ändringen",
      how: "Om det som hämtades senast var fel. Det som människor har skrivit rörs inte.",
      look: "Se vad som skulle tas tillbaka",
      lines: "Det här skulle ändras tillbaka",
      none: "Det finns ingen skillnad att ta tillbaka.",
      act: "Ta tillbaka",
      title: "Ska det tas tillbaka?",
      ask: "Det som gällde före hämtningen gäller genast igen. Katalogen säger fortfarande samma sak, så från och med nu väntar allt den säger på att någon här säger ja, tills kontona är rättade.",
    },
    held: {
      heading: "Hålls tillbaka",
      how: "För de här personerna gäller det som gällde förut, tills kontot eller filerna är rättade.",
      count: (count) => people(count, "person", "personer"),
      all: (count) => `Visa alla ${count}`,
    },
    rules: {
      heading: "Regler för hämtningen",
      how: "Roller, ersättare, uppdrag vid sidan av och skyddade personuppgifter kommer alltid ur filerna. Ändras en regel läses allt om nästa gång.",
      attribute: {
        department: "Avdelning (department)",
        companyName: "Företag (companyName)",
        officeLocation: "Kontor (officeLocation)",
        employeeType: "Anställningstyp (employeeType)",
      },
      extension: (number) => `Eget attribut ${number} (extensionAttribute${number})`,
      unitBy: "Vad på kontot säger vilken enhet personen hör till?",
      unitByHow: "Där står enhetens namn eller dess id i units.csv.",
      onlyBy: "Vilka konton är medarbetares?",
      onlyByNone: "Alla som har en enhet",
      onlyByHow: "Har elever eller funktioner konton i samma katalog? Välj det attribut som skiljer medarbetare åt.",
      onlyValues: "Värden som medarbetare har",
      onlyValuesHow: "Med semikolon emellan, till exempel: anställd; vikarie. Tomt: vilket värde som helst.",
      seen: "Syns för HR och administratörer.",
      makeUnits: "Lägg till enheter som ingen fil känner till",
      makeUnitsHow:
        "De hamnar under den översta enheten. Annars hålls den som hör till en okänd enhet tillbaka, tills enheten finns i units.csv.",
      save: "Spara reglerna",
      unsaved: "Reglerna är inte sparade än.",
    },
  },
  en: {
    off: {
      title: "This is not switched on",
      how: "People come from the files that are imported. Whoever runs the server switches it on:",
      steps: [
        "An administrator in Entra gives the server the permission User.Read.All in Microsoft Graph. It is enough to read accounts, and changes nothing there.",
        "The setting GRAPH_DIRECTORY is set to on, and the server is started anew.",
        "The first time nothing changes until somebody here has looked through it and said yes. How it is done step by step stands in the administrator's guide.",
      ],
    },
    latest: {
      heading: "Read last",
      how: "The server asks every half-hour what has changed, and reads everything once a week.",
      none: "Nothing has been read yet.",
      applied: (at) => `People and units last changed ${at}.`,
      kind: {
        full: "Reading of everything",
        delta: "Reading of changes",
        approval: "Approval",
        undoing: "Taking back",
      },
      by: (name) => `By ${name}.`,
      counts: ({ added, removed, changed, units, held }) =>
        [
          added > 0 && people(added, "new person", "new people"),
          removed > 0 && `${people(removed, "person", "people")} removed`,
          changed > 0 && `${people(changed, "person", "people")} changed`,
          units > 0 && `${people(units, "unit", "units")} concerned`,
          held > 0 && `${people(held, "person", "people")} held back`,
        ]
          .filter((part) => part !== false)
          .join(", "),
      run: "Read now",
      reading: "Reading the accounts. It may take some minutes …",
      runAll: "Read everything anew",
      runAllHow: "Read everything anew if something looks wrong. It takes longer, and changes only what differs.",
      problems: "What does not hold together",
      earlier: (count) => (count === 1 ? "Show the one before" : `Show ${count} earlier ones`),
    },
    waiting: {
      heading: "Waits for somebody's yes",
      since: (at) => `Since ${at}. Until then what was in force still is.`,
      lines: "What would change",
      none: "What waited no longer differs from what is in force. Read again.",
      all: (count) => `Show all ${count} lines`,
      left: (count) => `And ${count} more lines.`,
      approve: "Put the changes in force",
      title: "Put the changes in force?",
      how: "They hold at once, for everybody. Who gets another manager sees it, and talks and contracts begun with the former one are shown on the page Hand-over. It can be taken back as long as nobody has done anything on the strength of it.",
      instead:
        "Is it not right? Correct the accounts in Entra ID or the rules below, and read again. As long as nobody says yes nothing changes.",
    },
    undo: {
      heading: "Take back the latest change",
      how: "If what was read last was wrong. What people have written is not touched.",
      look: "See what would be taken back",
      lines: "This would be changed back",
      none: "There is no difference to take back.",
      act: "Take back",
      title: "Take it back?",
      ask: "What was in force before the reading is so again at once. The directory still says the same, so from now on all it says waits for somebody's yes here, until the accounts are corrected.",
    },
    held: {
      heading: "Held back",
      how: "For these people what was in force before still is, until the account or the files are corrected.",
      count: (count) => people(count, "person", "people"),
      all: (count) => `Show all ${count}`,
    },
    rules: {
      heading: "Rules",
      how: "Roles, deputies, second assignments and protected identity always come from the files. When a rule changes, everything is read anew the next time.",
      attribute: {
        department: "Department (department)",
        companyName: "Company (companyName)",
        officeLocation: "Office (officeLocation)",
        employeeType: "Kind of employment (employeeType)",
      },
      extension: (number) => `Own attribute ${number} (extensionAttribute${number})`,
      unitBy: "What on the account says which unit the person belongs to?",
      unitByHow: "It holds the unit's name or its id in units.csv.",
      onlyBy: "Which accounts are employees'?",
      onlyByNone: "All that have a unit",
      onlyByHow:
        "Do pupils or functions have accounts in the same directory? Choose the attribute that tells employees apart.",
      onlyValues: "Values that employees have",
      onlyValuesHow: "Parted by semicolons, for example: employed; temporary. Empty: any value.",
      seen: "Seen by HR and administrators.",
      makeUnits: "Add units that no file knows",
      makeUnitsHow:
        "They are put below the top unit. Otherwise whoever belongs to an unknown unit is held back until it is in units.csv.",
      save: "Save the rules",
      unsaved: "The rules are not saved yet.",
    },
  },
};
