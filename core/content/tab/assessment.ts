import type { AssessmentState, Party } from "#core/assessment/assessment.ts";
import type { Locale } from "#core/content/locale.ts";

type Given = "nothing" | "shared" | "shown" | "none";

const nextSv: { readonly [S in AssessmentState]: { readonly [P in Party]: (other: string) => string } } = {
  open: {
    holder: (other) => `Du och ${other} svarar var för sig. Ni ser varandras svar när ni båda har delat.`,
    principal: (other) => `Du och ${other} svarar var för sig. Ni ser varandras svar när ni båda har delat.`,
  },
  revealed: {
    holder: (other) =>
      `Läs svaren och prata om dem. ${other} skriver sedan ned det ni kommer fram till, och ni bekräftar båda.`,
    principal: (other) =>
      `Läs svaren och prata med ${other}. Skriv sedan ned det ni kommer fram till, så att ni båda kan bekräfta.`,
  },
  compiled: {
    holder: (other) =>
      `${other} har skrivit ned bedömningen. Läs den och bekräfta om den stämmer, annars ber du om ändring.`,
    principal: (other) => `Läs texten och bekräfta den. Den gäller när ${other} också har bekräftat.`,
  },
  confirmed: {
    holder: () => "Ni har båda bekräftat. Texten ändras inte mer; behöver något rättas gör ni ett tillägg.",
    principal: () => "Ni har båda bekräftat. Texten ändras inte mer; behöver något rättas gör ni ett tillägg.",
  },
  cancelled: {
    holder: () => "Bedömningen är inställd. Det du har skrivit är fortfarande bara ditt.",
    principal: () => "Bedömningen är inställd. Det du har skrivit är fortfarande bara ditt.",
  },
};

const givenSv: { readonly [G in Given]: (name: string) => string } = {
  nothing: (name) => `${name} har inte delat ännu`,
  shared: (name) => `${name} har delat`,
  shown: (name) => `${name} visar sina svar`,
  none: (name) => `${name} lämnar inga skriftliga svar`,
};

