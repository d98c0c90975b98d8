"""Somebody else made the cause: a colleague, a unit, a partner, the customer's household; and by which construction."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from rewriter import cues
from rewriter.clause import Clause
from rewriter.lexicon import DAY, MONTH
from rewriter.moves import following, moves
from rewriter.plain import plain
from rewriter.situation import situation
from rewriter.techniques._barren import barren
from rewriter.techniques._callings import listed
from rewriter.techniques._deeds import A_BAD_ONE, APPRAISED
from rewriter.techniques._did import Did, did
from rewriter.techniques._hit import Hit
from rewriter.techniques._who import Actor, Word, actors, words
from rewriter.text import Message, Sentence

_SAID = cues.compile(
    r"\b(?:you|they|he|she|customer|message|review|email|note|letter|your \w+)(?:'ve| have|'d|"
    r" had)? (?:just |also )?(?:said|say|says|told (?:me|us)|wrote|write|mention(?:ed)?|report(?:ed)?|feel|felt|think|thought|"
    r"believe|describe[d]?|claim(?:ed)?|state[d]?|suspect)\b|\byou(?:'ve)? (?:were|been|got) (?:told|informed|promised)(?: by| that| it)?\b|\b(?:as you|according to you)\b"
)
_AGAIN = cues.compile(r"[;]|\b(?:but|however)\b")
TAG_QUESTION = cues.compile(
    r"\b(?:isn't it|wasn't it|right|ok|okay|is it|aren't you|didn't you|don't you think|you know)\s*\?"
)
# Behind these a new statement begins, so that who comes next is its subject.
_OPENERS = listed(
    "and but so because since as that which when while though although or sorry again yes yeah no nope well look apparently unfortunately sadly seems "
    "like turns out think guess believe means mean say see afraid honestly maybe probably actually clearly obviously is was know then also happened today "
    "yesterday before where how now late here it's that's it after cuz cause bc guessing suspect if until unless whether fear assume reckon"
)
POINTS_AWAY = cues.compile(
    r"\b(?:ask\w*|check\w*|whether|if|find(?:ing)? out|confirm\w*|clarify|why|how|(?:to|and|can|will|let's|let me|you'll|we'll) see|unless|in case|when|once|until|sorry to (?:hear|read|learn)(?: that)?|"
    r"understand(?: that)?|hear(?: that)?|read(?: that)?|gather(?: that)?|mention(?:ed)?(?: that)?|sorry(?: that)?)\b[^.;,]{0,24}$"
)
_DENIED = cues.compile(
    r"(?:\b(?:not|isn't|wasn't|aren't|weren't|never|hardly|no|doesn't|don't|won't|wouldn't|rather than|instead of|can't|nothing)\b|\bnot saying\b)(?: [\w']{1,12}){0,3} ?$"
)
_FAULTS = listed(
    "fault faults mistake mistakes error errors doing mess screw-up cock-up mix-up mixup blunder oversight negligence incompetence failure slip slip-up typo "
    "cockup screwup carelessness responsibility problem issue bad ineptitude stupidity"
)
_IS_IT = cues.compile(
    r"(?:that's|it's|this is|that is|that was|it was|this was|its|thats|it'd be|that'd be|must be|must have been|probably|actually|all|just|classic|typical|be|^) ?(?:all )?(?:a |an |the |all |down to )?$"
)
_CLEFT = cues.compile(
    r"(?:\b(?:it|that|this|those|they|he|she)(?: one)?(?P<be>'s| was| were| is|'ll(?: have to)? be| will be| has to be| must be| must(?:'ve| have) been| would(?:'ve| have) been)|\b(?P<its>its|itll be|thatll be|must be|musta been))"
    r"(?: (?:all|really|actually|probably|clearly|just|only|purely|apparently|definitely|most likely|likely))?(?: (?:down to|because of|due to|thanks to|caused by|up to|on))? ?$"
)
_BLAME = cues.compile(
    r"\b(?:(?P<blunt>blame|fault|point (?:the|a) finger at|pin (?:it|this|that) on|put (?:it|this|that) (?:down to|on))(?: it| this| that)?(?: all)?(?: on)?|"
    r"(?:the |all )?(?P<cause>fault|blame|responsibility|problem|issue|delay|mistake|error|mix[- ]?up|mess|culprit|cause|hold[- ]?up|bottleneck|failure)(?: here)?"
    r"(?:'s| is| was| lies| rests| came| comes| sits| falls| has been| originated| happened| started)(?: (?:entirely|actually|really|solely|purely|all|clearly|probably))?(?: (?:with|on|from|at|in|down to|because of|caused by|due to))?|"
    r"(?:comes|came|is|was|'s|all|just|entirely|purely) (?:all )?down to)(?: the)? ?$"
)
_SIDE = cues.compile(r"'?s? (?:side|end|part)\b|\W*$|,? not\b|\W*(?:and|so|but)\b")
_BY = cues.compile(
    r"\b(?:(?:was|were|got|been|being|is|are|'s|gets?|be|left|put) (?:\w+ly )?(?:mis\w+|swapped|switched|confused|muddled|lost|damaged|delayed|broken|crushed|forgotten|overlooked|ignored|missed|messed up|"
    r"screwed up|mixed up|muddled|botched|bungled|ruined|deleted|double[- ]\w+|overcharged|overbooked|oversold|held up|dropped|skipped|stolen|neglected|left out|let down|binned|dumped|cut|severed|"
    r"(?:\w+ ){0,3}?(?:open|ajar|unlocked|wrong(?:ly)?|incorrect(?:ly)?|by mistake|in error|twice|too late|elsewhere|faulty)|wrongly \w+|incorrectly \w+|badly \w+)(?: [\w#]+){0,3}?|"
    r"(?:caused|created|made|brought (?:about|on)|introduced)|(?:mistake|error|delay|mix[- ]?up|mess|failure|oversight|blunder|slip|fault)s?(?: made| caused)?(?: (?:on the part))?) (?:by|of|from)(?: one of)? ?$"
)
_CAUSAL = cues.compile(
    r"\b(?P<how>because of|due to|thanks to|owing to|on account of|as a result of|courtesy of|down to|caused by)(?: (?:the|our|a|an|some|my|those|one of our))? ?$"
)
_CAUSAL_AFTER = cues.compile(
    r"(?: (?:own|internal|latest|recent|slow|poor))?(?: (?:delays?|errors?|mistakes?|mix[- ]?ups?|mess|problems?|issues?|failures?|fault|strike|hold[- ]?ups?|slowness|backlog|"
    r"incompetence|negligence|screw[- ]?ups?|being|not|having|failing|losing|again|messing|running|who|that|forgetting|shortage))?"
    r"\W*(?:$|,|\.|\b(?:not|being|having|failing|losing|who|that|and|but|so|again|messing|your|the|it|we|forgetting|running|delivering|sending|today|yesterday|last)\b)"
)
_GOOD = cues.compile(
    r"\b(?:early|earlier|faster|quick\w*|great|good|glad|happy|now (?:fixed|resolved|working)|able to|found|solved|resolved|saved|delicious|support\w*|can see|you can|already)\b"
)
_NOT_US_AFTER = cues.compile(
    r"(?! isn't here\b)(?: (?:thing|issue|problem|matter|stuff|one|guys|lot|people))?,? ?(?:and )?(?:not|isn't|never|nothing to do with) (?:me|us|ours|mine|our|my|here|support|customer|we|i|this (?:team|desk|office))\b"
)
HENCE = cues.compile(
    r"^[^.!?;]{0,90}?(?:(?:,|–|-|\band\b|;)? ?(?:of course|(?:no|little) wonder(?! (?:that )?(?:you(?:'re| are| were| feel| felt)? (?:\w+ ){0,2}?(?:upset|angry|annoyed|fed up|frustrated|worried|cross|disappointed|furious|stressed|tired|let down|shaken|sore|hurt|had enough|lost patience|want(?:ed)?)|i|we)\b)|naturally)\b|,? ?(?:which|that|this)(?:'s| is| was) (?:how|what (?:caused|broke|did|made|held|kept|cost|left|put|threw|(?!happened|helped|counted|mattered|worked|we|i)[a-z]+ed))\b|,? ?(?:hence|which (?:caused|broke|triggered|made|meant|left))\b)"
    r"|^[^.!?;]{0,90}?(?:,|–|-|\band\b)? ?(?:which|that|this)(?:'s| is| was) why\b(?=[^.!?]{0,80}\b(?:late|lost|missing|wrong|cancelled|stopped|broke\w*|failed|twice|delay\w*|stuck|closed|gone|never|no|not|\w+n't|down|empty|expired)\b)"
)


def clause_at(parts: tuple[Clause, ...], at: int) -> Clause | None:
    """The clause in which plain offset `at` lies."""
    found = bisect_right(parts, at, key=lambda c: c.start)
    return parts[found - 1] if found else None


def stated(sentence: Sentence, clause: Clause, at: int, *, counterfactual: bool = False) -> bool:
    """The agent says it of the real world: not quoted, asked, conditional, or the customer's own account."""
    if clause.quoted or clause.reported or (clause.question and not TAG_QUESTION.search(sentence.plain)):
        return False
    before = sentence.plain[:at]
    if before.count('"') % 2:
        return False
    if clause.conditional and not counterfactual:
        return False
    said = max(_SAID.finditer(before[-160:]), key=re.Match.start, default=None)
    return said is None or bool(_AGAIN.search(before[-160:][said.end() :]))


