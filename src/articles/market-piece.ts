// Pieces on how shares moved upon what others reported. Pure.
const MARKET_TITLE =
  /^[[【<(][^\]】>)]{0,10}(?:특징주|시황|증시|종목|주식)[^\]】>)]*[\]】>)]|^(?:stocks? (?:to watch|in focus|on the move)|market wrap|markets?|korea stocks|hot stocks?) ?[:|–—-]|목표 ?주가|주가[^…·]{0,14}(?:하락|상승|급등|급락|강세|약세|출렁|반등|내려|올라|뛰|떨어)|\btarget price|\bprice targets?\b|장 ?(?:초반|중|마감)[^…]{0,12}(?:급등|급락|상승|하락|강세|약세)|(?:급등|급락|상한가|하한가)(?:$|[…·])|\bshares? (?:jump|surge|rise|fall|slide|drop|gain|climb|soar|plunge|slip)s?\b/i

/** Whether a headline announces a piece on how shares moved upon what others reported. */
export function isMarketPiece(title: string): boolean {
  return MARKET_TITLE.test(title.trim())
}
