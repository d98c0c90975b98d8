"""What somebody is without, and for how long: "no reply to my application", "day 4 without heating"."""

from __future__ import annotations

import re

from rewriter import cues
from rewriter.customer.echo import unfit
from rewriter.customer.retelling.speech import bare_noun, cut_short, turned
from rewriter.customer.retelling.words import AUX, HEARD, NTH, NTHS, SPAN, UNCOUNTED, YOURS

_NONE = cues.compile(
    r"^(?:(?:i|we)(?: have|'ve| had|'ve had|'ve got| got| have had)? (?=(?:still |again )?(?:(?:have|got|have got|'ve got) )?(?:no|zero|not)\b)|there(?:'s| is| was| has been) |got )?(?P<still>still |again )?(?:(?:have|have got) (?=no |zero ))?(?:(?:i|we)(?: have|'ve had|'ve got| got)? )?(?:no|zero|not one|not a single) (?P<np>(?!one\b|idea|way|wonder|problem|need|matter|worries|rush|longer|thanks|reason|money (?:for|left|to)\b|cash (?:for|left|to|on)\b|doubt|offence|excuse|more|chance|fun|luck|joke|use|sense|choice|point|fault|it's\b|i'm\b|just\b|now\b|not\b|so\b|but\b|request\b|file\b|complaints?\b|issues?\b|problems?\b|trouble\b)[a-z'-]{3,16}(?: (?:water|permit|signal|letter|results|power|connection|card|line|key|code|service|heating|space))?)(?P<rest>(?: .*)?)$"
)

_GONE_BY = re.compile(r"(?:(?:i|we) had|there was) ")

_DAY = cues.compile(
    r"^(?:day |it's day )(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?P<how>without|no|of no|with no|of|with) (?:a |an |any |the |my |our )?(?P<np>[a-z][\w' -]{2,30})$"
)

_NTH_DAY = cues.compile(
    rf"^(?:(?:it's|this is) )?(?:my |our |the )?(?P<nth>{NTHS}) (?P<unit>day|week|night|month|weekend|morning) (?:now )?(?:running |in a row )?(?P<how>without|no|with no|of no|with) (?:a |an |any |the |my |our )?(?P<np>[a-z][\w' -]{{2,30}})$"
)

_SPAN_NONE = cues.compile(
    rf"^(?:(?:it's|it has) been )?(?P<time>{SPAN})(?: now)? (?:and )?(?:still )?(?:without|no|with no|not one|not a single) (?:a |an |any |the |my |our )?(?P<np>[a-z][\w'-]{{2,16}}(?: [a-z]{{3,14}})?)(?P<rest>(?: (?:in|at|to|with|on|about|from|for) .+)?)$"
)

_SPAN_AT = cues.compile(
    rf"^(?P<time>{SPAN})(?: now)? (?:with (?:an? )?[\w ]{{3,24}} (?=in (?:the|your)))?(?P<where>(?:on hold|on the phone|in (?:this|the|your|a) (?:chat|queue|waiting room|hotline|line|cold|rain|dark)|at gate \w+|at the (?:gate|airport|station|desk|stop)|in [a-z]{{3,14}} (?:airport|station|a&e)|of hold music|waiting(?: for .+)?|locked out(?: of .+)?)\b.*)$"
)


def none(text: str) -> str:
    """No reply to my application; no hot water again."""
    m = _NONE.match(text)
    if not m or unfit(m["np"]):
        return ""
    if m["rest"].startswith(" with "):
        m = _NONE.match(text[: m.start("rest")])
        if not m:
            return ""
    if m["rest"].strip() == "back":
        return f"you still don't have your {m['np']} back"
    rest = (
        turned(cut_short(m["rest"].strip()) or cut_short(re.split(r" about ", m["rest"].strip())[0]))
        if m["rest"].strip()
        else ""
    )
    if m["rest"].strip() and not re.match(
        r"\s*(?:in|at|on|to|about|from|for|since|at all|yet|again|of|either|after|when|all|whether|anywhere|today|now)\b",
        m["rest"],
    ):
        return ""
    noun = m["np"].split()[-1]
    still = "still " if m["still"] == "still " else ""
    since = re.match(r"(?:since|for(?! (?:the|your|you|me|us)\b)|in the whole|all|after|at all)\b", rest) or re.search(
        r"\bsince\b", rest
    )
    if rest.endswith(" again"):
        rest = rest.removesuffix(" again")
    again = " again" if m["still"] == "again " or re.search(r"\bagain\b", text) else ""
    rest = re.sub(r"^(?:again|now|today|yet|either)\b ?", "", rest)
    what = f"no {m['np']} {rest}".strip()
    if noun in HEARD or since:
        return f"you've {still}had {what}{again}"
    if re.match(r"(?:in|at|on) ", rest) and not still:
        return f"there{' are' if noun.endswith('s') and not noun.endswith('ss') else chr(39) + 's'} {what}{again}"
    if _GONE_BY.match(text):
        return f"you had {what}{again}"
    if still or rest or noun in UNCOUNTED:
        return f"you {still}have {what}{again}" if not (again and still) else f"you {still}have {what}"
    return f"there's {what}{again}" if again or noun in ("lift", "seat", "driver", "cleaner", "room") else ""


