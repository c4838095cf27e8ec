"""What in English makes an answer one of its time, its place, a throw of dice, or the conversation that it stood in."""

from __future__ import annotations

from native_host.answerer.repeat.language import never

_OFFICES = (
    "president|prime minister|pm|premier|ceo|cto|cfo|king|queen|chancellor|mayor|champions?|leader|head|director|manager|chairman|chairperson|governor"
    "|minister|pope|owner|coach|captain|secretary|senator|holder|boss|monarch|emperor|dictator"
)

NEVER = never(
    time=rf"""today|today's|tonight|tomorrow|yesterday|now|nowadays|currently|current|latest|newest|recent|recently|lately|these days|at the moment
|at present|so far|upcoming|ago|up to date|as of|breaking|news|headlines|weather|forecast|trending|trends?|still|yet|anymore|any more
|(?:this|next|last|past|coming|previous) (?:few )?(?:week|weekend|month|year|quarter|season|night|morning|evening|afternoon|summer|winter
|spring|autumn|fall|decade|semester|days?|weeks|months|years|hours?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
|exchange rates?|rate of exchange|interest rates?|stocks?|stock market|share price|market cap|net worth|worth (?:of|now)|how much is|bitcoin|ethereum|crypto|gas prices?
|prices?|(?:cost|costs) (?:of|for|in)|how much (?:is|are|does|do|did|will|would)|cheap(?:est|er)?|deals on|best deals?|discounts?
|final score|the score|score of|standings|rankings?|odds|what time|what day|what date|which day|what is the date|what is the time(?! complexity)|the time(?: is it| now| in|$)|time is it
|time in|what year|how old|age of|birthday|when (?:is|are|will|does|did the last)|when do (?!i|you|we)\w+|how long until|days (?:until|till|since|left)
|(?:weeks|months|years|hours) (?:until|till|left)|population|inflation rate|unemployment rate|gdp of|release date|coming out|come out|out yet
|(?:who|what|whom)(?: is| are)? (?:the )?(?:[\w.]+ ){{0,3}}(?:{_OFFICES}|richest|oldest|youngest)|(?:{_OFFICES}) of|record holder|world record|best selling
|top (?:\d+|ten|five|three)|most popular|popular|(?:what|which) version|alive|dead|availability|available|in stock|traffic|flights?|opening hours|open now
|temperature (?:in|outside)|raining|snowing|sunny|cloudy|humidity in|(?:is|are) .*(?:open|closed|down|offline|winning)$|who is winning|market doing|on tv|in (?:theaters|theatres|cinemas)
|best (?:restaurants?|hotels?|bars?|clubs?|cafes?|phones?|laptops?|tvs?|headphones|cars?|airlines?|banks?|brokers?)
|(?:is|are) [\w.]+(?: [\w.]+)? (?:injured|married|dating|engaged|retired|single|divorced|in jail|in prison|sick)$
|sunrise|sunset|full moon|new moon|tides? (?:in|at)|is it (?:day|night|dark|winter|summer|spring|autumn|fall)|who won(?!.*\d)|who (?:is|are) the (?:best|greatest|strongest|fastest)|world champions?
|(?:who|which (?:\w+ ){{1,2}})(?: currently)? ?(?:leads?|runs|heads|governs|owns|rules|chairs|hosts|coaches|manages|plays|holds|has the)|who(?:'s| is| are) (?:in charge|running|leading)|who is (?:the )?(?:[\w.]+ ){{0,6}}(?:{_OFFICES})
|max(?:imum)?|minimum|limits?|contribution|wages?|vat rate|retirement age|tax (?:rate|rates|brackets?|laws?)|(?:is|are) (?:[\w.'-]+ ){{1,5}}(?:banned|legal|illegal|allowed|available|free|up|safe to visit|required|mandatory|supported)
|how many (?:[\w.]+ )?(?:employees|users|people live|people work|countries are in|members|followers|subscribers|subscriptions|customers|films|movies|albums)|most (?:followers|subscribers|downloaded|streamed)
|(?:tallest|largest|biggest|fastest|highest|longest) (?:building|company|companies|city|bridge|ship|computer|tower)|new (?!year|york|zealand|testament|delhi|jersey|orleans|mexico|england|guinea|deal|line|lines|file|folder|branch|column|row|array|list|object|user|table|word)\w+
|which (?:\w+ )?(?:iphone|phone|laptop|car|tv|model|plan|stock|etf)s?|(?:movies|films|songs|albums|books|games) (?:did|has|have|does)
|elections?|polls|war in|new features|deadline|due date|visa requirements|live (?:score|stream|updates?|results)|schedule (?:of|for)""",
    place="""near me|nearby|near here|around me|around here|close by|close to me|closest|nearest|in my (?:area|city|town|country|state|region|neighbou?rhood)
|where am i|my ip|my horoscope|horoscope|my location|my address|my city|my country|here|over there|directions|local (?:restaurants?|shops?|stores?|events?|doctors?|hospitals?|services?|time)""",
    chance="""random|randomly|randomi[sz]e[ds]?|another|pick (?:one|a|an|any|me)|choose (?:one|a|any|for me)|surprise me|roll (?:a|the|two|some|dice)|flip a coin
|coin flip|toss a coin|shuffle for me|jokes?|riddles?|fun facts?|lottery|guess|generate (?:\\w+ ){0,3}(?:passwords?|passphrases?|uuids?|guids?|keys?|tokens?|numbers?|names?|usernames?|ideas?)
|make up|come up with|something (?:else|new|different|funny|interesting)|a new one|a different|any (?:word|number|name|card)|draw a card|dice
|let us play|play a game|game with me|i am bored|entertain me|motivate me|quote of|tell me something|inspire me|lucky|trivia|quiz me|test me|ask me
|(?:poems?|haikus?|sonnets?|limericks?|ballads?|rhymes?|lyrics|songs?|raps?|short story|fairy ?tales?|bedtime story|slogans?|taglines?|logos?|catchphrases?|puns?|puzzles?)(?= (?:about|on|for|with|in|that)|$)
|(?:write|compose|create|make|generate|draft|invent|craft|tell|give|design|draw|paint|sketch)(?: me| us)?(?: an?| the| some| two| three| five| ten| \\d+)?(?: [\\w-]+){0,3} (?:poems?|haikus?|sonnets?|limericks?|stor(?:y|ies)|tales?|novels?|songs?|raps?|lyrics|scripts? for a (?:play|film|movie)|dialogues?|monologues?|speech|toasts?|jokes?|riddles?
|slogans?|taglines?|mottos?|logos?|images?|pictures?|photos?|drawings?|illustrations?|paintings?|portraits?|posters?|avatars?|icons?|memes?|wallpapers?|names|nicknames|titles|captions?|wish(?:es)?|greetings?|birthday [\\w-]+|character)
|^(?:please )?(?:draw|paint|sketch|imagine|illustrate|visuali[sz]e) |(?:can|could) you (?:draw|paint|sketch)|names? (?:ideas?|suggestions?)|(?:business|brand|company|baby|band|team|pet|domain|product|character)(?: name| names)(?: ideas?)? for|names for
|make me (?:laugh|smile)|^name (?:my|a|an|our) |plan (?:a|an|my|me|our) |(?:meal|workout|training|travel) plan|itinerary
|heads or tails|recommend (?:me )?(?:a|an|some)|tell me a|brainstorm|ideas? for|suggest (?:me )?(?:a|some|something)|give me (?:a|an|some) (?:ideas?|names?|suggestions?|quotes?|facts?|words?|numbers?)""",
    conversation="""aforementioned|previous|previously|earlier|again|go on$|carry on|keep going|^proceed|^continue|continue (?:from|the|with|writing)|regenerate|try again
|^redo|^retry|you (?:said|mentioned|gave|wrote|told|suggested|just|already)|your (?:last|previous|first|second|answer|response|reply|suggestion|code|list|version)
|we (?:discussed|talked|said|spoke|were)|as before|like before|do the same|the same (?:thing|again|but)|do it|did it|do that|that one|this one|the others?|instead(?! of)
|the (?:first|second|third|last|former|latter) (?:one|option|point|answer|part|version|paragraph)|^what about|^how about|^and|^but|^or|^also|^then|what else|anything else|the rest$
|^(?:thanks|thank you|thx|great|perfect|cool|awesome|amazing|excellent|sounds good|got it|i see|good job|well done|nice|hello|hi|hey|good (?:morning|evening|night)|bye|goodbye
|never ?mind|stop|wait|sure|ok|okay)(?: [\\w']+){0,2}$|^why not|^why$|^how$|^yes|^no|^more|do you (?:remember|recall|know me|like|love|have|think|feel|want)|are you|were you|who are you|what are you|what do you|do you agree|what can you|(?:made|created|trained|built) you|your (?:opinion|thoughts?|view|take)|did i (?:just )?(?:ask|say|write|tell)|^is that|^that|^how so|^what is up$|^tell me more
|which one|how many are there$|^let us (?:start|begin|go)|start over|your name|my name|who am i
|remember (?:that|this|my|when i)|i told you|as i (?:said|mentioned|wrote)|(?:did|do) you mean|last time|(?:as|see|from|stated|mentioned|text|code|list|question|the) above|above(?:$|,|\\W*mentioned| (?:code|text|list|example|question))
|i (?:just|already) (?:sent|pasted|wrote|gave|told)""",
    reference="""^(?:use|change|act|behave|speak|talk|pretend|be|answer|respond|reply) |^(?:add|remove|delete|replace|include|drop|insert) (?:the|a title|an? (?:introduction|conclusion|comment|example)|more)
|(?:step|question|point|line|option|part|problem|exercise|task|item|section|paragraph|slide|page) \\d+$|(?:give|show|write|tell)(?: me)? the(?: [\\w-]+){1,2}$
|the (?:[\\w-]+ )?(?:answer|code|tests?|steps?|question|problem|conclusion|title|tone|paragraph|essay|article|e ?mail|letter|text|output|result|error|bug|function|script|program|query|list|line|sentence|file|document|message|image|picture|table|step|story|poem)$
|(?:give|show)(?: me)? (?:an|some|a few|more|one) examples?$|attached|attachment|uploaded|the following|(?:the|text|code|see|as|given|shown|listed) below|below$|(?:the|my|this|attached) screenshot|this|these|those|that$|about that|by that|(?:make|keep) it|^shorter|^longer|longer version
|more (?:details?|examples?|information|formal|casual|of|please)|expand on|elaborate|rephrase|reword
|(?:fix|check|review|correct|improve|edit|rewrite|proofread|summari[sz]e|translate|debug|explain|finish|format|refactor|shorten|simplify) (?:it|my|that|the (?:text|code|email|essay|paragraph|article|sentence|document))""",
)