_NEWS = cues.compile(
    r"\b(?:read|noted|logged|booked|explained|heard|saw|spoke|asked|said|knows?|released|opened|started|began|agreed|offered|invited|congratulated|promised you|won|finished|prepared|spotted|noticed|raised|flagged|reported|thanked|found|fixed|repaired|confirmed|called|rang|phoned|tried|delivered|collected|arrived|returned|refunded|replied|answered|wrote|mailed|e-?mailed|texted|visited|came|helped|apologi\w+|re-?(?:book|issue|ship|open|start|seat|assign|arrang)\w*ed|upgraded|extended|credited|(?:put|gave|seated|sent|booked) you|replaced|resolved|mended|passed|accepted|approved|received|handed|signed for|left you|left (?:it|them|your \w+|a \w+) (?:in|with|at|by|behind|on) (?:the|your|a) (?:safe|porch|shed|neighbour|reception|desk|card|note|garage)|well|great|kindly|fine|now|today|tomorrow|yesterday at|at \d)\b|\d[:.]\d\d"
)


def told_of(word: str) -> bool:
    """A verb that tells what somebody did."""
    return (word.endswith("ed") and len(word) > 4) or word in _DEEDS


_DEEDS = listed(
    "put gave took went told wrote set left got made built cut read chose drove sold kept did shut threw let bought held ran stuck dealt drew had thought said knew decided ordered brought"
)
_MOST = 40  # nobody blames more people in one sentence
_SAYING = listed(
    "tell say write log note read check pass forward record mention ring call answer listen bother book order scan look ask enter update pack reply attach include sign"
)
_RUNS = listed("runs run handles handle manages operates operate decides decide controls owns owns sets")
_OF_PEOPLE = listed("messed screwed cocked mucked botched bungled forgot ignored neglected overlooked dropped")
_PLACES = listed("in on at from of for before with over after near there here today yesterday last this again")
_RELATIVES = listed("who that which you we i")
_BREAKS = listed(
    "is are will can can't don't doesn't isn't aren't to and or but so if because when while than says say"
)
_HARMLESS = listed(
    "rang called emailed phoned found fixed repaired helped visited wrote spotted noticed took answered messaged delivered came brought asked knows handles deals looks can will"
)
_SOMETHING = listed("the your our it them that this these those a an his her its their both all")
_DOUBTFUL = listed("put spelt spelled sold cut promised told threw set stuck shut hung loaded typed entered drove")
_AGAIN_THEY = cues.compile(r" (?:again|as usual|as always|strikes again)(?=\W*$|\.\.|, (?:they|he|she)\b)")
_SHARED = cues.compile(r" (?:mistake|error|fault|screw-?up|mess|mix-?up|thing)\b")
_REST = cues.compile(r"(?: (?:in|at|from) (?:the )?[\w-]+)?(?:\W*$|,|\.|;| -| –|:| again\b| (?:and|but|so)\b)")
_THEY = cues.compile(r"\W*(?:they|he|she|these guys|that lot)(?:'ve|'re|ve|re|'s)? ?")


