import type { Reading } from '../../analyzer/reading.ts';
import { type PersonName, readPersonName } from '../../library/person-name.ts';

/** Words of businesses and bodies, whole or as a German compound's end. */
const BUSINESS =
  /(?:^|[\s-])(?:hotel|restaurant|caf[eé]|bistro|praxis|school|church|studios?|shop|store|garage|bakery|farm|clinic|dental|dentistry|labs?|systems|solutions|software|media|consulting|partners|association|society|council|university|college|library|museum|trust|foundation|industries|international|services|supplies|trading|kitchen|inn|salon|gym|pharmacy|brothers|bros|sons|söhne|events|catering|architects|architekten|rechtsanwälte|club|team|kita|kindergarten|gemeinde|stadt|amt|bau|handel|verein|e\.\s?v\.?|hausverwaltung|elektro|autohaus|family)(?=$|[\s-])|(?:bäckerei|metzgerei|gärtnerei|tischlerei|schreinerei|werkstatt|schule|verein|kanzlei|agentur|verwaltung|apotheke|handlung|gemeinde|zentrum|haus|büro|betrieb|laden|hof)(?=$|\s)/i;

/** The customer's name as the helpdesk or the thread gives it; null when it is unknown or no person's. */
export function knownName(reading: Reading): PersonName | null {
  const { customerName } = reading.request;
  const given = customerName?.trim() ? customerName : reading.customer.all.findLast(({ name }) => name)?.name;
  return given === undefined || BUSINESS.test(given) ? null : readPersonName(given);
}
