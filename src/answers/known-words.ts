// Turns of phrase in which a word means something else than it does alone, said with the word that means it. Pure.

/** A question with such turns in other words. */
export function inKnownWords(text: string): string {
  return text
    .replace(MAKING_PUBLIC, 'publish $1')
    .replace(OWNING, 'owns')
    .replace(COMING, ' scheduled 예정 ')
    .replace(DROPPING, 'ditch')
    .replace(STILL_IN, '$& term 임기')
    .replace(MEETING, 'meet the target')
    .replace(GIVING, '얼마 지불')
    .replace(COURT, 'sued $1')
    .replace(APPEARING, '참석')
}

/** "Where did they make the figure public?" It is made known, and has nothing to do with the public. */
const MAKING_PUBLIC =
  /\b(?:make|makes|made|making|go|went) ((?:(?:the|that|this|these|its|their|his|her|it|them)\b ?)?(?:\p{L}+ ){0,2})public\b(?! (?:sector|institution|compan|service|cloud|data|money|fund))/giu

/** "Does KT own it?", beside "its own". */
const OWNING =
  /(?<=\b(?:do|does|did|will|would|to|who|they|it)\b(?: [\w.]+){0,3} )(?<!\b(?:its|their|his|her|our|my|your|['’]s) )own\b/giu

/** "Drop it from the line-up", beside a drop in profit and a song that drops. */
const DROPPING = /\bdrop(?:s|ped|ping)?\b(?=(?: \S+){1,4} from\b)/giu

/** "Is he still the chief?" His term decides. */
const STILL_IN =
  /\b(?:still|remains?)\b.{0,30}\b(?:ceo|chief|boss|head|chair\w*|president)\b|(?:아직|여전히|계속)\S*\s.{0,12}(?:대표|사장|회장|의장|CEO)/iu

/** "Did they meet their deadline?" */
const MEETING = /\b(?:meet|met|hit|made|make)\b(?=.{0,30}\b(?:deadline|target date|schedule)\b)/giu

/** 얼마 주기로 했어? What one gives for it is a cost. */
const GIVING =
  /(?<=에(?:게)?\s)얼마(?:나|를|씩)?\s(?:주기로|주나|주는|줘야|줄|줬|준대|내기로|내야|내나|내는|냈)\p{Script=Hangul}*/gu

/** What is to come next is what is planned. */
const COMING =
  /\b(?:what|which) (?:happens|comes|is) next\b|\bnext steps?\b|(?:다음|향후|남은)\s?(?:절차|단계|순서|수순)(?:은|는|이|가)?/giu

/** "Took the firm to court" is one act, whoever stands in it. */
const COURT =
  /\b(?:tak(?:e|es|ing|en)|took|drag(?:s|ged|ging)?|haul(?:s|ed|ing)?|bring(?:s|ing)?|brought) ((?:[\w'’&-]+ ){1,6})to court\b/giu

/** 누가 나왔나? Who was there. */
const APPEARING =
  /(?<=(?:누가|누구누구가|어느 분이|어떤 분이|누구누구)\s)(?:나왔|나온|나와|나갔|왔|와 있었|자리했|함께했)(?=[가-힣]{0,5}[\s?]|[가-힣]{0,5}$)/gu
