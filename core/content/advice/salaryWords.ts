import type { Locale } from "#core/content/locale.ts";
import { list } from "./words.ts";

/**
 * The words by which the check of a salary basis (core/salary/wording.ts) knows what does not belong in one. A `*` stands for any
 * ending, alone between two words for one to four words. To add a word: write it here, add rows that have it to the writing part
 * of the corpus (one where it is right to speak and one where it is not), and read what `npm run advice` says.
 */
export type SalaryWords = {
  /** What somebody is, rather than what they do: after a word for being. */
  readonly traits: readonly string[];
  readonly being: readonly string[];
  readonly degrees: readonly string[];
  /** The same in one word or phrase. */
  readonly character: readonly string[];
  /** Absence, leave, part-time, union work: no criteria (diskrimineringslagen, föräldraledighetslagen, förtroendemannalagen). */
  readonly absence: readonly string[];
  /** Health, beside the words every text is read for. */
  readonly health: readonly string[];
  /** Makes it about many, or about work that somebody does with it: then it may be a result of who leads. */
  readonly many: readonly string[];
  readonly comparison: readonly string[];
  /** The parts of a comparison with others at work, as core/salary/comparison.ts puts them together. */
  readonly compared: {
    /** Before those compared with: "än", "till skillnad från". */
    readonly than: readonly string[];
    /** "lika ... som": before the quality, and after it. */
    readonly as: readonly string[];
    readonly asWhat: readonly string[];
    readonly determiners: readonly string[];
    /** Who they are, said so that it can be nothing else than people. */
    readonly fellows: readonly string[];
    /** The same in words that may be about anything, until a group follows or nothing at all. */
    readonly others: readonly string[];
    readonly groups: readonly string[];
    readonly within: readonly string[];
    /** After a superlative these make it one of people by themselves. */
    readonly among: readonly string[];
    readonly best: readonly string[];
    /** How a superlative is formed, as regular expressions. */
    readonly superlative: readonly string[];
    readonly performs: readonly string[];
    readonly average: readonly string[];
  };
  /** A clause that begins so, or with the verb, is about the one who is judged. */
  readonly subjects: readonly string[];
  /** How words for what somebody is like are formed, as regular expressions; those that say something else; what may follow those that may. */
  readonly likeEndings: readonly string[];
  readonly notLike: readonly string[];
  readonly relation: readonly string[];
  /** Nouns for a person, after "är en" and what they are like. */
  readonly personNouns: readonly string[];
  /** How much somebody works, before a share; and pay, before one. */
  readonly works: readonly string[];
  readonly deserves: readonly string[];
  readonly percent: readonly string[];
  readonly money: readonly string[];
  /** Amounts are of the budget, and may be a result. */
  readonly budget: readonly string[];
  /** Praise or blame that says nothing of what was done, when it is all there is. */
  readonly empty: readonly string[];
};

