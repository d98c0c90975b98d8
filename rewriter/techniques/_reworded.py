"""Blame that can be said otherwise: what was not done, without who did not do it; a likely cause, without whose it is."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.clause import clauses
from rewriter.removal import removal, usable
from rewriter.spelling import plural, tidy
from rewriter.techniques._deflect import BLOCKING, GATEKEEPER
from rewriter.techniques._did import did
from rewriter.techniques._hit import Hit
from rewriter.techniques._participles import participle
from rewriter.techniques._pressed import circumstance
from rewriter.techniques._reproach import BROKE_RULES, HAD_IT_OFF
from rewriter.techniques._words import words
from rewriter.text import Edit, Message, Sentence

_DEVICE = re.compile(  # "it's probably your firewall"
    r"^\W*(?:(?:nothing|everything|all|no \w+|there's nothing(?: wrong)?)[^,;.]{0,30} (?:on|at|from|with) (?:our|my) (?:side|end|part)(?:,| -| –|;| so| and){1,3} ?)?(?:(?:so|well|then|sorry)[, ]+)*(?:it'?s|it is|that'?s|it must be|must be|it'll be|it will be|it has to be|sounds like|looks like|probably|it'?ll be)(?: (?:just|all|probably|most likely|likely|clearly|down to|something with|because of))* your (?:own |home )?(?P<thing>[a-z-]+(?: settings)?)(?: or (?:your |the )?(?:own )?(?P<other>[a-z-]+))?(?: tbh| i think| i guess)?(?:(?:,| –| -)? (?:and )?not (?:us|ours|mine|me|(?:our|my) [a-z]+))?(?:(?:,|;| –|,? so) ?(?:just |please |try and |try to )?(?P<do>(?:restart|reset|reboot|check|update|clear|unplug|switch|turn|try|disable|enable|reinstall) [\w' ]{2,50}))?\W*$"
)
_NO_PLACE = frozenset({"side", "end", "isp", "provider"})
_FLATLY = re.compile(r"(?:^|[, ])(?:it'?s|it is|that'?s)(?: (?:just|all|clearly|down to|because of))* your\b")
_NOT_DONE = cues.compile(  # "you didn't give 30 days notice so no refund"
    r"^\W*(?:(?:well|sorry|but|unfortunately|because|since|as)[, ]+)*you(?:'ve)? (?:also |just |simply |still )*(?:didn't|did not|never|haven't|forgot to|failed to) (?P<verb>send back|hand in|add|fill in|pick up|pick(?= (?:it|them) up\b)|fill(?= (?:it|them) (?:in|out)\b)|hand(?= (?:it|them) in\b)|give|send|bring|show|return|pay|submit|provide|sign|keep|include|attach|enclose|enter|register|report|confirm|cancel|collect|claim|book|order|scan|close|complete|upload|activate|use|update|renew)(?:d|ed|ted|led)? "
    r"(?P<thing>(?:the |a |an |your |any |it\b|them\b|\d+ )?(?:[\w'#-]+(?: (?!(?:so|and|but|then|which|because|when|in|on|by|before|within|at|to|for|with)\b)[\w'#-]+){0,3})?)(?P<rest>(?: (?:in|on|by|before|within|at|to|for|with)\b[^,.;!?]*?)?)(?P<after>(?:,? (?:so|and so|hence|therefore)\b.*|\W*))$"
)
_SUPPOSED_IN = re.compile(  # "you were supposed to export before the migration, it was in the email of 28 August"
    r"^\W*you were (?:supposed|meant|asked|told) to (?P<what>[a-z][^,;.]{3,80}?)(?:,| –| -|;) (?:it|that|this|which) (?:was|is|'s|were) (?:clearly |all |written |stated |explained )*in (?P<where>(?:the|our|your) [^,;.!?]{3,60})\W*$"
)
_WOULD_HAVE_HAD_TO = re.compile(
    r"^\W*you(?:'d| would) have (?:had|needed) to (?P<what>(?!be\b|have\b|know\b|ask\b|wait\b)[a-z][^,;.!?]{3,100}?)\W*$"
)
_TOO_LATE = re.compile(
    r"\b(?:before|earlier|sooner|first|when|already|in (?:time|advance)|on (?:time|the (?:night|day|spot))|at the time|then|instead|beforehand|yesterday|last \w+|within|by)\b"
)
_OWNER_NOT_US = cues.compile(  # "the restaurant packs it, not us": whose it is, and nothing else
    r"^\W*(?:(?:well|sorry|but|so)[, ]+)*(?P<owner>[^,;.!?]{3,60}?)(?:,| –| -|;)? (?:and |so )?(?:not (?:us|ours|me|mine|our \w+|my \w+)|we (?:only|just) [a-z]+(?: \w+){0,3})\W*$"
)
_DOES_TO_YOU = re.compile(  # "Apple bills you, not us": who deals with them is news
    r"^\W*(?P<who>(?:(?:the|your) )?[a-z]+(?: [a-z]+)? (?:bills|charges|pays|invoices|calls|rings|contacts|emails|texts|writes to|sends) you(?: for [\w' ]{2,30}| the [a-z]+)?)(?:,| –| -)? (?:and )?not (?:us|me)\W*$"
)
_CALL_THEM = re.compile(  # "call the surgery, not us": whom to call is news
    r"(?:^|[,;:.–] ?)\W*(?:so |please |just |and |but )*(?:call|ring|phone|contact|e-?mail|ask|write to|speak to|talk to) (?:the|your) [a-z' -]{2,30}?(?P<not>,? (?:and )?not (?:us|me))(?=\W*$)"
)
_OWNS = re.compile(
    r"^(?:(?:the|our|all|these|those|that) )?[\w' -]{2,40}? (?:packs?|makes?|does|do|cooks?|sends?|handles?|runs?|sets?|decides?|delivers?|blocks?|manages?|prints?|books?|own|owns|fits?|writes?|cleans?|charges?|prepares?|bakes?|builds?|assembles?|sorts?|loads?|ships?|is|are|'s)(?: [\w']+)*$"
)
_ITS_OWNER = re.compile(r"\b(?:them|they|him|her|he|she|their|it)\b")
_NEW_HERE = re.compile(
    r"(?:,? (?:and|but|as|because|since)|,| –| -|;)? (?:he|she|they)(?:'s|'re| is| are| was| were) (?:still |very |quite |only |just |fairly |rather |a bit |brand )*(?:new|young|a trainee|trainees|in training|training|a temp|temps|learning|contractors?|subcontractors?|freelancers?|external|from an agency|an agency [a-z]+|agency (?:staff|people|workers)|busy|off|away|on leave|tired|overworked|confused)\b[^.!?]*(?=\W*$)"
)
_DID_NOT = re.compile(
    r",? (?:but|and) (?:they|he|she) (?P<not>didn't|did not|never did|forgot)(?P<rest>[^.!?]{0,40})(?=\W*$)"
)
_NOR_TOLD = re.compile(
    r"(?:,| and| but){1,3} (?:they )?(?:didn't|never|forgot to|failed to|without)(?: even| bother to| once)? (?:tell|telling|told|inform|informing|informed|let|letting|notify|warn|warning|warned|say|said)(?: (?:us|anyone|anybody|me|you|nobody|everyone|to us|a word|anything))*(?: (?:know|about it))?(?=\W*$)"
)
_TOLD_NOBODY = re.compile(r"(?:,| and| but){1,3} told (?:nobody|no one)\b[^.!?]{0,30}(?=\W*$)")
_NOR_SAW = re.compile(
    r"(?:,| and| but){1,3} (?:we|i) never even (?:saw|got|received|had|heard|knew)\b[^.!?]{0,50}(?=\W*$)"
)
_AND_POWERLESS = re.compile(
    r"(?:,| and| but| so){1,3} (?:(?:and|but|so) )?(?:there's )?(?:(?:i|we) (?:can't|cannot) (?:do|change|help)(?: (?:anything|much|it|that|more))?(?: (?:about|to|with) (?:it|that|this))?|nothing (?:i|we) can do(?: about (?:it|that|this))?)(?=\W*$)"
)
_I_SAID_SO = re.compile(  # "..., I told him that myself"
    r"(?:,| and| but){1,3} (?:i|we)(?:(?:'ve| have)? (?:even )?(?:told|warned|reminded|asked)| keep (?:telling|warning|reminding|asking)) (?:him|her|them)\b[^,;.!?]{0,30}(?=\W*$)"
)
_NO_WONDER = re.compile(r",? (?:so )?no wonder (?:it|that|they|the [a-z]+|your [a-z]+)\b[^,;.!?]{2,40}(?=\W*$)")
_NOT_OUR_CALL = re.compile(
    r"(?:,| and| but){1,3} (?:this|that|it|which)(?:'s| is| was)?(?: not|n't| wasn't| isn't) (?:our (?:decision|choice|call|doing|idea)|up to us)(?=\W*$)"
)
_NOR_EVER = re.compile(  # "..., they never do": how they are
    r"(?:,| and| but){1,3} (?:they|he|she)(?: just| simply)? (?:never|hardly ever|rarely|seldom) (?:do|does|did|[a-z]{3,12})(?: (?:us|you|me|it|that|back))*(?=\W*$)"
)
_TIED_ON = re.compile(r"(?:,|\s| and| but| plus|;|–){1,6}$")
_WITHOUT_TELLING = cues.compile(  # "you left without telling the desk, which is why it counts as a no-show"
    r"^\W*you (?:\w+ly |just )?[a-z]+(?: [\w' ]{1,24}?)? without (?P<how>telling|informing|asking|notifying|warning|calling|ringing|contacting|consulting) (?P<whom>[^,;.!?]{2,30}?),? (?:which is why|so|and so|that's why|hence) (?P<what>[^;!?]{4,120}?)\W*$"
)
_TOLD = {"telling": "told", "informing": "informed", "asking": "asked", "notifying": "notified", "warning": "warned", "calling": "called", "ringing": "rung", "contacting": "contacted", "consulting": "consulted"}  # fmt: skip
_GIVEN_AWAY = cues.compile(  # "you gave the caller your one-time code yourself", "you gave your kid the password"
    r"^\W*(?P<all>you(?:'ve)? (?:gave|given|told|sent|handed|read|passed|lent) (?P<whom>(?:the|that|this|an?|your|ur) (?!(?:own|new|old|right|wrong)\b)\w+|them|him|her|somebody|someone) (?P<thing>(?:your|ur|the|our) (?!(?:other|next|same|right|wrong)\b)[\w-]+(?: (?!(?:yourself|so|and|but|then|which|when|because|before|after|on|in|at|by|to)\b)[\w-]+){0,2})(?: yourself\b|(?=\W*$|,| (?:so|and)\b)))"
)
_HE = re.compile(r"\W*(?:he|she|they)(?:'ll|'s|'re| will| is| are| comes?| has| have|'d| would| should)\b")


def untold(sentence: Sentence, start: int) -> int:
    """Where the tail from plain[start] begins that only says they are new, told nobody, or how busy it was; -1: none."""
    later = [c for c in clauses(sentence) if c.start > start]
    if later and circumstance(later[0].text) and not _OF_USE.search(sentence.plain, later[0].start):
        tied = _TIED_ON.search(sentence.plain[: later[0].start])
        return tied.start() if tied else later[0].start
    if later and _SUCH_ARE_THEY.match(later[0].text) and not _OF_USE.search(sentence.plain, later[0].start):
        deed = did(words(later[0].text), 1, len(later[0].text))
        if deed is not None and deed.held and not later[1:]:
            tied = _TIED_ON.search(sentence.plain[: later[0].start])
            return tied.start() if tied else later[0].start
    for tail in _TAILS:
        if found := tail.search(sentence.plain, start):
            return found.start()
    return -1


_NOTHING_TO_DO_WITH = re.compile(  # "..., nothing to do with support"
    r"(?:,| and| but| so){1,3} (?:(?:it|that|this|which)(?:'s| has| had| is)? )?(?:got )?nothing (?:at all )?to do with (?:us|me|support|sales|billing|this (?:team|desk|office|chat)|(?:our|my|the) [a-z]+(?: (?:team|desk|office|staff|people))?)(?: here)?(?=\W*$)"
)
_WE_DEPEND = re.compile(  # "..., I'm afraid we depend on them"
    r"(?:,| and| but| so){1,3} (?:(?:i'm|i am|we're|we are) afraid )?(?:we|i) (?:\w+ly |just |have to )?(?:depend|rely) on (?:them|him|her|it|that)(?=\W*$)"
)
_NOT_BY_US = re.compile(r",? (?:and )?not (?:us|me|our \w+)(?=\W*$)")
_TAILS = (
    _NOT_BY_US,
    _WE_DEPEND,
    _NEW_HERE,
    _NOTHING_TO_DO_WITH,
    _NOR_TOLD,
    _TOLD_NOBODY,
    _NOR_SAW,
    _AND_POWERLESS,
    _I_SAID_SO,
    _NOT_OUR_CALL,
    _NO_WONDER,
    _NOR_EVER,
)
_SUCH_ARE_THEY = re.compile(r"(?:they|he|she)(?:'re|'s)? (?!(?:didn't|did|had|haven't|hasn't)\b)")


def did_not(sentence: Sentence, start: int) -> re.Match[str] | None:
    """Such as "... but they didn't" behind what was to be done."""
    return _DID_NOT.search(sentence.plain, start)


def comes_next(message: Message, sentence: Sentence) -> bool:
    """The next sentence goes on about them: "He'll come on Thursday"."""
    return any(s.index == sentence.index + 1 and _HE.match(s.plain) for s in message.body)


def reworded(message: Message, sentence: Sentence, hit: Hit) -> Edit | None:
    """The sentence without the reproach; None where that is not sure to read well."""
    if message.context.format == "html" and "<" in sentence.raw:
        return None
    text = sentence.plain
    if blocked := _BLOCKED_BY.match(text):
        return _whole(sentence, f"it looks like your {blocked['who']} is {blocked['does']}{blocked['what']}")
    if hit.kind in ("colleague", "partner") and (still := _STILL_OPEN.match(text)):
        return _whole(sentence, _typed(sentence, still, "news"))
    if hit.kind == "not-us" and (theirs := _DOES_TO_YOU.match(text)):
        return sentence.edit(theirs.end("who"), len(text), text[-1] if text[-1] in ".!" else "")
    if hit.kind == "not-us" and (ours := _AND_NOT_BY_US.search(text, hit.clause.start)):
        return sentence.edit(*ours.span(), "")
    if hit.kind == "not-us" and (call := _CALL_THEM.search(text)):
        return sentence.edit(*call.span("not"), "")
    if hit.kind == "not-us":
        return _owner_left_out(message, sentence)
    if hit.kind != "customer":
        return None
    if ignored := _IGNORED.match(text):
        after = re.sub(r"^,? ?(?=so)", ", ", _typed(sentence, ignored, "after").rstrip(" .!"), count=1)
        what = _typed(sentence, ignored, "what")
        return _whole(sentence, f"{'I' if what.startswith('my ') else 'we'} had no answer to {what}{after}")
    if hit.how == "should" and (known := _KNOWN.match(text)):
        return _whole(sentence, _typed(sentence, known, "what"))
    if hit.how == "had off" and (off := HAD_IT_OFF.match(text)):
        be = "were" if plural(off["thing"]) else "was"
        return _whole(sentence, f"{_typed(sentence, off, 'thing')} {be} {_typed(sentence, off, 'how')}")
    if hit.how == "broke" and (rules := BROKE_RULES.match(text)):
        what = _typed(sentence, rules, "what").replace("the ", "our ", 1)
        return _whole(sentence, f"the ban is for breaking {what}")
    if hit.how == "because":
        return next(filter(None, (told(sentence, hit) for told in _REASONS)), None)
    if hit.how == "same":  # what the order says is told once
        tied = _TIED_ON.search(sentence.plain, 0, hit.start)
        return sentence.edit(tied.start() if tied else hit.start, len(sentence.plain.rstrip(" .!")), "")
    if hit.how == "device" and (device := _DEVICE.match(text)):
        then = f", so please {_typed(sentence, device, 'do')}" if device["do"] else ""
        other = f" or the {device['other']}" if device["other"] else ""
        lead = (
            "the problem is in" if _FLATLY.search(device.group()) and device["thing"] not in _NO_PLACE else "it may be"
        )
        return _whole(sentence, f"{lead} the {device['thing']}{other}{then}")
    if hit.how == "should" and _TIED_WITH_A_COMMA.search(text[: hit.start + 1]):
        return removal(message, sentence, hit.start, len(text), _OF_USE)
    if hit.how in ("should", "undone") and (told := _SUPPOSED_IN.match(text)):
        where, what = _typed(sentence, told, "where"), _typed(sentence, told, "what")
        return _whole(sentence, f"{where} asked you to {what}")
    if hit.how == "should" and (had := _WOULD_HAVE_HAD_TO.match(text)):
        if _TOO_LATE.search(had["what"]):
            return None if usable(text) else removal(message, sentence, 0, len(text))
        return _whole(sentence, f"please {_typed(sentence, had, 'what')}")
    if hit.how in ("undone", "wrong") and (undone := _NOT_DONE.match(text)) and undone["after"].strip(" .!"):
        return _passive(sentence, undone)
    if hit.how == "should" and (late := _WOULD_HAVE_HAD_TO.match(text[hit.start :])) and not usable(late["what"]):
        return removal(message, sentence, hit.start, len(text))
    if silent := _WITHOUT_TELLING.match(text):
        whom = _typed(sentence, silent, "whom")
        who = {"us": "we", "me": "I"}.get(whom, whom)
        be = "weren't" if who == "we" or plural(who) else "wasn't"
        return _whole(sentence, f"{_typed(sentence, silent, 'what')}, as {who} {be} {_TOLD[silent['how']]}")
    if given := _GIVEN_AWAY.match(text):
        thing, whom = _typed(sentence, given, "thing"), _typed(sentence, given, "whom")
        upper = sentence.raw[:1].isupper()
        was = "were" if plural(thing) else "was"
        said = f"{thing[:1].upper() if upper else thing[:1]}{thing[1:]} {was} given to {whom}"
        return sentence.edit(given.start("all"), given.end("all"), said)
    if hit.how == "past" and re.search(r"\byourself\W*$", text) and not usable(text):
        return removal(message, sentence, 0, len(text))
    return None


def _owner_left_out(message: Message, sentence: Sentence) -> Edit | None:
    """Whose it is helps nobody, unless the next sentence speaks of them."""
    told = _OWNER_NOT_US.match(sentence.plain)
    if told is None or _OF_USE.search(sentence.plain) or not _OWNS.match(told["owner"].strip()):
        return None
    if any(s.index == sentence.index + 1 and _ITS_OWNER.search(s.plain) for s in message.body):
        return None
    if any(
        0 < s.index - sentence.index <= 2 and re.search(r"\b(?:call|ask|contact) (?:them|him|her)\b", s.plain)
        for s in message.body
    ):
        return None
    return removal(message, sentence, 0, len(sentence.plain), _OF_USE)


_AND_NOT_BY_US = re.compile(  # "lifts are run by the mall and not by us, so complaints go there": whose it is stays
    r"(?:,|,? and) not (?:by|to|for|with) us(?=,? (?:so|and|but)\b)"
)
_TIED_WITH_A_COMMA = re.compile(r"\w *[,;–] ?.?$")
_OF_USE = re.compile(r"[\d@£€$]|https?")
_BLOCKED_BY = cues.compile(  # "nothing wrong on our side, its your bank blocking it"
    rf"^\W*(?:(?:nothing|everything|all|no \w+)[^,;.]{{0,30}} (?:on|at|from|with) (?:our|my) (?:side|end|part)(?:,| -| –|;| so| and)+ ?)?(?:it's|its|that's|it must be|must be|it'll be|probably) your (?:own )?(?P<who>{GATEKEEPER}) (?P<does>{BLOCKING})(?P<what>(?: [\w' ]{{2,30}})?)\W*$"
)

_PARTICLE_BEHIND = re.compile(r" (?P<particle>back|in|up|out|off|over|down)$", re.IGNORECASE)
_NO_THING = re.compile(
    r"(?:us|me|anyone|anybody|that|this|in|on|by|before|within|at|to|for|with|after|until|till|from|properly|early)\b",
    re.IGNORECASE,
)
_HOW_OR_WHEN = re.compile(
    r"(?:ly|\b(?:today|yesterday|tonight|tomorrow|twice|once|again|online|there|here|first|yet|instead|then|now|(?:minute|hour|day|week|month)s?))$",
    re.IGNORECASE,
)


_IGNORED = cues.compile(  # "you ignored two reminders on 4 and 11 May"
    r"^\W*(?:(?:well|sorry|but|unfortunately)[, ]+)*you (?:just |simply |also |then |still )*(?:ignored|disregarded|never (?:answered|replied to|responded to)|(?:didn't|did not) (?:answer|reply to|respond to)) (?P<what>(?:(?:all|both|each|any) (?:of )?)?(?:our |my |the |two |three |four |five |several |many |\d )?(?:(?:two|three|four|last|first|second|\d) )?(?:reminder|e-?mail|mail|letter|message|text|call|request)s?(?: (?:of|on|from|in|dated|about|sent)\b[^,.;!?]{2,60}?)?)(?P<after>(?:,? so\b[^!?;]*)?)\W*$"
)
_NOT_DONE_SO = re.compile(
    r"\W*you (?:just |simply |also )*(?:didn't|did not|never|haven't) (?P<verb>cancel|register|renew|pay|confirm|report|return|insure)(?:l?ed|d|t)?(?: it)? (?P<how>in (?:writing|time|advance|person)|on time|by (?:e-?mail|post|letter|phone)|beforehand)"
)


def how_not_done(sentence: Sentence, end: int) -> Edit | None:
    """How it was not done, up to plain[end], where what follows says only whose fault that is."""
    undone = _NOT_DONE_SO.fullmatch(sentence.plain, 0, end)
    done = participle(undone["verb"], base=True) if undone else None
    return _whole(sentence, f"it wasn't {done} {undone['how']}") if undone and done else None


def _passive(sentence: Sentence, undone: re.Match[str]) -> Edit | None:
    """What was not done, without who did not do it."""
    verb, thing = undone["verb"], tidy(_typed(sentence, undone, "thing"))
    verb, _, particle = verb.partition(" ")
    if behind := _PARTICLE_BEHIND.search(thing):  # "send it back"
        thing, particle = thing[: behind.start()], behind["particle"]
    done = participle(verb, base=True)
    if done is None or not thing or _NO_THING.match(thing) or _HOW_OR_WHEN.search(thing):
        return None
    thing = re.sub(r"^(\d+ (?:day|week|month|hour|year)s)'? (notice|warning)$", r"\1' \2", thing)
    thing = re.sub(r"(?i)^(?:any|an?) ", "no ", thing)
    thing = "they" if thing == "them" else thing
    many = thing == "they" or (plural(thing) and not thing.endswith(("notice", "warning")))
    nots = "" if thing.startswith("no ") else "n't"
    rest, after = _typed(sentence, undone, "rest"), _typed(sentence, undone, "after").rstrip(" .!")
    after = re.sub(r"^,? ?", ", ", after, count=1)
    said = f"{thing} {'were' if many else 'was'}{nots} {done}{f' {particle}' if particle else ''}{f' {rest}' if rest else ''}{tidy(after)}"
    return _whole(sentence, said)


_STILL_OPEN = re.compile(  # "the doctor's office hasn't answered us, that's on them": how far it has come is news
    r"\W*(?P<news>(?!that\b|it\b|this\b)[^,;.!?]{4,60}? (?:has|have)(?:n't| not)(?: yet)? [^,;.!?]{3,60}?)(?P<more>,? (?:and |so |but )?(?:there's )?(?:nothing (?:i|we) can do|(?:i|we) can't do (?:anything|much))(?: about (?:it|that))?)?(?(more),? ?|,? )(?:(?:and |so |but )?(?:that's|it's|this is|that is|which is)(?: all| entirely)? (?:(?:on|down to) (?:them|him|her)|(?:his|her|their) (?:doing|fault|problem|job|call|decision)))?\W*$"
)
_KNOWN = re.compile(  # "you should have known that you cannot stop there"
    r"\W*you should(?:'ve| have| of) (?:known|read|noticed|been aware) (?:that )(?P<what>(?:you|we|it|there|this|the|our|your|an?|no) [^;!?]{4,160}?)\W*$"
)
_UNANSWERED = re.compile(  # "closed because you didn't respond in 3 days"
    r"you (?:just |simply |also )*(?:didn't|did not|never|haven't|hadn't) (?:ever )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|write back|wrote back|g[eo]t back to us|(?P<pay>pay)(?! (?!us\b|in\b|within\b|by\b|on\b|before\b|until\b)))(?: (?:to )?(?P<to>us|our (?:[a-z-]+ )?(?:e-?mails?|mails?|letters?|messages?|texts?|questions?|reminders?|requests?)))?(?P<when>(?: (?:in|within|by|on|before|until|till|for|from|of)\b[^,;.!?]{1,60})?)(?=\W*$|[,;])"
)


def _unanswered(sentence: Sentence, hit: Hit) -> Edit | None:
    """No answer came in time: so it is told, and not who did not give it."""
    link = re.match(r"(?:because|since|as|cos|bc) ", sentence.plain[hit.start :])
    said = _UNANSWERED.match(sentence.plain, hit.start + link.end()) if link else None
    if link is None or said is None:
        return None
    to = "" if said["to"] in (None, "us") else f" to {_typed(sentence, said, 'to')}"
    when = sentence.typed(*said.span("when")) if said["when"] else ""
    told = f"we had no {'payment' if said['pay'] else f'answer{to}'}{when}"
    if not sentence.plain[: hit.start].strip(" -–.,") and not sentence.plain[said.end() :].strip(" .!"):
        return _whole(sentence, told)  # a reason that is a sentence of its own
    return sentence.edit(hit.start, said.end(), f"as {told}")


_NOT_IN = re.compile(  # "couldn't deliver because you weren't home"
    r"(?:because|since|as|cos|bc) you (?:weren't|were not|wasn't) (?P<where>(?:at )?home|in|there|present|available|around)(?P<rest>(?: (?:at|on|when|between|by|until)\b[^,;.!?]{1,60})?)(?=\W*$|[,;])"
)


def _nobody_in(sentence: Sentence, hit: Hit) -> Edit | None:
    """Why a visit came to nothing, and not whose fault it is."""
    said = _NOT_IN.match(sentence.plain, hit.start)
    if said is None or not sentence.plain[: hit.start].strip(" -–.,"):
        return None
    return sentence.edit(hit.start, said.end(), f"as nobody was {sentence.typed(said.start('where'), said.end())}")


_BECAUSE_YOU = cues.compile(  # "because you typed them with the decimal figures"
    r"(?:(?P<link>because|since|as|cos|bc) )?you(?:'ve|'d| have| had)? (?:just |simply |also |accidentally |mistakenly )*(?:(?P<not>didn't|did not|never|haven't|hadn't|failed to|forgot to|neglected to) (?P<base>[a-z]+)|(?P<verb>[a-z]+)) (?:us (?=the |an? |your ))?"
    r"(?P<thing>it|them|(?:the|that|this|an?|our|your) (?!(?:mind|time|word|way|day)\b)[a-z#'/-]+(?: (?!(?:and|but|so|when|while|which|who|that|to|in|on|at|for|with|into|from|by|back|through|out|off|up|down|twice|again|without|until|before|after|over|under|as|like|than|how|where|if|because|too|wrong|wrongly|late|open|shut|closed|ajar|on|running|unlocked|unattended|plugged|empty|dirty|yesterday|today|within|properly)\b)[\w#'/.-]*\w){0,3})(?P<rest>[^,;.!?]{0,80}?)(?=\W*$|[,;]| (?:so|and|but|which)\b)"
)


_NOT_TOLD = re.compile(  # "because you didn't tell us you were travelling"
    r"(?:because|since|as|cos|bc) you (?:just |simply )?(?:(?:didn't|did not|never|hadn't|haven't) (?:tell|told|inform|informed|let)|(?:forgot|failed|neglected) to (?:tell|inform|let)) (?:us|me) (?:know )?(?:that )?(?=you(?:'re|'d|'ve| were| are| had| have| would) )"
)
_NOT_SENT = re.compile(  # "because you never sent a reading"
    r"(?:because|since|as|cos|bc|cause) you (?:just |simply |also )?(?:(?:didn't|did not|never|haven't|hadn't) (?:send|sent|give|gave|given|submit|submitted|provide|provided)|(?:failed|forgot|neglected) to (?:send|give|submit|provide))(?: (?:us|me|in))? an? (?P<thing>[a-z]+(?: (?:reading|form|number|photo|copy|proof|address|card|code|date))?)(?=\W*$|[,;]| so\b)"
)


def _unknown(sentence: Sentence, hit: Hit) -> Edit | None:
    """What nobody had told us, we didn't know."""
    said = _NOT_TOLD.match(sentence.plain, hit.start)
    return said and sentence.edit(hit.start, said.end(), "as we didn't know that ")


