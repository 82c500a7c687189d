// What words mean in the questions of a briefing, short and of a report's nouns, in both languages. Data, read
// by senses.ts.

/** As in senses-business.ts. */
export const BRIEFS = `
exit, departure, outgoing, farewell, seek another, leave office, end of his term, term end, term ends = 퇴진, 퇴임, 퇴장, 임기 만료, 임기가 끝, 임기는 끝
paid-in capital, share capital, capital stock, equity capital, registered capital = 자본금, 납입자본, 납입금, 출자금, 설립자본
critic, critics, detractor, detractors, sceptic, skeptic, sceptics, skeptics, naysayer, naysayers, doubters, detracting voices = 지적, 비판, 비판론, 회의론, 쓴소리
put to the shareholders, put to shareholders, put before the shareholders, go to the shareholders, go before the shareholders, before shareholders, for a vote, to a vote, the shareholders' vote, voted in, voted on = 선임, 안건, 상정, 표결, 의결, 부의
finish, finished, complete, completed, done with, be through with, concluded = 마쳤, 마친, 마치고, 마무리, 끝마쳤, 끝났, 끝난, 끝냈, 완료, 완료됐
lines of, strands of, pillars of, tracks of, avenues of, planks of, prongs of, strand, prong, pillar, avenue = 갈래, 분야, 축
sue, sued, suing, file suit, filed suit, file a lawsuit, filed a lawsuit, take to court, took to court, bring a case = 소송 제기, 소송을 제기, 소 제기, 소송을 냈, 제소, 고소, 소장 접수
`
