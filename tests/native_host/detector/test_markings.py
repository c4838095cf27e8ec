"""Markings at the start of a text, a line or a sentence, and restrictions in sentences of their own; and talk about them."""

from __future__ import annotations

import pytest

from native_host.contract.findings import TopicName
from native_host.detector.topics import topics_of

HELD = [
    "CONFIDENTIAL - INTERNAL ONLY. Memo to the board: we close the Lyon site in May. Do not distribute.",
    "Strictly confidential. Not for distribution.",
    "Dear all,\nStrictly confidential. Not for distribution.\nWe close Lyon.",
    "Confidential memo: we close the Lyon site in May.",
    "Confidential: board memo\nWe close the Lyon site in May.",
    "Confidential board memo: we close the Lyon site in May.",
    "CONFIDENTIAL: payroll",
    "Private and confidential: to the chair of the board",
    "Strictly private & confidential - salary review",
    "TOP SECRET: plans for the new engine",
    "Company confidential – roadmap for next year",
    "**Confidential** Draft of the agreement between both firms",
    "[CONFIDENTIAL] Draft of the agreement between both firms",
    "Subject: Confidential - reorganisation in spring\nDear Mira, ...",
    "SECRET - NOT FOR RELEASE. The engine runs on water.",
    "RESTRICTED. The engine runs on water.",
    "Attorney-client privileged: our view of the claim",
    "TLP:AMBER - the breach began on Monday",
    "Please summarise: CONFIDENTIAL - INTERNAL ONLY. Memo to the board about Lyon.",
    "Please make this shorter. Confidential: we close the Lyon site in May.",
    "We close the Lyon site in May. Do not distribute.",
    "We close the Lyon site in May. Please do not circulate.",
    "We close the Lyon site in May. Not for distribution outside the board. Thanks, Mira",
    "We close the Lyon site in May.\n\nFor internal use only. Thanks, Mira",
    "Internal memo: we close the Lyon site in May.",
    "INTERNAL ONLY: we close the Lyon site in May.",
    "INTERNAL - DO NOT SHARE. We close the Lyon site in May.",
    "Commercial in confidence: our bid is 4 million",
    "Streng vertraulich: Wir schließen den Standort Lyon.",
    "Nur für den internen Gebrauch. Wir schließen den Standort Lyon.",
    "Vertraulich – nur für den internen Gebrauch. Wir schließen Lyon.",
    "Vertrauliche Mitteilung: Wir schließen den Standort Lyon.",
    "Wir schließen den Standort Lyon. Bitte nicht weitergeben.",
    "Wir schließen den Standort Lyon. Nicht zur Weitergabe an Dritte.",
    "Streng geheim: Wir schließen den Standort Lyon.",
    "CONFIDENTIEL – diffusion restreinte. Nous fermons le site de Lyon.",
    "Strictement confidentiel : nous fermons le site de Lyon.",
    "Note confidentielle : nous fermons le site de Lyon.",
    "Nous fermons le site de Lyon. Ne pas diffuser.",
    "Usage interne uniquement. Nous fermons le site de Lyon.",
    "Estrictamente confidencial: cerramos la planta de Lyon.",
    "Confidencial. Solo para uso interno. Cerramos la planta de Lyon.",
    "Cerramos la planta de Lyon. No distribuir.",
    "Memorando confidencial: cerramos la planta de Lyon.",
    "Strettamente riservato: chiudiamo lo stabilimento di Lione.",
    "Strikt vertrouwelijk: wij sluiten Lyon.",
    "Строго конфиденциально: закрываем завод.",
    "机密：关闭里昂工厂。",
]

TALK = [
    "is this confidential?",
    "Is this confidential? I am not sure.",
    "Confidential?",
    "Is a term sheet confidential: yes or no?",
    "write a confidentiality clause",
    "Write a confidentiality clause. It should be short.",
    "Confidentiality clause: each party keeps secret what it learns.",
    "what does 'strictly confidential' mean?",
    'What does "Strictly confidential. Not for distribution." mean on a letter?',
    "Strictly confidential: what does it mean on an envelope?",
    "Top secret - what does the term mean in the US system?",
    "Confidential: definition and examples, please.",
    "confidential computing",
    "Confidential computing: an overview of enclaves.",
    "Explain confidential computing. Compare SGX and SEV.",
    "Confidential documents are shredded every week by the archive.",
    "Confidential clients in OAuth hold a secret, public clients do not.",
    "OAuth clients: public or confidential. Which one suits a mobile app?",
    "L.A. Confidential: is it a good film?",
    "L.A. Confidential. Kitchen Confidential. Which did you like more?",
    "Top Secret! is a comedy from 1984.",
    "Do not distribute the load evenly between the servers.",
    "Do not distribute more than 100 tickets per person, says the rule.",
    "What is the difference between internal only and public?",
    "How do I mark a document as confidential in Word?",
    "Should a memo that says for internal use only be shredded?",
    "confidential: true\npublic: false",
    "confidential: boolean;\nname: string;",
    "  confidential: z.boolean(),\n  name: z.string(),",
    "SECRET: a salt for the session\nPORT: the port",
    "INTERNAL: the name of the package\nEXTERNAL: its alias",
    "The licence says that one may use but not distribute. Is that right?",
    "Everything I tell my doctor is confidential. Is that a law?",
    "The internal memo was long. Nobody read it.",
    "Ist das vertraulich?",
    "Vertrauliche Dokumente werden jede Woche vernichtet.",
    "Schreibe eine Vertraulichkeitsklausel. Sie soll kurz sein.",
    "Was bedeutet 'streng vertraulich' auf einem Umschlag?",
    "Streng vertraulich: wie übersetzt man das ins Englische?",
    "Est-ce que c'est confidentiel ?",
    "Que veut dire « strictement confidentiel » ?",
    "Rédige une clause de confidentialité. Elle doit être courte.",
    "¿Qué significa 'estrictamente confidencial'?",
    "Los documentos confidenciales se destruyen cada semana.",
]
MARKINGS = {TopicName.MARKED_CONFIDENTIAL, TopicName.INTERNAL_DOCUMENT}


def markings(text: str) -> set[TopicName]:
    return {topic.name for topic in topics_of(text, [], is_confidential=False)} & MARKINGS


@pytest.mark.parametrize("text", HELD)
def test_a_marked_text_is_known(text: str) -> None:
    assert markings(text)


@pytest.mark.parametrize("text", TALK)
def test_talk_about_confidentiality_is_not_a_marking(text: str) -> None:
    assert markings(text) == set()


def test_a_question_about_the_word_does_not_hide_a_marking_behind_it() -> None:
    assert markings("Confidential: what does it mean?\nStrictly confidential. We close Lyon.")
