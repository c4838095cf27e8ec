"""German: what asks the same, what asks nothing, what an answer of another day does not serve."""

from __future__ import annotations

from native_host.answerer.repeat.language import Language, never, phrases, words

_NEVER = never(
    time=r"""heute|heutige[rnsm]?|gestern|morgen|jetzt|aktuell\w*|derzeit\w*|zurzeit|momentan\w*|gerade|neueste[rnsm]?|letzte[rnsm]? \w+|nächste[rnsm]? \w+|diese[rnsm]? (?:woche|jahr|monat|tage)
|kürzlich|neulich|inzwischen|noch|nachrichten|wetter|vorhersage|kurs|aktien\w*|preise?|kostet|kosten|wie viel kostet|wert|wie alt|wie spät|uhrzeit|uhr ist|welcher tag|welches datum|wann (?:ist|sind|wird|beginnt|kommt|startet|öffnet)
|vor (?:kurzem|einem|zwei)|bis (?:weihnachten|ostern|silvester)|einwohner\w*|bevölkerung|wechselkurs|zinsen|wer ist (?:der |die )?(?:\w+ ){0,2}(?:\w*präsident\w*|\w*kanzler\w*|\w*minister\w*|chef\w*|ceo|könig\w*|papst|bürgermeister\w*|trainer\w*|besitzer\w*)
|regnet|schneit|temperatur in|offen|vollmond|neumond|sonnenaufgang|sonnenuntergang|horoskop|wer (?:hat|gewann)(?=.*gew[ao]nn)(?!.*\d)|version|spielstand|tabelle der|trends?|wahl|wahlen|öffnungszeiten|geöffnet|verfügbar|stau|angebote?|billig\w*|günstig\w*
|wer (?:leitet|führt|regiert|besitzt|trainiert|spielt|moderiert|hält)|(?:wer|welche\w*) (?:ist|sind|hat) (?:\w+ ){0,5}(?:vorsitzende\w*|vorstand\w*|präsident\w*|kanzler\w*|\w*meister\w*|weltmeister\w*|champion|direktor\w*|sprecher\w*)|mindestlohn|höchst\w*|maximal\w*|minimal\w*|grenze|freibetrag|steuersatz|(?:ist|sind) (?:[\w.-]+ ){1,5}(?:verboten|legal|illegal|erlaubt|verfügbar|kostenlos|gesperrt|pflicht|frei)|wie viele (?:mitarbeiter|menschen|leute|nutzer|mitglieder|follower|kunden)\w*""",
    place="""in der nähe|in meiner (?:nähe|stadt|gegend|region)|hier|bei mir|nächstgelegen\\w*|um die ecke|mein standort|wo bin ich""",
    chance="""zufällig\\w*|zufalls\\w*|irgendein\\w*|noch (?:ein|eine|einen|mehr)|ein(?:e|en)? ander\\w*|witz\\w*|rätsel|würfel\\w*|wirf eine münze|überrasch\\w*|such dir|wähle? (?:eine[ns]?|aus)|passwort für mich|rate mal|denk dir
|vorschläge|ideen|schlag\\w* (?:mir )?(?:etwas|was|einen|eine|ein) vor|etwas (?:neues|anderes|lustiges)
|gedicht\\w*|haiku\\w*|sonett\\w*|reim\\w*|lied(?:er|text)?|geschichte (?:über|von|mit|für)|märchen|erzählung|slogan\\w*|werbespruch|motto|logo|namen? für|(?:zeichne|male|illustriere|generiere|erfinde)\\w*|(?:erstelle?|erzeuge?|mach)\\w* (?:mir )?(?:ein|eine|einen) (?:\\w+ )?(?:bild|foto|logo|illustration|poster|zeichnung)|glückwunsch\\w*|geburtstagsgr\\w*|essensplan|trainingsplan|reiseplan""",
    conversation="""oben|obige[rnsm]?|vorherige[rnsm]?|vorhin|weiter|mach weiter|nochmal|noch einmal|erneut|wie zuvor|du (?:hast|sagtest|meintest)|deine[rnm]? (?:letzte|antwort|vorherige)\\w*|stattdessen|das gleiche|dasselbe|^und|^aber|^oder
|was ist mit|bist du|hast du|(?:meinst|denkst|findest|kannst|glaubst) du$|was (?:meinst|denkst|kannst) du|stimmst du|(?:ein|einige|mehr) beispiele?$|wer bist du|mein name|erinnerst|wie heiße ich|^warum$|^wieso$|^ja|^nein|^mehr|der rest""",
    reference="""dies|diese[rnsm]?|das hier|folgende[rnsm]?|unten|anhang|angehängt\\w*|kürzer|mach es|es|den text|meine[nmrs]? (?:text|code|mail|brief|aufsatz|satz|bewerbung)|formuliere? (?:es|das) um""",
)