def _not_there(sentence: Sentence, hit: Hit) -> Edit | None:
    """What was not sent, we had none of."""
    said = _NOT_SENT.match(sentence.plain, hit.start)
    return said and sentence.edit(hit.start, said.end(), f"as we had no {sentence.typed(*said.span('thing'))}")


HALVED = re.compile(  # "a photo of the | wrong door": more of the thing is still to come
    r"\b(?:the|an?|of|your|our|my|their|his|her|its|this|that|these|those|some|any|no|more|very|too|so|most|half|both|all)$"
)


def impersonal(sentence: Sentence, hit: Hit) -> Edit | None:
    """What was done or left undone, and not by whom."""
    said = _BECAUSE_YOU.match(sentence.plain[hit.start :])
    if (
        said is None
        or re.search(r"\byou(?:r|rself)?\b|\bonly\b", said["rest"])
        or said["verb"] in ("did", "do", "had", "have", "made")
    ):
        return None
    done = participle(said["base"] or said["verb"], base=bool(said["base"]))
    if done is None or HALVED.search(said["thing"]):
        return None
    thing = sentence.typed(hit.start + said.start("thing"), hit.start + said.end("thing"))
    rest = sentence.typed(hit.start + said.start("rest"), hit.start + said.end("rest"))
    thing = re.sub(r"^your ", "the ", "they" if thing == "them" else thing)
    be = "were" if thing == "they" or plural(said["thing"]) else "was"
    nots = "n't" if said["not"] else ""
    at = hit.start + (said.end("link") + 1 if said["link"] else 0)
    upper = not sentence.plain[:at].strip() and sentence.raw[:1].isupper()
    told = f"{thing[:1].upper() if upper else thing[:1]}{thing[1:]} {be}{nots} {done}{rest}"
    return sentence.edit(at, hit.start + said.end("rest"), told)


_REASONS = (_unanswered, _nobody_in, _unknown, _not_there, impersonal)


def goes_on(sentence: Sentence, hit: Hit) -> bool:
    """More is told behind what they did."""
    return bool(re.search(r"[a-z]", sentence.plain[max(hit.clause.end, hit.end) :]))


def _typed(sentence: Sentence, match: re.Match[str], name: str) -> str:
    """What was typed where a group of the match is."""
    return sentence.typed(*match.span(name)).strip()


def _whole(sentence: Sentence, said: str) -> Edit:
    """`said`, as it stands within a sentence, in the place of this one, with the capital and the stop that it had."""
    upper = sentence.raw[:1].isupper()
    stop = "." if upper or sentence.raw.rstrip()[-1:] in ".!" else ""
    return Edit(sentence.start, sentence.end, f"{said[:1].upper() if upper else said[:1]}{said[1:]}{stop}")
