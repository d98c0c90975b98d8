"""The drafts that are measured."""

from __future__ import annotations

CUSTOMER = "My parcel is two weeks late and nobody answers my mails. I have called three times now. This is a joke!"
DRAFT = (
    "Hi Dana,\n\nthanks for your message. I checked order #84-2210 and the parcel left us on 3 May. That's the "
    "warehouse's fault, they were short of staff all month, and you should have chosen the express delivery. "
    "We can't refund the 12.90 EUR shipping, no exceptions. It will definitely be with you tomorrow, guaranteed. "
    "You can see where it is at https://example.org/track/84-2210. As I already told you, it is normal that this "
    "takes a while in spring. I don't know why nobody wrote back to you, the mail desk is not my department. "
    "Thank you for your patience and understanding.\n\nBest regards,\nJo"
)
REPLY = (
    "Hi Dana,\n\nI'm sorry that your parcel is two weeks late and that you had to call three times. I checked order "
    "#84-2210 and the parcel left us on 3 May. I'm afraid we can't refund the 12.90 EUR shipping. It should be with you "
    "tomorrow. You can see where it is at https://example.org/track/84-2210. If anything there looks wrong, reply here."
    "\n\nBest regards,\nJo"
)