GERMAN = Language(
    code="de",
    marks=words("""
    der das ein eine einen einem einer und ist sind wie was wer wo warum wieso welche welcher welches kann ich
    mir mich nicht mit für von zu zum zur auf im den dem bitte erkläre schreibe übersetze du man wird werden
    hat haben zwischen gibt über auch oder aus ins beim nenne sich bei vom nur mehr als wenn dass haben hatte
    habe bin ihr ihm ihn wir uns am unter gegen ohne um nach vor seit während darf soll müssen muss sollte
    kein keine mein meine dein deine erklär schreib drei zwei vier
"""),
    contractions={
        "gibt's": "gibt es",
        "geht's": "geht es",
        "gibts": "gibt es",
        "is": "ist",
        "ne": "eine",
        "nen": "einen",
        "zum": "zu dem",
        "zur": "zu der",
        "im": "in dem",
        "ins": "in das",
        "vom": "von dem",
        "beim": "bei dem",
        "am": "an dem",
    },
    courtesies=phrases(
        """bitte | hallo | hi | hey | guten tag | guten morgen | moin | servus | entschuldigung | eine frage | kurze frage | ich habe eine frage
        | nur eine kurze frage | eine kurze frage | danke | liebes chatgpt | hallo chatgpt | mal eine frage | ich hätte eine frage""",
        to="~",
    ),
    closings=phrases(
        """bitte | danke | vielen dank | danke schön | dankeschön | danke dir | danke im voraus | besten dank | vielen dank im voraus | merci | lg | liebe grüße | herzlichen dank
        | danke sehr | vielen dank schon mal""",
        to="~",
    ),
    openers=phrases(
        """kannst du | kannst du mir | kannst du mir bitte | kannst du bitte | könntest du | könntest du mir | könntest du mir bitte | könntest du bitte | können sie | können sie mir
        | können sie mir bitte | können sie bitte | könnten sie | könnten sie mir | könnten sie mir bitte | könnten sie bitte | würdest du | würdest du mir | magst du | magst du mir""",
        to="~",
    ),
    tasks=words("""
    erkläre erklär erklären schreibe schreib schreiben übersetze übersetz übersetzen nenne nenn nennen sage
    sag sagen gib geben liste zeige zeig zeigen fasse
"""),
    leads=phrases(
        """kannst du mir sagen | kannst du mir bitte sagen | könntest du mir sagen | könntest du mir bitte sagen | können sie mir sagen | können sie mir bitte sagen
        | könnten sie mir sagen | könnten sie mir bitte sagen | weißt du | wissen sie | ich möchte wissen | ich würde gern wissen | ich würde gerne wissen | ich wüsste gern | ich wüsste gerne | sag mir | sag mir bitte
        | sage mir | erkläre mir | erklär mir | erkläre | erklär mir bitte | erkläre mir bitte | bitte erkläre mir | kannst du mir erklären | kannst du mir bitte erklären | kannst du erklären
        | könntest du mir erklären | könntest du mir bitte erklären | können sie mir erklären | können sie mir bitte erklären | könnten sie mir erklären | könnten sie mir bitte erklären
        | sagen | erklären | verraten | ich frage mich | weiß jemand | kann mir jemand sagen | kann mir jemand erklären | kannst du mir verraten | zeig mir | zeige mir""",
        to="~",
    ),
    questions=words("""
    was wer wen wem wessen wo wohin woher wann warum wieso weshalb wie welche welcher welches welchen welchem
"""),
    heads=phrases("""
<meaning> | was bedeutet | was heißt | was ist die bedeutung von | was ist die definition von | definiere | definition von | bedeutung von | was versteht man unter | was meint man mit
<difference> | was ist der unterschied zwischen | was sind die unterschiede zwischen | unterschied zwischen | unterschiede zwischen | erkläre den unterschied zwischen | erkläre mir den unterschied zwischen | worin besteht der unterschied zwischen | welcher unterschied besteht zwischen | was unterscheidet
<capital> | was ist die hauptstadt von | wie heißt die hauptstadt von | hauptstadt von | welche stadt ist die hauptstadt von | die hauptstadt von | nenne die hauptstadt von | nenne mir die hauptstadt von
<causes> | was sind die ursachen von | was ist die ursache von | was verursacht | ursachen von | was sind die ursachen für
<symptoms> | was sind die symptome von | welche symptome hat | symptome von | welche symptome verursacht
<wrote> | wer schrieb | wer hat geschrieben | wer ist der autor von | autor von | wer ist der verfasser von | wer war der autor von
<invented> | wer erfand | wer ist der erfinder von | wer war der erfinder von | erfinder von
<discovered> | wer entdeckte | wer ist der entdecker von | wer war der entdecker von
<list> | nenne | nenne mir | nenn mir | gib mir eine liste von | gib mir eine liste mit | liste auf | gib mir eine liste der | erstelle eine liste von | erstelle eine liste mit | zähle auf
<examples> | nenne beispiele für | nenne mir beispiele für | was sind beispiele für | gib mir beispiele für | beispiele für | nenne einige beispiele für
<write> | schreibe | schreibe mir | schreib | schreib mir | verfasse | verfasse mir | schreiben sie | schreiben sie mir
<translate> | übersetze | übersetz | übersetzen sie
<summarise> | fasse zusammen | schreibe eine zusammenfassung von | gib mir eine zusammenfassung von | zusammenfassung von
<what-is> | was ist | was sind
"""),
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    fillers=words("eigentlich mal denn genau bitte"),
    synonyms=phrases("""
auto | pkw | wagen
handy | smartphone | mobiltelefon
arzt | doktor
foto | lichtbild
fernseher | tv | fernsehgerät
email | e mail | mail
kaufen | erwerben
beginnen | anfangen
beginnt | anfängt
schwierig | schwer
lkw | lastwagen | lastkraftwagen
usa | vereinigte staaten | vereinigten staaten | vereinigten staaten von amerika
km | kilometer | kilometern
kg | kilogramm | kilo
% | prozent
und | &
bluthochdruck | hypertonie
grippe | influenza
löschen | entfernen
etwa | ungefähr | circa | ca
wieso | warum | weshalb
"""),
    numbers={
        word: value for value, word in enumerate("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), 2)
    },
    never=_NEVER,
    person=words("""
    ich mir mich mein meine meinen meinem meiner du dir dich dein deine wir uns unser unsere sie ihnen ihr
"""),
)
