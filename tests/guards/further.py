"""Further fair rewordings, beside the examples with which a guard explains itself."""

from __future__ import annotations

from rewriter.guard import Allowed

FURTHER: tuple[tuple[str, Allowed], ...] = (
    ('new-promise', Allowed("Send us the receipts, info@kito.example.", "Please send us the receipts. You can send them by email to info@kito.example.")),
    ('new-promise', Allowed("Upload it in the portal.", "You can upload it on our website.")),
    ('new-promise', Allowed("Send us the receipts.", "You can send us the receipts.", customer="Can I do it by email?")),
    ('new-promise', Allowed("Exports fail, copy the table for now.", "Exports fail. You can copy the table for now.")),
    ('new-promise', Allowed("The bag comes tomorrow.", "The bag comes tomorrow, so you can tell me here which hotel you're at.")),
    ('new-promise', Allowed("Raw files: no. Edited ones are yours.", "You can keep the edited ones.", customer="Can I keep the files?")),
    ('new-promise', Allowed("You may refuse it.", "You may turn it away.")),
    ('new-promise', Allowed("We're full until Monday.", "We're full until Monday. Would you like me to look at Tuesday?")),
    ('new-promise', Allowed("Full until Monday, late check-out instead?", "We're full until Monday. How about a late check-out?")),
    ('new-promise', Allowed("The fee stands. We can turn alerts on.", "The fee stands. We can turn on alerts for you.")),
    ('new-promise', Allowed("The fee stands.", "The fee stands. I can imagine how that feels.")),
    ('new-promise', Allowed("The caretaker brings heaters round.", "The caretaker will bring you one.")),
    ('new-promise', Allowed("Ask your bank.", "Your bank can confirm it.")),
    ('new-promise', Allowed("A technician comes Thursday. Unplug it.", "A technician comes on Thursday. Please unplug the machine until then.")),
    ('new-promise', Allowed("A technician comes on Thursday.", "A technician comes on Thursday. Please tell me if that doesn't suit you.")),
    ('new-promise', Allowed("Not safe.", "Please don't drink it, it isn't safe.", customer="Is it safe to drink?")),
    ('new-promise', Allowed("We refund it, need IBAN.", "We refund it. Just reply with your IBAN.")),
    ('new-promise', Allowed("We refund it.", "We refund it. We don't need your bank details.")),
    ('new-promise', Allowed("The contract runs until May.", "The contract runs until May, and I can't make an exception.")),
    ('new-promise', Allowed("He's 4th, his place is secure.", "He's fourth on the list. His place is safe.")),
    ('new-promise', Allowed("I'll ask.", "I can't say yet if it's safe, so I'll ask.")),
    ('new-promise', Allowed("Exports fail, data untouched.", "Exports fail. Your data isn't affected.")),
    ('new-promise', Allowed("Likely you get it.", "You have a good chance.")),
    ('new-promise', Allowed("The show moves to June, seats unchanged.", "The show moves to June. Your seats stay the same.")),
    ('new-promise', Allowed("He's 4th, most years places come free.", "He's fourth on the list. Places usually come free.")),
    ('new-promise', Allowed("He's 4th.", "He's fourth on the list. I know you usually hear sooner.")),
    ('new-promise', Allowed("Bring them back, no queue.", "Please bring them back. There's no need to queue.")),
    ('new-promise', Allowed("Keep the old one.", "There's no need to return the old one.")),
    ('new-promise', Allowed("Keep giving the tablets.", "You don't have to stop the tablets.")),
    ('new-promise', Allowed("Bring them back.", "You don't have to put up with the wrong ones. Please bring them back.")),
    ('new-promise', Allowed("It's cold.", "Pizza should arrive hot.")),
    ('new-promise', Allowed("Put you on the list for a freeze.", "I've put you on the list for a freeze.")),
    ('flipped-meaning', Allowed("Restart the phone.", "A phone you can't rely on gets in the way of a lot. Please restart it.", customer="It drops every call")),
    ('flipped-meaning', Allowed("Do not use it.", "Please stop using it until it's been looked at.", customer="It sparks!")),
    ('flipped-meaning', Allowed("Do not use it.", "Please don't use it, and carry it out carefully.", customer="It sparks!")),
    ('flipped-meaning', Allowed("Don't use it too often.", "Please don't use it too often, as the skin needs a rest.", customer="My skin burns.")),
)  # fmt: skip
