"""That all the others fare, do or charge alike, and that somebody was probably busy: guesses and company in place of an answer."""

from __future__ import annotations

from rewriter import cues
from rewriter.lexicon import I_GUESS, LIKELY
from rewriter.techniques._pressed import SWAMPED

_START = r"^\W*(?:(?:sorry|well|but|and|so|look|honestly|to be fair|unfortunately|sadly|tbh)\b,? ?){0,2}"
_TRADE = (
    r"(?:nurser(?:y|ies)|schools?|airlines?|shops?|stores?|supermarkets?|restaurants?|caf[eé]s?|pubs?|banks?|hotels?|gyms?|landlords?|compan(?:y|ies)|providers?|suppliers?|councils?|surger(?:y|ies)|practices?|insurers?|"
    r"carriers?|couriers?|retailers?|venues?|garages?|clinics?|hospitals?|firms?|business(?:es)?|clubs?|agenc(?:y|ies)|operators?|networks?|platforms?|dentists?|vets?|builders?|theatres?|festivals?|pharmac(?:y|ies)|salons?|brokers?|exchanges?|hosts?|labs?|estate agents?|letting agents?|"
    r"studios?|universit(?:y|ies)|colleges?|utilit(?:y|ies)|brands?|manufacturers?|makers?|publishers?|studios?|museums?|charit(?:y|ies)|railways?|ferr(?:y|ies) compan(?:y|ies)|(?:energy|water|phone|broadband|train|bus|insurance|removal|hire|rental|delivery|parcel) (?:compan(?:y|ies)|firms?|suppliers?|providers?))"
)
_EVERY = r"(?:(?:almost |nearly |just about |pretty much )?(?:all|every|most|any)(?: of)?(?: the)?(?: other)?|(?:all )?(?:the )?other|lots of(?: other)?|many(?: other)?|plenty of(?: other)?)"
_DOES = (
    r"(?:(?:is|are|was|were|has been|have been)(?: also| all| now| currently| still| really){0,2} (?:putting|raising|increasing|charging|doing|having|struggling|facing|seeing|cutting|short\b|late\b|behind\b|busy|slow|the same|in the same|like (?:this|that)\b|affected|under(?:staffed)?\b|closing|full\b|overbooking|swamped|stretched)|"
    r"(?:do|does|did|have|has|charges?|charged) (?:also |all )?the same\b|(?:do|does|did|has|have|had|charges?|charged|raised?|raises|puts?|works?|overbooks?|gets?|makes?|asks?|takes?)(?: also| all){0,1} (?:it|this|that|so|even more|more|up|prices|fees|problems|trouble|issues|delays|like (?:this|that)|in the same|mistakes|for (?:it|this|that))\b|"
    r"(?:will|would|'ll) (?:tell you (?:the same|that)|do (?:the same|that|this|it)|charge|say the same))"
)
_STATE = rf"(?:{SWAMPED}|busy|tired|stressed|rushed|in a (?:rush|hurry)|overworked|distracted|flustered|exhausted|short-?staffed|having an? (?:bad|long|rough|hard|off|tough|busy) (?:day|shift|night|morning|week)|on (?:a |his |her |their |the )?(?:break|lunch|phone)|new|nervous|confused|upset|ill|in a bad mood)"
_WHO = r"(?!(?:you|your|i|i'm|we|it|that|this|there|what|who)\b)(?:(?:the|our|my|a|that|this) )?(?:[a-z'-]+ ){0,2}?[a-z'-]+"

FELLOWS = (
    ("human", cues.compile(rf"{_START}{_EVERY} {_TRADE}(?: (?:these days|nowadays|here|round here|around here|in (?:the )?[a-z]+|like (?:us|ours)))? {_DOES}(?![^.!?]*(?::|, ?(?:ours|yours|we|and we|but we|our)\b))")),
    ("human", cues.compile(r"\b(?:you'll|you will|you'd|you would) (?:find|get|have|see|hear) (?:that )?(?:it's |it is |it |that |this )?(?:the same|no different|just as \w+|exactly the same)(?: \w+)? (?:with|at|from|in|everywhere|anywhere|wherever|whoever)\b")),
    ("load", cues.compile(r"\b(?:nobody|no one|no-one|hardly anyone|hardly anybody) (?:can|could) (?:get|find|buy|hire) [a-z -]{2,30}? (?:at the moment|right now|these days|just now|anywhere|for love nor money)(?=\W*$|,)")),
    ("load", cues.compile(r"\bbecause (?:of )?(?:the )?(?:government|council|ministry|market|economy|brexit|inflation|war|pandemic|budget|tariffs?|energy (?:prices|companies)|(?:minimum|living) wage)\b(?: (?:is|are|has|have|keeps?|just|won't|doesn't|don't|never|always)| [a-z]+s\b|(?=\W*$))")),
    ("staff", cues.compile(rf"{_START}{_WHO} (?:was|were|is|are) (?:{LIKELY}) (?:just |a bit |very |too |rather |really ){{0,2}}{_STATE}\b")),
    ("staff", cues.compile(rf"{_START}(?:{LIKELY}|{I_GUESS}),? {_WHO} (?:was|were|is|are|had been) (?:just |a bit |very |too |rather |really ){{0,2}}{_STATE}\b")),
    ("staff", cues.compile(rf"{_START}{_WHO} (?:must|may|might|could)(?:'ve| have) been (?:just |a bit |very |too |rather |really ){{0,2}}{_STATE}(?=\W*$|,? (?:sorry|when|as|that|at)\b)")),
    ("staff", cues.compile(r"(?:^\W*|[,;–-] ?)were (?:all |only |just |mostly ){1,2}(?:volunteers|part-?timers|students|human|new|amateurs|beginners|retired|unpaid)\b")),
    ("weather", cues.compile(r"\bin (?:that|this|such|these|those) (?:(?:sorts?|kinds?) of )?(?:rain|fog|snow|heat|wind|weather|storms?|conditions|traffic|light|dark) (?:one|you|nobody|no one|anyone|anybody|even|it|they|things) [a-z]+")),
    ("load", cues.compile(r"\b(?:i|we) only (?:came on|started|came in|got in|took over|logged on)(?: shift)? (?:at \d|an hour|this morning|today|after)\b")),
    ("load", cues.compile(r"[a-z] ?(?:\+|plus|and|&) ?[a-z][^=.!?]{2,40} = (?:this|that|chaos|delays?|mess|us)\W*$")),
)  # fmt: skip
