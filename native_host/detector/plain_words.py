"""Words of every sentence in sixteen languages, but for those that are a name somewhere: alone they are nobody's value."""

from __future__ import annotations

from native_host.detector.rules.word_list import words

# In whatever case: at the beginning of a line they have a capital.
_ANY = """
    again all also and any are ask at be because before but by can cc check contact could does done draft each
    email end every few find first for from get give go good had has have hello help here hi how if in into is
    it its just keep known last let like line list mail make many me message more most much name need new next
    none not note now of off ok okay old on once one only open or other our out over page pasting please put
    re read reply say second see send set she should show some still such take tell text thanks that the their
    them then there these they thing this those to too two three four five six seven eight nine ten under
    until up use very was well were what when where which while who why with without word write yes yet you
    your calm aber alle auch auf aus bei bitte dann dass dein dem der des die dies doch durch ein eine einen
    erste für hallo hat hier ich ist kann kein mehr mein mit nach nein neu nicht noch nur oder ohne schon
    schreib schreibe sehr sich sie sind über um und uns unter vom von vor war weil wenn wer wie wir wird zeile
    zum zur zwei drei danke vielen alors aussi avec bonjour cette dans donc elle est ici leur les ligne mais merci moi mon
    nous oui où par pas plus pour quand que qui sur tout une voici vous écris ahora adiós cómo como con cuando del
    desde dónde ella esta este gracias hay hola línea los más muy para pero por porque quién sobre también una
    escribe anche che chi ciao come cosa dei della dove ecco grazie nel noi non perché più qui sono scrivi uno
    agora aqui com ele escreva está isto mais mas meu muito não obrigado olá quando quem sem seu sim você aan
    als deze dit door geen graag haar het hij maar meer met mijn naar niet nog ook schrijf tot uit voor waar
    wat wel zijn ale bez czy dla gdzie jak jest już który może napisz nie proszę się są tak że cześć
"""
# Only in small letters: with a capital these are names or parts of one.
_SMALL = """
    a am an as da das de del den di die do dos du el en er es et gut her his i il im io ja je la le lo ma man
    mi my na no nu o of om op po se si so su ta te tu un van we w y z za zu à é è
"""
# Scripts without capitals, and languages with other letters than the ones above.
_BEYOND = """
    من في على إلى عن مع هذا هذه ذلك الذي التي هو هي هم أنا أنت نحن كان كانت لا لم لن ما ماذا متى أين كيف لماذا كل
    بعض غير بين بعد قبل عند عندي لي لك له لها لنا بي بك به بها بنا فيه فيها منه منها إليه إليك عليه عليك غدا غداً
    غدًا أمس اليوم الآن شكرا شكراً شكرًا مرحبا فضلك نعم رقمي هاتفي عنواني اسمي بريدي اتصل اكتب أرسل جدا جداً فقط
    أيضا أيضاً أو ثم لكن إذا قد سوف حتى
    и в на не что это как для по из к от до за при с у о а но или если то так же бы был была были быть мне меня
    тебе вас вам нас нам мой моя мои ваш ваша он она они мы вы я ты здравствуйте привет спасибо пожалуйста завтра
    сегодня вчера сейчас когда где почему кто все всё ещё уже очень только можно нужно напиши
    ve bir bu şu için ile ama çok daha nasıl neden kim ben sen biz siz benim senin bana sana lütfen merhaba
    teşekkürler yarın bugün dün şimdi var yok evet hayır gibi kadar sonra önce
    और का की के को से में पर है हैं था थी थे हूँ हो यह वह ये वे मैं मेरा मेरी मेरे मुझे हम हमारा आप आपका तुम
    क्या कब कहाँ कैसे क्यों कौन नहीं हाँ भी ही तो कल आज अभी कृपया धन्यवाद नमस्ते एक
    저는 제가 나는 내가 우리 그리고 하지만 그래서 오늘 내일 어제 지금 무엇 언제 어디 어떻게 누구 안녕하세요 감사합니다
    주세요 연락 너무 아주 私 僕 俺 今日 明日 昨日 何 いつ どこ なぜ です ます こんにちは ありがとう
    我 你 他 她 我们 你们 他们 今天 明天 昨天 现在 什么 怎么 为什么 谢谢 你好 tôi bạn của và có không với này
"""
_PLAIN_BEYOND = frozenset(words(_BEYOND))
_PLAIN = frozenset(words(_ANY)) | _PLAIN_BEYOND
_PLAIN_SMALL = frozenset(words(_SMALL)) | _PLAIN


def is_plain(written: str) -> bool:
    """Whether a value is one such word and nothing else; without capitals to tell a name by, also several."""
    if written in _PLAIN_SMALL or written.lower() in _PLAIN:
        return True
    return _PLAIN_BEYOND.issuperset(written.lower().split())