def culprits(message: Message, sentence: Sentence, parts: tuple[Clause, ...]) -> Iterator[Hit]:
    """Everybody but the customer who is made the cause in a sentence."""
    tokens = words(sentence.plain)
    for who in islice(chain(actors(message, sentence), _pronouns(message, sentence, tokens)), _MOST):
        clause = clause_at(parts, tokens[who.first].start)
        if clause is None:
            continue
        case = _Case(message, sentence.plain, tokens, who, clause)
        hit = (None if who.named else case.without_verb()) or case.with_verb()
        if hit is not None and stated(sentence, clause, tokens[who.first].start):
            yield hit


def _pronouns(message: Message, sentence: Sentence, tokens: tuple[Word, ...]) -> Iterator[Actor]:
    """Such as "They never told me": somebody whose name was said before, or who does what only people do."""
    places = [at for at, word in enumerate(tokens) if word.text in ("they", "he", "she")][:10]
    if not places:
        return
    theirs = {m["who"] for m in _OF_THEIRS.finditer(plain(message.customer[:2_000]))}
    places = [at for at in places if tokens[at].text not in theirs]
    near = (s for s in message.body if s.index in (sentence.index - 1, sentence.index))
    said = [who for s in near for who in islice(actors(message, s), 10) if not who.named]
    if _THAT_IS.match(sentence.plain):  # "that's Ravi's booking, he never ..."
        named = (who for who in islice(actors(message, sentence), 10) if who.named)
        said += [who for who in named if tokens[who.last - 1].tail == "'s"]
    for at in places:
        deed = did(tokens, at + 1, tokens[at].end + 60)
        if deed is None or not deed.held:
            continue
        if tokens[at].tail == "'re" and at + 1 < len(tokens) and told_of(tokens[at + 1].text):
            continue  # "they're wiped": it is done to them
        saying = deed.last - 1 < len(tokens) and tokens[deed.last - 1].text in _SAYING
        should = deed.sort == "should" and "been" not in {t.text for t in tokens[deed.first : deed.last + 1]}
        personal = should or tokens[deed.first].text in _OF_PEOPLE or (deed.sort == "undone" and saying)
        blank = (
            deed.sort == "undone"
            and barren(message)
            and _SOMETHING_NEXT.match(sentence.plain, tokens[deed.last - 1].end)
        )
        if said or personal or blank:
            yield Actor(at, at + 1, said[0].kind if said else "colleague", False, False)


