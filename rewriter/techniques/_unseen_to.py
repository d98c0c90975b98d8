"""What the customer needed to see to, and how long it lay with them: told behind a problem, it says whose fault that is.

What they still need to do is an instruction, what they had to go through is sympathy, and a thing that lies with them
now is where it lies: none of them is a reproach.
"""

from __future__ import annotations

from rewriter import cues

_ASIDE = r"(?: (?:really|just|simply|also|actually|only|still|of course|obviously|clearly|at least|then))*"
_TASK = (  # what somebody is told to do, and not what befalls them
    r"(?:tick|untick|check|select|choose|pick|enter|type|fill|state|specify|mention|tell|say|ask|let|inform|report|register|book|order|reserve|request|cancel|confirm|apply|sign|send|return|attach|include|add|bring|show|scan|print|keep|store|charge|plug|unplug|switch|turn|close|shut|lock|"
    r"open|read|follow|update|renew|activate|measure|pack|wrap|label|insure|collect|validate|stamp|press|click|set|put|use|clean|dry|wear|remove|leave|write|reply|answer|be (?:at|in|on|there|ready|home|present))"
)
_BACK_THEN = r"(?:when|before|while|as soon as|by|within|at (?:the|check|booking|purchase|registration|time)|on (?:the day|arrival|the form|booking)|in (?:time|advance|the form|your)|first|beforehand|earlier|straight away|right away|yourself|during|after|for (?:it|that|this) to)"

NEEDED_TO = cues.compile(  # "you needed to tick Fragile when you booked"
    rf"(?<!sorry )(?<!that )(?<!why )(?<!so )\byou{_ASIDE} (?:needed|ought){_ASIDE} to (?:have )?{_TASK}\b(?=[^.!?;]{{0,60}}?(?: {_BACK_THEN}\b|[,;–-]+ ?(?:and |so )?(?:that's|this is|which is|that is) (?:how|why)\b))"
)
_HANDLED = r"(?:put|fit(?:ted)?|set|assembled|closed|opened|shut|installed|washed|dried|ironed|used|packed|stored|plugged|filled|parked|mounted|hung|entered|typed|charged|screwed|carried|moved|cleaned|loaded|cut|sewed|glued|built|connected|wired|switched|turned|cooked|folded|tightened|sealed|measured|ticked|submitted|sent|posted|wore|ran|rode|drove|dropped|lifted)"
NOT_DONE_WHEN_YOU = cues.compile(  # "because the seal wasn't pushed in when you put it together"
    rf"\b(?:because|since|as|cause|cos|bc) (?:the|your|it|they|that|this)(?: [a-z-]+){{0,3}}? (?:(?:wasn't|weren't|hadn't been|was never|were never|was not|hasn't been) (?:[a-z]+ly )?[a-z]+(?:ed|en|ut|t|wn|ne|de|ld|ng)|(?:was|were|got|had been) (?:[a-z]+ly )?(?:left|bent|over\w+|under\w+|mis\w+|switched off|turned off|crossed|folded|squashed|forced|put (?:in )?(?:the )?wrong|too [a-z]+))\b[^.!?;]{{0,50}}? (?:when|while|before|after|as) you(?:'d| had)? (?:[a-z]+ly )?{_HANDLED}\b"
)
BROKE_AS_YOU = cues.compile(  # "it jammed because you forced the key": how they handled it
    r"\b(?:it|that|this|they|(?:the|your) [a-z]+)(?:'s|'ve| is| are| has| have)? (?:only |just |probably |simply )?"
    r"(?:jammed|broke|broken|leaks?|leaked|cracked|stuck|snapped|burnt|burned|tore|torn|fails?|failed|died|shrank|shrunk|split|bent|melted|faded|warped|rusted|tripped|blew|overheats?|overheated|spilled|spilt|bled)\b"
    r"[^.,;:!?]{0,30}?,? (?:because|since|as) you(?: \w+ly| just| must have| probably)* "
    r"(?!(?:[a-z]+n't|never|not|failed to|forgot|asked|wanted|needed|said|told|wrote|saw|see|know|thought|expected|hoped|reported|mentioned|described|noticed|bought|got|received|were|are|have|had|can|could|need)\b)[a-z]+"
)
LAY_WITH_YOU = cues.compile(  # "it ran out because it sat with you until the last evening"
    r"\b(?:because|since|as|cause|cos|bc) (?:it|they|that|this|the [a-z]+|your [a-z]+) (?:just |only |then )?(?:sat|lay|stayed|waited|was (?:left|kept|lying|sitting|held)|were (?:left|kept|lying|sitting|held))(?: unused| unopened| unread| untouched| around| out)? (?:with you|at yours|in your (?!account|name)[a-z]+|on your (?!account|behalf)[a-z]+)\b[^.!?;,]{0,30}?\b(?:until|till|for|since|all|so|too|over|before)\b[^.!?;,]*"
)
ONLY_DID = cues.compile(  # "you only pressed pause, that's why it carried on"; a number that they gave, and how it is wrong
    r"\byou (?:only|just|simply|merely) (?!(?:got|had|need|have|want|received|wanted|waited|asked|called|found|paid)\b)(?:[a-z]{2,}ed|put|sent|set|left|kept|chose|gave|took)\b[^.!?;]{0,50}?[,;–-]+ ?(?:and |so )?(?:that's|which is|this is|hence) (?:why|how|what)\b"
    r"|\byou had (?:the|your|it|them)(?: (?:[a-z]+ ){0,2}?[a-z]+)? (?:off|muted|on (?:silent|mute|the wrong [a-z]+)|(?:turned|switched) off|locked|closed|shut|the wrong way(?: round)?|upside down|set (?:to|wrong)|disabled|blocked|unplugged)(?=\W*$|[,;])"
    r"|(?:can't do (?:much|anything|a lot)|not much (?:we|one|anyone) can do|what can (?:we|one) do|no wonder|that's what happens|this is what happens|happens) (?:when|if) (?:the|an?|somebody's|people's)? ?(?:wrong|incorrect|incomplete|old|false|bad) [a-z]+(?: [a-z]+)? (?:is|are|was|were|gets|has been) (?:given|entered|typed|put|used|chosen|selected|supplied|provided|picked|sent)\b"
    r"|\bthe (?:[a-z]+ ){1,3}you (?:keyed|typed|entered|gave|sent|wrote|put|chose|picked|filled|told|supplied|provided)(?: (?:in|us|me|down|on))* (?:is|was|were|are|had|has|turned out)(?: to be)? (?:[a-z]+ )?(?:(?:digits?|letters?|numbers?|days?|centimetres|cm|inch(?:es)?|sizes?) (?:out|off|short|too)|out of date|missing (?:an?|the|one|two)|short of|one (?:digit|letter) |misspel\w+|upside down|the wrong way|too (?:small|big|short|long|old|blurry|dark))"
    r"|\b(?:has|have|'s|'ve|was|were) (?:been )?(?:overloaded|overfilled|overtightened|dropped|forced|misused|mishandled|tampered with|left (?:on|out|open|in the)|washed|bent|opened up)\b[^.!?;]{0,20}? (?:by the look of|judging by|going by|from) your (?:photos?|pictures?|video|pics?)\b"
)
