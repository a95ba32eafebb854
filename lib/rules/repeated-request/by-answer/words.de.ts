import type { AnswerWords } from './contract.ts';

const LENGTHS = 'm cm mm meter metern zentimeter millimeter';
const SIZES = `${LENGTHS} liter litern l qm m² quadratmeter kg gb tb mb personen`;

export const words: AnswerWords = {
  empty:
    'der die das des dem den ein eine einen einem einer eines und oder aber sondern denn doch ja nein ich mir mich wir uns unser unsere unseren unserem unserer du dir dich dein deine deinen deinem deiner sie ihr ihre ihren ihrem ihrer ihnen ihres euch euer eure euren er ihm ihn es man mein meine meinen meinem meiner sich in im ins an am auf aus bei beim bis zu zum zur von vom vor nach mit ohne um ueber unter fuer durch seit gegen ab als wie so da dann dort hier was welche welcher welches welchen welchem wer wem wen wo wohin woher wann warum weshalb ist sind war waren sein bin bist seid gewesen hat haben habe hast habt hatte hatten hab wird werden wurde wurden worden werde wirst kann koennen koennte kannst koenntest koennt soll sollen sollte will wollen willst wollt moechte darf duerfen muss muessen bitte danke noch nochmal genau denn eigentlich gerade aktuell momentan moment zurzeit derzeit jetzt schon nur auch sehr gern gerne mal bloss eben etwa ungefaehr ungefaehre kurz viel viele vielen wenig mehr alle alles sagen sag sage nennen nenn nenne schicken schick schicke geben gib gebe teilen teil mitteilen verraten brauche brauchst braucht braeuchte brauchen benoetige benoetigen benoetigt art sorte typ geht handelt betrifft meinen meinst gruss hallo guten tag lieb liebe lieber heisst lautet dafuer dazu damit darauf davon per via drin drauf bist',
  opening:
    'ist sind war waren hat haben hast habt hatte hatten kann koennen koenntest kannst koennt koennten wird werden wurde gibt geht kommt kommst kommen handelt funktioniert bist seid leuchtet laeuft steht betrifft',
  wish: 'klappt ginge besten liebsten besser lieber wuenschen wuenschst wuerden wuerdest haetten haettest haettet passt passen passte sollen sollten duerfen darf bevorzugen bevorzugst recht gefaellt waere waeren',
  want: 'moechten moechtest moechtet moechte wollen willst wollt soll',
  wanting:
    'moechte moechten will wollen brauche brauchen gern gerne buchen mieten bestellen bitte reservieren kuendigen suche suchen',
  beyond:
    'zuletzt zurueck zuvor schaerferes schaerfere groesseres besseres zweite zweites zweiten genauer exakt exakte exakten sonst anderer anderes anderen andere anderem neu neue neuen neues neuer weitere weiteren weiteres mehr ausserdem zusaetzlich inzwischen mittlerweile seitdem nochmal erneut wieder vollstaendige vollstaendigen vollstaendiger stattdessen',
  denial: 'nicht kein keine keinen keinem keiner nie niemals ohne weder noch nichts niemand',
  supposing: 'wenn falls ob vielleicht eventuell sofern oder',
  another:
    'andere anderen anderer anderes anderem vorige vorigen letzte letzten letztes letzter frueher fruehere frueheren nachbar nachbarin nachbarn freund freundin kollege kollegin sonst normalerweise',
  own: 'mein meine meinen meinem meiner unser unsere unseren unserem unserer',
  people:
    'kinder kind leute personen person gaeste gast teilnehmer teilnehmerinnen teilnehmende erwachsene schueler schuelerinnen spieler besucher plaetze koepfe reisende mitreisende wir',
  measures: {
    lange:
      'sekunden minuten minute min stunde stunden std tag tage tagen nacht naechte naechten woche wochen monat monate monaten jahr jahre jahren h',
    lang: LENGTHS,
    alt: 'tage wochen woche monate monaten monat jahr jahre jahren jaehrig alt baujahr jaehrige jaehriger',
    gross: SIZES,
    hoch: LENGTHS,
    breit: LENGTHS,
    tief: LENGTHS,
    schwer: 'kg g kilo gramm tonnen',
    weit: 'km kilometer m meter',
    'druck:': 'bar mbar',
    'wasserdruck:': 'bar mbar',
    'temperatur:': 'grad celsius ° c',
    'gewicht:': 'kg g kilo gramm',
    'breite:': LENGTHS,
    'hoehe:': LENGTHS,
    'tiefe:': LENGTHS,
    'laenge:': LENGTHS,
    'masse:': `${LENGTHS} x`,
    'abmessungen:': `${LENGTHS} x`,
    'wohnflaeche:': 'qm m² quadratmeter m',
    'flaeche:': 'qm m² quadratmeter m',
    'kilometerstand:': 'km kilometer',
    'alter:': 'jahre jahr monate monaten wochen jaehrig',
    'dosis:': 'mg ml g',
    oft: 'mal taeglich woechentlich monatlich zweimal dreimal einmal',
  },
  closed: [
    {
      asked: 'farbe farbton farben',
      answers:
        'rot rote roten roter blau blaue blauen blauer gruen gruene gruenen gruener gelb gelbe gelben schwarz schwarze schwarzen schwarzer weiss weisse weissen weisser grau graue grauen grauer braun braune braunen rosa lila orange beige tuerkis silber gold bordeaux oliv anthrazit violett creme',
    },
    {
      asked: 'anreisen reist reisen anreise verkehrsmittel fahrt unterwegs',
      answers:
        'zug bahn auto pkw bus fahrrad rad flugzeug faehre fuss taxi strassenbahn s-bahn u-bahn motorrad wohnmobil',
    },
    {
      asked: 'bezahlt gezahlt zahlung zahlungsart bezahlen zahlen zahlungsmethode zahlungsweise',
      answers:
        'karte kreditkarte paypal bar lastschrift ueberweisung ueberwiesen rechnung klarna vorkasse sofortueberweisung gutschein',
    },
  ],
  kin: [
    'ankommen angekommen ankam ankunft eintraf eingetroffen eintreffen geliefert lieferung zugestellt kam gekommen kommt erhalten bekommen',
    'gestorben sterben starb tod verstorben einschlaefern eingeschlaefert verloren',
    'gekauft kaufen kauf kaufte erworben geholt besorgt',
    'verkauft verkaufen verkauf abgegeben uebergeben',
    'abgeschickt verschickt geschickt gesendet eingeworfen aufgegeben',
    'gilt gueltig endet ablauf ablaufen laeuft befristet gueltigkeit',
    'ziehen umzug umziehen umgezogen ziehe einzug',
    'inbetriebnahme netz betrieb angeschlossen',
    'eingebaut einbau installiert montiert verbaut',
    'gekuendigt kuendigung kuendigen beendet ende',
    'gepflanzt gesaet ausgesaet aussaat erde saat',
    'passiert geschehen unfall vorfall schaden diebstahl gestohlen',
    'show konzert auftritt releaseshow premiere',
    'hund huendin hunde welpe ruede',
    'katze kater kaetzchen',
    'zug zuege ice ic ec re rb railjet',
    'attest krankschreibung krankmeldung au-bescheinigung',
    'adresse anschrift',
  ],
  numbers: 'ein zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf beide',
  hand: 'schick schicke schicken schickt sende senden sendet lade laden ladet haenge zusenden zuschicken zukommen nachreichen reiche reichen hochladen weiterleiten leite mailen maile uebermitteln brauche brauchen braeuchte benoetige benoetigen beilegen vorlegen',
  here: 'anbei angehaengt beigefuegt anhang anlage dran hochgeladen mitgeschickt beiliegend anhaengend beigelegt angefuegt eingereicht',
  tell: 'nennen nenn nenne nennt sagen sag sage sagt mitteilen teilen teil teile teilt angeben verraten',
  request:
    'nennen nenn nenne nennt sagen sag sage sagt mitteilen teilen teil teile teilt geben gib gebt angeben schicken schick schicke schickt senden sende brauche brauchen braeuchte braeuchten benoetige benoetigen benoetigt verraten schreiben schreib schreibt fuellen fuelle fehlt fehlen anzugeben mitzuteilen bekanntgabe ersuche ersuchen',
  paper:
    'nachweis nachweise beleg belege bescheinigung dokument dokumente unterlagen unterlage zertifikat brief schreiben formular bestaetigung bericht vertrag pdf datei dateien scan attest kopie zeugnis urkunde ausweis entlassbrief bescheid',
  having: 'irgendwelche irgendeine',
  endings: ['ungen', 'innen', 'ern', 'en', 'er', 'em', 'es', 'e', 'n', 's'],
};
