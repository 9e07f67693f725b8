import { describe, expect, it } from 'vitest';
import { fold } from '@/components/detector/fold';

describe('fold', () => {
  it.each([
    ['case', 'VENEZUELA', 'venezuela'],
    ['accents', 'Moscú, Nicolás', 'moscu, nicolas'],
    ['accents as marks of their own', 'Mosc\u0075\u0301', 'moscu'],
    ['full-width letters', 'Ｒｕｓｓｉａ', 'russia'],
    ['ligatures', 'ﬂota', 'flota'],
    ['a soft hyphen', 'Vene\u00adzuela', 'venezuela'],
    ['a zero-width space', 'Vene\u200bzuela', 'venezuela'],
    ['direction marks', '\u2066Caracas\u2069', 'caracas'],
    ['a no-break space and a line break', 'La\u00a0\nGuaira', 'la guaira'],
    ['curly apostrophes', 'Russia’s', "russia's"],
    ['every kind of hyphen', 'Tu‑160 Tu–160 Tu−160', 'tu-160 tu-160 tu-160'],
    ['the dotless i', 'Irı', 'iri'],
    ['letters of Arabic and Persian keyboards', 'روسيا كوبا علي على', 'روسیا کوبا علی علی'],
    ['Arabic, Persian and Hindi digits', '٣٠٠ ۴۰۰ १६०', '300 400 160'],
    ['the end of a Greek word', 'ρώσος', 'ρωσοσ'],
    ['a Hindi dot and a Hindi nasal', 'वेनेज़ुएला में मँ', 'वेनेजुएला में मं'],
    ['Hebrew quotation marks', 'ארה״ב', 'ארה"ב'],
    ['nothing', '', ''],
  ])('makes one spelling of %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it.each([
    ['ñ keeps its letter', 'año'],
    ['short i in Russian', 'Российский'],
    ['Korean', '한국'],
  ])('gives the same for NFC and NFD: %s', (_, text) => {
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });

  it('changes nothing when it is done twice', () => {
    const once = fold('El Kremlin —dijo Peskóv— «no mantiene» tropas');
    expect(fold(once)).toBe(once);
  });
});
