// Which sentences of an article say something: not bylines, captions, rights notices, invitations.
import type { Lang } from '../language/language.ts'
import type { Sentence } from '../language/sentences.ts'

const BOILERPLATE =
  /^(?:updated|published|posted|last (?:updated|modified))\b.{0,60}\d|무단 ?(?:전재|복제|배포)|재배포 ?금지|AI ?학습[^.]{0,14}금지|저작권자|ⓒ|©|\(c\) ?\d{4}|all rights reserved|[\w.+-]+@[\w-]+\.\w+|^\W*(?:please )?(?:click here|subscribe|sign up|read more|read also|follow us|download)\b|related (?:articles?|stories|news)|\b(?:reporting|editing|writing|additional reporting) by\b|getty images|관련 ?기사|많이 본|기사 ?더보기|광고문의|기사제보|글씨 ?크기|공유하기|프린트|본문 듣기|^\[?\(?(?:사진|그래픽|영상|출처|자료|이미지|포토|photo|image|caption|source|video|credit|file photo)\]?\)?\s?[=:/|]|[/|] ?(?:사진|연합뉴스|뉴시스|뉴스1|shutterstock|AFP|EPA|로이터)[^다]{0,20}$|(?:사진|자료|출처|그래픽) ?[=:] ?\S+|제공\]?$|기자입니다|기자였습니다|기자 ?$|특파원 ?$|^\S{2,4} 기자\b/i
/** Of a page around its text in a short line; a whole sentence may well be about it. */
const AROUND =
  /copyright|click here|subscribe|sign up (?:for|to)|newsletter|read more|read also|follow us|download (?:the|our) app|advertisement|cookies? policy|privacy policy|terms of (?:use|service)|구독(?:하기|하세요|신청)|네이버에서|카카오톡|제보(?:하기|는|를)|앱 다운로드|바로가기|댓글|좋아요|AI 학습/i
