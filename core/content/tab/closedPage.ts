import type { GatedPage } from "#core/access/gatedPages.ts";
import type { Locale } from "#core/content/locale.ts";

const forLeadersSv = "Sidan visas för den som leder andra, eller står in för någon som gör det.";
const forLineSv = "Sidan visas för HR och för dem som leder, var och en för sin del av kommunen.";
const forStaffSv = "Sidan är till för den som är anställd i kommunen.";
const forLeadersEn = "The page is shown to those who lead others, or stand in for somebody who does.";
const forLineEn = "The page is shown to HR and to those who lead, each for their part of the municipality.";
const forStaffEn = "The page is for those who are employed by the municipality.";

const sv = {
  title: "Den här sidan är inte din",
  why: {
    myContract: forStaffSv,
    myTalk: forStaffSv,
    goals: forStaffSv,
    team: forLeadersSv,
    planning: forLeadersSv,
    sharedGoals: forLeadersSv,
    salaryOverview: forLineSv,
    organisation: forStaffSv,
    coverage: forLineSv,
    standings: forLineSv,
    chain: forLineSv,
    climate: forStaffSv,
    needs: forLineSv,
    ledger: forLineSv,
    board:
      "Sidan visas för HR och kommunchefen, och när den är lämnad också för kommunstyrelsens företrädare och registratorn.",
    policy: forStaffSv,
    safety: "Sidan visas för skyddsombud.",
    handover: forStaffSv,
  } satisfies { readonly [P in GatedPage]: string },
  guest:
    "Du är med som gäst för att företräda kommunstyrelsen. Därför ser du kommunchefens uppdragskontrakt, bedömning och ledarskapsdialog, och årsbilden när den är lämnad.",
  how: "Tror du att du borde se den? Säg till HR, som kan kontrollera vilken roll du har.",
  start: "Till startsidan",
  team: "Till kommunchefens kontrakt",
  board: "Till årsbilden",
};

/** A page that is somebody else's: why, and where to go instead. */
export const closedPageTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "This page is not yours",
    why: {
      myContract: forStaffEn,
      myTalk: forStaffEn,
      goals: forStaffEn,
      team: forLeadersEn,
      planning: forLeadersEn,
      sharedGoals: forLeadersEn,
      salaryOverview: forLineEn,
      organisation: forStaffEn,
      coverage: forLineEn,
      standings: forLineEn,
      chain: forLineEn,
      climate: forStaffEn,
      needs: forLineEn,
      ledger: forLineEn,
      board:
        "The page is shown to HR and the chief executive, and once it is given also to the board's representatives and the registrar.",
      policy: forStaffEn,
      safety: "The page is shown to safety representatives.",
      handover: forStaffEn,
    },
    guest:
      "You are here as a guest to represent the board. Therefore you see the chief executive's contract, assessment and dialogue about leadership, and the yearly page once it is given.",
    how: "Do you think you should see it? Tell HR, who can check which role you have.",
    start: "To the start page",
    team: "To the chief executive's contract",
    board: "To the yearly page",
  },
};