const sv = {
  title: "Bedömning av uppdragskontraktet",
  titleOf: (name: string) => `Bedömning av kontraktet för ${name}`,
  due: (day: string) => `Klar senast ${day}`,
  overdue: (day: string) => `Skulle ha varit klar ${day}`,
  holder: "Uppdragstagare",
  principal: "Uppdragsgivare",
  toContract: "Läs kontraktet",
  toHistory: "Alla bedömningar",
  ofContract: "Bedömningar av kontraktet",
  print: "Skriv ut",
  next: nextSv,
  given: givenSv,
  calledOff: {
    read: (name: string) =>
      `Bedömningen är inställd. ${name} har kunnat läsa det du delade. Det du behöll är fortfarande bara ditt.`,
    unconfirmed:
      "Bedömningen är inställd, för ni bekräftade inte texten båda två. Den gäller inte, men finns kvar att läsa.",
  },
  givenHeading: "Så här långt",
  answer: "Svara",
  goOn: "Fortsätt svara",
  answered: (answered: number, of: number) => `Du har svarat på ${answered} av ${of} frågor.`,
  takeBack: "Ta tillbaka och ändra",
  show: {
    button: "Visa mina svar ändå",
    title: "Visa dina svar fast den andra inte har delat?",
    how: (name: string) =>
      `${name} kan läsa dina svar direkt. Det ${name} har skrivit är fortfarande bara ${name}s, tills det delas. Det du behåller för dig själv visas inte.`,
    after: "Har dagen passerat går ni vidare till den gemensamma texten utan den andras svar.",
    from: (day: string) => `Har den andra inte delat kan du från den ${day} välja att visa dina svar ändå.`,
    act: "Visa mina svar",
  },
  agree: {
    button: "Visa mina svar",
    title: "Visa dina svar?",
    how: (name: string) =>
      `${name} lämnar inga skriftliga svar. Visar du dina kan ${name} läsa dem, utan att du får några tillbaka. Det du behåller för dig själv visas inte.`,
    act: "Visa mina svar",
  },
  decline: {
    button: "Jag svarar inte skriftligt",
    title: "Svara utan text?",
    how: (name: string) =>
      `${name} får veta att du inte lämnar några skriftliga svar, och bestämmer sedan själv om du ska få läsa det ${name} har delat. Det du har skrivit finns kvar, bara för dig. Du kan ändra dig tills svaren är delade.`,
    act: "Jag svarar inte skriftligt",
  },
  compile: "Skriv bedömningen",
  sideBySide: {
    heading: "Era svar sida vid sida",
    how: "Uppdragstagarens svar står först. Skillnader är något att prata om, inte ett fel.",
    differences: (count: number) =>
      count === 0
        ? "Ni har bedömt allt lika"
        : count === 1
          ? "Här har ni bedömt olika"
          : `Här har ni bedömt olika (${count})`,
    differs: "Ni har bedömt olika",
    onlyDifferent: "Visa bara det vi har bedömt olika",
    nothing: "Inget delat",
    notAsked: "Svarar när ni skriver bedömningen",
    show: "Visa",
    hide: "Dölj",
  },
  writing: {
    title: (name: string) => `Bedöm kontraktet med ${name}`,
    intro: (name: string) =>
      `Bara du ser det du skriver tills du och ${name} båda har delat. Inte ens HR ser det. Alla frågor är frivilliga. Skriv inget om hälsa.`,
    words: { steps: "Steg i bedömningen", review: "Granska och dela", toReview: "Till granskningen" },
    seen: "Bara du ser detta tills ni båda har delat.",
    seenKept: "Bara du ser detta, också när ni har delat.",
    heading: "Granska dina svar",
    how: "Ändra det du vill innan du delar.",
    share: "Dela",
    shareWith: (name: string) => `Dela med ${name}`,
    shareTitle: "Dela dina svar?",
    shareHow: (name: string) =>
      `När ni båda har delat ser ni varandras svar samtidigt. Har ${name} redan delat sker det direkt. Det du behåller för dig själv visas aldrig.`,
    shareToNone: (name: string) =>
      `${name} lämnar inga skriftliga svar. Delar du dina kan ${name} läsa dem direkt, utan att du får några tillbaka.`,
    legal:
      "Svar som du har delat kan bli en allmän handling. Då kan andra begära att få läsa dem, och kommunen prövar om något är hemligt.",
    nothing: "Du har inte svarat på något ännu. Du kan dela ändå, men samtalet blir bättre om du har tänkt efter.",
    notSaved: "Ett svar är inte sparat. Gå till steget där det står vad som behöver ändras, så kan du dela sedan.",
    toAssessment: "Till bedömningen",
    notHere: "Dina svar går inte att ändra nu.",
  },
  compiling: {
    title: (name: string) => `Skriv bedömningen med ${name}`,
    intro: (name: string) =>
      `Skriv det ni har kommit fram till. ${name} ser texten när du skickar den, och då bekräftar ni båda. Där ni har svarat lika är det redan ifyllt. Ingen summa räknas ut.`,
    words: { steps: "Delar av bedömningen", review: "Granska och skicka", toReview: "Till granskningen" },
    seen: "Du ser detta tills du skickar det, sedan ser ni det båda.",
    heading: "Granska bedömningen",
    how: "Så här ser texten ut när ni bekräftar den.",
    send: "Skicka för bekräftelse",
    sendHow:
      "När ni båda har bekräftat ändras texten inte mer. En bekräftad bedömning är en allmän handling; de över er i linjen och HR ser slutsatsen och datumet, och den som sätter lön ser resultaten.",
    notHere: "Den gemensamma texten går inte att skriva nu.",
  },
  changeAsked: "Önskad ändring",
  askForChange: {
    button: "Be om ändring",
    title: "Be om ändring",
    how: (name: string) =>
      `Bedömningen öppnas igen och ${name} får veta vad du vill ändra. Det som var bekräftat gäller inte längre.`,
    label: "Vad ska ändras, och varför?",
    act: "Skicka",
  },
  confirm: {
    button: "Bekräfta",
    title: "Bekräfta bedömningen",
    how: "Du bekräftar att texten är det ni har kommit fram till. När ni båda har bekräftat ändras den inte mer.",
    dissent: "Avvikande mening (om du inte håller med om allt)",
    dissentHint: "Den står bredvid texten och kan läsas av dem som får läsa bedömningen.",
    act: "Bekräfta",
    waiting: (name: string) => `Du har bekräftat. Nu väntar vi på ${name}.`,
    asItIs: "Kontraktet har ändrats sedan texten skrevs, så den kan inte ändras längre.",
    until: (day: string) =>
      `Den kan bekräftas till och med den ${day}, med en avvikande mening om någon inte håller med om allt. Sedan ställs bedömningen in.`,
    done: (name: string, at: string) => `Bekräftad av ${name} ${at}`,
    dissentOf: (name: string) => `Avvikande mening, ${name}`,
  },
  add: {
    button: "Gör ett tillägg",
    title: "Gör ett tillägg",
    how: "Den bekräftade texten ändras inte. Tillägget står bredvid den, med ditt namn och dagens datum.",
    label: "Tillägg",
    act: "Spara tillägget",
    heading: "Tillägg",
    by: (name: string, at: string) => `${name}, ${at}`,
  },
  revise: "Börja på den nya lydelsen",
  text: { heading: "Bedömningen", revision: (revision: number) => `Lydelse ${revision}`, empty: "Ingen text" },
  resultsOnly: "Du ser resultatdelen, som underlag inför lönesamtalet.",
  outcomeOnly: "Du ser slutsatsen och datumet. Resten är parternas.",
  outcome: {
    heading: "Slutsats",
    conclusion: "Kontraktet",
    newWordingBy: "Ny lydelse senast",
    next: "Nästa bedömning",
    talk: "Medarbetarsamtal",
    salaryTalk: "Lönesamtal",
  },
  history: {
    title: "Mina bedömningar",
    titleOf: (name: string) => `Bedömningar av kontrakt för ${name}`,
    none: "Här finns inga bedömningar ännu",
    noneHow:
      "Ett kontrakt bedöms minst en gång om året, på de dagar som står i det. Boten öppnar bedömningen två veckor innan.",
    open: "Öppna en bedömning nu",
    list: "Alla bedömningar",
    lines: "Resultaten över tid",
    linesHow:
      "Varje rad är ett åtagande eller ett resultatkrav, också när kontraktet har förnyats. Ingen summa räknas ut.",
    noLines: "När en bedömning är bekräftad ser du här hur det har gått för varje krav.",
    at: (day: string, outcome: string) => `${day}: ${outcome}`,
    assessmentOn: (day: string) => `Bedömning ${day}`,
  },
  remarks: {
    from: (day: string) => `Ur bedömningen ${day}`,
    toAssessment: "Läs hela bedömningen",
  },
};

