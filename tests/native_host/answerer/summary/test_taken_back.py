"""What a text takes back, doubts or denies is in no summary that leaves out the words which do so."""

from __future__ import annotations

from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.prose.asking import answered, placed

ENGLISH, GERMAN = "Summarise this in two sentences:", "Fasse diesen Text in zwei Sätzen zusammen:"
FRENCH, SPANISH = "Résume ce texte en deux phrases :", "Resume este texto en dos frases:"
REST = " The mill was built in the year 1840. It has a large wheel. Guests may bring dogs. The guide speaks three languages."
REST_DE = " Die Mühle wurde im Jahr 1840 gebaut. Sie hat ein großes Rad. Gäste dürfen Hunde mitbringen. Der Weg ist kurz."
REST_FR = " Le moulin a été construit en 1840. Il a une grande roue. Les chiens sont admis. Le chemin est court et plat."
REST_ES = " El molino se construyó en 1840. Tiene una rueda grande. Se admiten perros. El camino es corto y llano."
STORY = "The mill was sold for $500,000 on 3 May 2024 to Gregor Hale."
STORY_DE = "Die Mühle wurde am 3. Mai 2024 für 500.000 Euro an Gregor Hale verkauft."
STORY_FR = "Le moulin a été vendu le 3 mai 2024 pour 500 000 euros à Gregor Hale."
STORY_ES = "El molino se vendió el 3 de mayo de 2024 por 500.000 euros a Gregor Hale."


@every_case(
    ("ask", "text"),
    [
        (
            ENGLISH,
            "The patient takes 20 mg of warfarin daily. Sorry, that was another patient. This patient takes nothing." + REST,
        ),
        (ENGLISH, f"The following rumour is false. {STORY}{REST}"),
        (ENGLISH, f"Nothing in this story happened. {STORY}{REST}"),
        (ENGLISH, f"The defence argued as follows. {STORY} The court did not believe a word of it.{REST}"),
        (ENGLISH, f"We had planned to give each of you $5,000 on 1 June 2025. Unfortunately we are not able to.{REST}"),
        (ENGLISH, f"Should we sell the mill for $300,000 in May? No.{REST}"),
        (ENGLISH, f"Claim: {STORY} Verdict: false.{REST}"),
        (ENGLISH, f"If the council agrees on Monday, the mill will close on 1 May 2025. The council has not agreed.{REST}"),
        (ENGLISH, f"{STORY} This has never been confirmed by anybody in the village.{REST}"),
        (ENGLISH, f"{STORY} That was wrong.{REST}"),
        (ENGLISH, f"{STORY} Just kidding.{REST}"),
        (ENGLISH, f"{STORY} The deal fell through.{REST}"),
        (ENGLISH, f"{STORY} However, the court blocked the sale.{REST}"),
        (ENGLISH, f"{STORY} The agreement was never signed.{REST}"),
        (GERMAN, f"Das folgende Gerücht ist falsch. {STORY_DE}{REST_DE}"),
        (GERMAN, f"{STORY_DE} Entschuldigung, das war eine andere Mühle.{REST_DE}"),
        (GERMAN, f"Wir wollten am 1. Juni 2025 jedem 5.000 Euro zahlen. Leider können wir das nicht.{REST_DE}"),
        (FRENCH, f"La rumeur est fausse. {STORY_FR}{REST_FR}"),
        (FRENCH, f"{STORY_FR} Pardon, c'était un autre moulin.{REST_FR}"),
        (FRENCH, f"{STORY_FR} Malheureusement la vente a échoué.{REST_FR}"),
        (SPANISH, f"El rumor es falso. {STORY_ES}{REST_ES}"),
        (SPANISH, f"{STORY_ES} Perdón, era otro molino.{REST_ES}"),
        (SPANISH, f"{STORY_ES} Lamentablemente la venta no se hizo.{REST_ES}"),
    ],
)
def test_without_the_words_that_take_it_back_there_is_no_summary(ask: str, text: str) -> None:
    assert answered(placed(ask, text, "before")) is None


@every_case(
    ("ask", "text"),
    [(ENGLISH, STORY + REST), (GERMAN, STORY_DE + REST_DE), (FRENCH, STORY_FR + REST_FR), (SPANISH, STORY_ES + REST_ES)],
)
def test_the_same_text_without_them_has_one(ask: str, text: str) -> None:
    cited = answered(placed(ask, text, "before"))
    assert cited is not None and "2024" in cited.text


def test_shown_together_they_may_stand() -> None:
    text = f"{STORY} Unfortunately, Anna Kolb paid only $300,000 on 5 May 2024.{REST}"
    cited = answered(placed(ENGLISH, text, "before"))
    assert cited is not None and "Unfortunately" in cited.text


@every_case(
    "text",
    [
        f"{STORY} I am sorry to hear that you were ill.{REST}",
        f"{STORY} Nothing in this agreement creates a partnership.{REST}",
    ],
)
def test_what_takes_nothing_back(text: str) -> None:
    assert answered(placed(ENGLISH, text, "before")) is not None
