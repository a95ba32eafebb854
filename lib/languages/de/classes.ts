/** Word classes of German. Members are folded words (ä is ae, ß is ss), `begin*` or `*end`. */
export const classes = {
  filler:
    'ja doch wirklich sehr aber ganz wohl sicher sicherlich bestimmt echt mal natuerlich auch schon so gerade einfach richtig total absolut voellig aeusserst besonders ueberaus ausgesprochen furchtbar wahnsinnig unheimlich nun eben halt eigentlich selbstverstaendlich gerne gern bereits noch nur denn da wahrlich wahrhaftig tatsaechlich ehrlich ziemlich recht zutiefst aufrichtig herzlich persoenlich jetzt umgehend sofort leider voll extrem mega super offenbar vermutlich wahrscheinlich garantiert zweifellos freilich durchaus zusaetzlich sogar erst hiermit dann nochmals nochmal erneut heute vielmals schnellstmoeglich zeitnah demnaechst ausserordentlich ungemein hoechst ehrlicherweise arg gar grad',
  opener:
    'oh ach och oje ojemine herrje ohje ojeoje mensch nun tja also ja nein und aber hallo hi hey moin servus na puh uff au auweia autsch mei jo jep okay ok gut klar du sie ihr je wow oha ui huch himmel gott grundguetiger liebe lieber o mann mannomann leute entschuldigung ehrlich ups',
  pronoun: 'ich du er sie es wir ihr ihnen dir dich mich mir uns euch ihm ihn das dies dieser diese jemand man',
  me: 'ich mir mich mein meine meinen meinem meiner meines',
  we: 'wir uns unser unsere unseren unserem unserer unseres',
  self: 'ich wir',
  you: 'sie ihnen ihr ihre ihren ihrem ihrer ihres du dir dich dein deine deinen deinem deiner deines euch euer eure euren eurem eurer',
  'you-subject': 'sie du ihr',
  'you-object': 'ihnen dir dich sie euch',
  'you-poss': 'ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren eurem eurer',
  be: 'ist sind war waren bin bist sei seien waere waeren gewesen sein seid wars ists',
  that: 'das dies es dieses sowas diese dieser',
  must: 'muss musst muessen muesst duerfte duerften mag wird werden kann koennte musste muessten wirst',
  seem: 'klingt klingen klang scheint scheinen wirkt wirken hoert sieht liest',
  'feeling-of-thing':
    'frustrierend* muehsam* aergerlich* nervig* enttaeuschend* stressig* belastend* beunruhigend* unangenehm* zermuerbend* nervenaufreibend* beaengstigend* deprimierend* aufreibend* schmerzlich* schmerzhaft* veraergernd* kraenkend* demuetigend* entmutigend* erschuetternd* verstoerend* beschaemend* peinlich* kraeftezehrend* nervtoetend* aufwuehlend* verunsichernd* quaelend* bedrueckend* anstrengend* laestig* ernuechternd* niederschmetternd* traumatisch* erschreckend* zermuerbt verletzend* unertraeglich* unzumutbar* mies* bitter* aetzend* nervend* unerfreulich* erniedrigend* irritierend* strapazioes*',
  'bad-thing':
    'schlimm* furchtbar* schrecklich* schrecklich entsetzlich* grauenhaft* grauenvoll* fuerchterlich* hart* schwer schwere schweres schwierig* traurig* bloed* doof* mies* uebel* uebles tragisch* scheusslich* grausam* dramatisch* unschoen* hoellisch* unvorstellbar* schade unglaublich* heftig* krass* boese* unfassbar* elend* dumm* ungluecklich* verzwickt* misslich* fies* katastrophal* gemein* ekelhaft* unschoen',
  'feeling-of-person':
    'frustriert* veraergert* genervt* enttaeuscht* gestresst* wuetend* sauer veraengstigt* besorgt* verzweifelt* traurig* aufgebracht* erschoepft* nervoes* unzufrieden* verunsichert* ungehalten* aufgewuehlt* entnervt* gekraenkt* verletzt* ungluecklich* zornig* ratlos* hilflos* fassungslos* niedergeschlagen* verstimmt* erbost* beunruhigt* entsetzt* geschockt* schockiert* entmutigt* bedient stinksauer angefressen* beschaemt* mitgenommen* fertig aergern gestrandet* verloren allein panisch*',
  'feeling-noun':
    'frust frustration aerger enttaeuschung stress sorge sorgen wut angst kummer verdruss unmut albtraum alptraum schock qual strapaze strapazen zumutung nervenprobe tortur belastung verzweiflung schreck schlamassel aergernis leid pech katastrophe drama nervenkrieg horror graus hoelle jammer unannehmlichkeit unannehmlichkeiten odyssee schlag lage situation erlebnis erfahrung tag zeit *stress *aerger *schock *frust *horror missgeschick unglueck malheur ungemach misere plage pein',
  faceless:
    'team teams abteilung abteilungen kollege kollegen kollegin kolleginnen mitarbeiter mitarbeiterin mitarbeitern mitarbeitenden mitarbeitende mitarbeiterinnen techniker technikern technikerin technik jemand jemanden jemandem irgendjemand irgendwer irgendeiner spezialist spezialisten experte experten entwickler entwicklern entwicklung fachleute fachmann stelle stellen buero zentrale it leitung geschaeftsleitung vertrieb verwaltung buchhaltung lager logistik versand werkstatt dienstleister lieferant lieferanten partner zulieferer spediteur spedition support kundendienst kundenservice service innendienst aussendienst monteur monteure handwerker hausverwaltung hausmeister sachbearbeiter sachbearbeiterin sachbearbeitung backoffice back-office betrieb redaktion fachbereich bereich zustaendige zustaendigen zustaendiger leute jungs gremium vorstand kommission qualitaetssicherung management admin admins moderation *abteilung *team *service *stelle *betrieb *dienst *leitung *buero *verwaltung *partner *techniker *entwickler *lager *buchhaltung *werkstatt *kollegen *bearbeitung *zentrale *spezialisten *experten *pflege *support *management *einheit *ebene *beauftragte *beauftragten disposition disponent disponenten kolleg* netzbetreiber versicherung bank hersteller',
  // Work on the customer's matter as a participle: "wird …", "wurde … ".
  'worked-on':
    'geprueft ueberprueft bearbeitet behoben geloest untersucht geklaert abgeklaert repariert korrigiert angepasst erledigt weitergeleitet weitergegeben vorgenommen veranlasst durchgefuehrt behandelt nachgegangen bereinigt analysiert eingeleitet umgesetzt beantwortet berichtigt aktualisiert gesichtet ausgetauscht ersetzt instandgesetzt wiederhergestellt angeschaut angesehen nachgeprueft begutachtet bewertet kontrolliert gekuemmert aufgenommen beseitigt ausgewertet nachvollzogen koordiniert entstoert freigeschaltet erstattet gutgeschrieben verfolgt beauftragt entschieden nachgebessert besprochen abgearbeitet eskaliert ergaenzt geaendert ueberarbeitet nachgeleert richtiggestellt nachgeholt nachgereicht nachgeliefert gefixt gecheckt abgestimmt ermittelt organisiert geregelt abgewickelt zurueckgesetzt',
  contacted:
    'kontaktiert informiert benachrichtigt angerufen angeschrieben verstaendigt unterrichtet zurueckgerufen gemeldet',
  'work-verb':
    'pruef* ueberpruef* bearbeit* beheb* loes* untersuch* klaer* kuemmer* meld* kontaktier* schau* sieht sehen repar* korrigier* erledig* setz* ruf* nehm* nimmt antwort* beantwort* inform* guck* check* arbeit* geh* geht bemueh* wend* komm* kuemmern behandel* uebernehm* uebernimmt entscheid* analysier* wird werden macht machen tut bring* stell* schick* liefer* tausch* veranlass* leit* les* regel* find* ermittel* recherchier* organisier* gibt geben fix* verbind* bess*',
  matter:
    'es das dies anliegen anfrage fall vorgang problem fehler sache reklamation beschwerde antrag auftrag stoerung ticket meldung angelegenheit frage hinweis schaden thema rechnung bestellung konto daten aenderung nachricht *anfrage *problem *fehler *antrag *meldung *auftrag unterlagen buchung wunsch vertrag',
  // Verbs of one's own that are no work on the matter.
  idle: 'verstehe verstehen verstanden kann koennen konnte sehe sehen hoffe hoffen moechte moechten will wollen freue freuen bedaure bedauern bedauere wuensche wuenschen danke danken bitte bitten weiss wissen glaube glauben denke denken finde finden bin sind war waren haette haetten waere waeren wuerde wuerden empfehle empfehlen rate fuehle fuehlen fuerchte habe haben hab hatte hatten entschuldige entschuldigen muss muessen darf duerfen soll sollen werde werden gelesen gehoert gesehen erhalten bekommen bemerkt gewusst gehabt gewesen vermute vermuten nehme meine meinen vertraue begreife nachvollziehen vorstellen erkenne lese lesen hoere hoeren mitfuehle leide leiden gedacht gehofft gefreut bedauert gefunden empfunden merke mag moegen kenne kennen schaetze schaetzen lege legen brauche brauchen benoetige benoetigen nicht keine kein leider nie unfortunately',
  participle:
    '*iert *geschickt *gesendet *gelegt *gestellt *gebucht *gegeben *geleitet *geholt *genommen *gemacht *gesetzt *gerufen *gefragt *geprueft *geklaert *gesprochen *geschrieben *gebracht *gefuegt *getragen *geschaltet *gestossen *gewiesen *gehaengt *gelassen *geguckt *geschaut *gesehen *getauscht *gemeldet *gezogen *gefuehrt *gedreht *gekuemmert *gewandt *gegangen *gefallen *geaendert *gehoben *gekuerzt *gerechnet *geschlossen *geschlagen *gerichtet *gefordert *gefunden *gewechselt *getan *gearbeitet *gehakt *gespielt *gezahlt *gebunden *gesperrt erstattet veranlasst bestellt verlaengert verschoben vereinbart erledigt storniert reserviert beauftragt bezahlt ersetzt entsperrt erhoeht verbucht ueberwiesen verschickt versendet versandt besprochen bearbeitet behoben untersucht besorgt entfernt berichtigt erlassen uebernommen ueberprueft uebergeben uebermittelt beantragt bestaetigt ergaenzt begonnen erreicht besorgt erstellt vergueetet verguetet gutgeschrieben unterbrochen erneuert verbunden bereitgestellt wiederhergestellt weitergeleitet beigefuegt hinterlegt notiert organisiert hinzugezogen',
  'time-unit':
    'sekunde sekunden minute minuten stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren *stunden wochenende abend abende nacht naechte ewigkeit ewigkeiten',
  'number-word':
    'zwanzig fuenfzehn vierzig fuenfzig sechzig neunzig hundert ein eine einem einer einen eines zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf mehreren mehrere paar etlichen vielen einigen einige halben halbe anderthalb gut ueber fast zig dreizehn vierzehn zwanzig dreissig',
  ordinal:
    'zweite zweiten zweites zweiter dritte dritten drittes dritter vierte vierten viertes fuenfte fuenften sechste sechsten siebte siebten zigste zigsten x-te x-ten letzte letzten',
  answer:
    'antwort antworten rueckmeldung reaktion rueckruf nachricht info information lebenszeichen feedback loesung ergebnis auskunft bescheid hilfe neuigkeiten update erklaerung',
  negative: 'nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne weder kaum nirgends',
  nice: 'schoen* wunderschoen* toll* super* herrlich* grossartig* fantastisch* wundervoll* sonnig* traumhaft* fabelhaft* perfekt* genial* zauberhaft* famos* klasse prima spitzen* erholsam* entspannt* wunderbar* sagenhaft* phantastisch* mega* geil* bezaubernd* strahlend* froehlich* unvergesslich* heiter*',
  occasion:
    'tag abend morgen nachmittag wochenende woche urlaub ferien feiertag feiertage reise zeit start vormittag mittag sommer winter fruehling herbst feierabend montag dienstag mittwoch donnerstag freitag samstag sonntag weihnachten ostern fest mittwochnachmittag sommertag *tag *abend *morgen *wochenende flug fahrt aufenthalt advent sonnabend wochenstart',
  reassuring: 'sorge sorgen problem ding stress thema kopf gedanken akt drama',
  // Kleinreden: kleine Worte, Dinge und Gefühle; Befehle, ruhig zu sein.
  small:
    'klein* winzig* geringfuegig* minimal* unbedeutend* unwesentlich* unerheblich* banal* kosmetisch* unwichtig* nebensaechlich* marginal* belanglos* kurz kurze kurzer kurzes kurzen',
  'small-noun':
    'kleinigkeit kleinigkeiten lappalie lappalien bagatelle bagatellen peanuts pillepalle schoenheitsfehler mueckenstich kinkerlitzchen luxusproblem luxusprobleme formsache nebensache macke makel unebenheit',
  'to-be-upset':
    'aufregen aufzuregen aufregung aergern panik panisch drama theater stress stressen sorgen sorge hektik wut wuetend aufstand gedanken kopf geschrei schimpfen jammern weinen enttaeuscht empoerung emotionen hysterisch tragisch dramatisch schlimm wild',
  'calm-down':
    'beruhigen beruhige beruhigt ruhig entspann entspannen entspanne entspannt locker gelassen runter durchatmen atmen sachlich uebertreiben uebertreibst uebertrieben ueberreagieren ueberreagierst dramatisieren dramatisier hineinsteigern reinsteigern steigern aufbauschen aufzubauschen anstellen abregen reg regen cool gemach langsam zusammenreissen zusammen',
  // Schuld: Verben eines Versäumnisses, Worte dafür, Verben des Gesagthabens.
  slip: 'vergessen versaeumt uebersehen ignoriert missachtet verpasst unterlassen verschlampt verwechselt verbummelt verschuldet verschwitzt verschusselt vertauscht vertippt verlegt verloren verschlafen vernachlaessigt ueberlesen missverstanden ueberschritten verschoben verweigert verschmissen weggeworfen ueberladen ueberhitzt',
  'fault-noun':
    'fehler schuld verschulden versaeumnis versehen nachlaessigkeit unachtsamkeit bedienfehler bedienungsfehler anwenderfehler eigenverschulden unaufmerksamkeit unvorsichtigkeit fahrlaessigkeit fehlbedienung fehleingabe tippfehler irrtum sorglosigkeit ungeduld schusseligkeit missgeschick',
  told: 'gesagt geschrieben mitgeteilt erklaert erwaehnt erlaeutert geschildert hingewiesen beantwortet kommuniziert dargelegt ausgefuehrt angemerkt angekuendigt gewarnt ermahnt erinnert',
  influence: 'einfluss* macht zustaendigkeit kontrolle verantwortungsbereich*',
  'look-up':
    'faq faqs website webseite homepage hilfe hilfebereich hilfecenter startseite anleitung handbuch agb internet seite aushang hilfeseiten infoblatt app portal merkblatt internetseite webseiten wissensdatenbank bedienungsanleitung fahrplan preisliste broschuere beipackzettel *anleitung *seite *seiten *bereich online nachlesen abrufbar nachzulesen dokumentation leitfaden hilfeartikel kleingedruckten schaukasten brett',
  'contact-noun':
    'anfrage anfragen rueckfrage rueckfragen nachfrage nachfragen zwischenfrage zwischenfragen mail mails e-mail e-mails email emails anruf anrufe ticket tickets nachricht nachrichten kontaktaufnahme kontaktaufnahmen sachstandsanfrage sachstandsanfragen mehrfachanfrage mehrfachanfragen schreiben zuschrift zuschriften erinnerung erinnerungen mahnmail frage fragen anrufen nachzufragen meldung meldungen beschwerde beschwerden kommentar kommentare post brief briefe telefonat telefonate *anfrage *anfragen *mails *anrufe *tickets *nachrichten',
  'recite-noun':
    'feedback rueckmeldung rueckmeldungen anregung anregungen kundenzufriedenheit zufriedenheit meinung treue vertrauen interesse zufriedenen anliegen erlebnis hinweise wohlbefinden kundenerlebnis loyalitaet wertschaetzung kritik impulse kundenmeinung lob qualitaet komfort',
  // Annahmen: Arten von Menschen, Verwandte, was jemand „bestimmt“ getan hat.
  'kind-of-person':
    'aelterer aeltere aelteren senior senioren seniorin rentner rentnerin frau frauen dame damen laie laien laiin anfaenger anfaengerin auslaender auslaenderin auslaendische nichtmuttersprachler mann maenner mutter hausfrau student studentin studenten juengere junge oma opa nichttechniker nichtfachmann ungeuebte unerfahrene neuling einsteiger stadtmensch migrant zugezogene zugezogener nichtfachleute normalsterbliche landei buerohengst technikmuffel *laie *laien *muffel nichtexperten alleinerziehende hobbybastler fluechtling sportmuffel stubenhocker untrainierte ungeuebter',
  relative:
    'enkel enkeln enkelin enkelkinder enkelkind mann ehemann frau ehefrau sohn tochter kinder kindern neffe neffen nichte gatte gatten nachwuchs vater schwiegersohn freund freundin partner vati bruder schwager',
  probably:
    'bestimmt sicher wahrscheinlich vermutlich wohl sicherlich offenbar offensichtlich garantiert anscheinend gewiss womoeglich zweifellos',
  overwhelming: 'ueberfordernd ueberfordern ueberfordert verwirrend undurchschaubar unverstaendlich',
  mishandled:
    'gedrueckt geklickt geloescht vergessen fallengelassen eingegeben vertippt verlesen zerbrochen verschuettet verstellt umgestellt ausgesteckt verloren verlegt verwechselt ausgewaehlt uebersehen ueberladen geoeffnet geteilt uebersprungen getippt abgeschraubt entfernt beruehrt beschaedigt verbogen eingesteckt angeschlossen angefasst verklickt vertan verdreht verwaehlt falsch falschen falsche falsches zugemacht abgeschaltet ausgeschaltet',
  elsewhere:
    'verkaeufer verkaeuferin haendler hersteller veranstalter hotel filiale schalter hotline vermieter vermieterin monteur spediteur fluggesellschaft werkstatt apotheke museum verein schule universitaet behoerde amt ordnungsamt finanzamt gemeinde arzt praxis plattform verlag gastgeber abendkasse kasse geschaeft laden autohaus paketdienst zusteller reisebuero handwerksbetrieb eigentuemer hausmeister hausverwaltung krankenkasse stadtwerke dienstleister *haendler *amt *behoerde *gesellschaft *hotline *kasse *buero',
  restart: 'neustart neustarten neuinstallation reset zuruecksetzen neuinstallieren kaltstart werksreset',
  // Words that open a clause which can't stand alone.
  subordinator:
    'wenn falls weil da obwohl waehrend bevor nachdem bis sobald sofern sollten sollte haetten haettest indem wie dass ob wer',
  joint: 'und aber doch sondern denn oder',
  // Grammar, and what support talks about, for the tables: they tell moves by which of these stand together.
  modal:
    'kann kannst koennen koennt konnte konnten konntest muss musst muessen muesst musste mussten soll sollst sollen sollte sollten solltest darf darfst duerfen durfte will willst wollen wollte wollten wolltest mag moechte moechten moechtest brauchen brauchst braucht',
  perfect: 'habe hast hat haben habt hatte hatten hattest bin bist ist sind seid war waren warst',
  hypothetical:
    'haette haetten haettest haettet waere waeren waerst wuerde wuerden wuerdest koennte koennten koenntest muesste muessten muesstest duerfte duerften sollte sollten solltest',
  condition: 'wenn falls sofern ob sobald solange sonst ansonsten bevor bis',
  before:
    'bereits schon vorher zuvor frueher wieder erneut nochmals nochmal noch mehrfach mehrmals immer laengst rechtzeitig eher',
  only: 'nur bloss lediglich einfach allein ausschliesslich nichts alles rein',
  'ask-word': 'was welche welcher welches welchen welchem wann wie warum wieso weshalb wo wer wem wen woher',
  polite: 'bitte gerne gern',
  cause: 'weil da denn deshalb daher darum deswegen grund ursache wegen aufgrund naemlich somit also',
  contrast: 'aber jedoch doch allerdings obwohl sondern trotzdem hingegen stattdessen dagegen',
  everyone:
    'jeder jede jedem jeden alle allen niemand keiner keine andere anderen anderer meisten leute kunden kunde kundin kundinnen nutzer gaeste mieter mitglieder fahrgaeste patienten eltern',
  rules:
    'richtlinie richtlinien agb vertrag vertrags bedingungen regeln regel ordnung hausordnung anleitung gebrauchsanweisung bedienungsanleitung handbuch faq faqs hilfe hilfebereich hilfeseite webseite website seite homepage infoblatt merkblatt etikett aushang mail rundmail newsletter hinweis bestaetigung auftragsbestaetigung kleingedruckte kleingedruckten tarif gesetz vorschrift vorschriften satzung',
  responsible:
    'verantwortlich verantwortung zustaendig zustaendigkeit haftung haften haftbar schuld schuldig verschulden verschuldet fehler versaeumnis pflicht verpflichtet sache',
  contacting:
    'melden melde meldet anrufen anruf anrufe anrufs rufen schreiben schreibt schreibst mail mails mailen nachricht nachrichten ticket tickets anfrage anfragen nachfrage nachfragen nachfragen rueckfrage rueckfragen erinnerung erinnerungen kontaktieren kontakt wenden fragen fragst fragt hotline formular',
  'every-age':
    'alter alters alt aeltere aelteren aelterer senior senioren seniorin jung junge jungen juengere generation dame damen herr herren mann maenner frau frauen maedchen junge mama mutti mutter papa vater oma opa rentner kinder',
  skill:
    'technisch technische technik laie laien laiin profi profis fachmann fachfrau anfaenger anfaengerin neuling einsteiger versiert affin auskennen auskennst vertraut unerfahren erfahrung erfahren computer pc verstehen',
  'surely-guess':
    'wahrscheinlich vermutlich wohl sicher sicherlich bestimmt offenbar offensichtlich anscheinend gewiss garantiert vielleicht womoeglich scheinbar schaetze vermute nehme denke glaube ahne tippe',
} as const satisfies Readonly<Record<string, string>>;
