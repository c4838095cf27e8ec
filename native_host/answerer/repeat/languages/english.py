"""English: openings that ask the same, courtesies that ask nothing."""

from __future__ import annotations

from native_host.answerer.repeat.language import Language, phrases, words
from native_host.answerer.repeat.languages.english_never import NEVER
from native_host.answerer.repeat.languages.english_words import SYNONYMS

_CONTRACTIONS = {
    pair.split(">")[0]: pair.split(">")[1].replace("_", " ")
    for pair in """
    what's>what_is whats>what_is who's>who_is where's>where_is wheres>where_is when's>when_is how's>how_is
    hows>how_is why's>why_is that's>that_is thats>that_is there's>there_is theres>there_is here's>here_is
    it's>it_is he's>he_is she's>she_is let's>let_us i'm>i_am im>i_am i'd>i_would you're>you_are we're>we_are
    they're>they_are what're>what_are i've>i_have ive>i_have you've>you_have we've>we_have they've>they_have
    i'll>i_will you'll>you_will he'll>he_will she'll>she_will we'll>we_will they'll>they_will it'll>it_will
    that'll>that_will don't>do_not dont>do_not doesn't>does_not doesnt>does_not didn't>did_not didnt>did_not
    can't>can_not cant>can_not cannot>can_not couldn't>could_not couldnt>could_not won't>will_not
    wouldn't>would_not wouldnt>would_not shouldn't>should_not shouldnt>should_not isn't>is_not isnt>is_not
    aren't>are_not arent>are_not wasn't>was_not wasnt>was_not weren't>were_not haven't>have_not
    havent>have_not hasn't>has_not hasnt>has_not hadn't>had_not mustn't>must_not needn't>need_not
    mightn't>might_not ain't>is_not how'd>how_did who're>who_are how're>how_are gonna>going_to wanna>want_to
    gotta>got_to u>you thru>through w/>with w/o>without
""".split()
}

_COURTESIES = phrases(
    """please | hi | hello | hey | hi there | hello there | hey there | good morning | good afternoon | good evening | kindly
    | quick question | a quick question | one question | i have a question | i have a quick question | just a quick question | excuse me
    | thanks | thank you | dear assistant | hey assistant | hi chatgpt | hey chatgpt | hello chatgpt | hey claude | hi claude | hello claude | hey gemini | hi gemini
    | simple question | hi all | hello everyone | hi everyone | hi guys | hey guys | hello all | just wondering | just curious | out of curiosity
    | i would appreciate it | if you do not mind | if possible | if you can | if you could""",
    to="~",
)
# At an end nothing that could be the last word of a question: "anyone", "for me" and "curious" are.
_CLOSINGS = phrases(
    """please | thanks | thank you | thanks in advance | thank you in advance | thanks a lot | thank you very much | thank you so much | many thanks
    | thx | thanks again | much appreciated | if possible | if you do not mind | i appreciate it | thanks for your help
    | just curious | just wondering | out of curiosity | i am curious | any ideas | any thoughts | cheers
    | thank you for your help | any help is appreciated | any help appreciated | help please""",
    to="~",
)
_OPENERS = phrases(
    """can you | could you | would you | will you | can you please | could you please | would you please | will you please | please can you | please could you
    | i want you to | i would like you to | i need you to | i would like | i want | i need | would you mind | could you kindly | can you kindly | can i get you to
    | i would like to ask you to | are you able to | could you possibly | would you be able to | help me to | help me | can you help me | can you help me to
    | could you help me | could you help me to | please help me | please help me to | i need help to | i want to ask you to | go ahead and | could i ask you to
    | may i ask you to | do me a favor and | can you maybe | could you maybe | is it possible for you to | i would like you to please | i need your help to
    | can you quickly | could you quickly | let us""",
    to="~",
)
# What one asks of a writer, and hardly of oneself: "can you walk on it?" is no request to walk.
_TASKS = words("""
    explain describe write tell give show list translate summarize summarise compare convert define calculate
    compute solve find correct create generate compose draft suggest provide outline analyze analyse rewrite
    count format proofread simplify sort classify extract evaluate factor paraphrase fix prove identify
    clarify elaborate subtract divide multiply differentiate integrate list conjugate
""")
_LEADS = phrases(
    """tell me | can you tell me | could you tell me | would you tell me | please tell me | do you know | do you happen to know | i want to know | i would like to know
    | i need to know | i wonder | i am wondering | i was wondering | does anyone know | does anybody know | can anyone tell me | can anybody tell me | anyone know
    | can someone tell me | could someone tell me | can somebody tell me | any idea | explain | explain to me | can you explain | can you explain to me
    | could you explain | could you explain to me | please explain | please explain to me | can someone explain | could someone explain | can anyone explain
    | can someone explain to me | can anyone explain to me | would you explain | would you explain to me | describe | can you describe | could you describe | show me
    | can you show me | could you show me | i am trying to find out | i am trying to understand | i want to understand | i would like to understand
    | help me understand | can you help me understand | could you help me understand | i am curious | i am curious about | i have a question about | let me know
    | please let me know | would you happen to know | may i know | may i ask | can i ask | could i ask | can you teach me | teach me | could you teach me
    | i need to understand | i am interested in knowing | i would love to know | can you please tell me | could you please tell me | can you please explain | could you please explain
    | would you mind telling me | would you please tell me | can you give me an explanation of | give me an explanation of | can you walk me through | walk me through
    | i am looking to find out | i want to learn | i would like to learn | i need to learn | i want to find out | i do not know | i do not understand""",
    to="~",
)
QUESTIONS = words("what who whom whose where when why which how")

