import type { HeldReason } from "#core/organisation/heldBack.ts";
import type { Locale } from "./locale.ts";

type Counts = { readonly [C in "added" | "removed" | "changed" | "moved"]: number };
type Outcome = "applied" | "unchanged" | "waiting" | "conflict" | "refused" | "undone";
type Fault = "busy" | "unreachable" | "notAllowed" | "expired" | "missing" | "conflict" | "refused" | "strange";

type Texts = {
  readonly outcomes: { readonly [O in Outcome]: string };
  readonly faults: { readonly [F in Fault]: string };
  readonly waits: { readonly [W in "first" | "much" | "undone"]: (counts: Counts) => string };
  readonly held: (why: HeldReason) => string;
};

const notUnderstood = {
  sv: "Svaret från Microsoft Graph gick inte att förstå. Allt är som det var. Händer det igen: se driftsboken.",
  en: "The answer from Microsoft Graph could not be understood. Everything is as it was. If it happens again, see the operations guide.",
};

/** What the synchronisation with the directory says of itself (DOMAIN section 8: in words). */
export const directorySyncTexts: { readonly [L in Locale]: Texts } = {
  sv: {
    outcomes: {
      applied: "Ändringarna gäller nu.",
      unchanged: "Ingenting hade ändrats.",
      waiting: "Ändringarna väntar på att någon ser igenom dem.",
      conflict: "Någon annan ändrade organisationen samtidigt. Nytt försök görs strax.",
      undone: "Den senaste ändringen togs tillbaka. Nu gäller det som gällde före den.",
      refused: "Det som katalogen säger går inte ihop, så allt är som det var.",
    },
    faults: {
      busy: "Microsoft Graph hann inte svara. Allt är som det var, och nytt försök görs om en stund.",
      unreachable: "Microsoft Graph gick inte att nå. Allt är som det var, och nytt försök görs om en stund.",
      notAllowed:
        "Servern får inte läsa katalogen. En administratör i Entra behöver ge den behörigheten User.Read.All.",
      expired: "Katalogen läses om från början vid nästa försök.",
      missing: notUnderstood.sv,
      conflict: notUnderstood.sv,
      refused: notUnderstood.sv,
      strange: notUnderstood.sv,
    },
    waits: {
      first: ({ added, removed, moved }) =>
        `Det är första gången katalogen läses: ${added} nya personer, ${removed} tas bort, ${moved} får annan enhet eller chef. Se igenom innan det gäller.`,
      much: ({ added, removed, changed, moved }) =>
        `Mer än en femtedel av personerna skulle ändras: ${added} nya, ${removed} tas bort, ${changed} får andra uppgifter (${moved} av dem annan enhet eller chef). Se igenom innan det gäller.`,
      undone: ({ added, removed, moved }) =>
        `Den senaste ändringen togs tillbaka, och katalogen säger fortfarande annat: ${added} nya personer, ${removed} tas bort, ${moved} får annan enhet eller chef. Allt väntar tills någon säger ja eller kontona är rättade.`,
    },
    held: (why) => {
      switch (why.kind) {
        case "noUnit":
          return "Kontot säger inte vilken enhet personen hör till.";
        case "unitUnknown":
          return `Enheten "${why.unit}" finns inte. Lägg till den i units.csv, eller rätta kontot.`;
        case "unitTwice":
          return `Det finns flera enheter som heter "${why.unit}". Skriv enhetens id på kontot.`;
        case "noManager":
          return "Kontot har ingen chef. Bara den som är högst får sakna chef.";
        case "managerUnknown":
          return "Kontots chef finns inte bland medarbetarna.";
        case "circle":
          return "Cheferna skulle gå i cirkel. Chefen är kvar som den var.";
        case "sameEmail":
          return "En annan person har samma e-postadress.";
        case "noName":
          return "Kontot har inget namn som går att använda.";
        case "noAddress":
          return "Kontot har ingen e-postadress som går att använda.";
        case "jobLeads":
          return "Arbetet i assignments.csv har en annan chef än kontot, och den gäller. Stämmer kontot: rätta raden i filen.";
        case "onLeave":
          return "Kontot är stängt eller borttaget, men personen har frånvaro som inte är slut. Personen är kvar så länge den gäller. Har personen slutat: ta bort frånvaron i people.csv.";
        case "stillLeads":
          return "Kontot är stängt eller borttaget, men andra har personen som chef. Personen är kvar tills de har fått en annan.";
        case "other":
          return "Uppgifterna går inte ihop med det som filerna säger.";
      }
    },
  },
  en: {
    outcomes: {
      applied: "The changes are in force now.",
      unchanged: "Nothing had changed.",
      waiting: "The changes wait for somebody to look through them.",
      conflict: "Somebody else changed the organisation at the same time. It is tried again soon.",
      undone: "The latest change was taken back. What was before it is in force now.",
      refused: "What the directory says does not hold together, so everything is as it was.",
    },
    faults: {
      busy: "Microsoft Graph was too busy to answer. Everything is as it was, and it is tried again in a while.",
      unreachable: "Microsoft Graph could not be reached. Everything is as it was, and it is tried again in a while.",
      notAllowed:
        "The server may not read the directory. An administrator in Entra needs to give it the permission User.Read.All.",
      expired: "The directory is read from the beginning the next time.",
      missing: notUnderstood.en,
      conflict: notUnderstood.en,
      refused: notUnderstood.en,
      strange: notUnderstood.en,
    },
    waits: {
      first: ({ added, removed, moved }) =>
        `The directory is read for the first time: ${added} new people, ${removed} removed, ${moved} get another unit or manager. Look through it before it is in force.`,
      much: ({ added, removed, changed, moved }) =>
        `More than a fifth of the people would change: ${added} new, ${removed} removed, ${changed} with other details (${moved} of them another unit or manager). Look through it before it is in force.`,
      undone: ({ added, removed, moved }) =>
        `The latest change was taken back, and the directory still says otherwise: ${added} new people, ${removed} removed, ${moved} get another unit or manager. Everything waits until somebody says yes or the accounts are corrected.`,
    },
    held: (why) => {
      switch (why.kind) {
        case "noUnit":
          return "The account does not say which unit the person belongs to.";
        case "unitUnknown":
          return `There is no unit "${why.unit}". Add it to units.csv, or correct the account.`;
        case "unitTwice":
          return `There are several units called "${why.unit}". Write the unit's id on the account.`;
        case "noManager":
          return "The account has no manager. Only the person at the top may lack one.";
        case "managerUnknown":
          return "The account's manager is not among the employees.";
        case "circle":
          return "The managers would go in a circle. The manager stays as it was.";
        case "sameEmail":
          return "Another person has the same e-mail address.";
        case "noName":
          return "The account has no name that can be used.";
        case "noAddress":
          return "The account has no e-mail address that can be used.";
        case "jobLeads":
          return "The job in assignments.csv has another manager than the account, and that one counts. If the account is right: correct the row in the file.";
        case "onLeave":
          return "The account is closed or removed, but the person has leave that is not over. The person stays as long as it lasts. If they have left: take the leave out of people.csv.";
        case "stillLeads":
          return "The account is closed or removed, but others have the person as manager. The person stays until they have got another.";
        case "other":
          return "It does not hold together with what the files say.";
      }
    },
  },
};
