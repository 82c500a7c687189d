// What people say for what reports write: groups of words that mean alike in a question, both languages.

/**
 * Korean stems of two syllables are found wherever a fact holds them, also inside longer words; longer
 * ones as whole words. A word may stand in several groups. They widen a search and let a fact be about
 * what is asked; they never make a statement.
 */
const EVERYDAY = `
next upcoming 차기
attend attendance participant present came join turn-up 참석 참가 왔나 왔어 참여
recover recovery restore restored back revive fix repair 복구 정상화 정상 살아나 살아났 돌아온
affect hit damage suffer impact 피해 영향 당했 당한
hire recruit poach lure headhunt 영입 채용 스카우트 데려 뽑은
unfair one-sided lopsided disadvantage unfavourable 불공정 불리 부당 일방
due scheduled slated 예정
base based foundation underlying 기반 바탕
demand seek claim want 요구 청구
claim allege argue assert accuse 주장 지적 의혹
deny denial admit acknowledge rebut refute hit-back 부인 반박 인정 일축
term tenure 임기
operating 영업이익 영업익
micropayment 소액결제 소액
task team unit 조직 전담
force taskforce 전담 조직
warn warning caution careful beware 주의 당부 조심 경고
cause reason trigger knock 원인 까닭
original originally initially 당초 원래 애초
detail specific particular 세부 구체
settle finalise finalize fix pin nail decide agree 확정 정한 정하 결정 합의
employee staff workforce headcount 직원 임직원 인력
reject dismiss drop throw thrown toss 기각
headquarter office building hq 본사 사옥
meet meeting get-together sit-down 회동 만나 만날 만난 만났
visit trip 방한 방문 찾는 온다
vote elect election pick choose select 선임 선출 확정 선정 뽑은 뽑혔
nominee candidate shortlist 후보
end expire stop switch sunset 끝나 종료 만료 끊기 중단
support 지원
total overall altogether combined 총 누적 합쳐
supply provide deliver sell 공급 납품 대주 판매
cost expense fee bill charge 비용 금액 규모 요금
leader 리더
summit forum 서밋
forecast expect estimate projection reckon predict 전망 추산 예상 관측
together joint jointly both 공동 합쳐 양사 함께
down crash crashed stop halt offline knock freeze 멈춰 멈췄 멈춘 중단 마비 먹통
outage failure disruption chaos glitch breakdown 장애 먹통 마비
cheap budget lowcost 저비용 저비 저가
airline carrier 항공사 항공
flight plane departure 항공편 운항 비행기 비행
ticket ticketing boarding 발권 탑승권 탑승
criticise criticize criticism criticised criticized slam knock outdated behind 지적 비판 뒤처
launch release come arrive debut ready unveil roll 출시 나온 나왔 나올 나와 선보 공개
buy purchase procure 구매 구입 매입
usage use 이용 사용
shareholder agm 주총 주주총회
renew extend extension rollover carry 연장
reappoint term stay another reelect 연임
deal partnership pact tie alliance agreement 파트너십 제휴 계약 협력 손잡
cooperation collaborate work 협력 공동
cancel cancelled cancellation scrap 결항 취소 해지
late overdue slip delay delayed behind 지연 늦게 늦은 늦어 밀리 밀린
slow hinder hamper stall hold 더디 차질 밀리 지연
establish founded found set create form launch 설립 세울 세운 세워 출범 만든 만들
korea korean domestic local 한국 국내 대한민국 우리나라
sign signed conclude ink seal 체결 맺은 맺었 맺어
cyberattack hack hacker 사이버 해킹
pay paid shell 지급 지불 내야 내는
sme small startup 중소 스타트업
people staff 인력 명
invest investment pour put sink inject spend plough 투자 쏟는 쏟아 넣는
money sum fund cash 자금 돈 금액
leak leaked expose exposed breach compromise 유출 노출 새나
customer subscriber user client 고객 가입자 이용자
apologise apologize sorry apology 사과
boss chief head ceo lead 대표 최고경영자
resign quit leave step depart 사임 퇴임 물러 떠나
successor replace succeed takeover 차기 후임 후보
lawsuit sue suit case complaint court 소송 고소
lawmaker politician mp legislator 의원
parliament audit hearing 국정감사 국감
machine device computer pc 기기 장치 컴퓨터
windows 윈도우 윈도
revenue turnover sale 매출
profit earning 이익 영업이익
growth grow grew rise rose increase up 늘었 늘어 증가 성장 컸어
fall fell drop decline decrease shrink down 줄었 줄어 감소 빠졌
spin spun split carve 분사 떨어져
own owned wholly fully 자회사 100%
parent 모회사
rumour rumor gossip talk 소문 관측 설
speculation reckon suspect 관측 추측
insider source 관계자 업계
misconfiguration misconfigured setting wrong 설정 오류
phishing scam fraud malware 피싱 악성 사기
company firm 회사 기업 전문기업
executive management 임원 경영진
announce unveil present 발표 내놓 내놨 공개
review check inspect look 점검 살펴
plan intend 계획 방침
goal aim target priority 목표 첫째 1순위 우선
external outside 외부 바깥
manage manager managed 관리
shift turn move pivot become 전환 방향 트는 돌아서
annual annually yearly 연간 해마다 매년
final finalist 최종
hurt harm 여파 영향 지장
case lawsuit 소송
pick select 선정
store keep kept held hold 관리 보관 두고
sovereign homegrown 소버린 주권
volume capacity quota commitment 물량 약정 사용량
unused leftover remaining 남은 쓰지 못한 못한
ex former previously 출신 전직
share stake portion 몫 지분
correct correction withdrawn wrong retract 정정 철회 바로잡
`

/** The groups as word lists. */
export function everydayGroups(): string[][] {
  return EVERYDAY.trim()
    .split('\n')
    .map((line) => line.split(' '))
}
