import type { TemplateTexts } from "#core/contract/template.ts";
import type { Locale } from "#core/content/locale.ts";
import { commitment, result } from "./shared.ts";

/** Kommunchefen, whose principal is the executive board or its representative (P18). */
export const chiefExecutive: { readonly [L in Locale]: TemplateTexts } = {
  sv: {
    basis:
      "Instruktionen för kommunchefen enligt 7 kap. 2 § kommunallagen, kommunstyrelsens reglemente och kommunens ledningspolicy.",
    purpose:
      "Uppdraget finns för att kommunen ska arbeta som en helhet mot de mål fullmäktige har satt. Jag leder förvaltningen, ger kommunstyrelsen ett gott underlag för beslut och ser till att det som är beslutat blir gjort, så att invånarna får den service de har rätt till.",
    responsibility: {
      operations:
        "Jag leder förvaltningen under kommunstyrelsen och samordnar förvaltningarna mot fullmäktiges mål. Jag svarar för att ärenden är beredda i tid och att besluten verkställs. De politiska prioriteringarna är inte mina.",
      economy:
        "Jag svarar för att kommunstyrelsen i tid får en rättvisande bild av kommunens ekonomi, och för kommunledningskontorets budget. När en prognos visar underskott lägger jag fram förslag till åtgärder vid nästa sammanträde.",
      staff:
        "Jag är närmaste chef för förvaltningscheferna och för cheferna på kommunledningskontoret. Jag har uppdragskontrakt med var och en av dem och bedömer det minst en gång om året.",
      workEnvironment:
        "Jag fördelar de arbetsmiljöuppgifter jag har fått vidare, skriftligt, till chefer som har befogenheter, resurser och kunskap för dem. En gång om året följer jag upp att fördelningen fungerar, och det jag inte kan lösa lämnar jag tillbaka.",
      development:
        "Jag leder det utvecklingsarbete som är gemensamt för kommunen, till exempel digitalisering, lokaler och kompetensförsörjning. Förvaltningarna utvecklar sin egen verksamhet.",
    },
    mandate:
      "Jag beslutar enligt kommunstyrelsens delegationsordning och får ge förvaltningscheferna uppdrag i frågor som rör hela kommunen. Jag lyfter till kommunstyrelsens ordförande det som är principiellt viktigt, det som kan påverka förtroendet för kommunen och det som inte ryms i budgeten. Ordföranden och jag stämmer av varje vecka.",
    owed: {
      assignment:
        "Kontraktet och instruktionen säger vad mitt uppdrag är. När något är otydligt ger kommunstyrelsens presidium besked inom två veckor.",
      dialogue:
        "Presidiet och jag talar om uppdraget, ledarskapet och kommunens utveckling de dagar som står i kontraktet. Rollerna mellan politik och förvaltning är en egen punkt minst två gånger om året.",
      feedback:
        "Presidiet ger mig samlad återkoppling vid varje avstämning. Är de inte överens får jag veta det, så att jag slipper olika besked.",
      development:
        "Vi kommer överens om min kompetensutveckling senast vid den första avstämningen. Ett nätverk av kommunchefer ingår.",
      support: "Jag har stöd av kommunens jurist och kommunikatör, och ett eget bollplank utanför kommunen.",
    },
    changes:
      "Den av oss som märker att förutsättningarna har ändrats tar upp det med den andra inom två veckor. En ändring gäller när båda har godkänt den nya texten; till dess gäller kontraktet som det är. Kommer vi inte överens går frågan till kommunstyrelsens presidium. Efter ett val går vi igenom kontraktet inom tre månader.",
    examples: {
      contributions: [
        "Jag leder en gemensam investeringsplan där förvaltningscheferna prioriterar tillsammans.",
        "Jag låter två förvaltningar dela på controller under budgetarbetet.",
      ],
      commitments: [
        commitment(
          "Jag går igenom varje nämnds mål och prognos med förvaltningschefen tre gånger om året.",
          "Avvikelser ska synas medan de går att rätta till.",
          "Förvaltningscheferna, kommunstyrelsen",
        ),
        commitment(
          "Jag inför en gemensam beredning av ärenden som rör flera nämnder.",
          "Kommunstyrelsen ska få ett underlag, inte tre.",
          "Förvaltningscheferna, nämndsekreterarna",
        ),
        commitment(
          "Jag träffar varje chefsgrupp i kommunen minst en gång om året.",
          "Cheferna ska veta vart kommunen är på väg, och jag ska veta hur de har det.",
          "Alla chefer",
        ),
      ],
      results: [
        result(
          "Alla chefer har ett gällande uppdragskontrakt som har bedömts det senaste året.",
          "Andel chefer med gällande, bedömt kontrakt",
          "60 procent",
          "100 procent",
          "Uppdragsdialog",
        ),
        result(
          "Kommunens ekonomiska resultat är minst två procent av skatter och bidrag.",
          "Årets resultat i procent av skatter, statsbidrag och utjämning",
          "1,2 procent",
          "2 procent",
          "Bokslutet",
          "Skatteunderlag och statsbidrag bestäms av andra; jag svarar för att utgifterna anpassas till prognosen.",
        ),
        result(
          "Nio av tio beslut i kommunstyrelsen är verkställda inom beslutad tid.",
          "Andel beslut som är verkställda i tid",
          "74 procent",
          "90 procent",
          "Uppföljningslistan",
        ),
      ],
    },
  },
  en: {
    basis:
      "The instruction for the chief executive under chapter 7, section 2 of the Local Government Act, the regulations of the executive board and the municipality's leadership policy.",
    purpose:
      "The assignment exists so that the municipality works as one whole towards the goals the council has set. I lead the administration, give the executive board a sound basis for its decisions and see to it that what has been decided is done, so that residents get the service they are entitled to.",
    responsibility: {
      operations:
        "I lead the administration under the executive board and coordinate the departments towards the council's goals. I answer for matters being prepared in time and decisions being carried out. The political priorities are not mine.",
      economy:
        "I answer for the executive board having a true picture of the municipality's finances in time, and for the budget of the central office. When a forecast shows a deficit I put forward measures at the next meeting.",
      staff:
        "I am the nearest manager of the heads of department and of the managers of the central office. I have a contract with each of them and assess it at least once a year.",
      workEnvironment:
        "I pass on the work environment tasks I have been given, in writing, to managers who have the authority, the resources and the knowledge for them. Once a year I check that this works, and what I cannot solve I hand back.",
      development:
        "I lead the development that the municipality shares, for example digital services, premises and recruitment. The departments develop their own operations.",
    },
    mandate:
      "I decide under the executive board's delegation of authority and may give the heads of department tasks that concern the whole municipality. I raise with the chair of the executive board what is a matter of principle, what may affect trust in the municipality and what there is no room for in the budget. The chair and I talk every week.",
    owed: {
      assignment:
        "The contract and the instruction say what my assignment is. When something is unclear, the presidium of the executive board answers within two weeks.",
      dialogue:
        "The presidium and I talk about the assignment, the leadership and the development of the municipality on the days stated in the contract. The roles of politics and administration are an item of their own at least twice a year.",
      feedback:
        "The presidium gives me feedback with one voice at every follow-up. If they do not agree, I am told so, and am spared mixed messages.",
      development:
        "We agree on my competence development no later than at the first follow-up. A network of chief executives is part of it.",
      support:
        "I have the support of the municipality's lawyer and communications officer, and somebody outside the municipality to talk to.",
    },
    changes:
      "Whichever of us notices that circumstances have changed raises it with the other within two weeks. A change takes effect when both have approved the new text; until then the contract stands as it is. If we cannot agree, the question goes to the presidium of the executive board. After an election we go through the contract within three months.",
    examples: {
      contributions: [
        "I lead a joint investment plan in which the heads of department set priorities together.",
        "I let two departments share a controller while the budget is made.",
      ],
      commitments: [
        commitment(
          "I go through the goals and the forecast of each committee with its head of department three times a year.",
          "Deviations must show while they can still be put right.",
          "The heads of department, the executive board",
        ),
        commitment(
          "I introduce joint preparation of matters that concern several committees.",
          "The executive board is to get one proposal, not three.",
          "The heads of department, the committee secretaries",
        ),
        commitment(
          "I meet every group of managers in the municipality at least once a year.",
          "Managers are to know where the municipality is heading, and I am to know how they are doing.",
          "All managers",
        ),
      ],
      results: [
        result(
          "All managers have a contract in force that has been assessed within the last year.",
          "Share of managers with a contract in force and assessed",
          "60 per cent",
          "100 per cent",
          "Uppdragsdialog",
        ),
        result(
          "The municipality's surplus is at least two per cent of taxes and grants.",
          "The year's result in per cent of taxes, state grants and equalisation",
          "1.2 per cent",
          "2 per cent",
          "The annual accounts",
          "Tax base and state grants are decided by others; I answer for spending following the forecast.",
        ),
        result(
          "Nine out of ten decisions of the executive board are carried out within the time decided.",
          "Share of decisions carried out in time",
          "74 per cent",
          "90 per cent",
          "The list of decisions",
        ),
      ],
    },
  },
};
