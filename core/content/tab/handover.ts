import type { Locale } from "#core/content/locale.ts";
import type { MatterKind } from "#core/handover/openMatters.ts";
import type { EndReason } from "#core/contract/contract.ts";

/** What a matter is, and what one can do about it. `from` and `to` are names; `fromYou` and `toYou`: it is the reader; `day` comes formatted. */
type MatterText = {
  readonly title: (subject: string) => string;
  readonly what: (about: {
    readonly from: string;
    readonly to: string;
    readonly fromYou: boolean;
    readonly toYou: boolean;
    readonly day: string;
    readonly count: number;
  }) => string;
};

const sv = {
  title: "Överlämning",
  intro:
    "Det här stämmer inte längre med organisationen, eller kommer snart inte att göra det. Förberedelser, utkast och anteckningar följer aldrig med till någon annan.",
  none: "Allt stämmer med organisationen just nu.",
  noneHow: "När någon byter chef, slutar eller är ledig, eller när en period går ut, står det här med vad du kan göra.",
  mine: "Det här väntar på dig",
  known: "Det här bör du veta",
  open: "Öppna kontraktet",
  takeOver: "Ta över som uppdragsgivare",
  handOver: (to: string) => `Lämna över till ${to}`,
  confirm: "Bekräfta kontraktet",
  revise: "Ändra kontraktet nu",
  renew: "Förnya kontraktet",
  reviseOrRenew:
    "Ändra nu: en ny lydelse för samma period. Förnya: nästa kontrakt, för perioden efter den här. Båda börjar i orden som gäller, och de gäller tills ni båda har godkänt de nya.",
  coming: (from: string) => `Nästa kontrakt är godkänt av båda och börjar gälla ${from}.`,
  openComing: "Öppna nästa kontrakt",
  end: "Avsluta kontraktet",
  openTalk: "Öppna samtalet",
  takeOverTalk: "Ta över i planeringen",
  assess: "Gör en slutbedömning",
  toAssessment: "Öppna bedömningen",
  assessing: (day: string) => `En bedömning av kontraktet pågår, klar senast ${day}.`,
  withoutContract: (count: number) =>
    count === 1
      ? "En person som leder andra har inget gällande kontrakt."
      : `${count} personer som leder andra har inget gällande kontrakt.`,
  seeChain: "Se vilka i uppdragskedjan",
  away: (name: string, to: string) => (to ? `${name} är ledig till ${to}.` : `${name} är ledig tills vidare.`),
  actsFor: (who: string, whom: string, decision: string, to: string) =>
    to ? `${who} företräder ${whom} till ${to} (${decision}).` : `${who} företräder ${whom} (${decision}).`,
  youActFor: (whom: string, decision: string) =>
    `Du handlar för ${whom} enligt ${decision}. Det står vid det du godkänner.`,
  principals: {
    heading: "Vem som har varit uppdragsgivare",
    handedOver: (from: string, to: string, at: string) => `${at}: från ${from} till ${to}`,
    steppedIn: (who: string, decision: string, from: string, to: string) =>
      to
        ? `${who} företräder kommunstyrelsen från ${from} till ${to} (${decision})`
        : `${who} företräder kommunstyrelsen från ${from} (${decision})`,
  },
  forPerson: (act: string, name: string) => `${act}: ${name}`,
  standIn: (who: string, decision: string, from: string, to: string) =>
    to ? `${who} från ${from} till ${to} (${decision})` : `${who} från ${from} (${decision})`,
  represents: "Företräder kommunstyrelsen",
  deputies: "Ställföreträdare",
  untilFurther: "tills vidare",
  dialog: {
    takeOver: {
      title: (to: string) => `Ny uppdragsgivare: ${to}`,
      how: "Kontraktet gäller hela tiden. Den nya uppdragsgivaren läser det och bekräftar det eller föreslår ändringar inom 30 dagar. Ett förslag som inte är klart följer inte med, och en bedömning som pågår ställs in. Uppdragstagaren och den nya uppdragsgivaren får veta det direkt.",
      act: "Ja, byt uppdragsgivare",
    },
    confirm: {
      title: "Bekräfta kontraktet",
      how: "Du står för kontraktet som det är, och uppdragstagaren får veta det direkt. Vill du ändra något, välj i stället att ändra det nu: det som gäller står kvar tills ni båda har godkänt en ny lydelse. Det kan du göra efteråt också.",
      act: "Ja, jag bekräftar",
    },
    end: {
      title: "Avsluta kontraktet",
      how: "Kontraktet slutar gälla i dag, och den andra får veta det direkt. Det finns kvar att läsa. Det går inte att ångra, men ni kan börja på ett nytt.",
      offer:
        "Vill ni se tillbaka först? I en slutbedömning svarar ni var för sig, och kontraktet gäller tills ni är klara.",
      toCome: (day: string) =>
        `Kontraktet skulle börja gälla ${day}. Nu gör det inte det, och den andra får veta det direkt. Det finns kvar att läsa, och det som gäller i dag påverkas inte.`,
      coming: (day: string) =>
        `Nästa kontrakt är godkänt från ${day}. Upphör uppdraget, så avslutas det samtidigt. Annars börjar det gälla den dagen.`,
      stops:
        "Avslutar du kontraktet nu ställs den in, och det som inte är delat är fortfarande bara ditt eget. Har ni delat kan den andra läsa det. En text som väntar på att bekräftas kan ni bekräfta i 30 dagar till.",
      reason: "Varför avslutas det?",
      act: "Avsluta kontraktet",
    },
  },
  reasons: {
    roleEnds: "Uppdraget upphör",
    periodEnds: "Perioden är slut",
    replaced: "Det ersätts av något annat",
  } satisfies { readonly [R in EndReason]: string } as { readonly [R in EndReason]: string },
  paper: {
    button: "Registrera godkännande på papper",
    title: "Godkännande på papper",
    how: "Kontrollera att papperet gäller just den här lydelsen. Det du registrerar kan inte ändras, bara få tillägg. Båda parter får veta det.",
    signedBy: "Vem har undertecknat?",
    signedOn: "Datum på papperet",
    reference: "Var finns det skannade papperet? (diarienummer eller plats i arkivet)",
    act: "Registrera",
    addButton: "Lägg till om papperet",
    addTitle: "Tillägg om papperet",
    addHow: "Det som redan är registrerat ändras inte. Tillägget står under, med ditt namn och tiden.",
    text: "Tillägg eller rättelse",
    addAct: "Spara tillägget",
    seenBy: "Alla som får läsa kontraktet ser detta.",
  },
  matters: {
    boardUnrepresented: {
      title: () => "Ingen företräder kommunstyrelsen",
      what: () =>
        "Kommunstyrelsen behöver besluta vem som företräder den. HR lägger sedan in beslutet i företrädarlistan.",
    },
    holderLeft: {
      title: (subject) => `${subject} har slutat`,
      what: ({ from }) => `Kontraktet med ${from} gäller fortfarande. Avsluta det.`,
    },
    comingLeft: {
      title: (subject) => `${subject} har slutat, och nästa kontrakt är godkänt`,
      what: ({ from, day }) =>
        `Kontraktet med ${from} skulle börja gälla ${day}. Det gör det inte så länge personen inte finns i organisationen. Avsluta det.`,
    },
    noManager: {
      title: (subject) => `${subject} har ingen chef i organisationen`,
      what: ({ count }) =>
        `${count === 1 ? "En sak" : `${count} saker`} av samtal, mål och löften väntar på en ny chef. HR lägger in vem det är.`,
    },
    noPrincipal: {
      title: (subject) => `${subject} har ingen chef i organisationen`,
      what: ({ from }) => `Kontraktet är med ${from}. HR lägger in vem som är närmaste chef, så kan den ta över.`,
    },
    principalChanged: {
      title: (subject) => `${subject} har fått ny chef`,
      what: ({ from, to, fromYou, toYou }) =>
        toYou
          ? `Kontraktet är med ${from}. Du är närmaste chef nu. Ta över det, så läser och bekräftar du det sedan.`
          : `Kontraktet är med ${fromYou ? "dig" : from}. Närmaste chef är nu ${to}, som tar över det. Det gäller under tiden.`,
    },
    toConfirm: {
      title: (subject) => `Kontraktet med ${subject} väntar på ny uppdragsgivare`,
      what: ({ to, toYou, day }) =>
        toYou
          ? `Läs det, och bekräfta det eller föreslå ändringar senast ${day}. Det gäller under tiden.`
          : `${to} bekräftar det eller föreslår ändringar senast ${day}. Det gäller under tiden.`,
    },
    boardToApprove: {
      title: (subject) => `Kontraktet med ${subject} ligger hos kommunstyrelsen`,
      what: () => "En företrädare godkänner i fliken. Ett godkännande på papper registreras av registratorn.",
    },
    periodLapsed: {
      title: (subject) => `Perioden är slut: ${subject}`,
      what: ({ day }) =>
        `Den slutade ${day}. Kontraktet gäller tills det är förnyat eller avslutat, men förnyelsen är sen.`,
    },
    holderMoved: {
      title: (subject) => `${subject} har bytt befattning eller enhet`,
      what: () => "Kontraktet gäller det förra uppdraget. Förnya det för det nya, eller avsluta det.",
    },
    wordingLeft: {
      title: (subject) => `Ett förslag till ${subject} har fel motpart`,
      what: ({ from }) => `Det är med ${from}, som inte längre är den att avtala med.`,
    },
    talkLeft: {
      title: (subject) => `Samtalet med ${subject} har fel chef`,
      what: ({ from, to, toYou, day }) =>
        `Samtalet ${day} är med ${from}. ${
          to
            ? `${toYou ? "Du" : to} kan ta över det. Det ${from} har förberett följer inte med.`
            : "Det kan ställas in."
        }`,
    },
    talkWhileAway: {
      title: (subject) => `Samtalet med ${subject} kan tas över`,
      what: ({ from, day }) => `Samtalet ${day} är med ${from}, som är borta. Du kan ta över det.`,
    },
    goalsLeft: {
      title: (subject) => `${subject} har öppna mål`,
      what: ({ count }) => (count === 1 ? "Ett mål är inte utvärderat." : `${count} mål är inte utvärderade.`),
    },
    periodEnding: {
      title: (subject) => `Dags att förnya: ${subject}`,
      what: ({ day }) => `Perioden slutar ${day}. Det nuvarande gäller tills det nya börjar.`,
    },
    boardPeriodEnds: {
      title: () => "En företrädares period går ut",
      what: ({ day }) =>
        `${day} är sista dagen, och ingen är utsedd efter det. Kommunstyrelsen behöver besluta om en ny.`,
    },
    boardSteppedIn: {
      title: () => "Ny företrädare för kommunstyrelsen",
      what: ({ from, day }) =>
        `${from} företrädde kommunstyrelsen till och med ${day}. Den som företräder den nu tar vid. Inget behöver godkännas på nytt, för kommunstyrelsen är parten.`,
    },
    principalOnLeave: {
      title: (subject) => `Uppdragsgivaren för ${subject} är ledig`,
      what: ({ from, day }) => `${from} är ledig till ${day}. Påminnelser vilar så länge.`,
    },
    holderOnLeave: {
      title: (subject) => `${subject} är ledig`,
      what: ({ day }) => `Till ${day}. Påminnelser vilar så länge.`,
    },
  } as { readonly [K in MatterKind]: MatterText },
};

