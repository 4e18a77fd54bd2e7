import type { Locale } from "#core/content/locale.ts";

/** Who has had the salary talk, and the calibration (P25). */
const sv = {
  overview: {
    title: "Lönesamtal i kommunen",
    intro:
      "Vem som har haft sitt samtal och när, och var det saknas något att vila bedömningen på. Här står inte hur någon är bedömd.",
    seenBy: "HR ser alla. Den som leder ser sin del av linjen.",
    nobody: "Ingen att följa här.",
    open: "Lönesamtal i översikt",
    counts: (held: number, planned: number, none: number) =>
      `Hållna: ${held} · Planerade: ${planned} · Inte öppnade: ${none}`,
    lacking: (count: number) => `Saknar underlag: ${count}`,
    columns: { person: "Person", talk: "Lönesamtal", setter: "Sätter lönen", grounds: "Underlag från året" },
    standing: { held: "Hållet", planned: "Planerat", none: "Inte öppnat" },
    read: (day: string) => `läst ${day}`,
    lacks: "Inget samtal, ingen avstämning och ingen bedömning på ett år",
    last: { summary: "Samtal", assessment: "Bedömning", followUp: "Avstämning" },
    csv: "Hämta som CSV",
    xlsx: "Hämta till Excel",
    /** What the page in the workbook is called. */
    sheet: "Lönesamtal",
    file: ["id", "namn", "enhet", "sätter lönen", "lönesamtal", "planerat", "delat", "läst"],
    making: "Skapar filen ...",
    calibrate: (unit: string) => `Kalibrera: ${unit}`,
  },
  calibration: {
    title: (unit: string) => `Kalibrering: ${unit}`,
    intro: "För mötet där lönesättande chefer jämför hur de använder stegen. Bara antal, inga namn.",
    countedOnce:
      "Stegen räknas en gång, första gången sidan öppnas när alla i gruppen är bedömda och de är minst fem. Sedan ändras de inte, vem som än kommer, slutar eller bedöms på nytt. Annars kunde den som tittar två gånger se hur någon är bedömd. Antalen sparas, inga namn.",
    counted: (people: number, day: string) => `${people} personer, räknat ${day}.`,
    judged: (judged: number, of: number) => `${judged} av ${of} är bedömda och klara för samtal.`,
    tooFew: "Inga antal visas ännu.",
    tooFewHow:
      "Alla i gruppen ska vara bedömda, och de ska vara minst fem. Annars går det att räkna ut hur någon är bedömd.",
    criterion: "Kriterium",
    back: "Till översikten",
  },
};

export const salaryOverviewTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    overview: {
      title: "Salary talks in the municipality",
      intro:
        "Who has had their talk and when, and where there is nothing to rest a judgement on. How anybody is judged is not here.",
      seenBy: "HR sees everybody. Who leads sees their part of the line.",
      nobody: "Nobody to follow here.",
      open: "Salary talks at a glance",
      counts: (held, planned, none) => `${held} held · ${planned} planned · ${none} not opened`,
      lacking: (count) => `${count} without grounds`,
      columns: { person: "Person", talk: "Salary talk", setter: "Sets the salary", grounds: "Grounds of the year" },
      standing: { held: "Held", planned: "Planned", none: "Not opened" },
      read: (day) => `read ${day}`,
      lacks: "No talk, no follow-up and no assessment for a year",
      last: { summary: "Talk", assessment: "Assessment", followUp: "Follow-up" },
      csv: "Take out as CSV",
      xlsx: "Take out for Excel",
      sheet: "Salary talks",
      file: ["id", "name", "unit", "sets the salary", "salary talk", "planned", "shared", "read"],
      making: "Making the file ...",
      calibrate: (unit) => `Calibrate: ${unit}`,
    },
    calibration: {
      title: (unit) => `Calibration: ${unit}`,
      intro: "For the meeting where those who set salaries compare how they use the steps. Numbers only, no names.",
      countedOnce:
        "The steps are counted once, the first time the page is opened when everybody in the group is judged and they are at least five. After that they do not change, whoever comes, leaves or is judged anew. Else somebody who looks twice could see how a person is judged. The numbers are stored, no names.",
      counted: (people, day) => `${people} people, counted ${day}.`,
      judged: (judged, of) => `${judged} of ${of} are judged and ready for the talk.`,
      tooFew: "No numbers are shown yet.",
      tooFewHow:
        "Everybody in the group must be judged, and they must be at least five. Else one could work out how somebody is judged.",
      criterion: "Criterion",
      back: "To the overview",
    },
  },
};
