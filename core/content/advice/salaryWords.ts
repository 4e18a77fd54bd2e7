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
  /** Makes it about many, or about work that somebody does with it: then it may be a result of who leads. */
  readonly many: readonly string[];
  readonly comparison: readonly string[];
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
      lättsam, tystlåten, blyg, känslig, envis, besvärlig, svår, jobbig, ambitiös, oambitiös, pålitlig, opålitlig, stresskänslig,
      oflexibel, bitter, nonchalant, osäker, introvert, utåtriktad, lydig, tjatig, krävande, bekväm, passiv, gladare, omogna, mogen,
      tyst, bestämd, driftig, klok, lydig, lugn, orolig, rörig, rak, tydlig som person, vänlig, varm, tuff, hård, mjuk, snar,
      ointresserad, omotiverad, motiverad, självsäker, stolt, kaxig, social, asocial, sympatisk, charmig, rolig, seriös`),
    being: list("är, vara, varit, blir, blivit, verkar, upplevs som, uppfattas som, var, känns, ses som"),
    degrees: list(`
      mer, mindre, så, lite, alltid, mycket, för, väldigt, ganska, ofta, inte, en, ibland, alltför, alldeles, riktigt, mest, otroligt,
      oerhört, både, som, person, fortfarande, ännu, rätt, nog`),
    character: list(`
      rätt attityd, positiv attityd, bättre attityd, dålig attityd, fel attityd, sin attityd, attitydproblem, rätt inställning,
      dålig inställning, fel inställning, positiv inställning, negativ inställning, sin inställning, bra inställning, saknar driv,
      saknar vilja, saknar ambition, saknar engagemang, brinner för, sitt humör, dåligt humör, sin personlighet, personlighet,
      gnällspik, stjärna, eldsjäl, teamspelare, lagspelare, problemmedarbetare, lathet, av naturen, som person, för ung, för gammal,
      sin ålder, småbarnsförälder`),
    absence: list(`
      frånvaro*, sjukfrånvaro*, frånvarande, sjukdagar, sjukskriv*, sjukledig*, korttidsfrånvaro*, föräldraledig*, mammaledig*,
      pappaledig*, barnledig*, vab, vabb*, vård av barn, tjänstledig*, studieledig*, varit ledig, varit borta, mycket borta,
      ofta borta, deltid, deltids*, halvtid*, nedsatt arbetstid, gått ned i tid, gått ner i tid, facklig tid, fackligt uppdrag,
      fackliga uppdrag, fackliga uppdraget, fackligt arbete, fackligt aktiv, fackligt engagemang, fackligt förtroendevald*,
      skyddsombud*, hög närvaro, låg närvaro, god närvaro, alltid närvarande, aldrig sjuk, sällan sjuk, ofta sjuk, gravid*,
      graviditet*, rehab*`),
    many: list(`
      gruppen, gruppens, enheten, enhetens, medarbetarnas, personalens, förvaltningen, avdelningen, avdelningens, elevers,
      elevernas, barnens, brukarnas, medarbetare, personal, kollegors, kollegornas, rutin*, schema*, bemanning*, vikarie*,
      samverka*, i mitt, i sitt ledarskap`),
    comparison: list(`
      bäst i, sämst i, svagast i, bäst av, sämst av, svagast av, en av de bästa, en av de sämsta, en av de svagaste, bättre än *
      kollegor*, sämre än * kollegor*, bättre än kollegor*, sämre än kollegor*, än sina kollegor, än de andra, än andra i,
      jämfört med kollegor*, jämfört med sina, jämfört med de andra, jämfört med andra, i förhållande till kollegor*, rangordn*,
      plats nummer, topp tre, i topp, under genomsnittet i, över genomsnittet i, under snittet i, över snittet i`),
    money: list(`
      löneökning*, lönehöjning*, lönepåslag*, lönelyft*, påslag, påslaget, högre lön, lägre lön, bättre betalt, lön på,
      månadslön*, lönenivå*, lönebidrag*, löneutrymme*`),
    budget: list(
      "budget*, ram, ramen, kostnad*, besparing*, inköp*, avtal*, investering*, bidrag*, statsbidrag*, underskott*, överskott*",
    ),
    empty: list(`
      bra jobb, bra jobbat, mycket bra, jättebra, fungerar bra, funkar bra, gör det bra, gör ett bra, sköter sig, inget att anmärka,
      ok, okej, som förväntat, enligt förväntan, över förväntan, kan bli bättre, inte bra, dåligt, behöver bättra sig,
      behöver skärpa sig, ett gott arbete, ett fint arbete, duktig`),
  },
  en: {
    traits: list(`
      loyal, disloyal, immature, lazy, sloppy, negative, positive, whiny, committed, uncommitted, flexible, inflexible, driven,
      humble, structured, unstructured, social, happy, sour, clever, kind, nice, smart, quiet, shy, sensitive, stubborn, difficult,
      ambitious, reliable, unreliable, insecure, outgoing, bitter, demanding, passive, good-natured, easy-going, mature, calm, messy, friendly, warm, tough, hard,
      soft, uninterested, unmotivated, motivated, confident, proud, cheerful, serious, introverted`),
    being: list("is, be, been, are, was, being, seems, appears, comes across as, you're"),
    degrees: list(`
      more, less, so, a little, a bit, always, very, too, far, quite, rather, often, not, a, an, sometimes, really, extremely, most,
      still, both, such`),
    character: list(`
      right attitude, positive attitude, negative attitude, good attitude, better attitude, bad attitude, wrong attitude,
      poor attitude, lacks drive, lacks ambition, lacks commitment, burns for, attitude problem*,
      personality, bad temper, team player, star, whiner, by nature, as a person, too young, too old, their age, her age, his age,
      young mother, young parent`),
    absence: list(`
      absence*, absent, absenteeism, sick leave, sick days, sickness, parental leave, maternity leave, paternity leave, on leave,
      leave of absence, care of a child, been away, often away, part-time, part time, half-time, reduced hours, union work,
      union duties, union assignment*, union representative, union time, safety representative, good attendance, high attendance,
      poor attendance, attendance, never ill, often ill, seldom ill, pregnan*, rehabilitation`),
    many: list(`
      the group, the group's, the unit, the unit's, the team's, staff, the department, colleagues', the pupils', children's, users',
      routine*, schedule*, rota*, staffing, substitute*`),
    comparison: list(`
      best in, worst in, weakest in, best of, worst of, weakest of, one of the best, one of the worst, one of the weakest,
      better than * colleagues, worse than * colleagues, better than colleagues, worse than colleagues, than the others,
      than others in, compared with colleagues, compared with the others, compared to colleagues, compared to the others,
      ranks, ranked, top three, below average in, above average in, below the average of, above the average of`),
    money: list(`
      pay rise*, pay raise*, salary increase*, salary rise*, higher pay, lower pay, higher salary, lower salary, better paid,
      monthly salary, pay level*, raise of`),
    budget: list("budget*, frame, cost*, saving*, purchase*, contract*, investment*, grant*, deficit*, surplus*"),
    empty: list(`
      good job, good work, very good, great, works well, does well, fine, nothing to remark, ok, okay, as expected,
      above expectation, could be better, not good, bad, needs to improve, needs to shape up, nice work`),
  },
};
