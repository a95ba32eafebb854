import type { LanguageUnit } from '../contract.ts';
import { address } from './address.ts';
import { classes } from './classes.ts';
import { idioms } from './idioms.ts';
import { plain } from './plain.ts';
import { register } from './register.ts';
import { german } from './valence.ts';

export const de: LanguageUnit = {
  id: 'de',
  classes,
  register,
  plain,
  idioms,
  address,
  valence: german,
  contractions: {
    "geht's": 'geht es',
    "gibt's": 'gibt es',
    "hab's": 'habe es',
    "tut's": 'tut es',
    "ist's": 'ist es',
    "war's": 'war es',
    "wie's": 'wie es',
    gehts: 'geht es',
    gibts: 'gibt es',
    habs: 'habe es',
    tuts: 'tut es',
    ists: 'ist es',
    wars: 'war es',
    hab: 'habe',
    "ich's": 'ich es',
    kanns: 'kann es',
    wirds: 'wird es',
    "wird's": 'wird es',
    machs: 'mache es',
    "mach's": 'mache es',
    schau: 'schaue',
    meld: 'melde',
    kuemmer: 'kuemmere',
    schick: 'schicke',
    versteh: 'verstehe',
    seh: 'sehe',
    glaub: 'glaube',
    find: 'finde',
    ruf: 'rufe',
    frag: 'frage',
    leg: 'lege',
    mach: 'mache',
    kuemmre: 'kuemmere',
    ne: 'eine',
    nen: 'einen',
    werd: 'werde',
    komm: 'komme',
    sach: 'sage',
    sag: 'sage',
    guck: 'gucke',
    nich: 'nicht',
    ned: 'nicht',
    net: 'nicht',
    nix: 'nichts',
    tuen: 'tun',
    tuet: 'tut',
    oke: 'ok',
  },
  runOns: {
    begins: 'bitte leider danke entschuldigung entschuldigen sorry falls sollte sollten',
    subjects: 'ich wir sie du ihr das es dies der die',
    verbs:
      'bin habe hab werde kann schicke sende pruefe melde verstehe sehe schaue kuemmere rufe leite schreibe muss darf moechte wuerde sind haben werden koennen muessen duerfen moechten wuerden schicken pruefen melden verstehen ist hat wird liegt kommt geht war waren hatte hast wirst kannst musst bekommen bekommst erhalten erhaeltst',
    binds:
      'und oder aber denn dass weil wenn ob wie was wer wo wann warum als falls sobald bis damit obwohl nachdem bevor waehrend da welche welcher welches die der das den dem des ein eine einen einem mein meine ihr ihre dein deine unser unsere habe hab bin werde kann hast wirst kannst haben sind werden koennen ist hat wird war waren hatte muss muessen moechte moechten wuerde wuerden schicke sende pruefe melde bitte mit fuer von zu zum zur in im an am auf aus bei nach ueber unter vor um durch nicht auch nur noch schon so sehr danke vielen',
  },
  clitics: { "'s": 'es' },
  // No month, no day and no noun.
  afterNumber:
    'ich du er sie es wir ihr das dies diese dieser dieses der die den dem ein eine einen einem einer bitte danke danach dann dort da dabei damit dazu dafuer darum deshalb deswegen falls wenn sobald sollte sollten sofern ob und oder aber doch denn auch nur noch nochmals nochmal erneut schon bis am im in an auf aus bei beim mit nach von vom vor zu zum zur fuer ab um gegen ohne ueber unter wie was wer wo wann warum welche welcher welches mein meine unser unsere dein deine ihre ihren leider gern gerne sonst so jetzt heute morgen haben hat habe hast ist sind war waren kann koennen koennten kannst moechten moechte muss wird werden melden schreiben rufen schicken geben nehmen kommen alles alle keine kein nichts viele freundliche liebe beste herzliche ja nein ebenfalls ausserdem zusaetzlich natuerlich vielleicht hier',
  abbreviations:
    'hr fr dr prof dipl ing nr tel ca bzw z b d h u a s o inkl exkl zzgl evtl ggf max min str st mwst usw etc vgl abs art bspw jan feb apr jun jul aug sep sept okt nov dez mo di mi do fr sa so mfg std tsd mio sog allg mag gem lt zb',
};
