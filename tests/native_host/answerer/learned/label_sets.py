"""Three label sets made of templates: each text has one right label, and a third of the templates is held back.

`{a|b}` stands for one of the words in it, `#` for a digit. The last four templates of each label are the held-back ones: they
share the task with the others, and no sentence.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_CHOICE = re.compile(r"\{([^}]+)\}")
_HELD_BACK = 4


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    label: str
    is_held_back: bool


@dataclass(frozen=True, slots=True)
class LabelSet:
    """`prompt` asks, with the text in place of `{}`."""

    name: str
    prompt: str
    templates: Mapping[str, Sequence[str]]

    def cases(self, seed: int, count: int, *, is_held_back: bool = False) -> list[Case]:
        """Different texts, labels by turns of a dice."""
        dice = random.Random(f"{self.name}-{seed}-{is_held_back}")
        found: dict[str, Case] = {}
        for _ in range(50 * count):
            label = dice.choice(list(self.templates))
            some = self.templates[label]
            template = dice.choice(some[-_HELD_BACK:] if is_held_back else some[:-_HELD_BACK])
            text = _filled(template, dice)
            found.setdefault(text, Case(text, label, is_held_back))
            if len(found) == count:
                break
        return list(found.values())

    def asked(self, case: Case) -> str:
        return self.prompt.replace("{}", case.text)


def _filled(template: str, dice: random.Random) -> str:
    chosen = _CHOICE.sub(lambda match: dice.choice(match[1].split("|")), template)
    return re.sub("#", lambda _: str(dice.randint(0, 9)), chosen)


_WHO = "{Hello,|Hi,|Good morning,|Dear team,|}"
_THANKS = "{ Thanks.| Thank you.| Best, Ana| Regards, Tom|}"

ROUTING = LabelSet(
    "routing",
    "Sort this support message into one queue: billing, shipping, returns, login or cancellation. Reply with the queue only.\n\n{}",
    {
        "billing": [
            f"{_WHO} I was charged {{twice|two times|double}} for {{the March plan|order ###|my subscription}}.{_THANKS}",
            f"{_WHO} why is my {{invoice|bill}} ##.## euros higher than {{usual|last time|agreed}}?{_THANKS}",
            f"The {{card payment|direct debit|bank transfer}} for invoice #### {{failed|did not go through|was refused}}.{_THANKS}",
            f"{_WHO} please send me {{a receipt|an invoice with VAT|a copy of the bill}} for {{order ####|last month}}.{_THANKS}",
            "There is a {fee|charge} of $##.## on my statement that I do not recognise.",
            f"{_WHO} can I pay {{by card|in instalments|by bank transfer}} instead of {{PayPal|cash|cheque}}?{_THANKS}",
            "The VAT number on {the invoice|bill ####|my receipt} is wrong, please correct it.",
            f"{_WHO} the discount code SAVE## was not taken off {{the amount|my bill|the invoice}}.{_THANKS}",
            f"{_WHO} your {{accounts department|finance team}} debited ##.## more than the invoice says.{_THANKS}",
            "How do I change the {credit card|bank account} that you take the monthly fee from?",
            "I need the {tax|billing} address on invoice #### changed to our {new office|company}.",
            f"{_WHO} my payment is shown as {{open|unpaid}} although the money left my account on the ##th.{_THANKS}",
        ],
        "shipping": [
            f"{_WHO} where is my {{parcel|package|order ####}}? It was due {{on Monday|last week|days ago}}.{_THANKS}",
            "The tracking {number|link} for {order ####|my parcel} has not {moved|changed} for # days.",
            f"{_WHO} the courier {{left the box at the wrong house|never rang|says nobody was in}}.{_THANKS}",
            f"{_WHO} can you deliver {{order ####|the sofa|the desk}} to {{my office|another address|a neighbour}}?{_THANKS}",
            "How long does delivery to {Spain|Norway|Austria|Poland} take?",
            f"{_WHO} only # of ## items {{arrived|were in the box|came}} today.{_THANKS}",
            "My {parcel|package} is stuck {in customs|at the depot|in transit}.",
            f"{_WHO} when will {{order ####|the lamp|the chair}} be {{dispatched|shipped|sent out}}?{_THANKS}",
            f"{_WHO} the van drove past and the driver marked my box as {{delivered|handed over}}.{_THANKS}",
            "Do you offer express delivery for {the mattress|order ####|small parcels}?",
            "I would like to pick {the parcel|order ####} up at the {depot|post office} myself.",
            f"{_WHO} has {{my order|order ####}} left the warehouse yet?{_THANKS}",
        ],
        "returns": [
            f"{_WHO} I want to {{send back|return}} {{the shoes|the jacket|the lamp|the kettle}}, {{wrong size|they do not fit|I do not like it}}.{_THANKS}",
            "The {kettle|toaster|headset} is {broken|faulty|damaged}, how do I return it?",
            f"{_WHO} please send me a {{return label|label to send it back}} for {{order ####|the shirt}}.{_THANKS}",
            f"{_WHO} I sent {{the coat|the boots|the chair}} back ## days ago, when do I get my refund?{_THANKS}",
            "Can I exchange {the dress|the trousers|the sweater} for a {larger|smaller} size?",
            f"{_WHO} is it possible to return {{an opened box|a used phone case|a gift}} without the receipt?{_THANKS}",
            "You sent me {the wrong colour|another model|the wrong book}, I want to swap it.",
            f"{_WHO} how many days do I have to {{return|send back}} {{the watch|the camera}}?{_THANKS}",
            f"{_WHO} the zip of the {{jacket|bag}} tore on the first day, I would like a replacement.{_THANKS}",
            "Who pays for postage when I send {the lamp|two items} back to you?",
            "My {returned|sent back} item reached you but nobody has {processed|confirmed} the refund.",
            f"{_WHO} these {{curtains|gloves}} look nothing like the picture, I want my money back for them.{_THANKS}",
        ],
        "login": [
            f"{_WHO} I forgot my password and the {{reset|recovery}} e-mail {{never comes|does not arrive}}.{_THANKS}",
            f"I cannot {{log in|sign in|get in}} to my account since {{yesterday|the update|Monday}}.{_THANKS}",
            f"{_WHO} the {{code|text message}} for two-factor sign-in {{does not arrive|is refused|has expired}}.{_THANKS}",
            "My account is {locked|blocked} after # wrong passwords.",
            f"{_WHO} the login page says {{unknown user|wrong password|session expired}} again and again.{_THANKS}",
            "How do I {change|reset} the password of my account?",
            f"{_WHO} I have a new phone and cannot use the {{authenticator|sign-in app}} any more.{_THANKS}",
            "I no longer have the e-mail address that I {log in|sign in} with.",
            f"{_WHO} my user name is not {{accepted|recognised}} on the {{app|website}}.{_THANKS}",
            "After entering my credentials the {screen|page} just goes back to the sign-in form.",
            "Somebody else may have logged in to my account, how do I {change the password|lock it}?",
            f"{_WHO} the security question at sign-in has an answer I do not remember.{_THANKS}",
        ],
        "cancellation": [
            f"{_WHO} please {{cancel|end|terminate}} my {{subscription|membership|contract}} {{at once|at the end of the month}}.{_THANKS}",
            "I want to {cancel|stop} my plan, how do I do that?",
            f"{_WHO} I do not want to renew my {{membership|subscription}}.{_THANKS}",
            "Please confirm that my {contract|subscription} is {cancelled|terminated}.",
            f"{_WHO} how long is the notice period if I {{cancel|leave}}?{_THANKS}",
            f"{_WHO} I am {{moving abroad|switching to another provider}} and want to end my {{contract|plan}}.{_THANKS}",
            "Stop my {free trial|trial month} before it turns into a subscription.",
            f"{_WHO} kindly cancel order #### , I {{changed my mind|do not need it any more}}.{_THANKS}",
            f"{_WHO} close my {{membership|contract}} please, I no longer use the service.{_THANKS}",
            "Your cancel button does not work and I want to be out of the {plan|subscription}.",
            "I hereby give notice on my {contract|membership} number ####.",
            f"{_WHO} we will not continue with your service next {{year|quarter}}, please end the agreement.{_THANKS}",
        ],
    },
)

URGENT = LabelSet(
    "urgent",
    "Is this message urgent? Answer yes or no: {}",
    {
        "Yes": [
            "The {production server|payment system|website} is down and {customers|all users} cannot {order|pay|log in}.",
            "Water is {pouring|leaking} through the ceiling of {office|room|flat} ##, please send somebody at once!",
            "We need the {contract|signature|offer} within the hour or we lose the {deal|customer}.",
            "{Emergency|Alarm}: the {lift|elevator} is stuck with # people in it.",
            "The {fire alarm|gas alarm} on floor # is ringing, what shall we do?",
            "My {flight|train} leaves in {two hours|an hour} and the ticket is not valid, help!",
            "All {backups|databases} were deleted a minute ago, act immediately.",
            "The {patient|resident} in room ## does not respond, come right away.",
            "{Hackers|Somebody unknown} transferred ##,### euros from our account, block it now!",
            "Nobody can enter the building, the {door|gate} is jammed and guests are waiting outside right now.",
            "{Smoke|Sparks} coming out of the server rack, please come immediately!",
            "The press conference starts in {ten|twenty} minutes and the microphone is dead.",
            "The freezer with the {vaccines|samples} has failed, everything spoils if nobody comes now.",
            "Critical: checkout fails for every customer since the release, roll it back at once.",
        ],
        "No": [
            "Here are the {minutes|notes} of {Monday's|last week's} meeting for your files.",
            "Would you like to join us for {lunch|coffee|a walk} some time next month?",
            "The {canteen|cafeteria} has a new {menu|salad bar}, have a look when you like.",
            "I have uploaded the {photos|pictures} of the {summer party|team day}.",
            "No rush: could you {review|read} my {draft|article} when you find time?",
            "For your information: the {printer|copier} on floor # was replaced.",
            "Our newsletter no. ## with {tips|stories} from the team.",
            "The {plants|flowers} in the lobby were changed, hope you like them.",
            "Just wanted to say thank you for the {nice talk|good work} on {Friday|Tuesday}.",
            "We are thinking about a {book club|choir|running group} for the autumn, any ideas?",
            "Whenever it suits you, please update your {profile picture|phone list entry}.",
            "The parking spaces will be repainted in {spring|summer}, dates follow.",
            "I found a {scarf|water bottle} in room ##, it is at the reception.",
            "A collection of recipes from colleagues is now on the intranet.",
        ],
    },
)

SENTIMENT = LabelSet(
    "sentiment",
    "Welche Stimmung hat diese Bewertung: positiv oder negativ? Antworte nur mit einem Wort.\n\n{}",
    {
        "positiv": [
            "{Tolles|Wunderbares|Großartiges} {Hotel|Restaurant|Zimmer}, wir kommen {gern|bestimmt} wieder!",
            "Das {Essen|Frühstück|Abendessen} war {hervorragend|köstlich|ausgezeichnet}.",
            "Sehr {freundliches|nettes|hilfsbereites} Personal, {alles bestens|danke für alles}.",
            "Ich bin {begeistert|sehr zufrieden} mit {dem Gerät|der Kamera|dem Fahrrad}.",
            "Der {Akku|Motor|Bildschirm} ist {super|klasse|erstklassig}, klare Empfehlung.",
            "{Schnelle|Pünktliche} Lieferung, {gut verpackt|perfekt verpackt}, gerne wieder.",
            "Die {Lage|Aussicht|Terrasse} ist {traumhaft|herrlich|fantastisch}.",
            "{Beste|Schönste} {Wohnung|Unterkunft}, die wir je hatten.",
            "Von {Anfang bis Ende|vorn bis hinten} ein {Genuss|Vergnügen}.",
            "Die {Bedienung|Kellnerin} hat uns jeden Wunsch erfüllt.",
            "Meine {Kinder|Eltern} lieben {es|das Spiel}, volle Punktzahl.",
            "Hält, was es verspricht, und {sieht schön aus|läuft leise}.",
        ],
        "negativ": [
            "{Schlechtes|Furchtbares|Schreckliches} {Hotel|Restaurant|Zimmer}, {nie wieder|wir kommen nicht wieder}!",
            "Das {Essen|Frühstück|Abendessen} war {kalt|ungenießbar|eklig}.",
            "Sehr {unfreundliches|unhöfliches|arrogantes} Personal, {eine Frechheit|einfach enttäuschend}.",
            "Ich bin {enttäuscht|sehr unzufrieden} von {dem Gerät|der Kamera|dem Fahrrad}.",
            "Der {Akku|Motor|Bildschirm} ist nach # Tagen {kaputt|defekt|ausgefallen}, keine Empfehlung.",
            "{Verspätete|Viel zu späte} Lieferung, {Karton beschädigt|schlecht verpackt}, Geld zurück!",
            "Das {Zimmer|Bad} war {schmutzig|laut und dreckig|voller Schimmel}.",
            "{Schlimmste|Teuerste} {Wohnung|Unterkunft}, die wir je hatten, {Betrug|reine Abzocke}.",
            "Von {Anfang bis Ende|vorn bis hinten} ein {Ärgernis|Reinfall}.",
            "Die {Bedienung|Kellnerin} hat uns eine Stunde warten lassen und dann die Rechnung gefälscht.",
            "Nach # Wochen {gerissen|verrostet}, der Kundendienst antwortet nicht.",
            "Hält nicht, was es verspricht, und {stinkt|wackelt}.",
        ],
    },
)

EVERY = (ROUTING, URGENT, SENTIMENT)
