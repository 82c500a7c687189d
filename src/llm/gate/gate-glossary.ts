// Words of statements in both languages, beside those of news: they let a sentence be held against a fact.

import { readGlossary, sensesOf } from '../../language/glossary.ts'
import { wordsOf } from '../../language/words.ts'
import { conjugated } from './gate-conjugation.ts'
import { DAILY_WORDS } from './gate-daily.ts'
import { EVERYDAY_WORDS } from './gate-everyday.ts'
import { FIELD_WORDS } from './gate-fields.ts'
import { LOAN_WORDS } from './gate-loanwords.ts'
import { ORDINARY_WORDS } from './gate-lexicon.ts'
import { WORLD_WORDS } from './gate-world.ts'

// English words = Korean words; verbs stand as stems, and a word may stand in several lines.
const STATEMENT_WORDS = `
attack cyberattack = 공격
confirm confirmation = 확인
reduce reduction decrease fall drop decline = 감소 줄었 줄어
scope range extent = 범위
detail = 세부 상세
settle fix finalise finalize decide determine fixed decided = 확정 정하 결정
promise pledge commit = 약속
portion contribution = 몫
whole entire = 전체
figure number = 수치 숫자
withdraw withdrawn retract = 철회
operation = 운영 운항
return back = 돌아 복귀
normal = 정상
security securities = 증권
outside external = 외부
solution = 솔루션
competitive competitiveness = 경쟁력
comment remark mention = 언급 논평
cost expense = 비용
disclose public reveal undisclosed = 공개
pay payment = 지불 지급 결제
claim = 청구 주장
update = 업데이트
faulty defect flaw fault = 결함 잘못
device = 기기
computer = 컴퓨터
flight = 항공편
airport = 공항
carrier airline = 항공사 항공
budget low-cost = 저비용
boarding = 탑승
hand = 손
ticket ticketing = 발권
reservation booking = 예약
attend present participate = 참석 참가
headquarters headquarter = 본사
building = 사옥 건물
event = 행사
visit = 찾는 방문
fund = 펀드 기금
together joint jointly both combine = 함께 공동 합쳐 합계 양측
invest investment = 투자
supply provide = 공급
network = 네트워크
data = 데이터
contract deal = 계약
worth value size = 규모
sign signing = 체결
partnership = 파트너십
alliance = 동맹
cooperate cooperation collaborate collaboration = 협력
model = 모델
based = 기반
version = 버전
task = 전담
team force = 조직 팀
small = 중소 소규모
due slated schedule scheduled = 예정
half = 상반기 하반기
quarter = 분기
operating = 영업
profit = 이익
revenue sale = 매출
record = 역대
consolidated = 연결
year = 전년 지난해
synergy = 시너지
sector = 부문
financial = 금융
cumulative = 누적
grow growth = 늘어 성장
hire recruit = 영입 채용
lead led = 이끌 이끈
executive = 임원 경영진
legal lawful unfavourable unfavorable disadvantage = 불리
unfair = 불공정
deny = 부인
condition term = 조건
extend extension = 연장
use usage = 사용 이용
expose exposure = 노출
apologise apologize apology = 사과
unauthorised unauthorized = 무단
illegal = 불법
leak = 유출
customer = 고객
free = 무료
serve = 재직
term tenure = 임기
seek = 연임
another = 연임
begin begun start = 시작
select selection process = 선임 절차
board = 이사회
candidate = 후보
final = 최종
appoint appointed = 선임 임명
shareholder = 주주 주총
meeting = 총회 회의
former = 전임
enterprise = 기업부문
regular = 정기
pass = 통과
end = 끝나
support = 지원
turn become = 바뀌 방향
pursue = 추진
sovereign = 소버린
crisis = 위기
derail = 좌초
project = 프로젝트
subsidiary = 자회사
spin-off spun = 분사
rumour rumor = 소문
insider = 관계자
idea philosophy = 철학
shift change = 변화 전환
approach way = 방식
seat = 의석
veto = 거부권
misconfiguration configuration = 설정
error = 오류
worldwide world global = 세계
negligence = 과실
trespass = 침입
judge = 판사
rule ruling = 판결
lawsuit sue = 소송
demand ask = 요구
ministry = 부처
science = 과학
transport = 국토교통
hit damage harm = 피해
recover recovery restore = 복구
affect affected = 영향
about near = 가량
hundred = 백
culture = 문화
language = 언어
tune optimise optimize = 최적화
develop development = 개발
research = 연구
train training = 양성 교육
talent = 인재
center centre = 센터
describe explain explained = 설명
technical = 기술
leading leader = 선도 선두
lead = 선두
market = 시장
entry enter = 진입 뛰어
client = 고객
implement = 구현
slow = 더디
progress = 진행
aftermath effect = 여파
difficult complicate complicated = 어려 복잡
newspaper paper = 신문
supervisory supervise supervision = 감독
court = 법원 대법원
supreme = 대법원
act law = 법 클라우드법
democratic democracy = 민주당 더불어민주당
party = 민주당 정당
audit = 감사 국정감사
parliamentary parliament = 국정감사 국회
commission committee = 위원회
fair trade = 공정거래
service = 금융감독원 서비스
ministry = 과학기술정보통신부 국토교통부 보건부 기획재정부 국방부 외교부
agency authority = 진흥원 당국
bank = 은행
motor auto = 모터스 자동차
semiconductor = 반도체
electronics electronic = 전자
chemical = 화학 케미칼
construction = 건설
group holding = 그룹 홀딩스
airline airway = 항공
university = 대학교 대학
hospital = 병원
union = 노조
management = 사측 경영진
wage = 임금
strike = 파업
break collapse = 결렬
start enter = 들어 돌입 착수
repay refund return reimburse = 돌려 환불 상환
charge bill = 청구
twice double = 이중 두
app application = 앱
fail failure = 실패 장애 고장
caution warn reprimand = 주의 경고
executive official = 담당 임원
charge responsible = 담당
merger merge integration = 통합 합병
slip postpone push delay late = 미루 미뤄 늦춰 늦어 늦출 지연 연기
carmaker automaker = 완성차 자동차
share stock = 주가 주식
fall drop decline lower cut reduce = 하락 내려 내렸 낮아 낮춰 인하 줄 떨어
rise raise increase climb higher = 상승 오르 올랐 올려 인상 늘
recall = 리콜
van = 승합차
defect fault = 결함
talk discuss negotiate negotiation consultation = 협의 협상 논의
sale sell = 매각
business unit = 사업
introduce adopt bring = 도입 들여 마련
build = 짓 건설 세우
charging charge = 충전
station = 충전소 역
bus = 버스
city = 시 시는 서울시
case patient = 환자 건
measles measle = 홍역
child kid = 아동 어린이
expert analyst = 전문가
launch = 발사 출시
orbiter = 궤도선
lunar moon = 달
cost expense = 비용
more above = 많 초과
planned plan = 계획
halt stop suspend = 중단 멈추 멈춘 멈춰 가동
plant factory = 공장
production produce = 양산 생산
uphold confirm = 확정
order = 명령 하라
damages compensation compensate = 배상 손해
employee staff worker = 직원 전직원
typhoon = 태풍
landfall land ashore = 상륙
power electricity = 정전 전기 전력
home household house = 가구
without lose lost = 정전 끊
whether = 여부
inquiry investigation investigate probe = 조사
depth = 심층
deal transaction = 거래
decide decision = 결정
mass = 양산
president = 사장 대통령
fire blaze = 화재 불
hurt injure injury injured = 다친 다쳤 부상
put extinguish out = 꺼졌 껐 진화
warehouse = 창고
familiar = 아는
matter = 사정 사안
people person source = 관계자 소식통 사람
hydrogen = 수소
base = 기준
rate = 금리
central = 중앙
spend = 투자 지출
raise = 인상
wage pay = 임금
agree agreement = 합의
overseas abroad = 해외
email mail = 이메일 메일
message = 메시지
pioneer open = 개척
real estate property = 부동산 분양
reflect book = 반영
part share portion impact = 영향 몫
once = 한꺼번에 한번에
behind lag = 뒤처 뒤떨어
remain stay still rest = 머물 머물러
criticism critic point = 지적 비판
committed commit agreed = 약정
volume amount usage = 사용량 물량
suspicion suspect allegation = 의혹
expose exposed = 노출
user use = 이용
card sim usim = 유심
replace change swap = 교체 바꿔 바꾸
choose chose pick = 선정 뽑 확정
head former = 부문장
regular ordinary annual = 정기
agenda item = 안건
pass approve = 통과 가결
count = 청구 혐의
fraud = 사기
dismiss throw = 기각
gross = 중과실
pursue continue proceed = 이어 계속
breach hacking = 침해
wide various range = 다양 폭넓
offer product = 상품
competitive = 경쟁력
local = 현지
time hour = 시간
late = 늦
morning = 오전 새벽
evening night = 저녁 밤
afternoon = 오후
write wrote written = 적 써서 썼
pass = 탑승권
staff = 직원
hand manually handwritten = 손 수기
malicious = 악성
file = 파일
warning warn = 주의 당부
send = 보내 보냈
help = 도와
industry sector = 업계
transformation = 전환
small = 중소 소규모 작은
company firm = 회사 기업 전문기업
specialist specialised specialized special = 전문
first = 첫째 첫 우선
goal target aim = 목표
address speech = 신년사 연설
hire recruit = 영입
cumulative accumulated total = 누적
calculate calculation = 계산
come visit = 찾 방한
meet = 만나 만날 만났
review check = 점검 살펴
progress = 진행
follow = 이어
leader = 리더
nationwide national = 전국
unveil present = 내놓 내놨 공개
financial supervisory service = 금융감독원 금감원
financial services commission = 금융위원회 금융위
fair trade commission = 공정거래위원회 공정위
supreme court = 대법원
constitutional court = 헌법재판소
national assembly = 국회
people power party = 국민의힘
democratic party = 더불어민주당 민주당
science ict = 과학기술정보통신부 과기정통부
land infrastructure transport = 국토교통부 국토부
trade industry energy = 산업통상자원부 산업부
economy finance = 기획재정부 기재부
personal information protection commission = 개인정보보호위원회 개보위
communications commission = 방송통신위원회 방통위
internet security agency = 한국인터넷진흥원
national pension service = 국민연금공단 국민연금
national police agency = 경찰청
intelligence service = 국가정보원 국정원
audit inspection = 감사원
prosecutor prosecution = 검찰 검찰청
european union commission = 유럽연합 집행위원회
spend spent use = 쓰 써 지출
pay paid = 내 낼 낸 납부
correct right true = 옳 맞
withdraw withdrawn retract = 철회
year = 해마다 매년
cyber cyberattack = 사이버
blog = 블로그
program programme = 프로그램
premium = 프리미엄
briefing = 브리핑
brand = 브랜드
trend = 트렌드
startup = 스타트업
test = 테스트
upgrade = 업그레이드
portfolio = 포트폴리오
process = 프로세스
franchise = 프랜차이즈
risk = 리스크
infrastructure = 인프라
strike = 스트라이크
lean rely depend = 기대 의존 의지
join hand = 손을 손잡
abandon drop give scrap = 포기 철회 접 접기
environment environmental = 환경 환경부
deposit = 보증금 예금
disposable single-use = 일회용
cup = 컵
impose levy charge = 매기 부과
container = 컨테이너
handle process = 처리
traffic volume throughput = 처리량 물동량
station = 역
signal = 신호
train = 열차
late delay = 늦어 늦었 지연
clinical trial = 임상
drug medicine = 항암제 약
cancer = 암 항암제
investor = 투자자
exercise drill = 훈련
defence defense = 국방
report = 보도
true = 사실
decision decide = 결정 하기로
europe european = 유럽
sell sold sale = 팔 팔아 판매
best good = 좋은 최고
month = 달 월
year = 해 년
next following = 내년 다음
push pursue = 추진
find look search select = 선임 물색 찾
board = 이사회
container box = 컨테이너
port harbour harbor = 항 항만
school education = 학교 교육
law legal = 법 법률 법적
bill = 법안
vote = 표결 투표
elect election = 선거 선출
tax = 세금 세
budget = 예산
income = 소득 수입
spending = 지출
subsidy support aid = 지원 지원금 보조금
loan lend = 대출
interest = 이자 금리
debt = 빚 부채 채무
bond = 채권
currency = 통화
export = 수출
import = 수입
trade = 무역 교역 통상
tariff = 관세
price cost = 가격 값
inflation = 물가
wage = 임금
job employment = 일자리 고용
hire recruit = 채용 영입 데려
lay cut layoff = 감원 해고
retire retirement = 은퇴 퇴직
pension = 연금
house housing apartment = 주택 아파트
rent = 임대 월세
land site = 부지 땅 용지
construct build building = 건설 건축 짓
road highway = 도로
bridge = 다리 교량
tunnel = 터널
rail railway = 철도
subway metro = 지하철
ship vessel = 선박 배
plane aircraft = 항공기 비행기
passenger = 승객
driver = 운전 기사
accident crash = 사고
victim = 피해자 희생자
die death dead killed = 숨 사망
injure wound = 부상 다치
rescue = 구조
search = 수색
police = 경찰
arrest = 체포
charge indict = 기소
trial = 재판
prison jail = 교도소 징역
sentence = 선고
appeal = 항소 상고
evidence = 증거
crime = 범죄
drug narcotic = 마약
weapon = 무기
missile = 미사일
military army = 군 군사
soldier troop = 군인 병력
war = 전쟁
attack = 공격
peace = 평화
ceasefire truce = 휴전
negotiate talk = 협상
agreement deal = 합의
sanction = 제재
ally alliance = 동맹
summit = 정상회담
visit = 방문
president = 대통령
minister = 장관
prime = 총리
government = 정부
opposition = 야당
ruling = 여당
reform = 개혁
protest = 시위
strike = 파업
union = 노조
doctor = 의사
nurse = 간호사
patient = 환자
disease = 질병
virus = 바이러스
vaccine = 백신
hospital = 병원
surgery = 수술
treatment treat = 치료
food = 식품 음식
farm farmer = 농가 농민 농업
fish = 수산 어업
water = 물 수도
energy = 에너지
oil = 석유 유가
gas = 가스
coal = 석탄
nuclear = 원전 원자력 핵
solar = 태양광
wind = 풍력
plant = 발전소
emission = 배출
climate = 기후
rain = 비 폭우
snow = 눈 폭설
flood = 홍수 침수
storm = 폭풍
earthquake quake = 지진
fire = 화재
forest = 산림 숲
animal = 동물
research study = 연구
scientist researcher = 연구진 과학자
satellite = 위성
rocket = 로켓
space = 우주
chip semiconductor = 반도체 칩
battery = 배터리
electric = 전기
robot = 로봇
phone smartphone = 스마트폰 휴대전화
screen display = 디스플레이 화면
software = 소프트웨어
algorithm = 알고리즘
user = 이용자 사용자
account = 계정
password = 비밀번호
privacy = 개인정보
game = 게임
film movie = 영화
music = 음악
sport = 스포츠
team = 팀
player = 선수
coach = 감독
win won victory = 이겼 승리 우승
lose defeat = 졌 패배
final = 결승
league = 리그
season = 시즌
score goal = 득점 골
record = 기록
star = 별 스타
child children = 아이 어린이 자녀
woman women = 여성
man men = 남성
family = 가족
student = 학생
teacher = 교사
foreign foreigner = 외국인 외국
tourist = 관광객
hotel = 호텔
restaurant = 식당
store shop = 매장 가게
customer consumer = 고객 소비자
brand = 브랜드
product = 제품 상품
order = 주문
delivery deliver = 배송 배달
stock inventory = 재고
supply chain = 공급망
supplier = 공급업체 협력사
factory = 공장
worker = 근로자 노동자
safety safe = 안전
inspection inspect = 점검 검사
rule regulation = 규정 규제
licence license permit = 허가 면허
ban prohibit = 금지
allow permit = 허용
approve approval = 승인
reject refuse = 거부 거절
delay = 지연
extend extension = 연장
expand = 확대
reduce cut = 축소 감축
open = 열 개장 문
close shut = 닫 폐쇄 문
move relocate = 이전 옮
return = 돌아 복귀
begin = 시작
finish complete completion = 완료 완공 마쳤 끝
continue = 계속 이어
change = 바꾸 변경 변화
improve improvement = 개선 나아
worsen = 악화
recover = 회복 복구
damage = 피해 손상
loss = 손실 손해
gain profit = 이익
share stake = 지분
merge = 합병 합치
acquire buy purchase = 인수 사들 매입
sell = 매각 팔
invest = 투자
fund = 기금 자금
raise = 조달 올리
value = 가치
analyst = 애널리스트
forecast = 전망
target = 목표
plan = 계획 방안
strategy = 전략
review = 검토
consider = 검토 고려
discuss = 논의
propose proposal = 제안
demand = 요구 수요
require = 요구 필요
need = 필요
warn = 경고
concern worry = 우려
criticise criticize = 비판
praise = 칭찬
apologise = 사과
explain = 설명
announce = 발표
reveal = 공개
confirm = 확인
deny = 부인
reach = 이르 도달
exceed = 넘
remain = 남
include = 포함
exclude = 제외
average = 평균
total = 총 모두 합계
majority most = 대부분 과반
third = 3분의
double = 두배
monthly = 월간 매월
weekly = 주간 매주
daily = 매일 하루
annual yearly = 연간 매년
early = 초 이른
mid = 중순
late = 말
night = 밤
morning = 아침
weekend = 주말
holiday = 휴일 연휴
spring = 봄
summer = 여름
autumn fall = 가을
winter = 겨울
north = 북
south = 남
east = 동
west = 서
capital = 수도
province = 도
district = 구
village = 마을
island = 섬
border = 국경
sea = 바다
river = 강
mountain = 산
tour = 투어
summit = 서밋
forum = 포럼
conference = 콘퍼런스
education training = 교육 양성
`