_THAT_IS = re.compile(r"\W*(?:that's|that was|it's|it was|this is|this was|thats|its) ")
_OF_THEIRS = cues.compile(  # of somebody of their own the customer says the same: "My father was sent home ... He nearly"
    r"\bmy (?:late |elderly |old |\d+ ?[a-z-]* )?(?:\w+ )?(?:son|daughter|husband|wife|partner|mother|father|mum|mom|dad|brother|sister|child|boy|girl|friend|uncle|aunt|grand\w+|baby|dog|cat|nephew|niece)\b[^?]{0,200}?\b(?P<who>he|she)\b"
)


@dataclass(frozen=True, slots=True)
class _Case:
    """One actor in one sentence."""

    message: Message
    text: str
    tokens: tuple[Word, ...]
    who: Actor
    clause: Clause

    @property
    def start(self) -> int:
        return self.tokens[self.who.first].start

    @property
    def end(self) -> int:
        last = self.tokens[self.who.last - 1]
        return last.end + (last.tail == "'")

    @property
    def before(self) -> str:
        return self.text[max(0, self.start - 90) : self.start]

    @property
    def after(self) -> str:
        return self.text[self.end : self.end + 140]

    def hit(self, how: str, stop: int, sure: bool, *, lead: int = -1, verb: int = 0) -> Hit:
        """A hit from the name to `stop`; past the end of its clause, to the next mark."""
        if _SINCE_THEN.match(self.text, self.clause.end) and stop > self.clause.end:
            stop += len(self.text[stop:].partition(",")[0].partition(".")[0])
        return Hit(
            self.clause,
            self.start,
            stop,
            self.who.kind,
            how,
            sure and self.who.sure,
            (self.start, self.end),
            lead,
            verb,
        )

    # --- what they did ---

    def with_verb(self) -> Hit | None:
        """They are the subject of what went wrong."""
        before, who = self.before, self.who
        if not self.opens() or re.search(r"\b(?:no|none of|neither|not) $", before):
            return None
        deed = self.deed()
        if deed is None:
            if not who.named and (last := self.only_called()):
                return self.hit("habit", last, False)
            runs = who.last < len(self.tokens) and self.tokens[who.last].text in _RUNS and not who.named
            stop = self.tokens[min(who.last, len(self.tokens) - 1)].end
            return self.hit("habit", stop, False) if runs and self.in_place_of_an_answer(stop) else None
        if POINTS_AWAY.search(before) and not self.clause.conditional and not before.rstrip().endswith(","):
            return None
        stop, verb = (self.tokens[min(deed.last, len(self.tokens)) - 1].end, self.tokens[deed.first].start)
        told = who.kind != "customer" and not who.named and deed.sort in ("altered", "meddled")
        told = told and self.tokens[who.first].text not in ("someone", "somebody")
        if told and self.in_place_of_an_answer(stop):
            return self.hit("past", stop, False, verb=verb)
        if deed.sort == "past":
            tied = self.clause.link in ("because", "cuz", "bc") and not _GOOD.search(self.text[stop:])
            follows = self.text[stop : stop + 200]
            caused = not who.named and (
                tied or HENCE.match(follows) or (who.kind == "customer" and _SO_NOT.match(follows))
            )
            done = {w.text for w in self.tokens[deed.first : deed.last]}
            past = told_of(self.tokens[deed.first].text) and who.kind != "customer"
            told = not who.named and who.kind != "customer"
            caused = caused or (told and bool(_SO_LOST.match(follows) or _NOR_WE.match(follows)))
            if told and self.tokens[who.first].text in ("whoever", "whichever") and (then := self.whodunnit(deed.last)):
                return self.hit("failed", self.tokens[then].end, False, verb=self.tokens[then].start)
            caused = caused or (not who.named and (past or bool(_DOUBTFUL & done)) and self.in_place_of_an_answer(stop))
            return self.hit("past", stop, False, verb=verb) if caused else None
        if deed.sort in ("altered", "meddled") and who.kind == "customer":
            if self.tokens[min(deed.last, len(self.tokens)) - 1].text not in _SOMETHING:
                return None  # "changed trains"
            return self.hit("past", stop, False, verb=verb) if situation(self.message).uneasy else None
        if deed.sort == "late":
            return self.hit("past", stop, False, verb=verb) if situation(self.message).uneasy else None
        if deed.sort == "filed":
            return self.hit("past", stop, False, verb=verb) if self.pressing() else None
        if deed.sort == "meddled":
            vague = self.tokens[who.first].text in ("someone", "somebody") and who.kind != "customer"
            return self.hit("failed", stop, False, verb=verb) if vague else None
        if who.named:
            believed = deed.sort in ("bad", "wrong", "should") or self.towards_somebody()
            return self.hit("habit" if deed.sort == "habit" else "named", stop, False, verb=verb) if believed else None
        how = "habit" if deed.sort in ("habit", "appraised") else "failed"
        return self.hit(how, stop, deed.sure and deed.sort != "is", verb=verb)

    def only_called(self) -> int:
        """Where what they are called ends, said without a verb: "seller probably a scammer"; 0: nothing of the sort."""
        at, tokens = self.who.last, self.tokens
        while at < len(tokens) and (tokens[at].text in _JUST or tokens[at].text in ("a", "an")):
            at += 1
        called = tokens[at].text if at < len(tokens) else ""
        if called in A_BAD_ONE and tokens[at - 1].text not in ("a", "an"):
            return 0
        bad = called in A_BAD_ONE | APPRAISED and called not in ("terrible", "awful", "rude", "shocking", "slack")
        return tokens[at].end if bad and _LAST_WORD.match(self.text, tokens[at].end) else 0

    def in_place_of_an_answer(self, stop: int) -> bool:
        """Told where nothing else is said: not that they found it, came back, or are on it."""
        return barren(self.message) and not _NEWS.search(self.text[self.end : stop + 60])

    def whodunnit(self, at: int) -> int:
        """The word that tells what they did of whom nobody knows who they are; 0: nothing held against them."""
        if not situation(self.message).uneasy or _NEWS.search(self.text[self.end : self.end + 100]):
            return 0
        reach = range(at, min(at + 10, len(self.tokens)))
        return next((n for n in reach if told_of(self.tokens[n].text) and self.tokens[n - 1].text != "to"), 0)

    def pressing(self) -> bool:
        """A problem stands open, and nothing is done about it here or in the next sentence."""
        sentence = self.clause.sentence
        near = (sentence, *following(self.message, sentence, 1))
        return situation(self.message).uneasy and not any(moves(s) & {"own-step", "question", "done"} for s in near)

    def towards_somebody(self) -> bool:
        """Of a bare name only what people do to each other is believed: "Dave never told me"."""
        return bool(re.match(r"(?:'s)? (?:[a-z]+ly )?(?:[\w']+ ){1,3}(?:us|me|you|your|it|the)\b", self.after))

    def opens(self) -> bool:
        """It is the subject of its clause."""
        if self.who.first == 0 or self.tokens[self.who.first - 1].start < self.clause.start:
            return True
        before = self.tokens[self.who.first - 1].text
        one_of = before == "of" and self.tokens[self.who.first - 2].text in ("one", "some")
        return not before[:1].isalnum() or before in _OPENERS or before.endswith("ly") or one_of

    def reach(self) -> int:
        """How far the verb may stand: past a "who ..." behind the name, and past a "when you said ..." behind the verb."""
        stop, last = self.clause.end, self.who.last
        if last < len(self.tokens) and self.tokens[last].text in ("who", "that", "which", "you", ","):
            stop = max(stop, self.tokens[last - 1].end + 80)
        if _SINCE_THEN.match(self.text, self.clause.end):
            return stop + 80
        return stop + 24 if self.text.startswith((" when ", " instead "), self.clause.end) else stop

    def deed(self) -> Did | None:
        """What they did, told at once or behind "in billing", "you spoke to on Monday", "before me"."""
        tokens, at, stop = self.tokens, self.who.last, self.reach()
        if tokens[self.who.first].text in ("whoever", "whichever"):  # their first verb only says who
            for later in range(at + 1, min(at + 14, len(tokens))):
                further = did(tokens, later, len(self.text))
                if further is not None and further.held:
                    return further
        found = did(tokens, at, stop)
        if found is not None:
            return found if found.held else _second(tokens, found, stop) or found
        if at >= len(tokens):
            return None
        reach = 6 if tokens[at].text in _PLACES else 10 if tokens[at].text in _RELATIVES else 0
        if tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].text in ("who", "which"):
            at, reach = at + 1, 10
        for later in range(at + 1, min(at + 1 + reach, len(tokens))):
            word = tokens[later - 1].text
            stranded = word == "to" and tokens[later - 2].text in ("spoke", "talked", "chatted", "spoken", "talking")
            if (word in _BREAKS and not stranded) or not word[:1].isalnum():
                break
            further = did(tokens, later, stop)
            if further is not None and further.held:
                return further
            found = found or further
        return found or _second(tokens, Did(at, at, "past", False), stop + 30)

    # --- named as the cause, without a verb of their own ---

    def without_verb(self) -> Hit | None:
        """That's X's fault; X, not me; it was X; blame X; lost by X; due to X; X again."""
        before, after = self.before, self.after
        denied = bool(_DENIED.search(before))
        owned = self.tokens[self.who.last - 1].tail in ("'s", "'")
        fault = None if denied else re.match(r"(?: (?:own|entire|usual))? ([a-z]+(?:-up)?)\b", after)
        if fault and fault.group(1) in _FAULTS:
            weak = fault.group(1) in ("problem", "issue", "responsibility", "bad") or not owned
            if not weak or _IS_IT.search(before):
                return self.hit("fault", self.end + fault.end(), owned)
        if denied:
            return None
        if _TYPICAL.search(before) and _REST.match(after) and situation(self.message).uneasy:
            return self.hit("blame", self.end, False)
        if (us := _NOT_US_AFTER.match(after)) and not _TO_THEM.search(before):
            return self.hit("cleft", self.end + us.end(), True)
        if (spared := _SPARED.match(after)) and self.opens() and situation(self.message).uneasy:
            return self.hit("cleft", self.end + spared.end(), False)
        if _CAME_FROM.search(before) and _REST.match(after) and situation(self.message).uneasy:
            return self.hit("blame", self.end, False)
        if cleft := _CLEFT.search(before):
            return self.cleft(cleft)
        blame = _BLAME.search(before)
        if blame and _DENIED.search(before[: blame.start()].rstrip() + " "):
            return None
        if blame and (blame.group("blunt") or _SIDE.match(after)):
            return self.hit("blame", self.end, bool(blame.group("blunt")))
        if re.search(r" (?:by|of|from)(?: one of)? $", before) and _BY.search(before) and _AGENT_ENDS.match(after):
            return self.hit("by", self.end, not re.search(r"\b(?:cancelled|delayed) by", before))
        if causal := _CAUSAL.search(before):
            return self.due_to(causal)
        if _SAT.search(before) and _FOR_LONG.match(after) and situation(self.message).uneasy:
            return self.hit("by", self.end, False)
        if self.opens() and (again := _AGAIN_THEY.match(after)) and situation(self.message).uneasy:
            return self.hit("cleft", self.end + again.end(), False)
        return None

    def due_to(self, causal: re.Match[str]) -> Hit | None:
        """Late because of the courier, thanks to dispatch, down to customs."""
        reach = _CAUSAL_AFTER.match(self.after)
        if reach is None or _GOOD.search(self.clause.sentence.plain):
            return None
        bare = self.who.kind == "colleague" and self.tokens[self.who.first].text not in _OUR
        if bare and re.match(r"\W*$", self.after):
            return None
        soft = bare or _SOFT.match(self.after.lstrip()) or causal.group("how") == "caused by"
        return self.hit("causal", self.end + reach.end(), not soft)

    def cleft(self, cleft: re.Match[str]) -> Hit | None:
        """It was the warehouse that packed it; that'll be the landlord; its the courier, they do this all the time."""
        after, last = _FOR_YOU.sub("", self.after), self.who.last
        if _UNKNOWN.search(self.before):  # who would know, and not who did it
            return None
        lead = self.start - len(self.before) + cleft.start()
        past = bool(re.search(r"was|were|been", cleft.group()))
        if relative := re.match(r"(?: (?:in|from|at|on) (?:the |your |our )?[\w-]+)? (?:who|that|which) ", after):
            last = next((n for n, w in enumerate(self.tokens) if w.start >= self.end + relative.end()), last + 1) - 1
            deed = did(self.tokens, last + 1, len(self.text))
            if deed is None or (not deed.held and (not past or self.tokens[last + 1].text in _HARMLESS)):
                instead = barren(self.message) and not _NEWS.search(after)
                return self.hit("cleft", self.end + relative.end(), False) if instead else None
            stop = self.end + relative.end()
            return self.hit("cleft", stop, past and deed.held, lead=lead, verb=self.tokens[deed.first].start)
        if shared := _SHARED.match(after):
            return self.hit("fault", self.end + shared.end(), past or "mistake" in shared.group())
        case = situation(self.message)
        if not _REST.match(after) or (case.given and not case.uneasy):
            return None
        rest = after.strip(" ,.;:–-!")
        if past or not rest or rest.startswith("again"):
            return self.hit("cleft", self.end, past and not rest)
        they = _THEY.match(after)
        if they is None:
            return None
        later = words(after[they.end() :])
        deed = did(later, 0, 200) or did((Word("been", "", 0, 0), *later), 1, 200)
        instead = barren(self.message) and not _NEWS.search(after)
        return self.hit("cleft", self.end, False) if instead or (deed is not None and deed.held) else None


