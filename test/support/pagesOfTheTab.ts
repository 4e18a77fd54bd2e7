import { EXAMPLE } from "#bot/local/examplePeople.ts";
import type { Start } from "#bot/api/wire/overview.ts";
import type { PublicRequestView, PublicRequestsView } from "#bot/api/wire/publicRequest.ts";
import type { PersonId } from "#core/ids.ts";
import type { apiClient } from "./apiClient.ts";

type ApiClient = ReturnType<typeof apiClient>;

/** A page, or a state of it that looks different, as somebody of the example municipality meets it. */
export type OnPage = {
  readonly person: PersonId;
  readonly path: (start: Start, client: ApiClient) => string | Promise<string>;
  readonly heading: RegExp;
  /** What comes after the heading, where the page goes on changing until it is there. */
  readonly shows?: RegExp;
};

const talk = ({ own, me }: Start) =>
  `talk/${own.appraisal?.other.id === EXAMPLE.karim ? me.id : ""}/${own.appraisal?.id}`;
const negotiation = ({ own, me }: Start) => `contract/${me.id}/${own.negotiation?.id}`;

const assessment = ({ own, me }: Start) => `assessment/${me.id}/${own.assessment?.id}`;
const compilingOf = (waiting: Start["waiting"]) =>
  waiting.find(({ kind, subject }) => kind === "assessmentToCompile" && subject.id === EXAMPLE.ulf)?.assessment;

const followUpIn = (waiting: Start["waiting"], kind: Start["waiting"][number]["kind"]) =>
  waiting.find((each) => each.kind === kind)?.followUp;

const salaryIn = (waiting: Start["waiting"]) => waiting.find(({ kind }) => kind === "salaryToJudge")?.salary;

async function firstRequestedRecord(client: ApiClient): Promise<string> {
  const { requests } = await client.get<PublicRequestsView>("archive/requests");
  const asked = requests.find(({ records, decision }) => records > 0 && !decision);
  const { records } = await client.get<PublicRequestView>(`archive/requests/${asked?.id}`);
  return `administration/requests/${asked?.id}/${encodeURIComponent(records[0]?.record ?? "")}`;
}

