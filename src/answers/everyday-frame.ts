// What talk puts around a question, and nobody asks about: where it was heard, that it is wondered, how much. Data.

/** As in question-frame.ts. */
export const EVERYDAY_FRAME: readonly RegExp[] = [
  /\b(?:i(?:['’]ve| have| had)? (?:heard|read|was told|saw|understand|gather|believe|remember|think)(?: (?:somewhere|once|it said))?(?: that)?|(?:someone|somebody|people|a friend|my \w+|they) (?:mentioned|told me|tells? me|keeps? saying)(?: that)?|apparently|they say|rumou?r has it(?: that)?|word is(?: that)?|(?:is|was) (?:it|that|this) (?:really )?(?:true|right|so|the case|the plan)(?: that)?|as far as i know|if i remember (?:right|correctly|well)|i wonder(?: (?:if|whether))?|(?:can|could|would) (?:you|anyone|somebody|someone) (?:please )?(?:tell|explain|say)(?: me| to me| us)?|in (?:plain|simple) (?:words|terms|english)|somewhere|somehow|(?:two|three|four|five|six)-letter|some (?:kind|sort) of|that whole|the whole thing|(?<=\bsome\b[^?.]{0,20})thing|themselves|gave themselves|please|simply put|basically|honestly|you know)\b/giu,
  /(?:다고|라고|다는 (?:걸|얘기를|말을)|라는 (?:걸|얘기를|말을))\s?들(?:었|은)\S*|(?<=\s)들었(?:는데|거든|어요|습니다)\S*|(?<=[\s])있(?:었)?(?:다)?(?:던데|는데|다던데|다는데|다면서|다며)요?(?=[\s,?.]|$)|(?<![\p{Script=Hangul}])(?:그렇게|이렇게|저렇게|많이|쉽게|쉬운 말로|자세히|자세하게|그걸|이걸|그걸로|그날|그때|진짜로|실제로|솔직히|아무튼|그나저나|말하자면|제가 알기로는?|듣기로는?|되게|엄청|굉장히|무척|아주|매우|꽤|제법|그만큼|얼만큼|거꾸로|반대로|도무지|왠지|뭔가|약간|성함(?:이|은)?|존함(?:이|은)?|이래요|그래요|그렇대요)(?=[\s,?.]|$)|궁금(?:한데|해요|합니다|하네요|해서)\S*|(?:알|들을) 수 (?:있|없)\S*|(?:거|것)라고들?(?:은|는|도)?(?=\s)|몇\s?[십백천만]+\s?\p{Script=Hangul}(?:짜리|이나|쯤)?(?=[\s,?]|$)|(?:알|가르쳐|말씀해|설명해)\s?(?:주세요|주실|주시|줄래|줘요)\S*/gu,
  // 주주들이: nobody puts in anything (들이다).
  /(?<=(?:[^\s\p{Script=Hangul}]|\p{Script=Hangul})\p{Script=Hangul})(?<![만힘흔떠건거])들이(?=[\s,?.]|$)|(?<=(?<!\p{L})[일말것])들이(?=[\s,?.]|$)/gu,
]