type Texts = typeof sv;

export const handoverTexts: { readonly [L in Locale]: Texts } = {
  sv,
  en: {
    title: "Hand-over",
    intro:
      "This no longer fits the organisation, or soon will not. Preparations, drafts and notes never pass on to anybody else.",
    none: "Everything fits the organisation right now.",
    noneHow:
      "When somebody gets another manager, leaves or is on leave, or when a period ends, it is said here with what you can do.",
    mine: "This waits for you",
    known: "This you should know",
    open: "Open the contract",
    takeOver: "Take over as principal",
    handOver: (to) => `Hand over to ${to}`,
    confirm: "Confirm the contract",
    revise: "Change the contract now",
    renew: "Renew the contract",
    reviseOrRenew:
      "Change now: a new wording for the same period. Renew: the next contract, for the period after this one. Both begin in the words in force, which stand until you have both approved the new ones.",
    coming: (from) => `Both have approved the next contract, which comes into force on ${from}.`,
    openComing: "Open the next contract",
    end: "End the contract",
    openTalk: "Open the talk",
    takeOverTalk: "Take it over in the plan",
    assess: "Make a final assessment",
    toAssessment: "Open the assessment",
    assessing: (day) => `An assessment of the contract is under way, to be done by ${day}.`,
    withoutContract: (count) =>
      count === 1
        ? "One person who leads others has no contract in force."
        : `${count} people who lead others have no contract in force.`,
    seeChain: "See who in the chain of assignments",
    away: (name, to) => (to ? `${name} is on leave until ${to}.` : `${name} is on leave until further notice.`),
    actsFor: (who, whom, decision, to) =>
      to ? `${who} acts for ${whom} until ${to} (${decision}).` : `${who} acts for ${whom} (${decision}).`,
    youActFor: (whom, decision) => `You act for ${whom} by ${decision}. It is said beside what you approve.`,
    principals: {
      heading: "Who has been the principal",
      handedOver: (from, to, at) => `${at}: from ${from} to ${to}`,
      steppedIn: (who, decision, from, to) =>
        to
          ? `${who} represents the executive board from ${from} to ${to} (${decision})`
          : `${who} represents the executive board from ${from} (${decision})`,
    },
    forPerson: (act, name) => `${act}: ${name}`,
    standIn: (who, decision, from, to) =>
      to ? `${who} from ${from} to ${to} (${decision})` : `${who} from ${from} (${decision})`,
    represents: "Represents the executive board",
    deputies: "Deputies",
    untilFurther: "until further notice",
    dialog: {
      takeOver: {
        title: (to) => `New principal: ${to}`,
        how: "The contract stands all the time. The new principal reads it and confirms it or proposes changes within 30 days. A proposal that is not finished does not pass on, and an assessment under way is called off. The holder and the new principal are told at once.",
        act: "Yes, change the principal",
      },
      confirm: {
        title: "Confirm the contract",
        how: "You stand by the contract as it is, and the holder is told at once. To change something, choose to change it now instead: what is in force stands until you have both approved a new wording. You can do that later too.",
        act: "Yes, I confirm",
      },
      end: {
        title: "End the contract",
        how: "The contract is no longer in force from today, and the other is told at once. It stays to be read. This cannot be undone, but you can begin a new one.",
        offer:
          "Do you want to look back first? In a final assessment each of you answers alone, and the contract stands until you are done.",
        toCome: (day) =>
          `The contract was to come into force on ${day}. Now it will not, and the other is told at once. It stays to be read, and what is in force today is not touched.`,
        coming: (day) =>
          `The next contract is approved from ${day}. If the assignment ends it ends too; otherwise it comes into force on that day.`,
        stops:
          "If you end the contract now it is called off, and what is not shared is still only your own. If you have shared, the other can read it. A text that waits to be confirmed can be confirmed for 30 more days.",
        reason: "Why does it end?",
        act: "End the contract",
      },
    },
    reasons: {
      roleEnds: "The assignment ends",
      periodEnds: "The period is over",
      replaced: "It is replaced by something else",
    },
    paper: {
      button: "Record an approval on paper",
      title: "An approval on paper",
      how: "Check that the paper is about exactly this wording. What you record cannot be changed, only added to. Both parties are told.",
      signedBy: "Who has signed?",
      signedOn: "Date on the paper",
      reference: "Where is the scanned paper? (diary number or place in the archive)",
      act: "Record",
      addButton: "Add about the paper",
      addTitle: "An addition about the paper",
      addHow: "What is already recorded does not change. The addition stands below it, with your name and the time.",
      text: "Addition or correction",
      addAct: "Save the addition",
      seenBy: "Everyone who may read the contract sees this.",
    },
    matters: {
      boardUnrepresented: {
        title: () => "Nobody represents the executive board",
        what: () =>
          "The board needs to decide who represents it. HR then enters the decision among the representatives.",
      },
      holderLeft: {
        title: (subject) => `${subject} has left`,
        what: ({ from }) => `The contract with ${from} is still in force. End it.`,
      },
      comingLeft: {
        title: (subject) => `${subject} has left, and the next contract is approved`,
        what: ({ from, day }) =>
          `The contract with ${from} was to come into force on ${day}. It does not as long as they are not in the directory. End it.`,
      },
      noManager: {
        title: (subject) => `${subject} has no manager in the organisation`,
        what: ({ count }) =>
          `${count === 1 ? "One thing" : `${count} things`} among talks, goals and promises wait for a new manager. HR enters who that is.`,
      },
      noPrincipal: {
        title: (subject) => `${subject} has no manager in the organisation`,
        what: ({ from }) =>
          `The contract is with ${from}. HR enters who the nearest manager is, who can then take over.`,
      },
      principalChanged: {
        title: (subject) => `${subject} has a new manager`,
        what: ({ from, to, fromYou, toYou }) =>
          toYou
            ? `The contract is with ${from}. You are the nearest manager now. Take it over; you read and confirm it afterwards.`
            : `The contract is with ${fromYou ? "you" : from}. The nearest manager is now ${to}, who takes it over. It stands meanwhile.`,
      },
      toConfirm: {
        title: (subject) => `The contract with ${subject} awaits its new principal`,
        what: ({ to, toYou, day }) =>
          toYou
            ? `Read it, and confirm it or propose changes by ${day}. It stands meanwhile.`
            : `${to} confirms it or proposes changes by ${day}. It stands meanwhile.`,
      },
      boardToApprove: {
        title: (subject) => `The contract with ${subject} lies with the executive board`,
        what: () => "A representative approves it in the tab. An approval on paper is recorded by the registrar.",
      },
      periodLapsed: {
        title: (subject) => `The period is over: ${subject}`,
        what: ({ day }) =>
          `It ended on ${day}. The contract stands until it is renewed or ended, but the renewal is late.`,
      },
      holderMoved: {
        title: (subject) => `${subject} has another position or unit`,
        what: () => "The contract is about the former assignment. Renew it for the new one, or end it.",
      },
      wordingLeft: {
        title: (subject) => `A proposal for ${subject} has the wrong other party`,
        what: ({ from }) => `It is with ${from}, who no longer is the one to agree with.`,
      },
      talkLeft: {
        title: (subject) => `Talk with ${subject}: the wrong manager`,
        what: ({ from, to, toYou, day }) =>
          `The talk on ${day} is with ${from}. ${
            to
              ? `${toYou ? "You" : to} can take it over. What ${from} has prepared does not go along.`
              : "It can be called off."
          }`,
      },
      talkWhileAway: {
        title: (subject) => `The talk with ${subject} can be taken over`,
        what: ({ from, day }) => `The talk on ${day} is with ${from}, who is away. You can take it over.`,
      },
      goalsLeft: {
        title: (subject) => `${subject} has open goals`,
        what: ({ count }) => (count === 1 ? "One goal is not evaluated." : `${count} goals are not evaluated.`),
      },
      periodEnding: {
        title: (subject) => `Time to renew: ${subject}`,
        what: ({ day }) => `The period ends on ${day}. The present one stands until the new one begins.`,
      },
      boardPeriodEnds: {
        title: () => "A representative's period ends",
        what: ({ day }) =>
          `${day} is the last day, and nobody is appointed after that. The board needs to decide on another.`,
      },
      boardSteppedIn: {
        title: () => "A new representative of the executive board",
        what: ({ from, day }) =>
          `${from} represented the board until ${day}. Whoever represents it now steps in. Nothing needs a new approval, since the board is the party.`,
      },
      principalOnLeave: {
        title: (subject) => `The principal of ${subject} is on leave`,
        what: ({ from, day }) => `${from} is on leave until ${day}. Reminders rest meanwhile.`,
      },
      holderOnLeave: {
        title: (subject) => `${subject} is on leave`,
        what: ({ day }) => `Until ${day}. Reminders rest meanwhile.`,
      },
    },
  },
};
