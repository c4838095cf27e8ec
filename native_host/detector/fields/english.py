"""English labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "name|my name|your name",
    Kind.FULL_NAME: (
        "full name|legal name|full legal name|patient name|patient's name|name of patient|employee name"
        "|name of employee|employee's name|student name|student's name|name of student|applicant name"
        "|name of applicant|candidate name|tenant name|customer name|client name|name of client|father's name"
        "|mother's name|spouse's name|child's name|name of child|spouse|next of kin|emergency contact"
        "|emergency contact name|account holder|card holder|cardholder|cardholder name|name on card|name on account"
        "|policy holder|policyholder|insured|beneficiary|contact person|name of contact|guardian|parent or guardian"
        "|signed by|signatory|account holder name|holder's name"
    ),
    Kind.PART_OF_NAME: (
        "first name|last name|surname|family name|given name|given names|forename|forenames|middle name|maiden name"
        "|birth name|name at birth|mother's maiden name|previous surname|former name"
    ),
    Kind.ROLE: (
        "patient|pt|employee|applicant|tenant|landlord|student|pupil|supervisor|line manager|caseworker|case worker"
        "|attending|attending physician|physician|gp|treating doctor|defendant|plaintiff|claimant|respondent"
        "|petitioner|witness|victim|suspect|complainant|deceased|interviewee|resident|donor|mother|father|husband"
        "|wife|son|daughter"
    ),
    Kind.PARTY: (
        "customer|client|contact|recipient|sender|attn|attention|buyer|seller|borrower|lender|payee|payer|lessee|lessor"
    ),
    Kind.EMPLOYER: (
        "employer|current employer|previous employer|former employer|last employer|name of employer|employer name"
        "|workplace|place of work|employed by|works at|works for|school attended"
    ),
    Kind.COMPANY: "company|company name|organisation|organization|business|firm|school|university|hospital|clinic",
    Kind.HOME: (
        "place of birth|birthplace|birth place|pob|city of birth|town of birth|country of birth|hometown|home town"
        "|place of residence|residence|city of residence|town of residence|lives in|born in|place of death"
    ),
    Kind.PLACE: "city|town|location|country|state|county|village|place|province|region",
    Kind.ADDRESS: (
        "address|home address|postal address|mailing address|street address|residential address|current address"
        "|shipping address|delivery address|billing address|permanent address|street"
    ),
    Kind.OCCUPATION: "occupation|profession|current occupation",
    Kind.POSITION: "position|role|job|job title|title|works as|trade",
    Kind.DIAGNOSIS: (
        "diagnosis|diagnoses|dx|primary diagnosis|secondary diagnosis|medical condition|medical conditions"
        "|medical history|pmh|chief complaint|diagnosed with|final diagnosis"
    ),
    Kind.MEDICINE: (
        "medication|medications|meds|current medication|current medications|allergies|allergy|condition|conditions"
        "|symptoms|treatment|prescription|procedure|surgery|complaint"
    ),
    Kind.AGE: "age|patient age|aged",
    Kind.PERSONAL: (
        "date of birth|dob|d.o.b|birth date|birthdate|birthday|born|phone|telephone|tel|mobile|cell|phone number"
        "|email|e-mail|email address|gender|sex|marital status|nationality|citizenship|religion|ethnicity|passport"
        "|passport no|passport number|ssn|social security number|national insurance number|ni number|nhs number|mrn"
        "|blood type|blood group|salary|id number|driver's license|insurance number|policy number|employee id"
        "|patient id|student id|admission date|date of admission|admitted|start date|hire date|room|bp|pronouns"
    ),
    Kind.THING: (
        "disease|cause|causes|prognosis|prevention|error|exception|warning|composer|character|game|version|type|kind"
        "|model|brand|colour|color|price|sku|genre|director|author|publisher|released|release date|capital|population"
        "|license|image|ports|command|format|default|required|unit|species|breed|scientific name|family|habitat"
        "|ingredients|servings|cuisine|race|class|level|alignment|powers|weapon|abilities|spell|element|size|material"
        "|manufacturer|category|platform|language|languages|url|uses|runs-on|steps|kind of|apiversion|metadata"
        "|episode|season|track|album|artist|dependencies|description|schema|value|cost|weight|dimensions|elevation"
        "|area|founded|headquarters|ticker|opening hours|faction|backstory|superpower|archetype|motto"
    ),
}

GIVEN_NAMES = words("""
    james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony steven
    andrew paul joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler
    aaron nathan henry peter adam kyle noah ethan jeremy walter christian keith sean austin gerald carl dylan arthur
    lawrence jordan bryan billy joe bruce gabriel logan alan juan albert willie elijah wayne randy vincent mason roy
    ralph bobby russell philip eugene mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa
    nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
    sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine
    christine debra rachel carolyn janet maria olivia heather helen catherine diane julie joyce victoria ruth virginia
    lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara
    janice ann kathryn abigail sophia frances jean alice judy isabella julia denise amber doris marilyn danielle
    beverly diana theresa natalie brittany charlotte marie kayla alexis lori fiona gemma imogen siobhan niamh callum
    liam oscar oliver harry alfie archie freddie poppy amelia isla nigel graham trevor geoffrey clive derek stuart
    gareth rhys owen dafydd hamish alistair angus moira morag eilidh oluwaseun chidi ngozi adaeze kwame kofi ama
    akosua abena emeka chinedu ifeoma folake tunde yusuf aisha fatima ibrahim musa amina zainab priya raj anil sunita
    deepa arjun rohan ananya kavita sanjay vijay neha pooja rahul amit ravi meera wei ming mei ling jia xin hui yan
    hiroshi kenji yuki sakura haruto akiko takashi keiko jun min seo ji hyun soo
""")
