import { handoverChat } from "#core/content/chat/handover.ts";
import type { CommonChatTexts } from "./texts.ts";

/** The chat in English. */
export const en: CommonChatTexts = {
  bot: "Uppdragsdialog",
  openTab: "Open the tab",
  home: "Back to the beginning",

  hello: (name) => `Hello ${name}!`,
  nothingWaits: "Nothing is waiting for you right now. This is what you can do:",
  moreWaits: (count) => `And ${count} more: you see them all in the tab.`,
  waits: "This is waiting for you:",
  help: (leads) => [
    "Press a button, or write one of these:",
    leads
      ? "**Talks:** book a talk, prepare, my talk, ask for a talk, my promises"
      : "**Talks:** my talk, prepare, ask for a talk, my promises",
    "**Goals and salary:** my goals, follow-up, salary talk",
    ...(leads ? ["**Assignment:** my contract, the chain, the policy"] : []),
    "**Between the talks:** note, event, ask a question, say thanks, ask for feedback",
    "**Other:** my year, my records, reminders, language, cancel",
    "Only you see what you write in a card, until you share it yourself. Messages you write here in the chat are not saved.",
  ],
  welcomeTitle: "Hello, I am Uppdragsdialog",
  welcomeFrom: (municipality) => `I am here for you who work in ${municipality}.`,
  welcome: [
    "I help you prepare appraisal talks, decide on contracts and follow your goals.",
    "Only you see what you prepare, until both you and the other person have shared. Neither HR nor administrators see it in the service.",
    "What the two of you share may become a public record. So do not write about illness or about other people's private lives.",
  ],
  leftAlone: "Then we leave it. Everything you have saved is still there.",
  notSaved: "I have not saved what you wrote. Answers go into the cards, which say who will see them.",
  notUnderstood: "I did not understand that, and nothing is saved. Press a button, or write help to see what I can do.",
  stranger: "I do not find you in the municipality's directory yet. Ask HR to add you, and then I will help you.",
  foreign: "I only help those who belong to the municipality I am installed in.",
  group: [
    "Jag hjälper till med medarbetarsamtal och uppdragskontrakt. Det gör jag bara enskilt, aldrig i en kanal eller gruppchatt.",
    "I help with appraisal talks and contracts, always one to one.",
  ],
  groupButton: "Öppna en egen chatt · Open your own chat",
  fault: "Something went wrong on my side. What you have saved is still there. Try again in a moment.",

  unknownVerb: "I do not know that any more. Here is what you can do now.",
  olderCard: "The card is from an earlier version. Here is how things stand now.",
  malformed: "What the card sent could not be read, so nothing has changed. Here is what you can do now.",

  offer: {
    ...handoverChat.en.offers,
    contractToApprove: {
      line: (who) => `The contract with ${who} is waiting for your approval.`,
      button: (who) => `Decide on the contract with ${who}`,
    },
    contractToReword: {
      line: (who) => `${who} asks for changes to the contract.`,
      button: () => "Change the contract",
    },
    contractInvited: {
      line: (who) => `${who} has invited you to write a first proposal for your assignment contract.`,
      button: () => "Begin my proposal",
    },
    summaryToConfirm: {
      line: (who) => `The summary of the talk with ${who} is waiting for you to confirm it.`,
      button: () => "Read and confirm the summary",
    },
    summaryToRevise: {
      line: (who) => `A change is asked for in the summary of the talk with ${who}.`,
      button: () => "Change the summary",
    },
    summaryToWrite: {
      line: (who) => `The talk with ${who} has been held. Now you two write the summary.`,
      button: () => "Write the summary",
    },
    preparationReady: {
      line: (who, date) => `Your preparation for the talk with ${who} on ${date} is ready, but not shared.`,
      button: () => "Review and share",
    },
    preparationStarted: {
      line: (who, date) => `Your preparation for the talk with ${who} on ${date} is half done.`,
      button: (who) => `Go on preparing the talk with ${who}`,
    },
    preparationToStart: {
      line: (who, date) => `You have a talk with ${who} on ${date}.`,
      button: (who) => `Prepare the talk with ${who}`,
    },
    talkToHold: {
      line: (who, date) => `The talk with ${who} is on ${date}.`,
      button: (who) => `Open the talk with ${who}`,
    },
    talkToRead: {
      line: (who, date) => `You and ${who} have both shared before the talk on ${date}.`,
      button: () => "Read the preparations",
    },
    contractToFinish: {
      line: () => "Your draft contract has not been sent yet.",
      button: () => "Go on with the contract",
    },
    contractToDraft: {
      line: () => "You have no contract yet. You begin by writing your proposal.",
      button: () => "Begin my contract",
    },
    contractEnding: {
      line: (who, date) => `The assignment contract with ${who} is in force until ${date}. Start on the next in time.`,
      button: () => "Open the contract",
    },
    contractAboveChanged: {
      line: (who) => `Something the contract with ${who} serves has changed: look through it.`,
      button: () => "See what has changed",
    },
    goalAboveChanged: {
      line: () => "Something your goals serve has changed: look through them.",
      button: () => "Look through your goals",
    },
    theirGoalAboveChanged: {
      line: (who) => `Something the goals of ${who} serve has changed: look through them together.`,
      button: (who) => `See the goals of ${who}`,
    },
    goalsToUpdate: {
      line: () => "It has been a while since you said how your goals are going.",
      button: () => "Say how the goals are going",
    },
    preparationShared: {
      line: (who) => `You have shared your preparation. Now we wait for ${who}.`,
      button: () => "See my preparation",
    },
    talkToPlan: { line: (who) => `It is time for a talk with ${who}.`, button: () => "Book a talk" },
    goals: { line: () => "", button: () => "My goals" },
    contract: { line: () => "", button: () => "My contract" },
    plan: { line: () => "", button: () => "Book a talk" },
    language: { line: () => "", button: () => "Språk / Language" },
    tab: { line: () => "", button: () => "Open the tab" },
  },

  prep: {
    kicker: (at, of) => `Preparation · step ${at} of ${of}`,
    kickerReview: "Preparation · review",
    seenBy: "Only you see this until you both have shared. All questions are optional.",
    placeholder: "Write here",
    choose: "Choose",
    noAnswer: "No answer",
    savedText: (length) =>
      `A saved answer exists (${length} characters): leave empty to keep it, or open it in the tab.`,
    savedChoice: "A saved answer exists: leave empty to keep it.",
    clear: "Remove saved answers",
    keep: "Keep to myself (never shared)",
    next: "Next",
    toReview: "Next: review",
    back: "Back",
    pause: "Save and take a break",
    paused: "Saved. Let us take a break.",
    pausedLines: [
      "Go on whenever you like, here or in the tab, on any device.",
      "Write “prepare” and I will bring it back.",
    ],
    goOn: "Go on",
    conflict: (questions) =>
      `A newer answer to ${questions} has been saved elsewhere. Your text is still here, and not saved yet. Save again if it is to replace the newer one.`,
    conflictElsewhere: (questions) =>
      `A newer answer to ${questions} has been saved, so nothing from the previous card was. Your text is still in it: move it here if it is to count.`,
    tooLong: (question, length, max) =>
      `The answer to ${question} is too long: ${length} characters, at most ${max}. Nothing is saved yet. Shorten it and save again.`,
    reviewTitle: "Review and share",
    answered: (answered, of, kept) => `${answered} of ${of} answered${kept > 0 ? `, ${kept} kept to yourself` : ""}`,
    reviewSeenBy: (who) =>
      `When you have both shared you see each other's answers at the same time. If ${who} has shared already, that is at once. What you keep to yourself is never shared.`,
    legal:
      "What you share may become a public record. Others can then ask to read it, and the municipality considers whether anything is secret. You can take it back as long as the other has not shared, but not after that.",
    share: "Mark as ready and share",
    change: "Change my answers",
    sharedTitle: "Your preparation is shared",
    sharedLines: (who) => [
      `Now we wait for ${who}. When you have both shared you see each other's answers, and until then you can take yours back.`,
    ],
    revealedTitle: "You have both shared",
    revealedLines: (who) => [`You and ${who} can now read each other's answers side by side.`],
    takeBack: "Take back",
    takenBack: "Your preparation is taken back. Only you see it.",
    none: "You have no preparation to do right now.",
    several: "Which talk would you like to prepare?",
    openTalk: "Open the talk",
  },

  contract: {
    kicker: "Contract",
    title: (holder) => `Contract for ${holder}`,
    asked: (proposer, revision) =>
      `${proposer} proposes revision ${revision} and asks for your answer. Read it first: the contract opens in the tab.`,
    meaning:
      "You approve exactly this revision. When both have approved the same revision the contract is in force. It is recorded who approved, when, and whether the revision had been opened.",
    holder: "Holder",
    principal: "Principal",
    assignment: "Assignment",
    period: "Period",
    revision: "Revision",
    state: "State",
    assessments: "Assessment",
    approvals: "Approved by",
    nobody: "nobody yet",
    onBehalfOf: (who, whom) => `${who} for ${whom}`,
    onPaper: (who, day) => `${who}, on paper ${day}`,
    openContract: "Open the contract",
    approve: "Approve",
    requestChanges: "Ask for changes",
    back: "Back",
    notOpenedTitle: (revision) => `You have not opened revision ${revision}`,
    notOpenedLines: (revision) => [
      `Open and read revision ${revision} before you answer.`,
      "You can approve anyway. It is then recorded that you approved without having opened it.",
    ],
    approveAnyway: "Approve anyway",
    approvedWaiting: (who, revision) =>
      `You have approved revision ${revision}. Now the contract is waiting for ${who}.`,
    active: "You have both approved. The contract is in force.",
    agreed: (from) => `Both of you have approved. The contract comes into force on ${from}.`,
    alreadyApproved: "You had already approved this revision. Nothing has changed.",
    requestTitle: "Ask for changes",
    requestIntro: (who) =>
      `Write what you want changed and why. ${who} gets your comment. What is already approved stops counting until a new revision is proposed.`,
    comment: "What needs to change?",
    commentPlaceholder: "Short and concrete",
    send: "Send",
    requested: (who) => `Sent. ${who} has been told and can read your comment in the tab.`,
    waitsFor: (who) => `The contract is waiting for ${who}.`,
    changesAskedBy: (who) => `${who} has asked for changes. The comment is in the tab.`,
    draftLine: "You write the draft in the tab. Only you see it until you propose it.",
    none: "You have no contract.",
    several: "Which contract is it about?",
  },

  goals: {
    kicker: "My goals",
    title: "How are the goals going?",
    numbered: (number) => `Goal ${number}`,
    due: (date) => `by ${date}`,
    hiddenText: "A goal's text is shown when you press it, so that it does not stay in the chat.",
    none: "You have no goals under way. You two set new goals in the appraisal talk.",
    report: "Say how it is going",
    measure: "Measure",
    dueLabel: "To be done by",
    state: "State now",
    status: "How is it going?",
    note: "Anything you want to say about it? (optional)",
    notePlaceholder: "What has happened, what do you need?",
    seenBy: "You and your nearest manager see it.",
    save: "Save",
    back: "My goals",
    saved: "Thank you, that is saved. The tab shows it.",
    chooseStatus: "Choose how it is going, and I will save it. What you wrote is still there.",
    openGoals: "Open the goals in the tab",
    occurrenceDone: (date) => `Done ${date}`,
    occurrenceNotDone: (date) => `Not done ${date}`,
  },

  talk: {
    kicker: "Appraisal talk",
    planTitle: "Book an appraisal talk",
    planIntro: "The employee is told at once, and both of you can begin to prepare.",
    who: "With whom?",
    date: "Which day?",
    time: "What time? (optional)",
    start: "Book the talk",
    startedTitle: (who) => `The talk with ${who} is booked`,
    startedLines: (who) => [`${who} has been told.`, "Now you can both prepare, each on your own."],
    prepare: "Prepare",
    when: "When",
    chooseBoth: "Choose whom the talk is with and which day.",
    noDay: "The day could not be read. Choose a day in the calendar.",
    noTime: "The time could not be read. Write it like 13:30, or leave it empty.",
    noReports: "The nearest manager books the talk. Here you can ask for one.",
    allHave: "Everybody you lead already has a talk under way.",
  },

  language: {
    title: "Language",
    line: "Which language shall I speak with you?",
    changed: "I now speak English with you.",
  },

  notice: {
    contractProposed: {
      title: (who) => `${who} proposes a contract`,
      lines: (_, revision) => [`Revision ${revision} is waiting for your answer.`],
      button: "Open the contract",
    },
    contractChangesRequested: {
      title: (who) => `${who} asks for changes to the contract`,
      lines: (who, revision) => [
        `It is about revision ${revision}. ${who} has written a comment, which you read in the tab.`,
      ],
      button: "Read the comment and change",
    },
    contractCommented: {
      title: (who) => `${who} has commented on the contract`,
      lines: () => [],
      button: "Read and answer",
    },
    contractInvited: {
      title: (who) => `${who} invites you to write a first proposal`,
      lines: (who) => [
        "It is about your assignment contract. You begin, since you know best what the assignment takes.",
        `Only you see the draft, until you send it to ${who}.`,
      ],
      button: "Begin my proposal",
    },
    contractApproved: {
      title: (who) => `${who} has approved the contract`,
      lines: (_, revision) => [`It is about revision ${revision}.`],
      button: "Open the contract",
    },
    contractAgreed: {
      title: () => "The contract is agreed",
      lines: (who, revision) => [
        `You and ${who} have both approved revision ${revision}. It comes into force when its period begins. Until then, what you have today stands.`,
      ],
      button: "Open the contract",
    },
    contractActivated: {
      title: () => "The contract is in force",
      lines: (who, revision) => [`You and ${who} have both approved revision ${revision}.`],
      button: "Open the contract",
    },
    contractWithdrawn: {
      title: (who) => `${who} has withdrawn the proposal`,
      lines: () => ["You do not need to answer it."],
      button: "Open the contract",
    },
    contractDeclined: {
      title: (who) => `${who} has declined the contract`,
      lines: () => ["The reason is in the tab."],
      button: "Read the reason",
    },
    contractPrincipalChanged: {
      title: () => "You are now the principal of a contract",
      lines: (who) => [
        `The contract with ${who} stays in force meanwhile.`,
        "Read it. Confirm it within 30 days if it is right, or propose changes.",
      ],
      button: "Read the contract",
    },
    contractHandedOver: {
      title: (who) => `${who} is your new principal`,
      lines: (who) => [
        `The contract stands meanwhile. ${who} confirms it or proposes changes within 30 days.`,
        "A proposal that was not finished does not pass on. Its text stays to be read.",
      ],
      button: "Open the contract",
    },
    contractConfirmed: {
      title: (who) => `${who} has confirmed the contract`,
      lines: () => ["It goes on as it is."],
      button: "Open the contract",
    },
    contractPaperAdded: {
      title: () => "Something was added about an approval on paper",
      lines: () => ["The registrar has added to what is recorded about the approval. It is in the tab."],
      button: "Read the addition",
    },
    contractEnded: {
      title: () => "The contract has ended",
      lines: (who) => [`${who} has ended it.`],
      button: "Open the contract",
    },
    appraisalInvited: {
      title: (who) => `Appraisal talk with ${who}`,
      lines: () => [
        "You can begin to prepare now, a few minutes at a time.",
        "Only you see what you write, until you both have shared.",
      ],
      button: "Prepare",
    },
    appraisalRescheduled: {
      title: (who) => `${who} has moved the talk`,
      lines: () => ["What you have prepared is still there."],
      button: "Open the talk",
    },
    appraisalCancelled: {
      title: (who) => `${who} has called off the talk`,
      lines: () => ["Still only you see what you have prepared."],
      button: "Open the talk",
    },
    preparationShared: {
      title: (who) => `${who} has shared a preparation`,
      lines: () => ["You may read it when you have shared yours."],
      button: "To my preparation",
    },
    preparationsRevealed: {
      title: () => "You have both shared",
      lines: (who) => [`You and ${who} can now read each other's answers side by side.`],
      button: "Read the preparations",
    },
    summarySent: {
      title: (who) => `${who} has sent the summary`,
      lines: (who) => [
        `Read it in the tab first. When both you and ${who} have confirmed the same text it does not change any more.`,
        "If you want something changed, or to add a dissenting view, you do that in the tab.",
      ],
      button: "Read and confirm",
    },
    summaryChangeAsked: {
      title: (who) => `${who} asks for a change in the summary`,
      lines: () => ["What it is about is in the tab."],
      button: "Open the summary",
    },
    appraisalConfirmed: {
      title: () => "You have both confirmed the summary",
      lines: (who) => [`The goals from the talk with ${who} hold from now.`],
      button: "Open the talk",
    },
  },
};
