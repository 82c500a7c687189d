// Well-known companies, products, persons and places that no watch names: a sentence may not bring one along.
import { compileNames, type NameFinder } from '../../language/names.ts'
import { KNOWN_PLACES } from './gate-known-places.ts'
import { FURTHER_COUNTRIES } from './gate-known-regions.ts'
import { REGION_LINES } from './gate-regions.ts'

// One a line: English names, then Korean ones.
const NAMES = `
AhnLab = 안랩
Palo Alto Networks = 팔로알토네트웍스, 팔로알토
SentinelOne = 센티넬원
Fortinet = 포티넷
Kaspersky = 카스퍼스키
McAfee = 맥아피
Trend Micro = 트렌드마이크로
Oracle = 오라클
IBM = 아이비엠
Intel = 인텔
AMD
TSMC
Qualcomm = 퀄컴
Tesla = 테슬라
Nvidia = 엔비디아
Apple = 애플
Amazon, Amazon Web Services, AWS = 아마존, 아마존웹서비스
Google, Google Cloud, Alphabet = 구글, 구글클라우드, 알파벳
Meta Platforms, Facebook = 페이스북
Netflix = 넷플릭스
Salesforce = 세일즈포스
Databricks = 데이터브릭스
Snowflake = 스노우플레이크
Palantir = 팔란티어
Accenture = 액센츄어
VMware = VM웨어
Cisco = 시스코
Huawei = 화웨이
Xiaomi = 샤오미
Alibaba = 알리바바
Tencent = 텐센트
Baidu = 바이두
Sony = 소니
SoftBank = 소프트뱅크
Rakuten = 라쿠텐
Nokia = 노키아
Ericsson = 에릭슨
OpenAI = 오픈AI
Anthropic, Claude = 앤트로픽, 클로드
DeepSeek = 딥시크
Mistral = 미스트랄
Perplexity = 퍼플렉시티
Gemini = 제미나이
Llama = 라마
Samsung SDS = 삼성SDS, 삼성에스디에스
Samsung Electronics = 삼성전자
LG Electronics = LG전자
LG CNS
SK hynix, SK Hynix = SK하이닉스
SK C&C
SK Telecom, SKT = SK텔레콤
LG Uplus, LG U+ = LG유플러스, 유플러스
Naver, Naver Cloud = 네이버, 네이버클라우드
Kakao = 카카오
NHN Cloud = NHN클라우드
Coupang = 쿠팡
Hanwha = 한화
Lotte = 롯데
Doosan = 두산
Hyundai Motor = 현대차, 현대자동차
Korean Air = 대한항공
Asiana, Asiana Airlines = 아시아나항공, 아시아나
Jin Air = 진에어
T'way Air, Tway Air = 티웨이항공, 티웨이
Air Busan = 에어부산
Air Seoul = 에어서울
Air Incheon = 에어인천
Jeju Air = 제주항공
Eastar Jet, Eastar = 이스타항공
Air Premia = 에어프레미아
United Airlines = 유나이티드항공
American Airlines = 아메리칸항공
Southwest Airlines = 사우스웨스트항공
Delta Air Lines = 델타항공
Alaska Airlines = 알래스카항공
Lufthansa = 루프트한자
British Airways = 영국항공
Ryanair = 라이언에어
Maersk = 머스크
Japan Airlines = 일본항공
Gimpo = 김포공항, 김포
Boeing = 보잉
Airbus = 에어버스
JPMorgan = JP모건
Goldman Sachs = 골드만삭스
Morgan Stanley = 모건스탠리
Deloitte = 딜로이트
McKinsey = 매킨지
Reuters = 로이터
Bloomberg = 블룸버그
Sundar Pichai, Pichai = 피차이
Tim Cook = 팀 쿡
Elon Musk, Musk = 머스크
Sam Altman, Altman = 올트먼, 알트만
Jensen Huang = 젠슨 황
Mark Zuckerberg, Zuckerberg = 저커버그
Jeff Bezos, Bezos = 베이조스
Andy Jassy, Jassy = 재시
Larry Ellison = 엘리슨
Bill Gates = 빌 게이츠
Steve Ballmer, Ballmer = 발머
Brad Smith = 브래드 스미스
Lee Jae-yong = 이재용
Chey Tae-won = 최태원
Chung Euisun, Chung Eui-sun = 정의선
Koo Kwang-mo = 구광모
Park Jung-ho = 박정호
Ryu Young-sang = 유영상
Hwang Hyeon-sik = 황현식
Ku Hyeon-mo, Koo Hyun-mo = 구현모
KOSPI, Kospi = 코스피
KOSDAQ, Kosdaq = 코스닥
KONEX, Konex = 코넥스
Nasdaq, NASDAQ = 나스닥
`

/** A finder of these names; each line is one id. A name behind "~" is an ordinary word as well, and only holds. */
export const KNOWN_NAMES: NameFinder = compileNames(
  `${NAMES.trim()}${KNOWN_PLACES}${FURTHER_COUNTRIES.trim()}\n${REGION_LINES.join('\n')}`
    .trim()
    .split('\n')
    .map((line) => ({
      id: line,
      aliases: line
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
        .normalize('NFC')
        .split(/, | = /)
        .filter((alias) => !alias.startsWith('~')),
      not: [],
    })),
)
