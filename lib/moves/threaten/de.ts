import type { MoveForms } from '../contract.ts';

/** Der Kunde droht, zu gehen, sich anderswo zu beschweren oder vor Gericht zu ziehen. */
export const de: MoveForms = {
  frames: [
    'anwalt|anwaeltin|rechtsanwalt|rechtsanwaeltin|rechtlich*|gericht|klage|klagen|verklage|anzeige|strafanzeige|polizei|verbraucherzentrale|verbraucherschutz|schlichtungsstelle|bundesnetzagentur|ombudsmann|ombudsstelle|aufsicht|aufsichtsbehoerde|bafin|konsumentenschutz|datenschutzbehoerde|beschwerdestelle|presse|rechtsschutz|rechtsschutzversicherung|arbeiterkammer|mahnbescheid|rechtsweg',
    'kuendige|kuendigen|kuendigung|storniere|widerrufe|wechsle|wechseln|wechsel ~4 vertrag|abo|konto|anbieter|morgen|fristlos|sofort|mitgliedschaft|alles|ich|zur|zum|konkurrenz|sonst|bank',
    'kuendige|kuendigen|storniere ~2 ich|wir|hiermit|sofort',
    'nie|niemals ~2 wieder|mehr ~4',
    'nicht|nimmer ~2 wieder|mehr ~3 kaufen|kaufe|bestellen|bestelle|buchen|buche|fahren|fliegen|kommen|wiederkommen|empfehlen|nutzen|verlaengern|kunde|kundin',
    'werde|werden|@self ~4 anzeigen',
    'bewertung|rezension|google|trustpilot|social_media|twitter|instagram ~4 schreibe|schreiben|poste|posten|stern|sterne|veroeffentliche|bekommen',
    'ein ~1 stern',
    'letzte|letzter|letzten|letztes ~1 chance|frist|versuch|warnung',
    'das letzte mal',
    'frist ~5 setze|gesetzt|bis|verstreichen|ablauf',
    'kunde|kundin|kunden ~3 gewesen|verloren|los|weniger',
    'konkurrenz|mitbewerber|anderen_anbieter|anderer_anbieter|anbieterwechsel',
    'geld zurueck ~3 sofort|sonst|!|oder|will',
    'weitere schritte|massnahmen',
  ],
};
