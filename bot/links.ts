import type { TabPage } from "#core/content/chat/tabPages.ts";
import type {
  AppraisalId,
  AssessmentId,
  ContractId,
  FollowUpId,
  PersonId,
  SalaryBasisId,
  LeadershipId,
} from "#core/ids.ts";

/** Where in the tab something is to be read, as an address for one reader. */
export type Links = {
  readonly start: (reader: PersonId) => string;
  readonly contract: (reader: PersonId, subject: PersonId, contract: ContractId) => string;
  /** Where a counter-proposal to what was put forward is written. */
  readonly counter: (reader: PersonId, subject: PersonId, contract: ContractId) => string;
  readonly comparison: (reader: PersonId, subject: PersonId, contract: ContractId) => string;
  readonly talk: (reader: PersonId, subject: PersonId, appraisal: AppraisalId) => string;
  /** The same, to be put in the calendar. */
  readonly calendar: (reader: PersonId, subject: PersonId, appraisal: AppraisalId) => string;
  readonly preparation: (reader: PersonId, subject: PersonId, appraisal: AppraisalId) => string;
  readonly assessment: (reader: PersonId, subject: PersonId, assessment: AssessmentId) => string;
  readonly assessmentAnswers: (reader: PersonId, subject: PersonId, assessment: AssessmentId) => string;
  /** The dialogues about somebody's leadership; one of them; one's own answers in it. */
  readonly leaderships: (reader: PersonId, subject: PersonId) => string;
  readonly leadership: (reader: PersonId, subject: PersonId, leadership: LeadershipId) => string;
  readonly leadershipAnswers: (reader: PersonId, subject: PersonId, leadership: LeadershipId) => string;
  /** The anonymous questions about one's manager. */
  readonly voice: (reader: PersonId) => string;
  readonly followUp: (reader: PersonId, subject: PersonId, followUp: FollowUpId) => string;
  readonly salary: (reader: PersonId, subject: PersonId, basis: SalaryBasisId) => string;
  readonly salaryCriteria: (reader: PersonId) => string;
  /** One's own goals or somebody else's. */
  readonly goals: (reader: PersonId, owner: PersonId) => string;
  /** The plan of the talks with those one leads. */
  readonly planning: (reader: PersonId) => string;
  /** What was agreed in one's own talks or somebody else's, and what one is to do oneself. */
  readonly agreements: (reader: PersonId, employee: PersonId) => string;
  readonly promises: (reader: PersonId) => string;
  /** What one has between the talks, one's own or those of somebody one leads. */
  readonly between: (reader: PersonId, subject: PersonId) => string;
  /** Feedback between colleagues. */
  readonly feedback: (reader: PersonId) => string;
  readonly team: (reader: PersonId) => string;
  readonly chain: (reader: PersonId) => string;
  readonly handover: (reader: PersonId) => string;
  /** The yearly page to the board; the newest closed one without a year. */
  readonly board: (reader: PersonId, year?: number) => string;
  readonly policy: (reader: PersonId) => string;
  /** What a leader is owed; one's own or somebody else's. */
  readonly rights: (reader: PersonId, holder: PersonId) => string;
  /** What is the reader's own and has no other address here. */
  readonly own: (reader: PersonId, page: TabPage) => string;
};

const OWN_PATHS: { readonly [P in TabPage]: (reader: PersonId) => string } = {
  myTalk: () => "talk",
  followUps: (reader) => `follow-ups/${reader}`,
  salary: () => "salary",
  records: () => "my-records",
  myYear: () => "year",
  happened: () => "history",
};

const places = (address: (reader: PersonId, path: string) => string): Links => ({
  start: (reader) => address(reader, ""),
  contract: (reader, subject, contract) => address(reader, `contract/${subject}/${contract}`),
  counter: (reader, subject, contract) => address(reader, `contract/${subject}/${contract}/counter`),
  comparison: (reader, subject, contract) => address(reader, `contract/${subject}/${contract}/compare`),
  talk: (reader, subject, appraisal) => address(reader, `talk/${subject}/${appraisal}`),
  calendar: (reader, subject, appraisal) => address(reader, `talk/${subject}/${appraisal}/calendar`),
  preparation: (reader, subject, appraisal) => address(reader, `talk/${subject}/${appraisal}/preparation`),
  assessment: (reader, subject, assessment) => address(reader, `assessment/${subject}/${assessment}`),
  assessmentAnswers: (reader, subject, assessment) => address(reader, `assessment/${subject}/${assessment}/answers`),
  leaderships: (reader, subject) => address(reader, `leadership/${subject}`),
  leadership: (reader, subject, leadership) => address(reader, `leadership/${subject}/${leadership}`),
  leadershipAnswers: (reader, subject, leadership) => address(reader, `leadership/${subject}/${leadership}/answers`),
  voice: (reader) => address(reader, "voice"),
  followUp: (reader, subject, followUp) => address(reader, `follow-up/${subject}/${followUp}`),
  salary: (reader, subject, basis) => address(reader, `salary/${subject}/${basis}`),
  salaryCriteria: (reader) => address(reader, "salary-criteria"),
  goals: (reader, owner) => address(reader, reader === owner ? "goals" : `goals/${owner}`),
  planning: (reader) => address(reader, "planning"),
  agreements: (reader, employee) => address(reader, reader === employee ? "agreements" : `agreements/${employee}`),
  between: (reader, subject) => address(reader, reader === subject ? "between" : `between/${subject}`),
  feedback: (reader) => address(reader, "feedback"),
  promises: (reader) => address(reader, "promises"),
  team: (reader) => address(reader, "team"),
  chain: (reader) => address(reader, "chain"),
  handover: (reader) => address(reader, "handover"),
  board: (reader, year) => address(reader, year === undefined ? "board" : `board/${year}`),
  policy: (reader) => address(reader, "policy"),
  rights: (reader, holder) => address(reader, reader === holder ? "rights" : `rights/${holder}`),
  own: (reader, page) => address(reader, OWN_PATHS[page](reader)),
});

/** Deep links into the tab inside Teams; the tab reads the path from `subPageId`. */
export const teamsLinks = (teamsAppId: string): Links =>
  places(
    (_, path) =>
      `https://teams.microsoft.com/l/entity/${teamsAppId}/start?context=${encodeURIComponent(JSON.stringify({ subEntityId: path }))}`,
  );

/** Links of the local run carry the person, since all the example people share one browser. */
export const localLinks = (origin: string): Links => places((reader, path) => `${origin}/tab/${path}?as=${reader}`);