/** Irregular forms; the first word of each group is the base. */
const IRREGULAR =
  'use used,pay paid,repay repaid,sell sold,buy bought,make made,build built,hold held,keep kept,lose lost,win won,rise rose risen,fall fell fallen,grow grew grown,go went gone,come came,take took taken,give gave given,tell told,meet met,lead led,send sent,spend spent,leave left,begin began begun,break broke broken,choose chose chosen,freeze froze frozen,find found,bring brought,write wrote written,speak spoke spoken,shrink shrank shrunk,drive drove driven,steal stole stolen,seek sought,think thought,overtake overtook overtaken,withdraw withdrew withdrawn,draw drew drawn,know knew known,become became,sink sank sunk,shut shutting,strike struck,deal dealt,catch caught,teach taught,fight fought,feel felt,mean meant,burn burnt,show shown,undergo underwent,die died dying'

const BASES = new Map(
  IRREGULAR.split(',').flatMap((group) => {
    const [base = '', ...forms] = group.split(' ')
    return forms.flatMap((form) => wordsOf(form).map((word) => [word, wordsOf(base)] as const))
  }),
)

const NEWS = readGlossary(wordsOf)
const STATEMENTS = readLines(
  `${STATEMENT_WORDS.trim()}${ORDINARY_WORDS}${FIELD_WORDS.trim()}\n${EVERYDAY_WORDS.trim()}\n${DAILY_WORDS.trim()}\n${WORLD_WORDS.trim()}`,
)
const LOANS = readLoans()