export const salaryWords: { readonly [L in Locale]: SalaryWords } = {
  sv: {
    traits: list(`
      lojal*, omogen, lat, slarvig, slarvigare, negativ, positiv, gnällig, engagerad, oengagerad, flexibel, driven, ödmjuk,
      strukturerad, ostrukturerad, konflikträdd, självgående, social, glad, sur, duktig, snäll, trevlig, otrevlig, smart,
      noggrann, arrogant, omtänksam, tålmodig, otålig, empatisk, nyfiken, trygg, stabil, kreativ, analytisk, energisk, dominant,
      effektiv, ineffektiv, kompetent, inkompetent, snabb, långsam, omdömesgill, prestigelös, omtyckt, uppskattad, bra person,
      lättsam, tystlåten, blyg, känslig, envis, besvärlig, svår, jobbig, ambitiös, oambitiös, pålitlig, opålitlig, stresskänslig,
      oflexibel, bitter, nonchalant, osäker, introvert, utåtriktad, lydig, tjatig, krävande, bekväm, passiv, gladare, omogna, mogen,
      tyst, bestämd, driftig, klok, lydig, lugn, orolig, rörig, rak, tydlig som person, vänlig, varm, tuff, hård, mjuk, snar,
      ointresserad, omotiverad, motiverad, självsäker, stolt, kaxig, social, asocial, sympatisk, charmig, rolig, seriös`),
    being: list("är, vara, varit, blir, blivit, verkar, upplevs som, uppfattas som, var, känns, ses som"),
    degrees: list(`
      mer, mindre, så, lite, alltid, mycket, för, väldigt, ganska, ofta, inte, en, ibland, alltför, alldeles, riktigt, mest, otroligt,
      oerhört, både, som, person, fortfarande, ännu, rätt, nog, särskilt, extremt, verkligen`),
    character: list(`
      rätt attityd, positiv attityd, bättre attityd, dålig attityd, fel attityd, sin attityd, attitydproblem, rätt inställning,
      dålig inställning, fel inställning, positiv inställning, negativ inställning, sin inställning, bra inställning, saknar driv,
      saknar vilja, saknar ambition, saknar engagemang, brinner för, sitt humör, dåligt humör, sin personlighet, personlighet,
      gnällspik, stjärna, eldsjäl, teamspelare, lagspelare, problemmedarbetare, lathet, av naturen, som person, för ung, för gammal,
      sin ålder, småbarnsförälder, kort stubin, illa vid sig, tål inte kritik, tål ingen kritik, tål inte motgång*, frisk fläkt,
      skinn på näsan, glimten i ögat, hjärtat på rätta stället, social kompetens, socialt kompetent, sprider glädje,
      sprider positiv energi, sprider negativ energi, sprider dålig stämning, lätt att ha att göra med, svår att ha att göra med,
      lätt att tycka om, bra karaktär, stark karaktär, stark personlighet, klippa, pärla`),
    health: list("terapi, i terapi, hos psykolog*, ont i, värk, värk i, smärtor, går på medicin*"),
    absence: list(`
      frånvaro*, sjukfrånvaro*, frånvarande, sjukdagar, sjukskriv*, sjukledig*, korttidsfrånvaro*, föräldraledig*, mammaledig*,
      pappaledig*, barnledig*, vab, vabb*, vård av barn, tjänstledig*, studieledig*, varit ledig, varit borta, mycket borta,
      ofta borta, deltid, deltids*, halvtid*, nedsatt arbetstid, gått ned i tid, gått ner i tid, facklig tid, fackligt uppdrag,
      fackliga uppdrag, fackliga uppdraget, fackligt arbete, fackligt aktiv, fackligt engagemang, fackligt förtroendevald*,
      skyddsombud*, hög närvaro, låg närvaro, god närvaro, alltid närvarande, aldrig sjuk, sällan sjuk, ofta sjuk, gravid*,
      graviditet*, rehab*, varit hemma, hemma med sjuk*, sjukt barn, sjuka barn, varit sjuk, är sjuk, sjukdomstid*, sin sjukdom,
      sjukperiod*, karensdag*, läkarbesök*, sin ledighet, lång ledighet, månaders ledighet, veckors ledighet, tog ut ledighet,
      tagit ut ledighet, var ledig, var borta, är borta, ofta frånvarande, facket, fackets, fackliga, förtroendeuppdrag*,
      förtroendevald*, jobbar halv*, arbetar halv*, sjukdag, sjukfri*, grund av sjukdom, saknades ofta,
      hemma med barn*, hemma för barn*`),
    many: list(`
      gruppen, gruppens, enheten, enhetens, medarbetarnas, personalens, förvaltningen, avdelningen, avdelningens, elevers,
      elevernas, barnens, brukarnas, medarbetare, personal, kollegors, kollegornas, rutin*, schema*, bemanning*, vikarie*,
      samverka*, i mitt, i sitt ledarskap`),
    comparison: list(`
      bäst i, sämst i, svagast i, bäst av, sämst av, svagast av, en av de bästa, en av de sämsta, en av de svagaste, bättre än *
      kollegor*, sämre än * kollegor*, bättre än kollegor*, sämre än kollegor*, än sina kollegor, än de andra, än andra i,
      jämfört med kollegor*, jämfört med sina, jämfört med de andra, jämfört med andra, i förhållande till kollegor*, rangordn*,
      plats nummer, bästa * vi har, sämsta * vi har, bästa * jag har, av mina * medarbetare, av mina medarbetare, av mina anställda,
      nummer ett i, nummer ett på, nummer ett av, topp tre, topp fem, topp tio, i topp`),
    compared: {
      than: list("än, jämfört med, i jämförelse med, till skillnad från, i förhållande till, i motsats till"),
      as: list("lika, samma nivå, samma takt, samma tempo, samma utsträckning, samma sätt"),
      asWhat: list("som"),
      determiners: list(
        "sina, sin, dina, din, våra, de, den, alla, flesta, många, andra, övriga, övrig, hela, sitt, vissa",
      ),
      fellows: list(`
        kollega, kollegan, kollegor*, kolleger*, kollegerna, arbetskamrat*, lagkamrat*, företrädare, efterträdare, medarbetare,
        medarbetarna, teammedlem*, gruppmedlem*, gruppens medlemmar, resten av *gruppen, resten av *laget, resten av *teamet,
        resten av *personalen, resten av *enheten, resten av *avdelningen, *arna, handläggare, lärare, vaktmästare, chefer`),
      others: list("andra, övriga, resten, flesta, alla, någon annan, någon, alla andra, det vanliga här"),
      groups: list(`
        *gruppen, *laget, *teamet, *enheten, *avdelningen, *kollegiet, *personalen, *skolan, *stationen, *köket, *förvaltningen,
        *huset, alla, oss, dem, kommunen, kollegor*, medarbetare, medarbetarna, *arna`),
      within: list("i, av, på, inom, hos"),
      among: list("bland"),
      best: list("bäst, bästa, sämst, sämsta, flest, främst, främsta, värst, värsta"),
      superlative: [
        String.raw`(?!(?:end|sen|närm|oft|tidig|hel|yttersk)ast)\p{L}{3,}aste?`,
        String.raw`mest \p{L}+(?:ad|ig|sam|iv|nn|full|lös|rik|isk)[ea]?`,
      ],
      performs: list("presterar, ligger, hamnar, levererar, producerar, arbetar, är"),
      average: list("genomsnittet, snittet, genomsnitt, snitt, medel, medelnivå, normalnivå"),
    },
    subjects: list("du, hon, han, hen, ni, personen, medarbetaren"),
    likeEndings: [String.raw`\p{L}+(?:sam|full|lös|ig|iv|ant|ent|rik|isk)`],
    notLike: list(`
      *ansvarig, ansvarig*, färdig, delaktig, tillgänglig, behörig, skyldig, nödvändig, viktig, möjlig, vanlig, ovanlig, kunnig,
      tydlig, otydlig, ledig, giltig, synlig, aktuell, tidig, lämplig, olämplig, ensam, gemensam, långsiktig, aktiv, föräldraledig,
      sjukledig, tjänstledig, facklig, skriftlig, muntlig, läslig, självskriven, assistent, konsult*, student, representant,
      kontorist, pedagogisk, teknisk, praktisk, digital`),
    relation: list("för, i, om, inom, till, hos, på, att, vid, av, under, efter, sedan"),
    personNouns: list(`
      person, människa, själ, tillgång, resurs, stjärna, kugge, typ, kollega, medarbetare, arbetskamrat, kamrat, chef, lagspelare,
      karaktär, förebild`),
    works: list("arbetar, arbetade, jobbar, jobbade, tjänstgör, ned till, ner till, tjänst på"),
    deserves: list("bör få, borde få, ska få, ska ha, bör ha, förtjänar, ge, får, höj med, höjas med, upp med"),
    percent: list("%, procent, procents"),
    money: list(`
      löneökning*, lönehöjning*, lönepåslag*, lönelyft*, påslag, påslaget, högre lön, lägre lön, bättre betalt, lön på,
      månadslön*, lönenivå*, lönebidrag*, löneutrymme*, i lön, sin lön, din lön, lönen bör, lönen ska, lönen borde, lönen behöver,
      lönen är, lönekuvert*, bra betalt, dåligt betalt, mer betalt, för lite betalt, för mycket betalt, underbetald, överbetald,
      löneläge*, lönesättas, löneglid*`),
    budget: list(
      "budget*, ram, ramen, kostnad*, besparing*, inköp*, avtal*, investering*, bidrag*, statsbidrag*, underskott*, överskott*",
    ),
    empty: list(`
      bra jobb, bra jobbat, mycket bra, jättebra, fungerar bra, funkar bra, gör det bra, gör ett bra, sköter sig, inget att anmärka,
      ok, okej, som förväntat, enligt förväntan, över förväntan, kan bli bättre, inte bra, dåligt, behöver bättra sig,
      behöver skärpa sig, ett gott arbete, ett fint arbete, duktig, sköter sitt jobb, sköter sitt, gör sitt jobb, gör sitt,
      gör sitt bästa, gör vad hon ska, gör vad han ska, gör vad du ska, gör det du ska, gör det hon ska, gör det han ska,
      sköter det hon ska, sköter det han ska, sköter det du ska, gör det som krävs, det som krävs, inget att tillägga, inga anmärkningar,
      inga synpunkter, uppfyller kraven, uppfyller kriteriet, uppfyller förväntningarna, toppen, kanon, utmärkt, fantastisk*,
      suverän*, strålande, godkänt, godkänd, gott jobb, fint jobb, bra insats, god insats, fin insats, okej insats, fortsätt så,
      jag är nöjd, vi är nöjda, allt bra, allt väl, som det ska, som vanligt, når målen, stabilt, helt okej`),
  },
  en: {
    traits: list(`
      loyal, disloyal, immature, lazy, sloppy, negative, positive, whiny, committed, uncommitted, flexible, inflexible, driven,
      humble, structured, unstructured, social, happy, sour, clever, kind, nice, smart, quiet, shy, sensitive, stubborn, difficult,
      ambitious, reliable, unreliable, insecure, outgoing, bitter, demanding, passive, good-natured, easy-going, mature, calm, messy, friendly, warm, tough, hard,
      soft, arrogant, patient, impatient, energetic, dominant, competent, incompetent, slow, quick, safe, steady, curious, lovely,
      uninterested, unmotivated, motivated, confident, proud, cheerful, serious, introverted`),
    being: list("is, be, been, are, was, being, seems, appears, comes across as, you're"),
    degrees: list(`
      more, less, so, a little, a bit, always, very, too, far, quite, rather, often, not, a, an, sometimes, really, extremely, most,
      still, both, such, incredibly, real, particularly, truly, somewhat`),
    character: list(`
      right attitude, positive attitude, negative attitude, good attitude, better attitude, bad attitude, wrong attitude,
      poor attitude, lacks drive, lacks ambition, lacks commitment, burns for, attitude problem*,
      personality, bad temper, team player, star, whiner, by nature, as a person, too young, too old, their age, her age, his age,
      young mother, young parent, take criticism, takes things personally, short fuse, short-tempered, safe pair of hands,
      breath of fresh air, social skills, easy to like, strong character, spreads joy, gem, a rock`),
    health: list("therapy, in therapy, a psychologist, back pain, in pain, aches, on medication"),
    absence: list(`
      absence*, absent, absenteeism, sick leave, sick day, sick days, sickness, parental leave, maternity leave, paternity leave, on leave,
      leave of absence, care of a child, been away, often away, part-time, part time, half-time, reduced hours, union work,
      union duties, union assignment*, union representative, union time, safety representative, good attendance, high attendance,
      poor attendance, attendance, never ill, often ill, seldom ill, been ill, off sick, called in sick, was off, is off, been off, at home with, sick child,
      sick children, medical appointment*, weeks of leave, months of leave, long leave, the union takes, time for the union,
      pregnan*, rehabilitation`),
    many: list(`
      the group, the group's, the unit, the unit's, the team's, staff, the department, colleagues', the pupils', pupils, children's, users',
      routine*, schedule*, rota*, staffing, substitute*`),
    comparison: list(`
      best * we have, worst * we have, best * i have, of my staff, best in, worst in, weakest in, best of, worst of, weakest of, one of the best, one of the worst, one of the weakest,
      better than * colleagues, worse than * colleagues, better than colleagues, worse than colleagues, than the others,
      than others in, compared with colleagues, compared with the others, compared to colleagues, compared to the others,
      ranks, ranked, number one in, number one at, number one of, top three, top five, top ten`),
    compared: {
      than: list("than, compared with, compared to, in comparison with, unlike, in contrast to, in relation to"),
      as: list("as, the same level, the same pace, the same extent"),
      asWhat: list("as"),
      determiners: list(
        "the, her, his, your, their, our, most, many, all, other, all other, most other, any, any other",
      ),
      fellows: list(`
        colleague, colleagues, peers, co-workers, coworkers, teammates, team-mates, predecessor, successor, others, everyone else,
        everybody else, anyone else, anybody else, rest of the *group, rest of the *team, rest of the *unit, rest of the staff,
        rest of the * group, rest of the * team, rest of the * unit, caseworkers, teachers, caretakers, managers`),
      others: list("rest, average colleague"),
      groups: list(`
        group, team, unit, department, staff, school, station, kitchen, office, building, all, everyone, everybody, us, colleagues,
        caseworkers, teachers, managers`),
      within: list("in, of, at, on, within"),
      among: list("among, amongst, of our, of the staff, of all"),
      best: list("best, worst, top"),
      superlative: [
        String.raw`(?!(?:r|t|w|gu|requ|inter|hon|for|lat|near|sugg|inv|cont|prot|harv|arr|ch|n|v|mod|manif|dig)est)\p{L}{2,}est`,
        String.raw`(?:most|least) \p{L}+(?:ful|less|ous|ive|ed|able|ent|ant|ing)`,
      ],
      performs: list("performs, delivers, produces, works, is, lies, comes out"),
      average: list("average, the average, the mean, the norm"),
    },
    subjects: list("you, he, she, they, the employee, the person"),
    likeEndings: [String.raw`\p{L}+(?:ful|less|ous|ive|ant|ient|etic|minded|hearted)`],
    notLike: list(`
      active, executive, administrative, previous, various, obvious, relevant, assistant, consultant, accountant, sufficient,
      useful, successful, grateful, alternative, representative, proactive, efficient, vacant, redundant`),
    relation: list("for, in, of, to, about, at, on, under, after, since, within"),
    personNouns: list(`
      person, human being, soul, asset, star, cog, character, colleague, employee, co-worker, mate, manager, team player, role model`),
    works: list("works, worked, working, down to, a post of"),
    deserves: list("should get, should have, ought to get, deserves, give, is to get, raise by, up by"),
    percent: list("%, per cent, percent"),
    money: list(`
      pay rise*, pay raise*, a raise, generous rise, big rise, had a rise, got a rise, salary increase*, salary rise*, higher pay, lower pay, higher salary, lower salary, better paid,
      monthly salary, pay level*, raise of, well paid, badly paid, underpaid, overpaid, in pay, her pay, his pay, your pay,
      pay should, salary should, paid too little, paid too much`),
    budget: list("budget*, frame, cost*, saving*, purchase*, contract*, investment*, grant*, deficit*, surplus*"),
    empty: list(`
      good job, good work, very good, great, works well, does well, fine, nothing to remark, ok, okay, as expected,
      above expectation, could be better, not good, bad, needs to improve, needs to shape up, nice work, does her job, does his job,
      does what she should, does what he should, does what you should, meets the requirements, meets expectations, nothing to add,
      no remarks, excellent, superb, fantastic, brilliant, keep it up, well done, satisfactory, solid, i am satisfied, as usual`),
  },
};