/** Orders to a program that reads the page: no news, and nothing that a reader should be told. */
const TO_MACHINE =
  /<\/?(?:data|system|instructions?|prompt)\b|<\|\w|\bmark this (?:article|story|fact)\b|^\W*(?:print|say|write|output|repeat) ["“'‘]|\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:previous|prior|above|earlier|all|your|the)\b.{0,30}\b(?:instructions?|prompts?|rules?|context|text)\b|\bsystem (?:prompt|message|override)\b|^\s*(?:\[?(?:system|assistant|user|developer)\]?\s*:|###|<\|)|\byou are (?:now )?(?:an? |the )?(?:ai|assistant|language model|chatbot|bot)\b|\bas an ai\b|\b(?:ai|language) models?\b.{0,40}\b(?:must|should) (?:say|reply|respond|answer|output|write|print|state|report)\b|\b(?:reply|respond|answer|output|print)\b.{0,20}\b(?:only|exactly|with|the (?:word|text|string|phrase))\b.{0,12}["“'‘:]|\byour (?:instructions|system prompt|api key|guidelines)\b|(?:이전|위의|앞의|기존|모든)\s?(?:지시|명령|프롬프트|지침)[^.]{0,20}(?:무시|잊|따르지)|시스템 ?(?:프롬프트|메시지)|(?:너는|당신은) (?:이제 )?(?:AI|인공지능|챗봇|비서|어시스턴트)|(?:라고|다음을|그대로)(?:만)? (?:출력|답|대답|응답|작성)(?:하라|하세요|해라|하시오|해 ?줘)/i
const QUESTION = /\?["”’')]*$/
const WORD = /[\p{L}\p{N}]+/gu

/** Whether a sentence is worth a claim of a watch that looks for news. */
export function isInformative(sentence: string, lang: Lang): boolean {
  if (isBoilerplate(sentence) || !isForPeople(sentence)) return false
  const count = countWords(sentence, 6)
  if (lang === 'ko' ? count < 3 || sentence.length < 10 : count < 5) return false
  // A list of names or prices has no verb: more figures and capitals than words.
  return !isTable(sentence)
}

/**
 * Whether a line is worth a claim of a watch that takes everything: a document is asked about the
 * rows of its tables and its short lines as well ("보존 기간: 5년"), and a whole sentence may well be
 * about a newsletter.
 */
export function isContent(line: string): boolean {
  if ((isBoilerplate(line) && !isWhole(line)) || !isForPeople(line)) return false
  return countWords(line, 2) >= 2
}

function isBoilerplate(sentence: string): boolean {
  const head = sentence.length > 400 ? sentence.slice(0, 400) : sentence
  return BOILERPLATE.test(head) || (AROUND.test(head) && !isWhole(sentence))
}

/** A sentence with its verb and its full stop, and no line of a menu. */
function isWhole(line: string): boolean {
  return (
    (line.length > 30 && /다\.["”’']?$/.test(line)) ||
    (line.length > 60 && /[a-z0-9)]\.["”’']?$/.test(line))
  )
}

/** Letters, and neither an order to a program nor a question: a question says nothing. */
function isForPeople(sentence: string): boolean {
  return /\p{L}/u.test(sentence) && !TO_MACHINE.test(sentence) && !QUESTION.test(sentence)
}

function countWords(sentence: string, enough: number): number {
  let count = 0
  for (const _ of sentence.matchAll(WORD)) if (++count >= enough) break
  return count
}

/** ▲A ▲B ▲C, "KT 36,500 ▼200 SKT 51,300": rows of a table that lost its lines. */
function isTable(sentence: string): boolean {
  const marks = sentence.match(/[▲▼△▽|]/g)?.length ?? 0
  return marks >= 4 && marks * 12 > sentence.length
}

const DATELINE =
  /^(?:[[(【][^\])】]{2,40}[\])】]\s*)?(?:[가-힣A-Za-z·]{2,12}(?: [가-힣]{2,12})?\s?(?:기자|특파원|인턴기자|선임기자|논설위원)\s?=?\s*|[[(【]?[가-힣A-Z]{2,}=[가-힣A-Za-z0-9]+[\])】]?\s*(?:[가-힣]{2,4}(?:[·, ][가-힣]{2,4})* (?:기자|특파원) = )?)|^[A-Z][A-Z .'’]{2,30}(?:, [A-Za-z. ]{2,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? ?(?:\([A-Za-z .]{2,30}\))? ?[-–—]{1,2} /

/** How long the dateline and byline at the head of an article's first sentence are; 0 without one. */
export function datelineLength(sentence: string): number {
  return DATELINE.exec(sentence)?.[0].length ?? 0
}

const NEGATED_EN =
  /\b(?:not|no longer|never|without|neither|nor|none|nobody|cannot|fail(?:ed|s)? to|den(?:y|ies|ied)|declin(?:e|es|ed) to|refus(?:e|es|ed) to|no)\b|n[’']t\b/i
const NEGATED_KO =
  /않[았는을기고으도다겠아은음던지]|(?<!잘)못[했하한할해]|(?<!잘)못 [가-힣]|없[었는을이고으도다]|아니[다라었며고]|(?:^| )안 [가-힣]|부인했|무산|사실무근|거절/

/** Whether a sentence turns something round. */
export function isNegated(sentence: string, lang: Lang): boolean {
  return (lang === 'ko' ? NEGATED_KO : NEGATED_EN).test(sentence)
}

/** What somebody or something could not do is no word that it is not so. */
const INABILITY =
  /(?:[하되]|[가-힣])지 ?못[하한했해할]?|못[하한했해할]|[가-힣]{1,4} 수 (?:는 |도 )?없|\S+ 없이|\bwithout \w+|\b(?:unable|cannot|can[’']?t|could ?n[’']t|could not|can not|not able|not (?:respond|load|work|open|connect|log|sign))\w*/giu

/** Whether a sentence rules something out: it has a negation, and not only of what could be done. */
export function rulesOut(sentence: string, lang: Lang): boolean {
  return isNegated(sentence.replace(INABILITY, ' '), lang)
}

const BACK_EN =
  /\b(?:a|one|two|three|four|five|ten|\d+) (?:years?|decades?) (?:ago|earlier)\b|\b(?:founded|established|set up|launched|spun off|started) in (?:19|20)\d\d\b|\bformerly\b|\bpreviously\b|\bused to\b|\bin the past\b|\bhistorically\b|\bback in\b|\bat the time\b|\bhad (?:been|already|previously|once)\b/i
const BACK_KO =
  /\d+ ?년 전|[일이삼]년 전|1년 전|당시|과거|일찍이|[했었았]었다|설립(?:됐|된|한)|출범(?:했|한) (?:이후|바)|(?:지난해|작년|재작년)[^.]{0,60}(?:했다|됐다|바 있다)|바 있다/
const OLD_DAYS = 90

/** Whether a sentence looks back: by its words, or because its newest date is months old. */
export function looksBack(sentence: string, lang: Lang, newestDayAge: number | null): boolean {
  if (newestDayAge !== null) {
    if (newestDayAge > OLD_DAYS) return true
    // A recent date beside the old words: it tells something new.
    if (newestDayAge >= -400 && newestDayAge <= 14)
      return /바 있다|년 전/.test(sentence) && newestDayAge > 7
  }
  return (lang === 'ko' ? BACK_KO : BACK_EN).test(sentence)
}

/** A short line of its own without a full stop heads what follows. */
export function isSubheading(text: string, sentence: Sentence): boolean {
  if (sentence.text.length > 90 || /[.!?…:;,)"”’'*]$/.test(sentence.text)) return false
  const alone = sentence.start === 0 || text[sentence.start - 1] === '\n'
  return alone && sentence.end < text.length && text[sentence.end] === '\n'
}