/** What a word can mean, in either language: its senses in news and in statements. */
export function meaningsOf(word: string): string[] {
  const own = /^[가-힣]/.test(word) ? partsOf(word) : [word, ...(BASES.get(word) ?? [])]
  return [...sensesOf(NEWS, word), ...own.flatMap((part) => STATEMENTS.get(part) ?? [])]
}

/** Loan words that are in no other list. */
function readLoans(): ReadonlySet<string> {
  const loans = readLines(LOAN_WORDS)
  const own = [...loans.keys()].filter((word) => /^[가-힣]/.test(word) && !STATEMENTS.has(word))
  for (const [word, lines] of loans)
    STATEMENTS.set(word, [...(STATEMENTS.get(word) ?? []), ...lines])
  return new Set(own)
}

function readLines(list: string): Map<string, string[]> {
  const meanings = new Map<string, string[]>()
  for (const line of list.trim().split('\n')) {
    const [english = '', korean = ''] = line.split(' = ')
    for (const word of [...wordsOf(english), ...korean.split(' ')])
      meanings.set(word, [...(meanings.get(word) ?? []), line])
  }
  // A form that is a word of its own keeps its own meanings.
  const forms = [...meanings].flatMap(([stem, lines]) =>
    conjugated(stem).flatMap((form) => (meanings.has(form) ? [] : [{ form, lines }])),
  )
  for (const { form, lines } of forms)
    meanings.set(form, [...new Set([...(meanings.get(form) ?? []), ...lines])])
  return meanings
}

