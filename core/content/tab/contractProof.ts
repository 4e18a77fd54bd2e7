import type { Locale } from "#core/content/locale.ts";

const sv = {
  heading: "Kontraktet som handling",
  since: (at: string) => `Sedan ${at}.`,
  dnr: (dnr: string) => `Diarienummer ${dnr}`,
  pdf: "Ladda ned PDF",
  evidence: "Ladda ned bevisfil",
  evidenceHow:
    "Bevisfilen visar vem som har godkänt vilken text, och när. Den går att kontrollera utan tjänsten, och en ändrad fil avslöjas.",
  making: "Filen görs …",
  register: {
    button: "Skriv in diarienummer",
    change: "Rätta diarienumret",
    title: "Diarienummer",
    how: "Numret visas på kontraktet och i PDF-filen. Händelsekedjan sparar vem som skrev in det och när.",
    label: "Diarienummer, till exempel KS 2026/123",
    act: "Spara",
  },
  disclosure: {
    button: "Så här ser det ut om någon begär ut det",
    title: "Om någon begär ut kontraktet",
    draft:
      "Ditt utkast är inte en allmän handling, så ingen kan begära ut det i dag. Så här skulle texten se ut när ni båda har godkänt den.",
    proposal:
      "När ni båda har godkänt texten är den en allmän handling, och vem som helst kan begära att få läsa den utan att säga vem de är. Så här skulle den se ut.",
    record:
      "Kontraktet är en allmän handling. Vem som helst kan begära att få läsa det utan att säga vem de är. Så här skulle det se ut i dag.",
    rules:
      "Maskningen är gjord av regler och är ett förslag. En människa i kommunen prövar varje begäran, och kan maska både mer och mindre.",
    nothing: "Reglerna hittar inget i texten som behöver maskas eller prövas.",
    masked: "Maskat",
    toTry: "Behöver prövas av en människa",
    times: (count: number) => (count === 1 ? "på 1 ställe" : `på ${count} ställen`),
    words: (words: string) => `Orden: ${words}`,
    advice: "Är det här något som behöver stå i kontraktet? Stryk det annars innan ni godkänner.",
    copy: "Ladda ned maskad kopia",
    close: "Stäng",
  },
};

/** The contract as a record: its legal state, what can be taken out, and how it would look to others. */
export const contractProofTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    heading: "The contract as a record",
    since: (at) => `Since ${at}.`,
    dnr: (dnr) => `Diary number ${dnr}`,
    pdf: "Download PDF",
    evidence: "Download evidence file",
    evidenceHow:
      "The evidence file shows who approved which text, and when. It can be checked without the service, and a changed file is found out.",
    making: "Making the file …",
    register: {
      button: "Enter diary number",
      change: "Correct the diary number",
      title: "Diary number",
      how: "The number is shown on the contract and in the PDF. The chain of events keeps who entered it and when.",
      label: "Diary number, for example KS 2026/123",
      act: "Save",
    },
    disclosure: {
      button: "How it looks if somebody asks for it",
      title: "If somebody asks for the contract",
      draft:
        "Your draft is not a public record, so nobody can ask for it today. This is how the text would look once you have both approved it.",
      proposal:
        "Once you have both approved the text it is a public record, and anyone may ask to read it without saying who they are. This is how it would look.",
      record:
        "The contract is a public record. Anyone may ask to read it without saying who they are. This is how it would look today.",
      rules:
        "The masking is made by rules and is a proposal. A person in the municipality tries every request, and may mask both more and less.",
      nothing: "The rules find nothing in the text that needs to be masked or tried.",
      masked: "Masked",
      toTry: "Needs to be tried by a person",
      times: (count) => (count === 1 ? "in 1 place" : `in ${count} places`),
      words: (words) => `The words: ${words}`,
      advice: "Does this need to stand in the contract? If not, strike it before you approve.",
      copy: "Download masked copy",
      close: "Close",
    },
  },
};
