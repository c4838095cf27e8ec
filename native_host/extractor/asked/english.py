"""English."""

from __future__ import annotations

from native_host.extractor.asked.phrases import Phrases

PHRASES = Phrases(
    openings="hi|hey|hello|hi there|ok|okay|so|now|please|pls|plz|kindly|can you|could you|would you|will you|i need you to"
    "|i want you to|i would like you to|i'd like you to|help me|help me to|let's",
    thanks="please|pls|thanks|thank you|thx|cheers|for me|many thanks",
    orders="(?:extract|pull|get|grab|collect|read|find|fetch|pick|take|gather|list|give|show|capture|parse|retrieve|lift|note"
    "|write|copy|tabulate|put|i need|i want|i would like|i'd like|we need|need)(?: (?:me|us))?(?: (?:out|down|up|together|just"
    "|only|please))*",
    tables="(?:make|create|build|give|prepare|generate|produce|fill|i need|i want|i'd like|need)(?: (?:me|us))?",
    of="of|with|containing|listing|showing|that (?:lists|shows|contains|has)|including|for",
    what="(?:all|only|just|the|these|those|their|its|following|every)(?: (?:the|of|following|these|their))*"
    "(?: (?:fields?|values?|columns?|data|data points|details|information|info))?"
    "|fields?|values?|columns?|data|details|information|info",
    out="from|out of|in|of|for|across|on|off|within|inside",
    documents="the|these|those|this|that|my|our|them|it|all|both|any|of|each|every|one|single|attached|uploaded|enclosed|above"
    "|dropped|below|here|i|just|have|i've|we|added|provided|given|pdf|word|scanned|documents?|docs?|files?|attachments?|pdfs"
    "|invoices?|bills?|receipts?|papers?|letters?|contracts?|orders?|statements?|scans?|spreadsheets?|emails?|mails?|uploads?"
    "|quotes?|offers?|notes|paperwork|vouchers?|tickets?|bank|delivery|purchase|credit|forms?|supplier",
    each="each|every|per",
    late="out|for me|together|down",
    puts="(?:put|return|give|output|show|present|write|save|export|deliver|format|list|arrange|organi[sz]e|i need|i want)"
    "(?: (?:it|them|me|us|that|this|everything|all|all of it|the|results?|values?|answers?))*",
    into="as|in|into|to|in the form of",
    forms="(?:(?:a|an|one|single|simple|plain|clean|neat|nice|small|markdown|csv|excel|xlsx|json|comma[- ]separated|text) ?)*"
    "(?:table|csv|spreadsheet|excel|xlsx|json|list|sheet|file|grid|overview)(?: (?:format|form|file))?",
    per_row="(?:(?:with|having|using) )?(?:one|a) (?:row|line) (?:per|for (?:each|every)) (?:documents?|files?|invoices?|receipts?"
    "|pdfs?|papers?|one)",
    ands="and|as well as|plus|and also|along with|together with",
    articles="the|a|an|its|their|each",
)
