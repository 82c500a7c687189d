// Korean words that say the same of a thing or a person: a question asks 넓이 where a text says 면적.

/** Stems of two syllables and more; of a short verb the forms that it has before an ending. */
const SAME = `
넓이 면적
높이 해발
길이 연장 총연장
무게 중량 체중 몸무게
질량 무게
크기 규모
나이 연령 나이로
값 가격 판매가 정가
비용 공사비 사업비 경비 건설비 제작비
요금 이용료 사용료
봉급 급여 연봉 임금
수입 소득 매출
이익 흑자
적자 손실
빚 부채 채무
비율 비중 비율은 차지
처음 최초 첫
마지막 최후
제일 가장
둘째 두번째 번째
현재 지금
태어 출생 탄생 출신
고향 고장 출신 태어
죽었 죽은 사망 숨졌 숨진 별세 타계 서거 전사 죽음 세상을
사인 사망 숨졌
묻힌 묻혔 안장 묘 무덤
결혼 혼인
아내 부인 배우자
남편 배우자
아버지 부친 아들로 딸로
어머니 모친 아들로 딸로
아들 자녀 자식 장남 차남
딸 자녀 장녀 차녀
형제 동생 누나 오빠
자라 자랐 성장 자란
배웠 공부 수학 사사
졸업 나왔
돌아서 전환 트는 바꾸
입학 들어갔 진학
전공 학과
직업 직책
만든 만들 제작 제조 창제
개발 고안 발명 창안 만들
세운 세워 설립 창립 건립 창설 건설 창건
지은 지었 짓는 건설 건축 세워
설계 디자인
지은 저술 집필 썼다 지었
쓴 썼다 저술 집필
저자 지은이 작가 글쓴이
그린 그렸 그림
부른 불렀 가창
감독 연출
출연 배역 주연
출간 출판 발간 간행 펴냈 펴낸
발표 공개
시작 개시 착수 시작된
출범 발족
취항 운항 다니기
개통 개설
개최 열린 열렸 열리 열려 열어 소집
주최 주관
참가 참여 출전
끝난 끝났 끝나 종료 만료 마감 종결
폐지 없앴 없어 철폐
폐간 폐업 문을
철거 헐린 헐렸 허물
해체 해산
옮긴 옮겼 옮기 이전 이장
이사 이주
바꾼 바꾸 바꿨 변경 교체 개정 바뀐 바뀌
변경 바꾸 바뀐
이름 명칭 호칭
별명 별칭 애칭
늘어 늘었 늘린 증가 상승 증대
줄어 줄었 줄인 감소 하락 감축 줄이
높인 높였 인상 상향
낮춘 낮췄 인하 하향
오른 올랐 상승
떨어 하락 추락
이끈 이끌 지휘 통솔 거느
지휘 이끌 거느 통솔
장수 장군 무장 지휘관
임금 국왕 왕
이긴 이겼 승리 물리 격파
진 졌다 패배 패했
공격 습격 기습
유인 꾀어 꾀었
항복 투항
싸움 전투 해전 교전
원인 까닭 이유 때문
까닭 이유 원인 때문
근거 이유 까닭
명분 핑계 이유 구실
목적 위해 위하여
금지 막았 막혔 불허
통제 막혔 막았 차단
막은 예방 방지 차단
깨진 깨졌 깨져 파손 훼손
파손 깨져 깨졌 부서 훼손 망가
고친 고쳤 고치 수리 해결 보수
복원 되살 재현 부활 복구
복구 회복 정상화
발견 찾아 찾은
확인 밝혀 드러
밝혀 규명 밝혔 확인
사는 살던 살았 거주 서식
서식 사는 살며
먹이 먹는 먹고
번식 산란
색 빛깔 색깔
재료 원료 소재
나라 국가
도시 시내
병 질병 질환
약 의약품 치료제
책 저서 서적
신문 일간지
회사 기업 업체 법인
업체 기업 회사
직원 임직원 사원 종업원
사장 대표 최고경영자
설립자 창업자 창립자
창업 설립
인수 사들
매각 팔았
합병 통합
투자 출자
보유 소유 가지고 갖고
사용 이용 활용 쓰인 쓰였 쓰는
쓰인 사용 이용 배분 투입
들어간 들여 투입 소요 들었
걸린 걸렸 소요 걸리
탑재 실린 실렸 장착 적용
제품 상품
고객 이용자 가입자
접수 들어온 신고
처리 취급
취급 간주 본다
대신 갈음 대체
대체 갈음 대신
허용 가능 허가
승인 허가 인가
위반 어긴 어기 게을
어기 위반 게을 어긴
처벌 처분 벌금 과태료
처분 벌칙 과태료
의무 하여야 해야
제출 내야 제출하
신청 접수 청구
통지 알려 알린 통보
알려 통지 통보
보관 보존
점검 검사 확인
실시 시행 진행 한다
시행 실시 발효
중지 멈추 멈춘 중단 정지
중단 멈추 멈춘 중지
한도 상한 최대
기준 이상 이하 초과 미만
범위 이상 이하 미만
기한 이내 까지
매년 해마다 연간 매해
매일 날마다 하루
평균 평균적
예정 계획 방침
목표 계획
문제 과제
급한 시급
이동 날아 옮겨
거리 킬로미터
추적 위치
모양 형태 모습
형상화 본떠 본뜬 상징
특징 특성
장점 이점
단점 결점
차이 다른 다르
같은 동일 같으
나눈 나누 구분 분류
속한 속하 소속
위치 자리 있는 소재
본사 본점
매장 점포 영업점
인구 주민
관광객 방문객 탐방객
학생 재학생
군인 병사 수군
경찰 순경
법 법률 법령
재판 소송 공판
선고 판결
체포 구속 검거
석방 풀려
수상 받았 받은
상 수상
우승 1위 정상
득점 골
기록 달성
받은 받았 수여
누명 무고
벗었 신원 복권
벼슬 관직
유배 귀양
귀양 유배
왜선 적선 왜군
`

const GROUPS = readGroups()
const MOST = 6

/**
 * Stems of Korean words that say the same as this one; none where it is not known. They stand in
 * facts as words or as pairs of syllables.
 * @param word as `wordsOf` makes it, also with an ending ("태어난")
 */
export function sameInKorean(word: string): string[] {
  const same = new Set<string>()
  for (let length = Math.min(word.length, 5); length >= 2; length--) {
    for (const other of GROUPS.get(word.slice(0, length)) ?? []) same.add(other)
    if (same.size > 0) break
  }
  same.delete(word)
  return [...same].slice(0, MOST)
}

/** By the first stem of each line what the others of the line are, and the other way round. */
function readGroups(): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const line of SAME.trim().split('\n')) {
    const stems = line.split(' ')
    for (const stem of stems)
      groups.set(stem, [
        ...new Set([...(groups.get(stem) ?? []), ...stems.filter((other) => other !== stem)]),
      ])
  }
  return groups
}