/** A Korean word, and what it is put together of: the longest known part at each place. */
function partsOf(word: string): string[] {
  const parts = word.length === 1 ? [word] : []
  // 불이, 약을: a word of one syllable keeps its particle.
  if (word.length === 2 && /[이가은는을를의에도로]$/.test(word)) parts.push(word[0] as string)
  for (let at = 0; at + 2 <= word.length;) {
    let length = word.length - at
    while (length >= 2 && !STATEMENTS.has(word.slice(at, at + length))) length--
    if (length >= 2) parts.push(word.slice(at, at + length))
    at += Math.max(1, length)
  }
  return parts
}

/**
 * What is left of a Korean word that no known part covers: 노베라 of 노베라시스템즈. A loan word is no
 * part of a longer unknown one: 리스 is not in 리스본.
 */
export function unknownPartsOf(word: string): string[] {
  if (leftOf(word, (part) => isPart(part) || LOANS.has(part)).every((part) => part === ''))
    return []
  return leftOf(word, isPart).filter((part) => part.length >= 2)
}

function leftOf(word: string, isKnown: (part: string) => boolean): string[] {
  const left: string[] = []
  let from = 0
  for (let at = 0; at + 2 <= word.length;) {
    let length = word.length - at
    while (length >= 2 && !isKnown(word.slice(at, at + length))) length--
    if (length >= 2) {
      left.push(word.slice(from, at))
      from = at + length
    }
    at += Math.max(1, length)
  }
  return [...left, word.slice(from)]
}

function isPart(part: string): boolean {
  return (STATEMENTS.has(part) && !LOANS.has(part)) || NEWS.korean.has(part)
}