def day(text: str) -> str:
    """Day 4 without heating; third week without a car; 5 weeks and not one answer."""
    m = _DAY.match(text) or _NTH_DAY.match(text) or _SPAN_NONE.match(text)
    if m:
        np = bare_noun(m["np"])
        with_it = m.groupdict().get("how") in ("of", "with")
        the = _article(text[: m.start("np")], np) if not with_it else ""
        if not np:
            return ""
        if "n" in m.groupdict():
            return f"you're on day {m['n']} {'of' if with_it else 'without'} {the}{np}"
        if "nth" in m.groupdict():
            return (
                f"you're on your {NTH.get(m['nth'], m['nth'])} {m['unit']} {'with' if with_it else 'without'} {the}{np}"
            )
        rest = turned(cut_short(m["rest"].strip())) if m["rest"] and not m["rest"].startswith(" with ") else ""
        if np.split(" ")[-1] in HEARD:
            counted = np.split(" ")[-1] not in UNCOUNTED and not np.endswith("s")
            an = ("an " if np[0] in "aeiou" else "a ") if counted else ""
            return f"you've waited {m['time']} for {an}{np} {rest}".strip()
        return f"you've been {m['time']} without {the}{np} {rest}".strip()
    m = _SPAN_AT.match(text)
    where = turned(cut_short(m["where"])) if m else ""
    return f"you've spent {m['time']} {where}" if m and where else ""


def _article(before: str, np: str) -> str:
    """Theirs, or one of many, as they wrote it."""
    if re.search(r" (?:without|no|with) an? $", before):
        return "a "
    if np.split(" ")[0] in YOURS:
        return "your "
    one = np.split(" ")[-1] not in UNCOUNTED | HEARD and not np.endswith("s")
    return ("an " if np[:1] in ("a", "e", "i", "o") else "a ") if one else ""


_WITHOUT = cues.compile(
    rf"^(?:(?:i|we)(?:'ve| have)? )?(?:been|gone|going|managing|living) without (?P<np>(?:an? |any |the |my |our )?[a-z][\w'-]+(?: [a-z][\w'-]+)?)(?: now)? (?:(?:for )?(?P<time>{SPAN})|(?P<since>since [\w' ]{{2,24}}))(?: now)?$"
)
_BEEN_IN = cues.compile(
    r"^(?:(?:i|we)(?:'ve| have|'m| was| were)? )?(?:been|stayed|was|were|sat|am) (?:in|at home|home|indoors) (?P<when>all (?:day|morning|afternoon|evening|weekend))(?P<rest> waiting(?: (?:in )?for (?:my|our|the|this|an?) .+)?)$"
)
_FOR_A = cues.compile(
    rf"^(?:it's been|it has been|it was|been|now|that's)(?: now| already| over)* (?P<time>{SPAN})(?: now)? (?:for|waiting for|to get|to fix|to replace|to repair) (?P<np>(?:my|our|an?|one|this) .+)$"
)
_OUT_OF_POCKET = cues.compile(
    r"^(?:(?:i|we)(?:'ve been|'m|'re| am| are| have been)|been|now) out (?:of pocket (?:by |for )?)?(?P<sum>[£$€]\d[\d,.]*)(?: of pocket)?$"
)

_UNHEARD = cues.compile(
    r"^(?:(?:i|we)(?:'ve| have)? )?(?:still )?(?:not|never) heard (?P<what>a thing|anything|a word|back)(?: (?:yet|back|from (?:you|anyone|anybody)|since))*$"
)
_MURKY = cues.compile(
    r"^(?P<what>(?:brown|cloudy|dirty|black|rusty|yellow|smelly|freezing|cold|discolou?red|muddy) water)(?P<rest> (?:from|out of|in) .* since .+| since .+)$"
)


def lacking(text: str) -> str:
    """Been without service 2 days; been in all day waiting for this parcel; 3 weeks for a screen; out $480."""
    if m := _WITHOUT.match(text):
        np = turned(m["np"])
        long = f"for {m['time']}" if m["time"] else m["since"]
        return f"you've been without {np} {long}" if np and not any(w in AUX for w in np.split()) else ""
    if m := _BEEN_IN.match(text):
        rest = turned(cut_short(m["rest"].strip().replace(" this ", " the ")))
        return f"you've been in {m['when']} {rest}" if rest else ""
    if m := _FOR_A.match(text):
        np = turned(cut_short(m["np"].replace("this ", "the "), 6))
        return f"you've been waiting {m['time']} for {np}" if np and not any(w in AUX for w in np.split()) else ""
    if m := _UNHEARD.match(text):
        return f"you haven't heard {m['what']}"
    if m := _MURKY.match(text):
        where = turned(cut_short(m["rest"], 10))
        return f"you've had {m['what']} {where}" if where else ""
    m = _OUT_OF_POCKET.match(text)
    return f"you're {m['sum']} out of pocket" if m else ""
