// Every text of the page itself, in Korean and English. `{name}` is replaced; `{n|one|many}` counts.

export const PAGE_TEXTS = {
  // the frame
  'frame.name': { en: 'Local workspace', ko: '로컬 워크스페이스' },
  'frame.skip': { en: 'Skip to the conversation', ko: '대화로 건너뛰기' },
  'frame.opening': { en: 'Opening the local workspace…', ko: '로컬 워크스페이스를 여는 중…' },
  'frame.thread': { en: 'Thread', ko: '스레드' },
  'frame.conversations': { en: 'Conversations', ko: '대화 목록' },
  'frame.lost': {
    en: 'The connection to the local workspace is gone; trying again.',
    ko: '로컬 워크스페이스와 연결이 끊겨 다시 시도하는 중입니다.',
  },
  'frame.back': { en: 'Connected again.', ko: '다시 연결되었습니다.' },
  'frame.silent': {
    en: 'The local workspace does not answer. Is it still running?',
    ko: '로컬 워크스페이스가 응답하지 않습니다. 아직 실행 중인가요?',
  },
  'banner.recorded': { en: 'Recorded story', ko: '녹화된 이야기' },
  'banner.local': { en: ' — local workspace', ko: ' — 로컬 워크스페이스' },
  'banner.detail': {
    en: '. News of 2024 and after is replayed at speed; nothing leaves this machine.',
    ko: '. 2024년 이후의 뉴스를 빠르게 재생합니다. 아무것도 이 컴퓨터 밖으로 나가지 않습니다.',
  },

  // the side
  'side.channels': { en: 'Channels', ko: '채널' },
  'side.apps': { en: 'Apps', ko: '앱' },
  'side.unread': { en: ' unread', ko: '개 읽지 않음' },
  'side.you': { en: 'You are ', ko: '현재 사용자: ' },
  'side.become': { en: 'Be somebody else', ko: '다른 사람으로 바꾸기' },
  'side.colours': { en: 'Colours', ko: '화면 색' },
  'side.colours.system': { en: 'As the system', ko: '시스템 설정대로' },
  'side.colours.light': { en: 'Light', ko: '밝게' },
  'side.colours.dark': { en: 'Dark', ko: '어둡게' },
  'side.all': { en: 'All conversations', ko: '모든 대화' },

  // a channel and a thread
  'channel.messages': { en: 'Messages of #{name}', ko: '#{name} 메시지' },
  'channel.write': { en: 'Message #{name}', ko: '#{name}에 메시지 보내기' },
  'channel.empty': {
    en: 'This is the very beginning of #{name}.',
    ko: '#{name} 채널의 맨 처음입니다.',
  },
  'channel.without': {
    en: '{app} is not in this channel.',
    ko: '이 채널에는 {app} 앱이 없습니다.',
  },
  'channel.invite': { en: 'Add {app}', ko: '{app} 추가' },
  'thread.title': { en: 'Thread', ko: '스레드' },
  'thread.messages': { en: 'Messages of the thread', ko: '스레드 메시지' },
  'thread.write': { en: 'Reply in this thread', ko: '이 스레드에 답글 쓰기' },
  'thread.reply': { en: 'Reply…', ko: '답글…' },
  'thread.hint': {
    en: 'Ask about this: “who says that?”, “by when?”',
    ko: '이어서 물어보세요: “누가 그렇게 말했나요?”, “언제까지인가요?”',
  },
  'thread.back': { en: 'Back to the channel', ko: '채널로 돌아가기' },
  'thread.close': { en: 'Close thread', ko: '스레드 닫기' },
  'thread.replies': { en: '{n|reply|replies}', ko: '답글 {n}개' },
  'thread.last': { en: 'last at {time}', ko: '마지막 {time}' },

  // the app
  'app.tabs': { en: 'App', ko: '앱' },
  'app.home': { en: 'Home', ko: '홈' },
  'app.preparing': { en: 'Home is being prepared…', ko: '홈을 준비하는 중…' },
  'app.messages': { en: 'Messages', ko: '메시지' },
  'app.chat': { en: 'Messages with the app', ko: '앱과 주고받은 메시지' },
  'app.new': { en: 'New conversation', ko: '새 대화' },
  'app.write': { en: 'Message to {app}', ko: '{app}에 보낼 메시지' },
  'app.ask': { en: 'Ask {app}', ko: '{app}에 질문하기' },
  'app.welcome': {
    en: 'Ask {app} about the situation. Answers cite their sources.',
    ko: '{app}에 현재 상황을 물어보세요. 답변에는 출처가 붙습니다.',
  },

  // writing
  'write.send': { en: 'Send', ko: '보내기' },
  'write.stop': { en: 'Stop', ko: '중지' },
  'write.hint': {
    en: 'Enter sends · Shift+Enter for a new line · / for commands · @ to mention',
    ko: 'Enter로 보내기 · Shift+Enter로 줄 바꾸기 · / 명령어 · @ 멘션',
  },
  'write.suggestions': { en: 'Suggestions', ko: '추천 항목' },
  'write.app': { en: 'App', ko: '앱' },
  'write.unknown': {
    en: '{command} is not a command here. Type / to see what there is.',
    ko: '{command} 명령은 여기에 없습니다. /를 입력하면 쓸 수 있는 명령이 보입니다.',
  },

  // messages
  'message.list': { en: 'Messages', ko: '메시지' },
  'message.jump': { en: 'New messages ↓', ko: '새 메시지 ↓' },
  'message.new': { en: 'New', ko: '새 메시지' },
  'message.app': { en: 'APP', ko: '앱' },
  'message.own': { en: 'Only visible to you', ko: '나에게만 보임' },
  'message.broadcast': {
    en: 'replied to a thread, and here as well',
    ko: '스레드에 단 답글을 여기에도 보냄',
  },
  'message.edited': { en: '(edited)', ko: '(편집됨)' },
  'message.working': { en: 'is at work…', ko: '작업 중…' },
  'message.dismiss': { en: 'Dismiss this message', ko: '이 메시지 닫기' },
  'message.react': { en: 'React', ko: '반응 추가' },
  'message.thread': { en: 'Reply in thread', ko: '스레드에 답글 달기' },
  'message.more': { en: 'More for this message', ko: '이 메시지 추가 작업' },
  'reaction.+1': { en: 'thumbs up', ko: '좋아요' },
  'reaction.-1': { en: 'thumbs down', ko: '별로예요' },
  'reaction.eyes': { en: 'eyes', ko: '보고 있어요' },
  'reaction.white_check_mark': { en: 'done', ko: '완료' },
  'reaction.tada': { en: 'hooray', ko: '축하해요' },
  'reaction.thinking_face': { en: 'thinking', ko: '생각 중' },

  // blocks and forms
  'block.cards': { en: 'Cards', ko: '카드' },
  'block.choose': { en: 'Choose', ko: '선택' },
  'block.more': { en: 'More actions', ko: '추가 작업' },
  'block.feedback': { en: 'Feedback', ko: '평가' },
  'block.optional': { en: ' (optional)', ko: ' (선택 사항)' },
  'block.pick': { en: 'Choose…', ko: '선택…' },
  'block.bytes': { en: '{n|byte|bytes}', ko: '{n}바이트' },
  'block.table': { en: 'Table', ko: '표' },
  'block.back': { en: 'Back', ko: '이전' },
  'block.next': { en: 'Next', ko: '다음' },
  'block.page': { en: '{page} of {pages}', ko: '{pages}쪽 중 {page}쪽' },
  'block.group': { en: '@group', ko: '@그룹' },
  'mark.green': { en: 'green mark', ko: '초록 표시' },
  'mark.yellow': { en: 'yellow mark', ko: '노랑 표시' },
  'mark.orange': { en: 'orange mark', ko: '주황 표시' },
  'mark.red': { en: 'red mark', ko: '빨강 표시' },
  'mark.white': { en: 'white mark', ko: '흰색 표시' },
  'task.pending': { en: 'waiting', ko: '대기 중' },
  'task.in_progress': { en: 'in progress', ko: '진행 중' },
  'task.complete': { en: 'done', ko: '완료' },
  'task.error': { en: 'failed', ko: '실패' },
  'dialog.sure': { en: 'Are you sure?', ko: '계속할까요?' },
  'dialog.cancel': { en: 'Cancel', ko: '취소' },
  'dialog.yes': { en: 'Yes', ko: '예' },
  'dialog.close': { en: 'Close', ko: '닫기' },

  // what could not be done; by the code that the server gives
  'problem.app-silent': {
    en: 'KT Status did not answer. Is the bot running?',
    ko: 'KT Status가 응답하지 않았습니다. 봇이 실행 중인가요?',
  },
  'problem.command-failed': {
    en: '{command} failed with the error "{error}"',
    ko: '{command} 실행 실패 ({error})',
  },
  'problem.no-such-message': { en: 'This message is gone.', ko: '메시지가 더 이상 없습니다.' },
  'problem.no-such-view': {
    en: 'This form is no longer open.',
    ko: '이 양식은 더 이상 열려 있지 않습니다.',
  },
  'problem.no-such-element': {
    en: 'This button is no longer there.',
    ko: '이 버튼은 더 이상 없습니다.',
  },
  'problem.not-a-member': {
    en: 'You are not in this conversation.',
    ko: '이 대화에 참여하고 있지 않습니다.',
  },
  'problem.field-required': {
    en: 'Please complete this required field.',
    ko: '꼭 입력해야 하는 항목입니다.',
  },
  'problem.field-short': {
    en: 'Please enter at least {n|character|characters}.',
    ko: '{n}자 이상 입력해 주세요.',
  },
  'problem.field-long': {
    en: 'Please enter no more than {n|character|characters}.',
    ko: '{n}자 이하로 입력해 주세요.',
  },
  'problem.field-url': { en: 'Please enter a valid URL.', ko: '올바른 URL을 입력해 주세요.' },
}

/**
 * A text of the page in a language. @param {string} locale `ko-KR`, `en` @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function sayIn(locale, key, values = {}) {
  const lang = locale.startsWith('ko') ? 'ko' : 'en'
  return PAGE_TEXTS[key][lang].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name, one, many) => {
      const value = values[name] ?? ''
      if (one === undefined) return String(value)
      return `${value} ${Number(value) === 1 ? one : many}`
    },
  )
}

/** The same in the language of who looks at the page: the document's own. */
export function say(key, values) {
  return sayIn(document.documentElement.lang, key, values)
}

/** The page's own sentence for what could not be done; where it has none, the server's. */
export function sayProblem({ problem, code, values }) {
  const key = `problem.${code}`
  return key in PAGE_TEXTS ? say(key, values) : problem
}

/** Puts the page into a person's language: what is drawn from here on, and what stands in the HTML. */
export function speak(locale) {
  document.documentElement.lang = locale.startsWith('ko') ? 'ko' : 'en'
  for (const node of document.querySelectorAll('[data-say]'))
    node.textContent = say(node.dataset.say)
  for (const node of document.querySelectorAll('[data-say-label]'))
    node.setAttribute('aria-label', say(node.dataset.sayLabel))
}