export const assessmentPageTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Assessment of the contract",
    titleOf: (name) => `Assessment of the contract of ${name}`,
    due: (day) => `Done by ${day}`,
    overdue: (day) => `Was to be done by ${day}`,
    holder: "Holder",
    principal: "Principal",
    toContract: "Read the contract",
    toHistory: "All assessments",
    ofContract: "Assessments of the contract",
    print: "Print",
    next: {
      open: {
        holder: (other) => `You and ${other} answer each alone. You see each other's answers when both have shared.`,
        principal: (other) => `You and ${other} answer each alone. You see each other's answers when both have shared.`,
      },
      revealed: {
        holder: (other) =>
          `Read the answers and talk about them. ${other} then writes down what you arrive at, and you both confirm.`,
        principal: (other) =>
          `Read the answers and talk with ${other}. Then write down what you arrive at, so that both can confirm.`,
      },
      compiled: {
        holder: (other) =>
          `${other} has written the assessment down. Read it and confirm it if it is right, or ask for a change.`,
        principal: (other) => `Read the text and confirm it. It holds when ${other} has confirmed it too.`,
      },
      confirmed: {
        holder: () => "You have both confirmed. The text does not change any more; what needs correcting is added.",
        principal: () => "You have both confirmed. The text does not change any more; what needs correcting is added.",
      },
      cancelled: {
        holder: () => "The assessment is called off. What you have written is still only yours.",
        principal: () => "The assessment is called off. What you have written is still only yours.",
      },
    },
    given: {
      nothing: (name) => `${name} has not shared yet`,
      shared: (name) => `${name} has shared`,
      shown: (name) => `${name} shows their answers`,
      none: (name) => `${name} gives no written answers`,
    },
    calledOff: {
      read: (name) =>
        `The assessment is called off. ${name} has been able to read what you shared. What you kept is still only yours.`,
      unconfirmed:
        "The assessment is called off, as the two of you did not both confirm the text. It does not hold, but is there to be read.",
    },
    givenHeading: "So far",
    answer: "Answer",
    goOn: "Go on answering",
    answered: (answered, of) => `You have answered ${answered} of ${of} questions.`,
    takeBack: "Take back and change",
    show: {
      button: "Show my answers anyway",
      title: "Show your answers although the other has not shared?",
      how: (name) =>
        `${name} can read your answers at once. What ${name} has written is still theirs alone until it is shared. What you keep to yourself is not shown.`,
      after: "If the day has passed, you two go on to the common text without the other's answers.",
      from: (day) => `If the other has not shared, you may choose to show your answers anyway from ${day}.`,
      act: "Show my answers",
    },
    agree: {
      button: "Show my answers",
      title: "Show your answers?",
      how: (name) =>
        `${name} gives no written answers. If you show yours, ${name} can read them, and you get none back. What you keep to yourself is not shown.`,
      act: "Show my answers",
    },
    decline: {
      button: "I give no written answers",
      title: "Answer without text?",
      how: (name) =>
        `${name} is told that you give no written answers, and then decides whether you may read what ${name} has shared. What you have written stays, for you alone. You can change your mind until the answers are shared.`,
      act: "I give no written answers",
    },
    compile: "Write the assessment",
    sideBySide: {
      heading: "Your answers side by side",
      how: "The holder's answers stand first. Differences are something to talk about, not a fault.",
      differences: (count) =>
        count === 0
          ? "You have judged everything alike"
          : count === 1
            ? "Here you have judged differently"
            : `Here you have judged differently (${count})`,
      differs: "You have judged differently",
      onlyDifferent: "Show only what we have judged differently",
      nothing: "Nothing shared",
      notAsked: "Answers when the assessment is written",
      show: "Show",
      hide: "Hide",
    },
    writing: {
      title: (name) => `Assess the contract with ${name}`,
      intro: (name) =>
        `Only you see what you write until you and ${name} have both shared. Not even HR sees it. All questions are optional. Write nothing about health.`,
      words: { steps: "Steps of the assessment", review: "Review and share", toReview: "To the review" },
      seen: "Only you see this until you have both shared.",
      seenKept: "Only you see this, also when you have shared.",
      heading: "Review your answers",
      how: "Change what you like before you share.",
      share: "Share",
      shareWith: (name) => `Share with ${name}`,
      shareTitle: "Share your answers?",
      shareHow: (name) =>
        `When you have both shared you see each other's answers at the same time. If ${name} has shared already, that is at once. What you keep to yourself never shows.`,
      shareToNone: (name) =>
        `${name} gives no written answers. If you share yours, ${name} can read them at once, and you get none back.`,
      legal:
        "Answers that you have shared may become a public record. Others can then ask to read them, and the municipality considers whether anything is secret.",
      nothing:
        "You have not answered anything yet. You may share anyway, but the talk is better if you have thought beforehand.",
      notSaved: "An answer is not saved. Go to the step that says what needs to change; after that you can share.",
      toAssessment: "To the assessment",
      notHere: "Your answers cannot be changed now.",
    },
    compiling: {
      title: (name) => `Write the assessment with ${name}`,
      intro: (name) =>
        `Write what you two have arrived at. ${name} sees the text when you send it, and then you both confirm. Where you have answered the same it is filled in already. No total is worked out.`,
      words: { steps: "Parts of the assessment", review: "Review and send", toReview: "To the review" },
      seen: "You see this until you send it; then you both do.",
      heading: "Review the assessment",
      how: "This is what the text looks like when you confirm it.",
      send: "Send for confirmation",
      sendHow:
        "When both have confirmed the text does not change any more. A confirmed assessment is a public record; those above you in the line and HR see the conclusion and the date, and who sets the salary sees the results.",
      notHere: "The common text cannot be written now.",
    },
    changeAsked: "Change asked for",
    askForChange: {
      button: "Ask for a change",
      title: "Ask for a change",
      how: (name) =>
        `The assessment is opened again and ${name} is told what you want to change. What was confirmed is void.`,
      label: "What should change, and why?",
      act: "Send",
    },
    confirm: {
      button: "Confirm",
      title: "Confirm the assessment",
      how: "You confirm that the text is what you two have arrived at. When both have confirmed it does not change any more.",
      dissent: "Dissent note (if you do not agree with all of it)",
      dissentHint: "It stands beside the text and can be read by those who may read the assessment.",
      act: "Confirm",
      waiting: (name) => `You have confirmed. Now we wait for ${name}.`,
      asItIs: "The contract has changed since the text was written, so it can no longer be changed.",
      until: (day) =>
        `It can be confirmed up to and including ${day}, with a dissent note if somebody does not agree with all of it. Then the assessment is called off.`,
      done: (name, at) => `Confirmed by ${name} ${at}`,
      dissentOf: (name) => `Dissent note, ${name}`,
    },
    add: {
      button: "Make an addition",
      title: "Make an addition",
      how: "The confirmed text does not change. The addition stands beside it, with your name and today's date.",
      label: "Addition",
      act: "Save the addition",
      heading: "Additions",
      by: (name, at) => `${name}, ${at}`,
    },
    revise: "Begin the new wording",
    text: { heading: "The assessment", revision: (revision) => `Revision ${revision}`, empty: "No text" },
    resultsOnly: "You see the part on results, as a basis for the salary talk.",
    outcomeOnly: "You see the conclusion and the date. The rest is the parties'.",
    outcome: {
      heading: "Conclusion",
      conclusion: "The contract",
      newWordingBy: "New wording by",
      next: "Next assessment",
      talk: "Appraisal talk",
      salaryTalk: "Salary talk",
    },
    history: {
      title: "My assessments",
      titleOf: (name) => `Assessments of contracts of ${name}`,
      none: "There are no assessments yet",
      noneHow:
        "A contract is assessed at least once a year, on the days it says. The bot opens the assessment two weeks before.",
      open: "Open an assessment now",
      list: "All assessments",
      lines: "The results over time",
      linesHow:
        "Each line is a commitment or a required result, also when the contract has been renewed. No total is worked out.",
      noLines: "When an assessment is confirmed you see here how each requirement has gone.",
      at: (day, outcome) => `${day}: ${outcome}`,
      assessmentOn: (day) => `Assessment ${day}`,
    },
    remarks: { from: (day) => `From the assessment of ${day}`, toAssessment: "Read the whole assessment" },
  },
};
