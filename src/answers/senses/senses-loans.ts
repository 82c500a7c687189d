// English words as Korean speech has borrowed them: each means what the English word means. Data, read by
// sense-lexicon.ts.

/** The English word, then the Korean spellings that people use. */
export const LOANS = `
delay 딜레이
scope 스코프
target 타깃 타겟 타게팅
cancel 캔슬
launch 론칭 런칭 론치 런치
release 릴리즈 릴리스
schedule 스케줄 스케쥴
deadline 데드라인
roadmap 로드맵
budget 버짓
cost 코스트
price 프라이스
revenue 레버뉴 레비뉴
sales 세일즈
profit 프로핏
earnings 어닝 어닝스
fund 펀딩
invest 인베스트
deal 딜
contract 컨트랙트
partner 파트너
collaborate 콜라보 컬래버 콜라보레이션 컬래버레이션
alliance 얼라이언스
sign 사인 싸인
market 마켓
market share 셰어 쉐어
volume 볼륨
size 사이즈
customer 커스터머
client 클라이언트
user 유저
staff 스태프 스탭
manager 매니저
chief 치프
boss 보스
leader 리더
member 멤버
team 팀
squad 스쿼드
task force 티에프 티에프티
board 보드
agenda 어젠다 아젠다
candidate 캔디데이트
headcount 헤드카운트
headquarters 헤드쿼터 헤드쿼터스
office 오피스
venue 베뉴
meeting 미팅
event 이벤트
conference 콘퍼런스 컨퍼런스
comment 코멘트
statement 스테이트먼트
announce 어나운스
report 리포트
article 아티클
rumour 루머
issue 이슈
claim 클레임
complain 컴플레인
risk 리스크
crash 크래시
shut down 셧다운
bug 버그
error 에러
update 업뎃 업뎃된
patch 패치
fix 픽스 핫픽스
recovery 리커버리
device 디바이스
machine 머신
airport 에어포트
flight 플라이트
ticketing 티켓팅 티케팅
check-in 체크인
boarding pass 보딩패스 보딩 패스
scam 스캠
hacker 해커
hack 해킹
leak 리크
training 트레이닝
project 프로젝트
strategy 스트래티지
vision 비전
slogan 슬로건
version 버전
base 베이스
support 서포트
supply 서플라이
network 네트웍
infrastructure 인프라스트럭처
synergy 시너지
guidance 가이던스
forecast 포캐스트
quarter 쿼터
growth 그로스
record 레코드
`
