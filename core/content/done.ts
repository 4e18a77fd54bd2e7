import type { Localised } from "#core/content/locale.ts";

/** What is said when something was done: one short sentence each. */
export const doneText = {
  directoryReadSoon: {
    sv: "Katalogen läses nu. Det kan ta några minuter.",
    en: "The directory is being read. It may take some minutes.",
  },
  directoryUndone: {
    sv: "Det senaste är tillbakataget. Inget hämtas in igen förrän någon säger ja.",
    en: "The latest is taken back. Nothing is taken over again until somebody says yes.",
  },
  directoryChanged: { sv: "Ändringarna gäller nu.", en: "The changes are in force now." },
  saved: { sv: "Sparat.", en: "Saved." },
  policyAccepted: { sv: "Tack. Du har godtagit policyn.", en: "Thank you. You have accepted the policy." },
  policyToDiscuss: {
    sv: "Din uppdragsgivare har fått veta att du vill prata om policyn.",
    en: "Your principal has been told that you want to talk about the policy.",
  },
  policyDiscussed: { sv: "Antecknat. Nu är svaret chefens eget.", en: "Noted. The answer is now theirs to give." },
  policyPublished: {
    sv: "Publicerad. De som leder andra får frågan i sin nästa sammanfattning.",
    en: "Published. Those who lead are asked in their next digest.",
  },
  rightPromised: { sv: "Lovat. Den andra har fått veta det.", en: "Promised. The other has been told." },
  rightGiven: {
    sv: "Sparat som infriat. Den andra har fått veta det.",
    en: "Saved as given. The other has been told.",
  },
  rightMoved: {
    sv: "Den nya dagen är sparad. Den första står kvar bredvid.",
    en: "The new day is saved. The first one stays beside it.",
  },
  rightSeen: { sv: "Sparat. Ni ser båda ditt svar.", en: "Saved. You both see your answer." },
  noteRemoved: {
    sv: "Borttaget. Du kan ångra det i en vecka.",
    en: "Removed. You can undo it for a week.",
  },
  noteRestored: { sv: "Tillbaka igen.", en: "Back again." },
  exchangeSent: { sv: "Skickat. Den andra har fått veta det.", en: "Sent. The other has been told." },
  exchangeAnswered: { sv: "Svaret är skickat.", en: "The answer is sent." },
  exchangeRead: { sv: "Markerat som läst.", en: "Marked as read." },
  feedbackAsked: {
    sv: "Skickat. Frågan går att svara på eller avstå från.",
    en: "Sent. Your question can be answered or declined.",
  },
  feedbackGiven: { sv: "Skickat. Bara ni två ser det.", en: "Sent. Only the two of you see it." },
  feedbackDeclined: { sv: "Du har avstått. Ingen frågar varför.", en: "You have declined. Nobody asks why." },
  feedbackTakenBack: { sv: "Tillbakataget.", en: "Taken back." },
  feedbackMuted: {
    sv: "Du får inget mer härifrån från den personen, som inte får veta det.",
    en: "Nothing more from that person will reach you here. They are not told.",
  },
  feedbackUnmuted: { sv: "Personen kan fråga och tacka dig igen.", en: "That person can ask and thank you again." },
  talkWished: {
    sv: "Din chef har fått veta det och bokar en tid.",
    en: "Your manager has been told, and books a time.",
  },
  talkWishTakenBack: { sv: "Tillbakataget.", en: "Taken back." },
  climateAnswered: {
    sv: "Tack. Ditt svar är räknat. Det första svaret gäller.",
    en: "Thank you. Your answer is counted. The first answer counts.",
  },
  appraisalStarted: {
    sv: "Samtalet är bokat. Medarbetaren har fått veta det.",
    en: "The talk is booked. The employee has been told.",
  },
  appraisalRescheduled: {
    sv: "Samtalet är flyttat. Den andra har fått veta det.",
    en: "The talk is moved. The other has been told.",
  },
  appraisalTakenOver: {
    sv: "Du har tagit över samtalet. Medarbetaren har fått veta det.",
    en: "You have taken over the talk. The employee has been told.",
  },
  appraisalCancelled: {
    sv: "Samtalet är inställt. Den andra har fått veta det.",
    en: "The talk is cancelled. The other has been told.",
  },
  appraisalHeld: {
    sv: "Samtalet är markerat som genomfört. Nu skriver ni sammanfattningen tillsammans.",
    en: "The talk is marked as held. Now write the summary together.",
  },
  preparationReady: { sv: "Markerad som klar. Bara du ser den.", en: "Marked as ready. Only you see it." },
  preparationShared: {
    sv: "Delad. När båda har delat ser ni varandras svar.",
    en: "Shared. When both have shared you see each other's answers.",
  },
  preparationTakenBack: { sv: "Tillbakatagen. Bara du ser den.", en: "Taken back. Only you see it." },
  preparationShown: {
    sv: "Nu kan den andra läsa din förberedelse.",
    en: "The other can read your preparation now.",
  },
  preparationDeclined: {
    sv: "Den andra har fått veta att du inte förbereder dig skriftligt.",
    en: "The other has been told that you do not prepare in writing.",
  },
  summarySent: { sv: "Skickad. Nu bekräftar ni båda.", en: "Sent. Now both of you confirm." },
  summaryChangeAsked: {
    sv: "Sammanfattningen är öppen igen. Den andra har fått veta det.",
    en: "The summary is open again. The other has been told.",
  },
  followUpAsked: {
    sv: "Avstämningen är öppen. Den andra har fått veta det.",
    en: "The follow-up is open. The other has been told.",
  },
  followUpShared: { sv: "Delat. Den andra kan läsa det nu.", en: "Shared. The other can read it now." },
  followUpDeclined: {
    sv: "Noterat. Ändrar du dig kan du ändå svara så länge avstämningen pågår.",
    en: "Noted. If you change your mind you can still answer while the follow-up is under way.",
  },
  followUpPostponed: {
    sv: "Flyttad en vecka. Den andra har fått veta det.",
    en: "Moved a week. The other has been told.",
  },
  followUpAcknowledged: { sv: "Tack. Avstämningen är läst av er båda.", en: "Thank you. You have both read it." },
  leadershipOpened: {
    sv: "Ledarskapsdialogen är öppen. Den andra har fått veta det.",
    en: "The leadership dialogue is open. The other has been told.",
  },
  leadershipViewShared: {
    sv: "Delat. När ni båda har delat ser ni varandras svar.",
    en: "Shared. When you have both shared you see each other's answers.",
  },
  leadershipViewTakenBack: { sv: "Tillbakataget. Bara du ser det.", en: "Taken back. Only you see it." },
  leadershipViewDeclined: {
    sv: "Den andra har fått veta att du inte skriver något.",
    en: "The other has been told that you write nothing.",
  },
  leadershipRevealed: {
    sv: "Nu kan ni läsa det som är delat och gå vidare tillsammans.",
    en: "You can read what is shared now, and go on together.",
  },
  leadershipProposed: {
    sv: "Sparat. Den andra har fått veta det och svarar.",
    en: "Saved. The other has been told, and answers.",
  },
  leadershipAgreed: {
    sv: "Ni är överens. Det som ändras följs upp som ett mål.",
    en: "You agree. What is changed is followed up as a goal.",
  },
  voiceGiven: { sv: "Tack. Ditt svar är räknat.", en: "Thank you. Your answer is counted." },
  summaryConfirmed: { sv: "Bekräftad.", en: "Confirmed." },
  summaryCorrectionProposed: {
    sv: "Föreslagen. Den andra har fått veta det.",
    en: "Proposed. The other has been told.",
  },
  assessmentOpened: {
    sv: "Bedömningen är öppnad. Den andra har fått veta det.",
    en: "The assessment is open. The other has been told.",
  },
  assessmentViewShared: {
    sv: "Delat. När ni båda har delat ser ni varandras svar.",
    en: "Shared. When you have both shared you see each other's answers.",
  },
  assessmentViewTakenBack: { sv: "Tillbakataget. Bara du ser det.", en: "Taken back. Only you see it." },
  assessmentViewShown: { sv: "Nu kan den andra läsa dina svar.", en: "The other can read your answers now." },
  assessmentViewDeclined: {
    sv: "Den andra har fått veta att du inte lämnar några skriftliga svar.",
    en: "The other has been told that you give no written answers.",
  },
  assessmentRevealed: {
    sv: "Nu kan ni läsa vad ni har delat och gå vidare tillsammans.",
    en: "You can read what you have shared now, and go on together.",
  },
  assessmentCompiled: { sv: "Skickad. Nu bekräftar ni båda.", en: "Sent. Now both of you confirm." },
  assessmentChangeAsked: {
    sv: "Bedömningen är öppen för ändring. Den andra har fått veta det.",
    en: "The assessment is open for changes. The other has been told.",
  },
  assessmentAgreed: { sv: "Bekräftad av dig.", en: "Confirmed by you." },
  assessmentConfirmed: {
    sv: "Ni har båda bekräftat. Bedömningen ändras inte mer.",
    en: "You have both confirmed. The assessment does not change any more.",
  },
  assessmentAddedTo: { sv: "Tillägget är sparat.", en: "The addition is saved." },
  talkActionRemoved: { sv: "Borttaget för er båda.", en: "Removed for both of you." },
  talkActionDone: { sv: "Bra, det är klart. Ni ser det båda.", en: "Good, that is done. You both see it." },
  talkActionMoved: {
    sv: "Den nya dagen är sparad. Den förra står kvar bredvid.",
    en: "The new day is saved. The former one stays beside it.",
  },
  talkActionReopened: { sv: "Ångrat. Det står som kvar att göra.", en: "Undone. It stands as still to be done." },
  talkActionDropped: { sv: "Struket. Skälet står kvar för er båda.", en: "Dropped. The reason stays for both of you." },
  goalSaved: { sv: "Målet är sparat.", en: "The goal is saved." },
  goalRemoved: { sv: "Målet är borttaget.", en: "The goal is removed." },
  goalProgressTakenBack: { sv: "Ångrat. Målet står som det gjorde.", en: "Undone. The goal stands as it did." },
  goalReported: { sv: "Tack, det är sparat.", en: "Thank you, that is saved." },
  goalChangeProposed: {
    sv: "Skickat. Målet gäller som det är tills den andra har godtagit ändringen.",
    en: "Sent. The goal holds as it is until the other has accepted the change.",
  },
  goalChangeTakenBack: { sv: "Förslaget är tillbakataget.", en: "The proposal is taken back." },
  goalChangeAccepted: {
    sv: "Godtaget. Den andra får veta det.",
    en: "Accepted. The other is told.",
  },
  goalChangeDeclined: {
    sv: "Avböjt. Målet gäller som det är, och den andra får veta varför.",
    en: "Declined. The goal holds as it is, and the other is told why.",
  },
  sharedGoalOffered: {
    sv: "Skickat. Var och en har fått erbjudandet och kan lägga till sitt bidrag.",
    en: "Sent. Each has got the offer and can add their part.",
  },
  sharedGoalDelivered: { sv: "Nu har alla fått erbjudandet.", en: "Now everybody has got the offer." },
  sharedGoalWithdrawn: {
    sv: "Tillbakataget. De som redan har antagit målet har det kvar.",
    en: "Withdrawn. Those who have taken the goal on already keep it.",
  },
  goalOfferTaken: { sv: "Antaget. Din chef får veta det.", en: "Taken on. Your manager is told." },
  goalOfferDeclined: { sv: "Avböjt. Din chef får veta varför.", en: "Declined. Your manager is told why." },
  goalOfferLeft: { sv: "Ni tar upp det i ert samtal.", en: "You take it up in your talk." },
  goalOutcomeChosen: {
    sv: "Sparat. Det gäller när ni båda har bekräftat sammanfattningen.",
    en: "Saved. It holds when you have both confirmed the summary.",
  },
  orgGoalDrafted: {
    sv: "Utkastet är sparat. Bara de som får ändra målet ser det.",
    en: "The draft is saved. Only those who may edit the goal see it.",
  },
  orgGoalDecided: { sv: "Målet är beslutat och syns för alla.", en: "The goal is decided and shown to everybody." },
  orgGoalChanged: {
    sv: "Ändringen är sparad, och den förra lydelsen finns kvar i historiken.",
    en: "The change is saved, and the wording before is kept in the history.",
  },
  orgGoalClosed: { sv: "Målet är avslutat.", en: "The goal is closed." },
  orgGoalReplaced: { sv: "Målet är ersatt.", en: "The goal is replaced." },
  orgGoalDiscarded: { sv: "Utkastet är borttaget.", en: "The draft is removed." },
  aboveReviewed: {
    sv: "Tack. Ni har sett ändringen, och inget ändras här.",
    en: "Thank you. You have seen the change, and nothing changes here.",
  },
  filesImported: { sv: "Filerna är inlästa.", en: "The files are imported." },
  importUndone: { sv: "Inläsningen är ångrad.", en: "The import is undone." },
  goalsImported: { sv: "Målen är inlästa.", en: "The goals are imported." },
  contractDrafted: { sv: "Utkastet är påbörjat. Bara du ser det.", en: "The draft is begun. Only you see it." },
  contractProposed: {
    sv: "Skickat, och godkänt av dig. Den andra parten har fått veta det.",
    en: "Sent, and approved by you. The other party has been told.",
  },
  contractInvited: { sv: "Inbjudan är skickad.", en: "The invitation is sent." },
  contractDiscarded: { sv: "Det du skrev är borta.", en: "What you wrote is gone." },
  contractCommented: {
    sv: "Sparat. Den andra parten ser kommentaren.",
    en: "Saved. The other party sees the comment.",
  },
  contractCommentResolved: { sv: "Kommentaren är avslutad.", en: "The comment is closed." },
  contractCommentReopened: { sv: "Kommentaren är öppen igen.", en: "The comment is open again." },
  contractApproved: { sv: "Godkänt.", en: "Approved." },
  contractAgreed: {
    sv: "Ni har båda godkänt. Kontraktet börjar gälla när perioden börjar.",
    en: "Both of you have approved. The contract comes into force when its period begins.",
  },
  contractActivated: {
    sv: "Ni har båda godkänt. Kontraktet gäller nu.",
    en: "Both of you have approved. The contract is in force now.",
  },
  preparationsRevealed: {
    sv: "Ni har båda delat. Nu ser ni varandras förberedelser.",
    en: "Both of you have shared. Now you see each other's preparations.",
  },
  appraisalConfirmed: {
    sv: "Ni har båda bekräftat. Målen gäller till nästa samtal.",
    en: "Both of you have confirmed. The goals hold until the next talk.",
  },
  contractTakenOver: {
    sv: "Kontraktet har fått ny uppdragsgivare. Båda har fått veta det.",
    en: "The contract has a new principal. Both have been told.",
  },
  contractConfirmed: {
    sv: "Bekräftat. Kontraktet gäller vidare som det är.",
    en: "Confirmed. The contract goes on as it is.",
  },
  contractEnded: { sv: "Kontraktet är avslutat.", en: "The contract is ended." },
  paperRecorded: {
    sv: "Godkännandet på papper är registrerat. Båda parter har fått veta det.",
    en: "The approval on paper is recorded. Both parties have been told.",
  },
  paperAdded: {
    sv: "Tillägget är sparat. Det som stod där finns kvar.",
    en: "The addition is saved. What was there stays.",
  },
  contractChangesRequested: {
    sv: "Skickat. Den andra parten har fått din kommentar.",
    en: "Sent. The other party has your comment.",
  },
  contractWithdrawn: { sv: "Återkallat.", en: "Withdrawn." },
  templateSaved: {
    sv: "Mallen är sparad. Nya kontrakt börjar från den.",
    en: "The template is saved. New contracts begin from it.",
  },
  ownQuestionsSaved: {
    sv: "Frågorna är sparade. De ställs i de samtal som kallas från och med nu.",
    en: "The questions are saved. They are asked in the talks that are called from now on.",
  },
  yearCycleSaved: {
    sv: "Året är sparat. Det som står i planen skickas av sig självt.",
    en: "The year is saved. What stands in the plan is sent by itself.",
  },
  boardCommentSaved: {
    sv: "Kommentaren är sparad. Den syns för kommunstyrelsen först när ni lämnar årsbilden.",
    en: "The comment is saved. The board sees it only when you give the page.",
  },
  boardReportGiven: {
    sv: "Årsbilden är lämnad till kommunstyrelsen. Nu ändras den inte mer.",
    en: "The page is given to the board. It is not changed any more.",
  },
  boardReportTakenBack: {
    sv: "Årsbilden är tagen tillbaka. Ändra kommentaren om den behöver det, och lämna den på nytt.",
    en: "The page is taken back. Change the comment if it needs it, and give it anew.",
  },
  campaignStarted: {
    sv: "Utskicket har börjat. Du kan lämna sidan, det fortsätter ändå.",
    en: "The sending has begun. You may leave the page, it goes on.",
  },
  deliveryTried: {
    sv: "Nu försöker boten igen. Sidan visar hur det gick om en stund.",
    en: "The bot is trying again. In a while the page shows how it went.",
  },
  campaignPaused: {
    sv: "Utskicket vilar. Det som inte är skickat väntar.",
    en: "The sending rests. What has not been sent waits.",
  },
  campaignResumed: { sv: "Utskicket fortsätter.", en: "The sending goes on." },
  campaignStopped: {
    sv: "Utskicket är stoppat. Ingen fler får det.",
    en: "The sending is stopped. Nobody more gets it.",
  },
  templateRestored: {
    sv: "Nya kontrakt börjar från standardtexten igen.",
    en: "New contracts begin from the standard text again.",
  },
  contractDeclined: {
    sv: "Avböjt. Den andra parten har fått veta varför.",
    en: "Declined. The other party has been told why.",
  },
  publicRequestNoted: { sv: "Begäran är antecknad.", en: "The request is noted." },
  publicRequestCorrected: { sv: "Ändrat.", en: "Changed." },
  publicRequestRecordChosen: { sv: "Handlingen hör nu till begäran.", en: "The record now belongs to the request." },
  publicRequestRecordLeftOut: {
    sv: "Handlingen hör inte längre till begäran.",
    en: "The record no longer belongs to the request.",
  },
  publicRequestMarked: { sv: "Maskat i kopian.", en: "Masked in the copy." },
  publicRequestUnmarked: { sv: "Maskeringen är borta.", en: "The masking is gone." },
  publicRequestDecided: { sv: "Beslutet är antecknat.", en: "The decision is noted." },
  archivePackageBegun: { sv: "Paketet görs.", en: "The package is being made." },
  archivePackageReceived: {
    sv: "Antecknat. Nästa genomgång tar bort det som e-arkivet har tagit emot.",
    en: "Noted. The next review removes what the e-archive has received.",
  },
  archivePackageDiscarded: { sv: "Paketet är kastat.", en: "The package is discarded." },
  retentionDecided: {
    sv: "Beslutet är sparat. Inget tas bort förrän du har sett en genomgång och godkänt den.",
    en: "The decision is saved. Nothing is removed until you have seen a review and let it be done.",
  },
  retentionAsked: { sv: "Genomgången har börjat.", en: "The review has begun." },
  retentionConfirmed: { sv: "Borttagningen har börjat.", en: "The removal has begun." },
  retentionCancelled: { sv: "Avbrutet. Inget är borttaget.", en: "Cancelled. Nothing has been removed." },
  holdPlaced: { sv: "Gallringsstoppet gäller.", en: "The hold stands." },
  holdLifted: { sv: "Gallringsstoppet är hävt.", en: "The hold is lifted." },
  contractRegistered: { sv: "Diarienumret är sparat.", en: "The diary number is saved." },
  salaryOpened: {
    sv: "Klart. Medarbetaren har fått frågan om sin egen syn.",
    en: "Done. The employee has been asked for their own view.",
  },
  salaryMoved: { sv: "Lönesamtalet är flyttat.", en: "The salary talk is moved." },
  salaryCancelled: { sv: "Löneunderlaget är inställt.", en: "The salary basis is called off." },
  salaryTakenOver: { sv: "Du har tagit över löneunderlaget.", en: "You have taken over the salary basis." },
  salaryViewGiven: { sv: "Din egen syn är lämnad.", en: "Your own view is given." },
  salaryViewDeclined: {
    sv: "Noterat: du lämnar ingen skriftlig syn. Du kan ändra dig tills samtalet har hållits.",
    en: "Noted: you give no written view. You can change your mind until the talk has been held.",
  },
  salaryReady: { sv: "Bedömningen är klar för samtalet.", en: "The judgement is ready for the talk." },
  salaryReopened: { sv: "Bedömningen är öppen igen.", en: "The judgement is open again." },
  salaryShared: { sv: "Löneunderlaget är delat.", en: "The salary basis is shared." },
  salaryCommented: { sv: "Din kommentar är lämnad.", en: "Your comment is given." },
  salaryRead: {
    sv: "Tack. Du har bekräftat att du har läst.",
    en: "Thank you. You have confirmed that you have read it.",
  },
  salaryGoalTaken: { sv: "Målet är ditt nu.", en: "The goal is yours now." },
  salaryGoalLeft: { sv: "Ni tar upp det i nästa samtal.", en: "You will take it up in the next talk." },
  salaryAddedTo: { sv: "Tillägget står nu bredvid texten.", en: "The addition stands beside the text now." },
  salaryCriteriaSaved: {
    sv: "Kriterierna är sparade. De gäller löneunderlag som öppnas från och med nu.",
    en: "The criteria are saved. They apply to salary bases opened from now on.",
  },
} as const satisfies { readonly [key: string]: Localised };

export type DoneKey = keyof typeof doneText;