/** Every page, in every state that looks different, as somebody of the example municipality. */
export const pages: { readonly [name: string]: OnPage } = {
  "the start page of a chef": { person: EXAMPLE.karim, path: () => "", heading: /Hej Karim/ },
  "the start page of a medarbetare": { person: EXAMPLE.sara, path: () => "", heading: /Hej Sara/ },
  "a contract in force": {
    person: EXAMPLE.karim,
    path: ({ me, own }) => `contract/${me.id}/${own.contract?.id}`,
    heading: /Uppdragskontrakt för Karim/,
  },
  "a contract being drafted": { person: EXAMPLE.anders, path: negotiation, heading: /Uppdragskontrakt för Anders/ },
  "a contract to be changed": { person: EXAMPLE.ingrid, path: negotiation, heading: /Uppdragskontrakt för Ingrid/ },
  "a proposed contract": { person: EXAMPLE.leyla, path: negotiation, heading: /Uppdragskontrakt för Leyla/ },
  "the history of a contract": {
    person: EXAMPLE.karim,
    path: ({ me, own }) => `contract/${me.id}/${own.contract?.id}/history`,
    heading: /Historik för Karim/,
  },
  "two wordings side by side": {
    person: EXAMPLE.ingrid,
    path: (start) => `${negotiation(start)}/compare`,
    heading: /Jämför lydelser/,
  },
  "a talk being prepared": { person: EXAMPLE.yusuf, path: talk, heading: /Medarbetarsamtal med Karim/ },
  "a preparation": {
    person: EXAMPLE.yusuf,
    path: (start) => `${talk(start)}/preparation`,
    heading: /Förbered samtalet/,
  },
  "a talk about somebody who holds a contract": {
    person: EXAMPLE.ulf,
    path: ({ own }) => `talk/${EXAMPLE.ulf}/${own.appraisal?.id}`,
    heading: /Medarbetarsamtal med Helena/,
  },
  "two preparations side by side": { person: EXAMPLE.maria, path: talk, heading: /Medarbetarsamtal/ },
  "a talk as it is held": {
    person: EXAMPLE.tove,
    path: (start) => `${talk(start)}/meeting?point=workSituation`,
    heading: /Samtal med Karim/,
  },
  "adding a talk to a meeting": { person: EXAMPLE.karim, path: () => "configure", heading: /Lägg till/ },
  "a summary being written": { person: EXAMPLE.tove, path: talk, heading: /Medarbetarsamtal/ },
  "a summary to be confirmed": { person: EXAMPLE.elin, path: talk, heading: /Medarbetarsamtal/ },
  "the summaries of my talks": {
    person: EXAMPLE.sara,
    path: ({ me }) => `summaries/${me.id}`,
    heading: /Sammanfattningar av mina samtal/,
  },
  "what was agreed in my talks": {
    person: EXAMPLE.sara,
    path: () => "agreements",
    heading: /Det ni har kommit överens om/,
  },
  "what I have promised": { person: EXAMPLE.leyla, path: () => "promises", heading: /Mina löften/ },
  "one's own year": { person: EXAMPLE.karim, path: () => "year", heading: /Mitt år/ },
  "what has happened": { person: EXAMPLE.karim, path: () => "history", heading: /Det som hänt/ },
  "what a safety representative sees": { person: EXAMPLE.tove, path: () => "safety", heading: /arbetsmiljön/ },
  "the goals I have offered to many": {
    person: EXAMPLE.karim,
    path: () => "shared-goals",
    heading: /Gemensamma mål/,
  },
  "a salary basis that is shared": {
    person: EXAMPLE.sara,
    path: ({ me, own }) => `salary/${me.id}/${own.salary?.id}`,
    heading: /Lönesamtal och löneunderlag/,
  },
  "one's own view before a salary talk": {
    person: EXAMPLE.magnus,
    path: ({ me, own }) => `salary/${me.id}/${own.salary?.id}/view`,
    heading: /Din egen syn/,
  },
  "a salary basis being judged": {
    person: EXAMPLE.helena,
    path: ({ waiting }) => `salary/${EXAMPLE.ulf}/${salaryIn(waiting)}/judgement`,
    heading: /Bedömning: Ulf/,
  },
  "my salary talks": { person: EXAMPLE.sara, path: () => "salary", heading: /Lönesamtal och löneunderlag/ },
  "who has had the salary talk": {
    person: EXAMPLE.johan,
    path: () => "salary-overview",
    heading: /Lönesamtal i kommunen/,
  },
  "the calibration of a unit": {
    person: EXAMPLE.karim,
    path: () => "salary-calibration/hemtjanst-norr",
    heading: /Kalibrering: Hemtjänst norr/,
  },
  "my goals": { person: EXAMPLE.sara, path: () => "goals", heading: /Mina mål/ },
  "between my talks": { person: EXAMPLE.yusuf, path: () => "between", heading: /Mellan samtalen/ },
  "feedback between colleagues": { person: EXAMPLE.yusuf, path: () => "feedback", heading: /Återkoppling/ },
  "between the talks of somebody I lead": {
    person: EXAMPLE.karim,
    path: () => `between/${EXAMPLE.yusuf}`,
    heading: /Mellan samtalen med Yusuf/,
  },
  "my follow-ups, and how my goals have gone": {
    person: EXAMPLE.sara,
    path: ({ me }) => `follow-ups/${me.id}`,
    heading: /Avstämningar/,
  },
  "a follow-up to write": {
    person: EXAMPLE.magnus,
    path: ({ me, waiting }) => `follow-up/${me.id}/${followUpIn(waiting, "followUpToWrite")}`,
    heading: /Avstämning med Leyla/,
  },
  "a follow-up to answer": {
    person: EXAMPLE.karim,
    path: ({ waiting }) => `follow-up/${EXAMPLE.sara}/${followUpIn(waiting, "followUpToAnswer")}`,
    heading: /Avstämning med Sara/,
  },
  "a leadership over the years": {
    person: EXAMPLE.karim,
    path: ({ me }) => `leadership/${me.id}`,
    heading: /Mitt ledarskap/,
  },
  "two views of a leadership side by side, and what they came to": {
    person: EXAMPLE.helena,
    path: ({ waiting }) =>
      `leadership/${EXAMPLE.leyla}/${waiting.find(({ kind }) => kind === "leadershipToAgree")?.leadership}`,
    heading: /Ledarskapsdialog med Leyla/,
  },
  "one's own answers about a leadership": {
    person: EXAMPLE.karim,
    path: ({ me, waiting }) =>
      `leadership/${me.id}/${waiting.find(({ kind }) => kind === "leadershipToAnswer")?.leadership}/answers`,
    heading: /Svara i ledarskapsdialogen med Anders/,
  },
  "the anonymous questions about one's manager": {
    person: EXAMPLE.maria,
    path: () => "voice",
    heading: /Sex frågor om hur Karim/,
  },
  "my team": { person: EXAMPLE.karim, path: () => "team", heading: /Mitt team/ },
  "the plan of the team's talks": { person: EXAMPLE.karim, path: () => "planning", heading: /Planera samtal/ },
  "the policy of one who is asked": { person: EXAMPLE.anders, path: () => "policy", heading: /Ledningspolicy/ },
  "the policy being written": {
    person: EXAMPLE.johan,
    path: () => "administration/policy",
    heading: /Ledningspolicyn/,
  },
  "the administration": { person: EXAMPLE.johan, path: () => "administration", heading: /Administration/ },
  "who has answered about the policy": {
    person: EXAMPLE.eva,
    path: () => "policy/coverage",
    heading: /Svar om ledningspolicyn/,
  },
  "assessments over time": {
    person: EXAMPLE.helena,
    path: ({ me }) => `assessments/${me.id}`,
    heading: /Mina bedömningar/,
  },
  "two views of a contract side by side": { person: EXAMPLE.ulf, path: assessment, heading: /Bedömning av/ },
  "an assessment being written down": {
    person: EXAMPLE.helena,
    path: ({ waiting }) => `assessment/${EXAMPLE.ulf}/${compilingOf(waiting)}/compiling`,
    heading: /Skriv bedömningen med Ulf/,
  },
  "an assessment to be confirmed": { person: EXAMPLE.mattias, path: assessment, heading: /Bedömning av/ },
  "a counter-proposal with comments": { person: EXAMPLE.daniel, path: negotiation, heading: /kontrakt för Daniel/ },
  "a counter-proposal being written beside the comments": {
    person: EXAMPLE.daniel,
    path: (start) => `${negotiation(start)}/counter`,
    heading: /kontrakt för Daniel/,
  },
  "what I am owed": { person: EXAMPLE.karim, path: () => "rights", heading: /Det du får av kommunen/ },
  "what I am to give": {
    person: EXAMPLE.anders,
    path: () => `rights/${EXAMPLE.karim}`,
    heading: /Det du ska ge Karim/,
  },
  "both sides' duties": { person: EXAMPLE.birgitta, path: () => "ledger", heading: /Båda sidors skyldigheter/ },
  "a year to the board, not given yet": {
    person: EXAMPLE.johan,
    path: () => "board",
    heading: /Årsbild till kommunstyrelsen/,
  },
  "a year that is given to the board": {
    person: EXAMPLE.birgitta,
    path: () => "board",
    heading: /Årsbild till kommunstyrelsen/,
  },
  "a page that is somebody else's": {
    person: EXAMPLE.sara,
    path: () => "chain",
    heading: /Den här sidan är inte din/,
  },
  "the goals of the municipality": { person: EXAMPLE.sara, path: () => "organisation", heading: /Kommunens mål/ },
  "a goal of the municipality, for who may edit it": {
    person: EXAMPLE.karim,
    path: () => "organisation?goal=hn-kontakt",
    heading: /Kommunens mål/,
  },
  "who has a contract and a talk": {
    person: EXAMPLE.eva,
    path: () => "organisation/coverage",
    heading: /Kontrakt och samtal/,
  },
  "how goals stand": { person: EXAMPLE.johan, path: () => "organisation/standings", heading: /Så går målen/ },
  "my contract, while there is none": { person: EXAMPLE.yusuf, path: () => "contract", heading: /Mitt kontrakt/ },
  "my talk, while there is none": { person: EXAMPLE.nadia, path: () => "talk", heading: /Mitt samtal/ },
  "the working climate": { person: EXAMPLE.eva, path: () => "climate", heading: /Arbetsklimat/ },
  "the working climate of one unit": { person: EXAMPLE.ulf, path: () => "climate", heading: /Arbetsklimat/ },
  "what many need to learn": { person: EXAMPLE.johan, path: () => "needs", heading: /Det många behöver lära sig/ },
  "the chain of assignments": { person: EXAMPLE.eva, path: () => "chain", heading: /Uppdragskedjan/ },
  "everybody in the municipality": {
    person: EXAMPLE.johan,
    path: () => "administration/people",
    heading: /Personer och enheter/,
  },
  "what has been read in from files": {
    person: EXAMPLE.johan,
    path: () => "administration/import",
    heading: /Läs in filer/,
  },
  "people from the accounts, while that is off": {
    person: EXAMPLE.johan,
    path: () => "administration/directory",
    heading: /Hämta från Microsoft 365/,
  },
  "who has which role": { person: EXAMPLE.johan, path: () => "administration/roles", heading: /Roller/ },
  "the templates of contracts": {
    person: EXAMPLE.johan,
    path: () => "administration/templates",
    heading: /Mallar för uppdragskontrakt/,
  },
  "the municipality's own questions": {
    person: EXAMPLE.johan,
    path: () => "administration/questions",
    heading: /Egna frågor/,
  },
  "the year": { person: EXAMPLE.johan, path: () => "administration/year", heading: /Årshjulet/ },
  "the start of the year's talks, to many": {
    person: EXAMPLE.johan,
    path: () => "administration/campaign",
    heading: /Årets medarbetarsamtal börjar/,
    shows: /^Går till [1-9]/,
  },
  "whom the bot does not reach": {
    person: EXAMPLE.johan,
    path: () => "administration/delivery",
    heading: /Leverans/,
  },
  "the settings of the municipality": {
    person: EXAMPLE.johan,
    path: () => "administration/settings",
    heading: /Inställningar/,
  },
  "the salary criteria being written": {
    person: EXAMPLE.johan,
    path: () => "administration/criteria",
    heading: /Lönekriterier/,
  },
  "the register of requests for public records": {
    person: EXAMPLE.gunilla,
    path: () => "administration/requests",
    heading: /Begäran om allmän handling/,
  },
  "a record that is gone through for a request": {
    person: EXAMPLE.gunilla,
    path: (_, client) => firstRequestedRecord(client),
    heading: /Begäran om allmän handling/,
    shows: /^Hämta maskad kopia/,
  },
  "how long records are kept": {
    person: EXAMPLE.gunilla,
    path: () => "administration/retention",
    heading: /Bevarande och gallring/,
  },
  "what is kept about oneself": { person: EXAMPLE.sara, path: () => "my-records", heading: /Mina uppgifter/ },
  "stops to removal": {
    person: EXAMPLE.gunilla,
    path: () => "administration/holds",
    heading: /Gallringsstopp och registerutdrag/,
  },
  "an administration that is not one's own": {
    person: EXAMPLE.sara,
    path: () => "administration",
    heading: /Administration/,
  },
  "a hand-over that waits": { person: EXAMPLE.nadia, path: () => "handover", heading: /Överlämning/ },
  "a hand-over one leaves behind": { person: EXAMPLE.goran, path: () => "handover", heading: /Överlämning/ },
  "a contract to renew": { person: EXAMPLE.farah, path: () => "handover", heading: /Överlämning/ },
  "the hand-overs of the municipality": { person: EXAMPLE.johan, path: () => "handover", heading: /Överlämning/ },
  "no hand-over": { person: EXAMPLE.sara, path: () => "handover", heading: /Överlämning/ },
  "a contract that awaits its new principal": {
    person: EXAMPLE.camilla,
    path: ({ me, own }) => `contract/${me.id}/${own.contract?.id}`,
    heading: /Uppdragskontrakt för Camilla/,
  },
  "a contract that ends": {
    person: EXAMPLE.tage,
    path: ({ me, own }) => `contract/${me.id}/${own.contract?.id}`,
    heading: /Uppdragskontrakt för Tage/,
  },
  "an address that leads nowhere": { person: EXAMPLE.sara, path: () => "nowhere", heading: /finns inte/ },
};
