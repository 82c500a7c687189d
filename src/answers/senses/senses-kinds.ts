// Words for a kind of thing, and what is one of the kind: a question says "which city", a fact Redmond.
// Data, read by senses.ts.

/** Left what a question calls the kind, right what is one of it; not the other way round. */
export const KINDS = `
airline, carrier, air carrier, 항공사 : Jeju Air, 제주항공, Eastar Jet, 이스타항공, Air Premia, 에어프레미아, Delta, 델타, Alaska Airlines, 알래스카항공
budget airline, budget carrier, low-cost airline, low-cost carrier, cheap airline, lcc, lccs, budget carriers, 저가항공, 저가 항공, 저비용항공, 저비용 항공 : Jeju Air, 제주항공, Eastar Jet, 이스타항공, Air Premia, 에어프레미아
korean airline, korean carrier, domestic airline, domestic carrier, local airline, 국내 항공사, 한국 항공사, 우리 항공사, 국적 항공사 : Jeju Air, 제주항공, Eastar Jet, 이스타항공, Air Premia, 에어프레미아, Korean Air, 대한항공, Asiana, 아시아나항공, Jin Air, 진에어, 티웨이항공, Air Busan, 에어부산, Air Seoul, 에어서울
seoul, 서울 : 광화문, Gwanghwamun, 강남, Gangnam, 여의도, Yeouido, 종로, Jongno, 용산, Yongsan, 마포, 상암, 서초, 송파, 잠실, 을지로, 명동, 목동, Mokdong
american airline, us airline, american carrier, us carrier, 미국 항공사 : Delta, 델타, Alaska Airlines, 알래스카항공
city, town, spot, place, location, whereabouts, venue, 도시, 장소, 고장, 동네 : Redmond, 레드먼드, Seoul, 서울, Barcelona, 바르셀로나, 광화문, Gwanghwamun, 수원, Suwon, Incheon, 인천, Busan, 부산, Washington, 워싱턴, Atlanta, 판교, Pangyo, 목동, Mokdong
country, nation, 나라, 국가 : Korea, 한국, 미국, America, Spain, 스페인, Japan, 일본, China, 중국, Georgia
state, province, us state, american state, 주 : Georgia, 조지아, Washington State, 워싱턴주, Texas, California, Delaware
venue, building, premises, 건물, 사옥, 장소 : 사옥, headquarters, 본사, airport, 공항, court, 법원
conference, exhibition, trade show, trade fair, fair, expo, event, tech show, congress, show, 행사, 전시회, 박람회, 컨퍼런스, 콘퍼런스 : MWC, 서밋, 투어, CES, 다보스, 체결식, 간담회, 포럼, summit, ceremony
event, occasion, setting, 자리, 행사 : 간담회, 기자간담회, 국정감사, press event, 설명회, 주주총회, 주총, ceremony, 체결식
channel, medium, where published, outlet, 매체, 통로, publish, post online : blog, 블로그, 이메일, email, 공시, filing, 보도자료, report, 게시, 올린
product, products, service, services, app, apps, platform, offering, 제품, 상품, 서비스 : Azure, 애저, Microsoft 365, 365, SPC, SOTA K, Copilot, 코파일럿, 클라우드, Teams, Outlook, Phi, GPT, Falcon, 팰컨, sensor, 센서
device, gadget, tool, equipment, apparatus, kit, contraption, 기기, 장비, 장치, 도구, 기계 : femtocell, 펨토셀, 기지국, sensor, 센서, PC, computers
model, ai model, ai, language model, llm, 모델 : 믿음, SOTA K, GPT, GPT-4o, Phi, Phi-3.5
ministry, department, government body, agency, authority, 부처, 기관, 정부 기관, 당국 : 국토교통부, 국토부, 과학기술정보통신부, 과기정통부, 한국인터넷진흥원, KISA, transport ministry, science ministry, 금융위원회, 공정거래위원회
company, firm, corporation, business, 회사, 기업, 업체 : 포스코, 신한금융, HD현대, EBS, POSCO, Delta, 델타, Alaska Airlines, CrowdStrike, 크라우드스트라이크, Microsoft, 마이크로소프트, AWS, Jeju Air, 제주항공, 이스타항공, 에어프레미아
us company, american company, big tech, tech giant, software giant, software company, 빅테크, 미국 기업, 미국 회사 : Microsoft, 마이크로소프트, MS, Amazon, Google, 구글, CrowdStrike, 크라우드스트라이크
security company, security firm, cybersecurity company, cybersecurity firm, security vendor, 보안업체, 보안 회사, 보안 기업 : CrowdStrike, 크라우드스트라이크
steelmaker, steel company, 철강 : 포스코, POSCO
bank, lender, 은행 : 신한금융, 신한은행, KB금융, 하나은행, 우리은행
broadcaster, tv station, 방송사, 방송 : EBS, KBS, MBC, SBS
party, political party, 정당, 당 : 더불어민주당, 민주당, 국민의힘, Democratic Party
law, act, statute, 법, 법률 : 클라우드법, Cloud Act
summer, 여름 : June, 6월, July, 7월, August, 8월
autumn, fall, 가을 : September, 9월, October, 10월, November, 11월
winter, 겨울 : December, 12월, January, 1월, February, 2월
spring, 봄 : March, 3월, April, 4월, May, 5월
weekday, weekend, day of the week, 요일 : Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일
field, area, sector, 분야, 부문 : AI, 클라우드, cloud, IT, public, 공공, financial, 금융
crime, offence, wrongdoing, claim, ground, 죄, 범죄, 혐의 : fraud, 사기, negligence, 과실, trespass, 침입, phishing, 피싱
job, post, role, position, title, 직책, 자리, 직위, 직함 : 임원, GTM, executive, 대표, CEO, 의장, 부문장, 최고재무책임자, chief
`