_HEADS = phrases("""
<how-to> | how to | how do i | how can i | how does one | how can one | what is the way to | what is a way to | how might i | how may i | how do i go about
<how-you> | how do you | how can you | how do we | how can we | how could one | how would you | how would one | how would i | how could i | how could you
<best-way> | what is the best way to | what is the best method to | what would be the best way to | best way to | what is the best way for me to | which is the best way to | the best way to
<easy-way> | what is the easiest way to | what is the simplest way to | easiest way to | simplest way to | what would be the easiest way to
<fast-way> | what is the fastest way to | what is the quickest way to | fastest way to | quickest way to
<what-is> meaning of | what is meant by | what is the definition of | define | meaning of | definition of | give me the definition of | give the definition of | give me a definition of | give me the meaning of | tell me the meaning of | tell me the definition of | the meaning of
<difference> | what is the difference between | what are the differences between | difference between | differences between | the difference between | the differences between | explain the difference between | explain the differences between | describe the difference between | how do you tell the difference between | tell me the difference between | what is different between | explain to me the difference between
<main-difference> | what is the main difference between | what are the main differences between | main difference between | main differences between
<compare> | compare | comparison of | comparison between | give me a comparison of | a comparison of | make a comparison between | make a comparison of | write a comparison of
<summarise> | summarize | summarise | sum up | give me a summary of | write a summary of | provide a summary of | give a summary of | make a summary of | create a summary of | write me a summary of | summary of | a summary of | provide me with a summary of
<list> | list | give me a list of | make a list of | provide a list of | show me a list of | create a list of | write a list of | give a list of | list out | make me a list of | name | a list of | list for me
<examples> | give me examples of | give me some examples of | what are some examples of | list some examples of | name some examples of | give examples of | give some examples of | show me examples of | show me some examples of | examples of | what are examples of | some examples of | provide examples of | provide some examples of
<example> | give me an example of | what is an example of | show me an example of | give an example of | provide an example of | example of | an example of | name an example of
<write> | write | write me | compose | compose me | draft | draft me | write up
<write> function | create a function | make a function | create me a function | make me a function | generate a function | write me a function | write a function | build a function
<write> script | create a script | make a script | create me a script | make me a script | generate a script | write me a script | write a script
<write> program | create a program | make a program | generate a program | write me a program | write a program
<write> query | create a query | make a query | generate a query | write me a query | write a query
<write> regex | create a regex | make a regex | generate a regex | give me a regex | write me a regex | write a regex
<what-is> causes of | what causes | what is the cause of | causes of | cause of | the causes of | what are causes of
<what-is> symptoms of | symptoms of | tell me the symptoms of | list the symptoms of | what are symptoms of | the symptoms of
<what-is> side effects of | side effects of | tell me the side effects of | list the side effects of | what are side effects of | the side effects of
<what-is> benefits of | what are the advantages of | benefits of | advantages of | tell me the benefits of | list the benefits of | the benefits of | what are benefits of
<what-is> drawbacks of | what are the disadvantages of | disadvantages of | drawbacks of | tell me the disadvantages of | list the disadvantages of | the disadvantages of
<what-is> capital of | capital of | what is the capital city of | capital city of | which city is the capital of | what city is the capital of | the capital of | tell me the capital of | give me the capital of | name the capital of | what is the name of the capital of | what is the name of the capital city of | which is the capital of | which city is the capital city of
<what-is> height of | how tall is | how high is | height of | the height of
<what-is> depth of | how deep is | depth of | the depth of
<what-is> weight of | how heavy is | weight of | the weight of
<what-is> boiling point of | boiling point of | the boiling point of
<what-is> melting point of | melting point of | the melting point of
<what-is> chemical symbol for | what is the chemical symbol of | chemical symbol for | chemical symbol of | the chemical symbol for
<what-is> formula for | what is the formula of | formula for | give me the formula for | the formula for
<what-is> purpose of | purpose of | the purpose of
<what-is> plural of | plural of | the plural of | what is the plural form of | plural form of
<what-is> past tense of | past tense of | the past tense of
<wrote> | who wrote | who is the author of | who was the author of | author of | which author wrote | who authored | name the author of | tell me the author of | tell me who wrote | the author of
<painted> | who painted | who is the painter of | who was the painter of | which painter painted | which artist painted | painter of
<invented> | who invented | who is the inventor of | who was the inventor of | inventor of
<discovered> | who discovered | who is the discoverer of | who was the discoverer of | discoverer of
<founded> | who founded | who is the founder of | who was the founder of | founder of
<composed> | who composed | who is the composer of | who was the composer of | composer of
<how-many> | how many | what is the number of | number of
<distance> | how far is it from | what is the distance from | what is the distance between | distance between | distance from | the distance between | the distance from
<translate> | translate
<convert> | convert
<synonym> | what is a synonym for | what is a synonym of | synonym for | synonym of | give me a synonym for | give me a synonym of | another word for | what is another word for
<synonyms> | synonyms for | synonyms of | give me synonyms for | what are synonyms for | what are some synonyms for | list synonyms for | give me some synonyms for
<antonym> | what is the opposite of | what is an antonym of | what is an antonym for | antonym of | antonym for | opposite of | give me an antonym of | give me an antonym for
<recipe> | give me a recipe for | recipe for | a recipe for | show me a recipe for | share a recipe for | what is a recipe for | write a recipe for
<about> | tell me about | what can you tell me about | give me information about | give me information on | give me some information about | give me some information on
<explain> | explain | explain to me | give me an explanation of | give an explanation of | provide an explanation of
""")

ENGLISH = Language(
    code="en",
    marks=words("""
    the is are of and to what how do does i my you your can could would should which who why where when it
    this that with for from an be was were have has if not will did me make write explain give tell please
    thanks thank hello answer question or at on by whom whose there many much some any all most every more
    than into about between before after while because during they he she his her their them its am been being
    we our had may might must get use used using good best better list out up over only first last such so but
    as
"""),
    contractions=_CONTRACTIONS,
    courtesies=_COURTESIES,
    closings=_CLOSINGS,
    openers=_OPENERS,
    tasks=_TASKS,
    leads=_LEADS,
    questions=QUESTIONS,
    heads=_HEADS,
    articles=words("a an the"),
    fillers=words("actually basically really exactly literally simply please kindly"),
    synonyms=SYNONYMS,
    numbers={
        **{
            word: value
            for value, word in enumerate(
                """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""".split(),
                2,
            )
        },
        **{
            word: value * 10 for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
        },
    },
    never=NEVER,
    person=words("i me my mine myself we us our ours ourselves you your yours yourself"),
)
