/** Common characters that are written in one of the two ways only, pair by pair (Unicode's Unihan database). */
const SIMPLIFIED =
  '国们这说为会军罗对时个来东开关发问没书长门车马见学实现电话让请谁题听点总统战际议员报导讯页网';
const TRADITIONAL =
  '國們這說為會軍羅對時個來東開關發問沒書長門車馬見學實現電話讓請誰題聽點總統戰際議員報導訊頁網';

/**
 * The script of a Chinese text, by which of the two ways of writing has more characters in it; `null` for a text
 * that has none of them. Browsers detect the language only. Pure.
 */
export function chineseScript(text: string): 'Hans' | 'Hant' | null {
  let balance = 0;
  let seen = false;
  for (const character of text) {
    const simplified = SIMPLIFIED.includes(character);
    const traditional = TRADITIONAL.includes(character);
    if (simplified === traditional) continue;
    seen = true;
    balance += traditional ? 1 : -1;
  }
  if (!seen) return null;
  return balance > 0 ? 'Hant' : 'Hans';
}
