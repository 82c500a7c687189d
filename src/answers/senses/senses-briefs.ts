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
withdraw from, withdrew from, withdrawn from, withdrawing from, pull out of, pulled out of, back out of, backed out of, walk away from, walked away from, quit the, drop out of, dropped out of, 발을 뺀, 발을 뺐, 손을 뗀, 손을 뗐, 탈퇴 = 철수, 이탈, 하차, 탈퇴
close its, closed its, closing its, close their, closed their, shut down its, shut its, wind up its, wound up its, dissolve its, dissolved its, 문을 닫은, 문 닫은, 문을 닫았 = 폐업, 폐쇄, 청산, 해산, 문을 닫
주주들 모임, 주주 모임, 주주들 회의, 주주 회의, 주주들이 모이, 주주들 모이, shareholder event, shareholders' gathering, get-together of shareholders = 주주총회, 주총
on the strength of, on the back of, building on, built on the back, springboard, stepping stone, launch pad, 발판, 발판으로, 디딤돌, 도약대 = 발판, 바탕으로, 디딤돌
time is up, his time is up, time runs out, stay on after, staying on after, carry on after, keep going after, 임기 끝나고도, 더 하기로, 더 한대, 더 하겠 = 연임, 재선임, seek another, another term
`
