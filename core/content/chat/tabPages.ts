import type { Locale } from "#core/content/locale.ts";

/** What somebody can ask for in the chat that is read in the tab. */
export type TabPage = "myTalk" | "followUps" | "salary" | "records" | "myYear" | "happened";

type PageText = { readonly title: string; readonly line: string; readonly button: string };

const sv: { readonly [P in TabPage]: PageText } = {
  myTalk: {
    title: "Mitt medarbetarsamtal",
    line: "I fliken ser du när samtalet är och hur långt ni har kommit. Där läser du också det ni har kommit fram till.",
    button: "Öppna mitt samtal",
  },
  followUps: {
    title: "Avstämningar",
    line: "I fliken finns alla dina avstämningar. När det är dags för en skriver jag till dig här.",
    button: "Öppna avstämningarna",
  },
  salary: {
    title: "Lönesamtal",
    line: "I fliken finns dina löneunderlag och kriterierna som arbetet bedöms efter. Själva lönen finns i lönesystemet.",
    button: "Öppna lönesamtal",
  },
  records: {
    title: "Mina uppgifter",
    line: "I fliken ser du vem som har öppnat dina uppgifter, och kan hämta allt som rör dig.",
    button: "Öppna mina uppgifter",
  },
  myYear: {
    title: "Mitt år",
    line: "I fliken ser du vad som är bokat för dig, och när kommunen har sina samtal.",
    button: "Öppna mitt år",
  },
  happened: {
    title: "Det som hänt",
    line: "I fliken ser du vad som har hänt i dina kontrakt, samtal och mål, det nyaste först.",
    button: "Öppna det som hänt",
  },
};

const en: typeof sv = {
  myTalk: {
    title: "My appraisal talk",
    line: "In the tab you see when the talk is and how far you have come. What you agreed on is there too.",
    button: "Open my talk",
  },
  followUps: {
    title: "Follow-ups",
    line: "All your follow-ups are in the tab. When it is time for one, I write to you here.",
    button: "Open the follow-ups",
  },
  salary: {
    title: "Salary talks",
    line: "In the tab you find your salary bases and the criteria that work is assessed by. The pay itself is in the payroll system.",
    button: "Open salary talks",
  },
  records: {
    title: "My records",
    line: "In the tab you see who has opened your records, and can download everything about you.",
    button: "Open my records",
  },
  myYear: {
    title: "My year",
    line: "In the tab you see what is booked for you, and when the municipality has its talks.",
    button: "Open my year",
  },
  happened: {
    title: "What has happened",
    line: "In the tab you see what has happened in your contracts, talks and goals, newest first.",
    button: "Open what has happened",
  },
};

/** What the chat says about what is read in the tab. */
export const tabPageTexts: { readonly [L in Locale]: typeof sv } = { sv, en };
