// Every text of the bot in Slack, in Korean and English. `{name}` is replaced; `{n|one|many}` counts.
import type { Bilingual, Lang } from '../language/language.ts'
import { STATE_NAMES } from '../situation/situation.ts'

export const TEXTS = {
  // status words
  'status.confirmed': { en: 'confirmed', ko: '확인됨' },
  'status.announced': { en: 'announced', ko: '발표' },
  'status.reported': { en: 'reported', ko: '보도' },
  'status.estimated': { en: 'estimate', ko: '추정' },
  'status.speculated': { en: 'speculation', ko: '추측' },
  'status.denied': { en: 'denied', ko: '부인' },
  'life.superseded': { en: 'superseded by a later fact', ko: '이후 사실로 대체됨' },
  'life.disputed': { en: 'disputed', ko: '엇갈리는 주장 있음' },
  'life.retracted': { en: 'retracted', ko: '철회됨' },
  'says.party': { en: '{speaker} says', ko: '{speaker} 측 설명' },
  'says.authority': { en: '{speaker} says', ko: '{speaker} 발표' },
  'says.person': { en: '{speaker} says', ko: '{speaker} 발언' },
  'says.unnamed': { en: 'unnamed source: {speaker}', ko: '익명 출처: {speaker}' },
  'says.unnamedAlone': { en: 'unnamed source', ko: '익명 출처' },
  'says.outlet': { en: '{publisher} reports', ko: '{publisher} 보도' },
  'says.inLang.en': { en: 'in English', ko: '영어 원문' },
  'says.inLang.ko': { en: 'in Korean', ko: '한국어 원문' },
  'outlets.independent': {
    en: '{outlets|outlet|outlets}, {independent} independent',
    ko: '매체 {outlets}곳, 독립 보도 {independent}곳',
  },
  recorded: {
    en: 'Recorded story, replayed for this local workspace',
    ko: '녹화된 이야기 · 로컬 워크스페이스에서 재생 중',
  },
  'more.left': {
    en: '… shortened to fit Slack. The whole is in `/kt-status export`.',
    ko: '… Slack 길이 제한으로 줄였습니다. 전체는 `/kt-status export`에 있습니다.',
  },

  // states
  'state.on-track': STATE_NAMES['on-track'],
  'state.watch': STATE_NAMES.watch,
  'state.at-risk': STATE_NAMES['at-risk'],
  'state.disrupted': STATE_NAMES.disrupted,
  'state.resolved': STATE_NAMES.resolved,
  'milestone.pending': { en: 'pending', ko: '대기' },
  'milestone.met': { en: 'met', ko: '달성' },
  'milestone.metLate': { en: 'met late', ko: '늦게 달성' },
  'milestone.missed': { en: 'missed', ko: '기한 경과' },
  'milestone.moved': { en: 'moved', ko: '일정 변경' },
  'milestone.daysLeft': { en: 'in {n|day|days}', ko: '{n}일 남음' },
  'milestone.today': { en: 'today', ko: '오늘' },
  'milestone.daysOver': { en: '{n|day|days} past', ko: '기한 {n}일 경과' },
  'milestone.due': { en: 'due {day}', ko: '기한 {day}' },

  // alerts
  'alert.why': { en: 'Why it is new', ko: '새로운 점' },
  'alert.bears': { en: 'Bears on', ko: '관련 영향' },
  'alert.moved': { en: '{topic}: {before} → {after}', ko: '{topic}: {before} → {after}' },
  'alert.sources': { en: 'Sources', ko: '출처' },
  'alert.before': { en: 'Before', ko: '이전 내용' },
  'alert.details': { en: 'Quotes and sources', ko: '인용과 출처' },
  'alert.corrected': { en: 'Corrected: see thread', ko: '정정됨: 스레드 참조' },
  'update.corrected': { en: 'Corrected further down', ko: '정정됨: 아래 참조' },
  'alert.notify': { en: 'New: {headline}', ko: '새 소식: {headline}' },
  'update.title': { en: 'Update', ko: '후속 소식' },
  'update.notify': { en: 'Update: {headline}', ko: '후속: {headline}' },
  'correction.title': { en: 'Correction', ko: '정정' },
  'correction.notify': { en: 'Correction: {headline}', ko: '정정: {headline}' },
  'correction.told': { en: 'Told before', ko: '앞서 알린 내용' },
  'correction.now': { en: 'Now', ko: '현재' },

  // buttons
  'button.why': { en: 'Why?', ko: '왜 알렸나요?' },
  'button.sources': { en: 'Sources', ko: '출처 보기' },
  'button.ask': { en: 'Ask about this', ko: '질문하기' },
  'button.notRelevant': { en: 'Not relevant', ko: '관련 없음' },
  'button.mute.day': { en: 'Mute this story for 1 day', ko: '이 이야기 1일 끄기' },
  'button.mute.week': { en: 'Mute this story for 1 week', ko: '이 이야기 1주 끄기' },
  'button.correct': { en: 'Correct a fact (editors)', ko: '사실 정정 (편집자)' },
  'button.merge': { en: 'Merge stories (editors)', ko: '이야기 합치기 (편집자)' },
  'button.split': { en: 'Split this story (editors)', ko: '이야기 나누기 (편집자)' },
  'button.correctFact': { en: 'Correct', ko: '정정' },
  'button.retractFact': { en: 'Retract', ko: '철회' },
  'button.helpful': { en: 'Helpful', ko: '도움됨' },
  'button.notHelpful': { en: 'Not helpful', ko: '도움 안 됨' },
  'button.share': { en: 'Share to channel', ko: '채널에 공유' },
  'button.more': { en: 'Show more', ko: '더 보기' },
  'button.tellMe': { en: 'Tell me when it is known', ko: '알려지면 알려주세요' },
  'button.unmute': { en: 'Unmute', ko: '다시 켜기' },
  'button.undo': { en: 'Undo', ko: '되돌리기' },
  'button.narrow': { en: 'Only a phrase of it …', ko: '특정 표현만 …' },
  'button.settings': { en: 'My settings', ko: '내 설정' },
  'button.channelSettings': { en: 'Channel settings', ko: '채널 설정' },
  'button.addSource': { en: 'Add a source', ko: '출처 추가' },
  'button.addFact': { en: 'Add a fact', ko: '사실 추가' },
  'button.addMilestone': { en: 'Add a milestone', ko: '일정 추가' },
  'button.open': { en: 'Open the form', ko: '양식 열기' },
  'button.run': { en: 'Yes, {command}', ko: '네, {command}' },
  'button.askIt': { en: 'No, ask it as a question', ko: '아니요, 질문으로 묻기' },
  'button.acceptAll': { en: 'Accept all new', ko: '새 주장 모두 수락' },
  'button.choose': { en: 'Choose …', ko: '골라서 수락 …' },
  'button.dismiss': { en: 'Dismiss', ko: '닫기' },

  // situation
  'situation.title': { en: '{name}: where it stands', ko: '{name}: 현재 상황' },
  'situation.asOf': { en: 'As it was known on {day}', ko: '{day} 당시 알려진 상황' },
  'situation.changed': { en: 'Changed since you last looked', ko: '지난번 확인 이후 달라진 점' },
  'situation.unchanged': {
    en: 'Nothing new since you last looked ({when}).',
    ko: '지난번 확인({when}) 이후 새로운 내용이 없습니다.',
  },
  'situation.next': { en: 'Next milestones', ko: '다가오는 일정' },
  'situation.coverage': {
    en: '{fresh} of {total} sources fresh',
    ko: '출처 {total}곳 중 {fresh}곳 정상',
  },
  'situation.silent': { en: 'silent: {names}', ko: '응답 없음: {names}' },
  'situation.paused': { en: 'paused: {names}', ko: '일시 중지: {names}' },
  'situation.notify': { en: 'Situation: {states}', ko: '상황: {states}' },
  'situation.noReason': { en: 'No fact in the base yet.', ko: '아직 저장된 사실이 없습니다.' },
  'topic.reasons': { en: 'Reasons', ko: '근거' },
  'topic.latest': { en: 'Latest', ko: '최근 소식' },
  'topic.open': { en: 'Open questions', ko: '아직 열린 질문' },
  'topic.none': {
    en: 'Nothing is known about this topic yet.',
    ko: '이 주제에 대해 아직 알려진 내용이 없습니다.',
  },

  // lists
  'timeline.title': { en: 'Timeline', ko: '타임라인' },
  'timeline.of': { en: 'Timeline: {topic}', ko: '타임라인: {topic}' },
  'timeline.picture': {
    en: 'The picture is in your messages with me.',
    ko: '그림은 저와의 메시지에 보냈습니다.',
  },
  'timeline.pictureTitle': { en: 'Timeline', ko: '타임라인' },
  'list.shown': { en: '{from}–{to} of {total}', ko: '전체 {total}건 중 {from}–{to}' },
  'list.empty': { en: 'Nothing to show.', ko: '보여드릴 내용이 없습니다.' },
  'milestones.title': { en: 'Milestones', ko: '주요 일정' },
  'milestones.none': { en: 'No milestone is tracked yet.', ko: '추적 중인 일정이 없습니다.' },
  'milestones.notify': { en: 'Milestones: {n} tracked', ko: '주요 일정: {n}건 추적 중' },
  'since.title': { en: 'Learned since {day}', ko: '{day} 이후 알게 된 내용' },
  'since.none': {
    en: 'Nothing new has been learned since {day}.',
    ko: '{day} 이후 새로 알게 된 내용이 없습니다.',
  },
  'sources.title': { en: 'Sources', ko: '출처' },
  'sources.none': {
    en: 'No source is set up yet. Editors add one with `/kt-status source add <url>`.',
    ko: '아직 출처가 없습니다. 편집자는 `/kt-status source add <url>`로 추가할 수 있습니다.',
  },
  'sources.fresh': { en: 'fresh', ko: '정상' },
  'sources.new': { en: 'not probed yet', ko: '확인 전' },
  'sources.paused': { en: 'paused: {why}', ko: '일시 중지: {why}' },
  'sources.failing': {
    en: '{n|failure|failures} in a row: {error}',
    ko: '{n}회 연속 실패: {error}',
  },
  'sources.lastSuccess': { en: 'last success {when}', ko: '마지막 성공 {when}' },
  'sources.neverSuccess': { en: 'no success yet', ko: '아직 성공 없음' },
  'sources.lastNew': { en: 'last new piece {when}', ko: '마지막 새 글 {when}' },
  'sources.nextPoll': { en: 'next poll {when}', ko: '다음 확인 {when}' },
  'story.sources': { en: 'Sources of this story', ko: '이 이야기의 출처' },
  'story.copy': { en: 'copy or own statement', ko: '전재 또는 당사자 발표' },
  'story.independent': { en: 'independent', ko: '독립 보도' },
  'story.gone': {
    en: 'This story is no longer in the base.',
    ko: '이 이야기는 더 이상 저장되어 있지 않습니다.',
  },

  // why
  'why.title': { en: 'Why this was told', ko: '이 소식을 알린 이유' },
  'why.score': {
    en: 'Score {score} (an alert needs {threshold})',
    ko: '점수 {score} (알림 기준 {threshold})',
  },
  'why.decisions': { en: 'Decisions in this story', ko: '이 이야기에 대한 판단' },
  'decision.alert': { en: 'alert', ko: '알림' },
  'decision.update': { en: 'update', ko: '후속' },
  'decision.correction': { en: 'correction', ko: '정정' },
  'decision.hold': { en: 'held for the digest', ko: '다이제스트로 보류' },
  'decision.repeat': { en: 'said nothing', ko: '알리지 않음' },
  'decision.ignored': { en: 'ignored', ko: '무시' },

  // digest, reminder, known, introduction, trouble
  'digest.daily': { en: 'Morning digest', ko: '아침 다이제스트' },
  'digest.weekly': { en: 'Weekly digest', ko: '주간 다이제스트' },
  'digest.span': { en: '{from} to {to}', ko: '{from}부터 {to}까지' },
  'digest.told': { en: 'Alerts since then', ko: '그동안의 알림' },
  'digest.held': { en: 'Also learned', ko: '추가로 알게 된 내용' },
  'digest.nothing': {
    en: 'Nothing new since the last digest.',
    ko: '지난 다이제스트 이후 새로운 내용이 없습니다.',
  },
  'digest.due': { en: 'Due', ko: '다가오는 기한' },
  'digest.unconfirmed': { en: 'Still unconfirmed', ko: '아직 확인되지 않음' },
  'digest.days': { en: 'for {n|day|days}', ko: '{n}일째' },
  'digest.silent': { en: 'Silent sources', ko: '응답 없는 출처' },
  'digest.notify': {
    en: '{title}: {n|new development|new developments}. {states}',
    ko: '{title}: 새 소식 {n}건. {states}',
  },
  'reminder.before': { en: 'Due in {n|day|days}: {text}', ko: '{n}일 뒤 기한: {text}' },
  'reminder.today': { en: 'Due today: {text}', ko: '오늘 기한: {text}' },
  'reminder.passed': {
    en: 'The date passed and nothing was published: {text}',
    ko: '기한이 지났지만 발표된 내용이 없습니다: {text}',
  },
  'reminder.promised': { en: 'What was promised', ko: '약속된 내용' },
  'known.title': { en: 'Now known', ko: '이제 알려졌습니다' },
  'known.asked': {
    en: '<@{person}> asked: “{question}”',
    ko: '<@{person}> 님의 질문: “{question}”',
  },
  'known.notify': { en: 'Now known: {statement}', ko: '알려짐: {statement}' },
  'intro.title': { en: 'Hello, I follow {name}', ko: '안녕하세요, {name} 소식을 따라갑니다' },
  'intro.what': {
    en: 'I tell this channel what is really new, with its sources, and never the same thing twice.',
    ko: '정말 새로운 소식만 출처와 함께 이 채널에 알리고, 같은 내용은 두 번 알리지 않습니다.',
  },
  'intro.ask': {
    en: '*Ask me*: `/kt-status`, or mention me: “{example}”',
    ko: '*질문하기*: `/kt-status` 또는 저를 멘션하세요: “{example}”',
  },
  'intro.thread': {
    en: '*In a thread*: reply to an alert and I answer from the facts I hold.',
    ko: '*스레드에서*: 알림에 답글을 달면 저장된 사실로 답합니다.',
  },
  'intro.mute': {
    en: '*Too much?* Each alert has a menu to mute its story; `/kt-status settings` sets topics and quiet hours.',
    ko: '*너무 많다면?* 알림 메뉴에서 이야기를 끌 수 있고, `/kt-status settings`에서 주제와 방해 금지 시간을 정합니다.',
  },
  'trouble.title': { en: 'Needs an editor', ko: '편집자 확인 필요' },
  'trouble.cure': { en: '*What to do*: {cure}', ko: '*해결 방법*: {cure}' },

  // answers
  'answer.asOf': { en: 'As known on {day}', ko: '{day} 기준' },
  'answer.sources': { en: 'Sources', ko: '출처' },
  'answer.unknown': { en: 'Not known: {parts}', ko: '알려지지 않은 부분: {parts}' },
  'answer.nearest': { en: 'The nearest I do know', ko: '가장 가까운 사실' },
  'answer.asked': {
    en: '<@{person}> asked: “{question}”',
    ko: '<@{person}> 님의 질문: “{question}”',
  },
  'answer.shared': { en: 'Shared by <@{person}>', ko: '<@{person}> 님이 공유' },
  'answer.working': { en: 'Looking through the facts …', ko: '사실을 찾는 중 …' },
  'answer.stopped': { en: 'Stopped.', ko: '중지했습니다.' },
  'answer.empty': {
    en: 'Ask me a question, for example: “{example}”',
    ko: '질문을 적어 주세요. 예: “{example}”',
  },
  'not-known': { en: 'Not known.', ko: '알 수 없습니다.' },
  'not-known.no-evidence': {
    en: 'Not known: no source in the base says it.',
    ko: '알 수 없습니다: 이를 말하는 출처가 없습니다.',
  },
  'not-known.weak-evidence': {
    en: 'Not known: what the base holds does not say it clearly enough.',
    ko: '알 수 없습니다: 저장된 내용만으로는 분명하지 않습니다.',
  },
  'not-known.other-subject': {
    en: 'Not known: the base speaks of something else here.',
    ko: '알 수 없습니다: 저장된 내용은 다른 대상에 관한 것입니다.',
  },
  'not-known.other-time': {
    en: 'Not known for that time.',
    ko: '그 시점에 대해서는 알 수 없습니다.',
  },
  'not-known.false-premise': {
    en: 'The question assumes something that no source says.',
    ko: '질문이 전제하는 내용을 말하는 출처가 없습니다.',
  },
  'not-known.opinion': {
    en: 'That asks for an opinion; I only hold what sources say.',
    ko: '의견을 묻는 질문입니다. 저는 출처가 말한 내용만 답합니다.',
  },
  'not-known.prediction': {
    en: 'That asks what will be; I only hold what sources say.',
    ko: '앞일을 묻는 질문입니다. 저는 출처가 말한 내용만 답합니다.',
  },
  'not-known.private': {
    en: 'That is private data, which the base does not hold.',
    ko: '개인 정보는 저장하지 않습니다.',
  },
  'not-known.not-a-question': {
    en: 'I did not find a question in that.',
    ko: '질문을 찾지 못했습니다.',
  },
  'notify.done': {
    en: 'I will answer in this thread as soon as a source says it.',
    ko: '출처가 나오는 대로 이 스레드에 답하겠습니다.',
  },

  // help
  'help.title': { en: 'What I can do', ko: '할 수 있는 일' },
  'help.status': {
    en: 'the situation, and what changed since you last looked',
    ko: '현재 상황과 지난번 이후 달라진 점',
  },
  'help.topic': { en: 'one topic: {topics}', ko: '한 가지 주제: {topics}' },
  'help.timeline': { en: 'the dated facts and the picture', ko: '날짜별 사실과 그림' },
  'help.milestones': { en: 'what is due, met, missed, moved', ko: '기한, 달성, 경과, 변경' },
  'help.since': { en: 'what was learned since then', ko: '그 이후 알게 된 내용' },
  'help.asOf': { en: 'as it was known on that day', ko: '그날 알려져 있던 상황' },
  'help.sources': { en: 'how each source is doing', ko: '출처 상태' },
  'help.mine': {
    en: 'what is muted here; alerts by direct message; your language and quiet hours',
    ko: '끈 이야기 목록, 개인 알림, 언어와 방해 금지 시간',
  },
  'help.export': { en: 'a file with facts, quotes and links', ko: '사실·인용·링크 파일' },
  'help.question': { en: 'Anything else is a question', ko: '그 밖의 글은 질문으로 받습니다' },
  'help.ask': {
    en: 'Or mention me, reply in a thread of mine, or write to me directly.',
    ko: '저를 멘션하거나, 제 스레드에 답글을 달거나, 직접 메시지를 보내도 됩니다.',
  },
  'help.examples': { en: 'Examples', ko: '예시' },
  'help.editors': { en: 'Editors', ko: '편집자' },

  // command replies
  'command.working': { en: 'Working on it …', ko: '확인하고 있습니다 …' },
  'command.wrongDate': {
    en: '“{typed}” is no date that I can read. Write `2024-07-19`, `19 July 2024`, `yesterday` or `last week`.',
    ko: '읽을 수 없는 날짜입니다: “{typed}”. `2024-07-19`, `7월 19일`, `어제`, `지난주`처럼 적어 주세요.',
  },
  'command.noDate': {
    en: 'Add a date: `{command} 2024-07-19` or `{command} last week`.',
    ko: '날짜를 적어 주세요: `{command} 2024-07-19` 또는 `{command} 지난주`.',
  },
  'command.futureDate': {
    en: '{day} is still to come; I can only look back.',
    ko: '{day}은 아직 오지 않은 날입니다. 지난 날짜만 볼 수 있습니다.',
  },
  'command.wrongFormat': {
    en: 'I cannot export “{typed}”. Choose `csv`, `json` or `md`.',
    ko: '“{typed}” 형식으로는 내보낼 수 없습니다. `csv`, `json`, `md` 중에서 고르세요.',
  },
  'command.wrongTopic': {
    en: '“{typed}” is no topic here. Topics: {topics}',
    ko: '없는 주제입니다: “{typed}”. 주제: {topics}',
  },
  'command.needsUrl': {
    en: 'Add the address: `/kt-status source {action} https://…`',
    ko: '주소를 적어 주세요: `/kt-status source {action} https://…`',
  },
  'command.needsFact': {
    en: 'Add the number of the fact: `/kt-status fact {action} 12`. The numbers stand in the export and under “Sources”.',
    ko: '사실 번호를 적어 주세요: `/kt-status fact {action} 12`. 번호는 내보낸 파일과 “출처”에 있습니다.',
  },
  'command.needsAction': {
    en: 'Add what to do: {actions}',
    ko: '무엇을 할지 적어 주세요: {actions}',
  },
  'command.nearest': {
    en: 'Did you mean `/kt-status {command}`?',
    ko: '`/kt-status {command}` 명령을 찾으셨나요?',
  },
  'command.exported': {
    en: 'The file is in your messages with me.',
    ko: '파일은 저와의 메시지에 보냈습니다.',
  },
  'command.exportTitle': { en: 'Facts of {name}', ko: '{name} 사실 목록' },
  'command.editorsOnly': {
    en: 'Only editors can do that. Editors are set by `EDITORS`; ask whoever runs the bot.',
    ko: '편집자만 할 수 있습니다. 편집자는 `EDITORS` 설정으로 정해지니 운영자에게 문의하세요.',
  },
  'command.slackRefused': { en: 'Slack refused: {why}', ko: 'Slack이 거절했습니다: {why}' },
  'command.dmOnly': {
    en: 'Write this in a direct message with me or in a channel that I am in.',
    ko: '저와의 개인 메시지나 제가 있는 채널에서 써 주세요.',
  },

  // muting, feedback
  'mute.done': {
    en: 'Muted in this channel until {until}: “{headline}”',
    ko: '이 채널에서 {until}까지 껐습니다: “{headline}”',
  },
  'mute.undone': { en: 'Unmuted.', ko: '다시 켰습니다.' },
  'mute.none': {
    en: 'Nothing is muted in this channel. Each alert has a menu to mute its story.',
    ko: '이 채널에서 끈 이야기가 없습니다. 알림 메뉴에서 끌 수 있습니다.',
  },
  'mute.title': { en: 'Muted in this channel', ko: '이 채널에서 끈 이야기' },
  'mute.until': { en: 'until {until}, by <@{by}>', ko: '{until}까지, <@{by}> 님' },
  'lesson.done': {
    en: 'Noted as not relevant. What this changed:',
    ko: '관련 없음으로 기록했습니다. 바뀐 점:',
  },
  'lesson.nothing': { en: 'Nothing had to be changed.', ko: '바꿀 것이 없었습니다.' },
  'undo.done': { en: 'Undone.', ko: '되돌렸습니다.' },
  'feedback.thanks': { en: 'Thank you, noted.', ko: '감사합니다. 기록했습니다.' },

  // settings and forms
  'settings.title': { en: 'My settings', ko: '내 설정' },
  'settings.saved': { en: 'Your settings are saved.', ko: '설정을 저장했습니다.' },
  'settings.channelTitle': { en: 'Channel settings', ko: '채널 설정' },
  'settings.language': { en: 'Language', ko: '언어' },
  'settings.language.auto': { en: 'As in my Slack', ko: 'Slack 언어 설정대로' },
  'settings.language.en': { en: 'English', ko: 'English' },
  'settings.language.ko': { en: '한국어', ko: '한국어' },
  'settings.dm': { en: 'Direct messages', ko: '개인 메시지' },
  'settings.dm.on': { en: 'Send me the alerts as well', ko: '알림을 저에게도 보내기' },
  'settings.topics': { en: 'Topics (none chosen: all)', ko: '주제 (선택하지 않으면 전체)' },
  'settings.quietFrom': { en: 'Quiet from', ko: '방해 금지 시작' },
  'settings.quietTo': { en: 'Quiet until', ko: '방해 금지 끝' },
  'settings.quietHint': {
    en: 'In {zone}. A severe outage of a watched service passes quiet hours.',
    ko: '{zone} 기준입니다. 관찰 대상 서비스의 심각한 장애는 방해 금지 시간에도 알립니다.',
  },
  'settings.quietBoth': {
    en: 'Set both times, or neither.',
    ko: '시작과 끝을 모두 정하거나 모두 비워 두세요.',
  },
  'settings.threshold': {
    en: 'Score that an alert needs (0–100)',
    ko: '알림에 필요한 점수 (0–100)',
  },
  'settings.cap': { en: 'Alerts per hour at most', ko: '시간당 알림 최대 건수' },
  'settings.digest': { en: 'Digest', ko: '다이제스트' },
  'settings.digest.on': { en: 'Post the digest here', ko: '다이제스트를 여기에 게시' },
  'settings.optional': {
    en: 'Leave empty for the default of the watch.',
    ko: '비워 두면 기본값을 씁니다.',
  },
  'settings.number': {
    en: 'Write a number from {min} to {max}.',
    ko: '{min}부터 {max} 사이의 숫자를 적어 주세요.',
  },
  'settings.notHere': {
    en: 'I do not post in this channel. Invite me first.',
    ko: '이 채널에는 제가 없습니다. 먼저 초대해 주세요.',
  },
  'settings.subscribed': {
    en: 'You now get the alerts by direct message.',
    ko: '이제 알림을 개인 메시지로도 받습니다.',
  },
  'settings.unsubscribed': {
    en: 'You no longer get alerts by direct message.',
    ko: '더 이상 개인 메시지로 알림을 보내지 않습니다.',
  },
  'form.save': { en: 'Save', ko: '저장' },
  'form.cancel': { en: 'Cancel', ko: '취소' },
  'form.send': { en: 'Ask', ko: '질문' },
  'form.add': { en: 'Add', ko: '추가' },
  'form.close': { en: 'Close', ko: '닫기' },
  'form.waiting': { en: 'One moment …', ko: '잠시만 기다려 주세요 …' },
  'form.failed': { en: 'That did not work.', ko: '처리하지 못했습니다.' },
  'form.required': { en: 'Fill this in.', ko: '내용을 적어 주세요.' },
  'form.badUrl': {
    en: 'Write a whole address that starts with https://',
    ko: 'https://로 시작하는 전체 주소를 적어 주세요.',
  },
  'form.badDay': {
    en: 'Write a date that exists: 2024, 2024-09 or 2024-09-30.',
    ko: '실제 있는 날짜를 적어 주세요: 2024, 2024-09, 2024-09-30.',
  },
  'form.ask.title': { en: 'Ask about this', ko: '이 내용 질문하기' },
  'form.ask.anything': { en: 'Ask a question', ko: '질문하기' },
  'form.ask.question': { en: 'Your question', ko: '질문' },
  'form.ask.about': { en: 'About: {text}', ko: '대상: {text}' },
  'form.fact.title': { en: 'Add a fact', ko: '사실 추가' },
  'form.fact.correct': { en: 'Correct a fact', ko: '사실 정정' },
  'form.fact.retract': { en: 'Retract a fact', ko: '사실 철회' },
  'form.fact.statement': { en: 'Statement', ko: '내용' },
  'form.fact.topic': { en: 'Topic', ko: '주제' },
  'form.fact.status': { en: 'Status', ko: '상태' },
  'form.fact.speaker': { en: 'Who says it', ko: '말한 주체' },
  'form.fact.quote': { en: 'Quote, word for word', ko: '원문 인용' },
  'form.fact.publisher': { en: 'Publisher', ko: '매체' },
  'form.fact.url': { en: 'Address of the source', ko: '출처 주소' },
  'form.fact.publishedOn': { en: 'Published on', ko: '게재일' },
  'form.fact.eventDate': {
    en: 'When it happened (2024, 2024-09 or 2024-09-30)',
    ko: '일어난 때 (2024, 2024-09, 2024-09-30)',
  },
  'form.fact.why': { en: 'Why', ko: '이유' },
  'form.source.title': { en: 'Add a source', ko: '출처 추가' },
  'form.source.url': { en: 'Address of the feed or page', ko: '피드 또는 페이지 주소' },
  'form.source.name': { en: 'Name', ko: '이름' },
  'form.source.kind': { en: 'Kind', ko: '종류' },
  'form.source.every': { en: 'Read every … minutes', ko: '몇 분마다 읽을까요' },
  'kind.official': { en: 'official', ko: '공식 발표' },
  'kind.filing': { en: 'filing', ko: '공시' },
  'kind.wire': { en: 'wire', ko: '통신사' },
  'kind.press': { en: 'press', ko: '언론' },
  'kind.status': { en: 'status page', ko: '상태 페이지' },
  'kind.search': { en: 'search', ko: '검색' },
  'form.milestone.title': { en: 'Add a milestone', ko: '일정 추가' },
  'form.milestone.en': { en: 'What is promised, in English', ko: '약속된 내용 (영어)' },
  'form.milestone.ko': { en: 'What is promised, in Korean', ko: '약속된 내용 (한국어)' },
  'form.milestone.due': { en: 'Last day on which it is met in time', ko: '기한' },
  'form.milestone.words': {
    en: 'Words that say it was met, comma separated',
    ko: '달성을 뜻하는 단어 (쉼표로 구분)',
  },
  'form.phrase.title': { en: 'Not relevant', ko: '관련 없음' },
  'form.phrase.which': { en: 'Which words mark it', ko: '어떤 표현 때문인가요' },
  'form.phrase.hint': {
    en: 'What holds these words scores less in this watch. The source counts as before.',
    ko: '이 표현이 있는 소식은 점수를 낮춥니다. 출처는 이전처럼 평가합니다.',
  },
  'form.merge.title': { en: 'Merge stories', ko: '이야기 합치기' },
  'form.merge.what': {
    en: '*{headline}* and its {n|article|articles} go into the story that you choose. What follows is told in that story’s thread.',
    ko: '*{headline}* 이야기와 기사 {n}건이 고른 이야기로 들어갑니다. 후속 소식은 그 이야기의 스레드에 알립니다.',
  },
  'form.merge.into': { en: 'Into which story', ko: '어느 이야기로' },
  'form.merge.send': { en: 'Merge', ko: '합치기' },
  'form.merge.none': {
    en: 'There is no other story to merge into.',
    ko: '합칠 다른 이야기가 없습니다.',
  },
  'form.split.title': { en: 'Split this story', ko: '이야기 나누기' },
  'form.split.which': {
    en: 'Which articles tell of something else',
    ko: '다른 일을 다룬 기사',
  },
  'form.split.send': { en: 'Split', ko: '나누기' },
  'form.split.none': {
    en: 'This story has one article only: there is nothing to split.',
    ko: '기사가 하나뿐이라 나눌 것이 없습니다.',
  },
  'change.merged': { en: 'Merged into: {headline}', ko: '합친 이야기: {headline}' },
  'change.split': { en: 'Now a story of its own: {headline}', ko: '따로 나눈 이야기: {headline}' },
  'change.factAdded': {
    en: 'Fact {id} is in the base: {statement}',
    ko: '사실 {id} 추가됨: {statement}',
  },
  'change.factsAdded': {
    en: '{n|fact|facts} added to the base.',
    ko: '사실 {n}건을 추가했습니다.',
  },
  'change.factCorrected': {
    en: 'Fact {id} now reads: {statement}',
    ko: '사실 {id} 정정됨: {statement}',
  },
  'change.factRetracted': {
    en: 'Fact {id} is retracted: {statement}',
    ko: '사실 {id} 철회됨: {statement}',
  },
  'change.sourceAdded': { en: 'Source added: {name}', ko: '출처 추가됨: {name}' },
  'change.sourcePaused': { en: 'Source paused: {name}', ko: '출처 일시 중지됨: {name}' },
  'change.sourceResumed': {
    en: 'Source is read again: {name}',
    ko: '출처를 다시 읽습니다: {name}',
  },
  'change.sourceRemoved': { en: 'Source removed: {name}', ko: '출처 삭제됨: {name}' },
  'change.milestoneAdded': { en: 'Milestone added: {text}', ko: '일정 추가됨: {text}' },
  'change.channelSaved': {
    en: 'The channel’s settings are saved.',
    ko: '채널 설정을 저장했습니다.',
  },
  'change.noFact': { en: 'There is no fact {id}.', ko: '{id}번 사실이 없습니다.' },

  // offered claims
  'offer.title': { en: 'Read: {title}', ko: '읽음: {title}' },
  'offer.known': { en: 'known already', ko: '이미 저장됨' },
  'offer.new': { en: 'new', ko: '새 내용' },
  'offer.nothing': {
    en: 'I read it and found nothing new for the base.',
    ko: '읽어 보았지만 새로 저장할 내용이 없습니다.',
  },
  'offer.reading': { en: 'Reading the page …', ko: '페이지를 읽는 중 …' },
  'offer.choose': { en: 'Which claims go into the base?', ko: '어떤 주장을 저장할까요?' },
  'offer.formTitle': { en: 'Add to the fact base', ko: '사실 저장소에 추가' },
  'offer.accepted': {
    en: '{n|fact|facts} added to the base by <@{person}>.',
    ko: '<@{person}> 님이 사실 {n}건을 추가했습니다.',
  },
  'offer.dismissed': { en: 'Dismissed.', ko: '닫았습니다.' },

  'spending.part': {
    en: '{tokens} of {budget} tokens in {calls} calls',
    ko: '{calls}회 호출, {budget} 토큰 중 {tokens}',
  },
  'spending.line': {
    en: 'Model: today {day}; this month {month}',
    ko: '모델: 오늘 {day}, 이번 달 {month}',
  },

  // home and messages tab
  'home.alerts': { en: 'Last alerts', ko: '최근 알림' },
  'home.noAlerts': { en: 'No alert yet.', ko: '아직 알림이 없습니다.' },
  'home.sources': { en: 'Source health', ko: '출처 상태' },
  'home.editors': { en: 'For editors', ko: '편집자용' },
  'home.channel': { en: 'Settings of #{name}', ko: '#{name} 설정' },
  'home.changes': { en: 'Last changes', ko: '최근 변경' },
  'did.fact-add': { en: 'Fact added', ko: '사실 추가' },
  'did.fact-corrected': { en: 'Fact corrected', ko: '사실 정정' },
  'did.fact-retracted': { en: 'Fact retracted', ko: '사실 철회' },
  'did.claims-accept': { en: 'Claims accepted', ko: '주장 수락' },
  'did.add-source': { en: 'Source added', ko: '출처 추가' },
  'did.pause-source': { en: 'Source paused', ko: '출처 일시 중지' },
  'did.resume-source': { en: 'Source resumed', ko: '출처 재개' },
  'did.remove-source': { en: 'Source removed', ko: '출처 삭제' },
  'did.milestone-add': { en: 'Milestone added', ko: '일정 추가' },
  'did.story-merge': { en: 'Stories merged', ko: '이야기 합침' },
  'did.story-split': { en: 'Story split', ko: '이야기 나눔' },
  'did.channel-settings': { en: 'Channel settings', ko: '채널 설정' },
  'did.not-relevant': { en: 'Not relevant', ko: '관련 없음' },
  'did.mute': { en: 'Story muted', ko: '이야기 끔' },
  'did.unmute': { en: 'Story unmuted', ko: '이야기 다시 켬' },
  'prompts.title': { en: 'Ask about {name}', ko: '{name}에 대해 물어보세요' },

  // trouble
  'error.other': { en: 'That did not work: {message}', ko: '처리하지 못했습니다: {message}' },
  'error.unread': {
    en: 'I could not read that page: {message}',
    ko: '페이지를 읽지 못했습니다. 주소가 맞는지, 로그인 없이 열리는지 확인해 주세요. ({message})',
  },
  'error.old': {
    en: 'That is too old: {message}',
    ko: '너무 오래된 메시지라 더 이상 저장되어 있지 않습니다. 링크나 질문을 다시 보내 주세요. ({message})',
  },
  'error.undone': {
    en: 'Not undone: {message}',
    ko: '되돌리지 못했습니다. 이미 되돌렸거나 여기서 되돌릴 수 없는 변경입니다. ({message})',
  },
  'error.ref': {
    en: 'Something went wrong on my side (ref {ref}). Nothing was lost; try again, or tell whoever runs the bot this reference.',
    ko: '제 쪽에서 문제가 생겼습니다 (ref {ref}). 잃은 것은 없습니다. 다시 시도하거나 운영자에게 이 번호를 알려 주세요.',
  },
} as const satisfies Record<string, Bilingual>

export type TextKey = keyof typeof TEXTS

/** A text of the bot. The values are put in as they are: what comes from outside is escaped before. */
export function say(
  lang: Lang,
  key: TextKey,
  values: Record<string, string | number> = {},
): string {
  return TEXTS[key][lang].replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) => {
    const value = values[name] ?? ''
    if (one === undefined) return String(value)
    return `${value} ${Number(value) === 1 ? one : many}`
  })
}
