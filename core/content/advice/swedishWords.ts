import { type Words, list } from "./words.ts";

export const swedishWords: Words = {
  vague: list(`
    förbättra, förbättras, stärka, stärkas, stärks, utveckla, utvecklas, främja, främjas, verka för,
    verkar för, arbeta med, arbeta för, arbeta mot, arbeta aktivt, arbetar med, arbetar för,
    arbetar aktivt, bidra till, bidrar till, medverka till, säkerställa, säkerställas, säkerställs,
    effektivisera, effektiviseras, förenkla, förenklas, synliggöra, synliggörs, optimera, optimeras,
    kvalitetssäkra, digitalisera, möjliggöra, uppmuntra, värna, skapa, höja, öka, minska, sänka,
    samverka, samverka mer, fördjupa, bredda, göra * bättre`),
  empty: list(`
    verka för, verkar för, arbeta med, arbeta för, arbeta aktivt, arbetar med, arbetar för,
    arbetar aktivt, bidra till, bidrar till, medverka till, medverkar till, främja, främjar, värna,
    värnar, uppmuntra, uppmuntrar`),
  activity: list(`
    genomföra, genomför, ta fram, tar fram, upprätta, införa, inför, implementera,
    delta i, delta på, deltar i, medverka i, vara delaktig i, utbilda, utbildar, kompetensutveckla,
    informera, informerar, anordna, anordnar, arrangera, ordna, starta, startar, påbörja, fortsätta,
    se över, ser över, kartlägga, kartlägger, utreda, undersöka, inventera, uppdatera, planera,
    utvärdera, följa upp, bjuda in, besöka, besöker, träffa, träffar, upphandla, förankra, besluta om,
    skriva`),
  occasions: list(`
    *möte, *möten, *samtal, *träff, *träffar, *workshop, *workshoppar, *utbildning, *utbildningar,
    *utbildningsdag, *utbildningsdagar, *planeringsdag, *planeringsdagar, *konferens, *avstämning,
    *avstämningar, *kampanj`),
  have: list("ha, har, hålla, håller"),
  doers: list(`
    vi, jag, enheten, förvaltningen, avdelningen, verksamheten, skolan, förskolan, biblioteket, kommunen,
    arbetsgruppen, ledningsgruppen`),
  shall: list("ska, skall, kommer att"),
  carriedOut: list("genomförs, genomföras, anordnas, arrangeras"),
  finite: list(`
    är, blir, har, får, ska, ökar, minskar, sjunker, stiger, upplever, känner, trivs, klarar, håller,
    når, finns, ligger, fungerar, stannar, används, följs, sker, förbättras, vet, kan`),
  to: "att",
  that: "att",
  relative: list("som, där, när, om, att, hur, vad, varav, så att, eftersom, innan"),
  and: list("och, samt, dessutom, liksom"),
  change: list(`
    öka, ökar, ökat, ökad, ökade, minska, minskar, minskat, minskad, minskade, höja, höjs, sänka, sänks,
    förbättra, förbättras, sjunker, stiger, fler, färre, mer, mindre, bättre, högre, lägre, kortare,
    snabbare, oftare, förenkla, effektivisera`),
  than: "än",
  gradable: list(`
    nöjd*, trygg, trygga, trygghet, bra, god, goda, hög, hög kvalitet, låg, delaktig*, tydlig*,
    tillgänglig*`),
  numbers: list(`
    noll, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, femton, tjugo, trettio, fyrtio,
    femtio, hundra, tusen, hälften, halvera*, dubbelt, fördubbla*, en gång`),
  all: list("alla, allt, varje, var och en, samtliga, ingen, inget, inga, alltid, aldrig, full, fullt, hela"),
  quantity: list(`
    andel*, antal*, procent, *statistik*, *mätning*, vägning*, *enkät*, *undersökning*, nki, hme, index,
    insikt, kolada, tid, *tid, *tider, betyg*, median*, snitt, genomsnitt*, medelvärde*, nyckeltal*,
    *omsättning*, *frånvaro*, *kostnad*, *lån, *besök, *betyg, *kontinuitet, per`),
  unseen: list("känsla, känslan, magkänsla*, stämning*, vi märker, vi ser att, vi pratar, märks i vardagen"),
  talk: list(`
    dialog, diskussion, diskussioner, samtal, uppföljning, medarbetarsamtal, utvecklingssamtal,
    reflektion`),
  about: list("i, med, på, om, mellan"),
  limits: list("högst, minst, mer än, fler än, färre än, mindre än, under, över"),
  labels: list("årskurs, klass, riskklass, punkt, avsnitt, nivå, paragraf"),
  others: list(`
    i samverkan med, i samarbete med, förutsatt att, under förutsättning att, beroende av, beroende på,
    tillsammans med regionen, regionen, polisen, arbetsförmedlingen, försäkringskassan, länsstyrelsen,
    trafikverket, bup, entreprenören, leverantören, leverantörerna, andra förvaltningar`),
  traits: list(`
    lojal*, omogen, omogna, lat, lata, slarvig*, negativ, negativa, positiv till, positiva till,
    gnällig*, engagerad, engagerade, flexibel, driven, drivna, ödmjuk*, strukturerad, konflikträdd*,
    självgående, social, glad, gladare, sur, sura`),
  being: list("vara, är, bli, blir, varit"),
  degrees: list("mer, mindre, så, lite, alltid, mycket, för"),
  attitude: list(`
    rätt attityd, positiv attityd, bättre attityd, dålig attityd, sin attityd, rätt inställning,
    sitt humör`),
  illness: list("sjukskriven, sjukskrivna, utbränd*, utmattad*, sin sjukdom, min sjukdom, sin diagnos, min diagnos"),
  conditions: list(`
    depression*, deprimerad*, utmattning*, adhd, autism*, cancer*, diabetes, bipolär*, missbruk*,
    alkoholproblem*, ångest*, stressrelaterad*, gravid*`),
  staff: list(`
    medarbetare*, personal*, kollega*, chef*, lärare*, kock*, undersköterska*, sjuksköterska*,
    handläggare*, vaktmästare*, barnskötare*, assistent*, vikarie*`),
};