_TYPICAL = re.compile(
    r"(?:^|[,;:.–-] ?)(?:(?:sorry|well|oh|yes|that's|thats|it's)[, ]+)*(?:so |just |all )?(?:typical|classic)(?: of)?(?: the| our)? $"
)
_JUST = listed("probably clearly obviously just simply totally completely absolutely likely being")
_LAST_WORD = re.compile(
    r"(?: again| as (?:usual|always|ever)| (?:lately|today|tonight|tbh|lol|mate|really))?(?=\W*$|[,;]| [–-])"
)
_SOMETHING_NEXT = re.compile(r" (?:it|them|that|this|the|your|us|me|you)\b")
_SINCE_THEN = cues.compile(rf" since (?:{DAY}|(?:{MONTH})\b|last|then|yesterday|early|late|mid|the \d|\d)")
_UNKNOWN = re.compile(
    r"\b(?:don't|didn't|do not) know (?:anything|much|more) (?:about|of)\b[^.;!?]*, (?:that|it)(?:'s| is|s) (?:the )?$"
)
# Behind the whole of an agent: no further noun, as in "by an air traffic control strike".
_AGENT_ENDS = cues.compile(
    r"(?:'s?)?(?=\W*$|\s*[,.;:!?()–-]| (?:and|but|or|so|who|which|that|because|when|while|as|since|at|in|on|from|for|to|of|with|before|after|during|without|by|into|until|till|over|under|near|yesterday|today|tonight|last|this|these|again|already|twice|once|first|instead|then|too|early|late|rather|despite|not|next|outside|inside|here|there|upstairs|[a-z]+ly|[a-z]{3,}ing)\b)"
)
_FOR_YOU = re.compile(r"^ for you(?=\W*$|[,;.!])")  # "that's the courier for you"
_SAT = cues.compile(
    r"\b(?:lay|lain|sat|stood|(?:was|were|been|got|is) (?:left|stuck|lying|sitting|stranded|forgotten|parked)|gather\w+ dust|languish\w*)(?: \w+){0,2}? (?:in|on|at|with|by)(?: the| our| my)? ?$"
)
_FOR_LONG = cues.compile(r"(?:'s)?(?: \w+){0,2}? (?:for|until|since|all|over|before)\b")
_SPARED = cues.compile(r" (?:had|has|have|having|got) nothing (?:at all )?to do with (?:it|this|that)\b")
_CAME_FROM = cues.compile(
    r"(?:^|\W)(?:that|this|that one|this one|it all|that all|it)(?:'s|'ll have| has| must have| will have)? (?:all )?(?:came|come|started|originated|stemmed|stems) (?:straight |directly )?(?:from|with) (?:the |our )?$"
)
_SO_LOST = cues.compile(  # "... so nothing ever reached us"
    r"[^.!?;]{0,110}?,? (?:and )?so (?:nothing|none of (?:it|them|this)|it|we|you|they|he|she|the \w+|your \w+) (?:\w+ )?(?:never|didn't|wasn't|weren't|couldn't|hasn't|haven't|ever (?:reached|got|came|arrived)|got lost|went missing|was lost|was cancelled|was delayed|was late|ended up|had no (?:idea|way|chance))\b"
)
_NOR_WE = cues.compile(  # "..., we never even saw it"
    r"[^.!?;]{0,60}?(?:,| and| but)+ (?:and |but )?(?:we|i) never (?:even )?(?:saw|got|received|had|heard|knew|touched|agreed)\b"
)
_SO_NOT = cues.compile(
    r"[^.!?;]{0,60},? so\b[^.!?]{0,60}\b(?:not|no|can't|won't|isn't|void|excluded|lost|gone|late|broke\w*|doesn't|didn't|nothing)\b"
)
_OUR = listed("the our a my an some your those")
_SOFT = cues.compile(r"'?s? ?(?:delays?|problems?|issues?|strike|shortage|backlog)")
_TO_THEM = cues.compile(r"\b(?:ask|contact|call|speak (?:to|with)|talk to|from|at|via|through|with|to) (?:the |our )?$")


def _second(tokens: tuple[Word, ...], first: Did, stop: int) -> Did | None:
    """The second verb of one subject: "... signed for it and never passed it on"."""
    for later in range(first.last, min(first.last + 10, len(tokens) - 1)):
        if tokens[later].text in ("and", "then", "but"):
            further = did(tokens, later + 1, stop)
            return further if further is not None and further.held else None
    return None
