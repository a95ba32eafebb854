import type { LanguageUnit } from '../contract.ts';
import { classes } from './classes.ts';

export const de: LanguageUnit = {
  id: 'de',
  classes,
  contractions: {
    "geht's": 'geht es', "gibt's": 'gibt es', "hab's": 'habe es', "tut's": 'tut es', "ist's": 'ist es', "war's": 'war es', "wie's": 'wie es',
    gehts: 'geht es', gibts: 'gibt es', habs: 'habe es', tuts: 'tut es', ists: 'ist es', wars: 'war es', hab: 'habe', "ich's": 'ich es',
    kanns: 'kann es', wirds: 'wird es', "wird's": 'wird es', machs: 'mache es', "mach's": 'mache es', schau: 'schaue', meld: 'melde',
    kuemmer: 'kuemmere', schick: 'schicke', versteh: 'verstehe', seh: 'sehe', glaub: 'glaube', find: 'finde', ruf: 'rufe', frag: 'frage', leg: 'lege',
    mach: 'mache', kuemmre: 'kuemmere', ne: 'eine', nen: 'einen', werd: 'werde', komm: 'komme', sach: 'sage', sag: 'sage', guck: 'gucke',
    tuen: 'tun', tuet: 'tut', oke: 'ok',
  },
  clitics: { "'s": 'es' },
  abbreviations:
    'hr fr dr prof dipl ing nr tel ca bzw z b d h u a s o inkl exkl zzgl evtl ggf max min str st mwst usw etc vgl abs art bspw jan feb apr jun jul aug sep sept okt nov dez mo di mi do fr sa so mfg std tsd mio sog allg mag gem lt zb',
};
